#include "server/gateway/probe_answer.h"

#include "server/operations/validation.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

using Json = nlohmann::json;

struct OutcomeName
{
    ProbeOutcome outcome;
    std::string_view name;
};
constexpr std::array kProbeOutcomes{OutcomeName{ProbeOutcome::Fine, "fine"},
                                    OutcomeName{ProbeOutcome::KeyRefused, "key_refused"},
                                    OutcomeName{ProbeOutcome::NotFound, "not_found"},
                                    OutcomeName{ProbeOutcome::RateLimited, "rate_limited"},
                                    OutcomeName{ProbeOutcome::Rejected, "rejected"},
                                    OutcomeName{ProbeOutcome::ProviderFailed, "provider_failed"},
                                    OutcomeName{ProbeOutcome::NameNotFound, "name_not_found"},
                                    OutcomeName{ProbeOutcome::Unreachable, "unreachable"},
                                    OutcomeName{ProbeOutcome::TimedOut, "timed_out"},
                                    OutcomeName{ProbeOutcome::TlsRefused, "tls_refused"},
                                    OutcomeName{ProbeOutcome::ProxyRefused, "proxy_refused"},
                                    OutcomeName{ProbeOutcome::NotPublic, "not_public"},
                                    OutcomeName{ProbeOutcome::CutOff, "cut_off"},
                                    OutcomeName{ProbeOutcome::NotUnderstood, "not_understood"},
                                    OutcomeName{ProbeOutcome::NotTold, "not_told"}};

constexpr int kDetailCharacters = 300;
constexpr std::size_t kSharedCharacters = 8;
constexpr std::size_t kMostModels = 5000;
constexpr std::size_t kMostName = 200;

bool holdsPartOf(std::string_view word, std::string_view key)
{
    const std::size_t size = std::min(kSharedCharacters, key.size());
    for (std::size_t at = 0; size > 0 && at + size <= key.size(); ++at) {
        if (word.find(key.substr(at, size)) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string textIn(const Json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// {"error":{"message":…}}, {"error":"…"} and {"message":…} are all in use.
std::string complaintOf(const Json &body)
{
    if (!body.is_object())
        return {};
    if (const auto error = body.find("error"); error != body.end() && error->is_object())
        return textIn(*error, "message");
    const std::string plain = textIn(body, "error");
    return plain.empty() ? textIn(body, "message") : plain;
}

/// OpenAI and Anthropic list under "data" by "id", Gemini under "models" by "name", which is a path.
bool readModels(const Json &body, std::string_view key, std::vector<std::string> &models)
{
    const bool gemini = body.is_object() && !body.contains("data");
    const auto list = body.is_object() ? body.find(gemini ? "models" : "data") : body.end();
    if (list == body.end() || !list->is_array())
        return false;
    constexpr std::string_view folder = "models/";
    for (const Json &entry : *list) {
        std::string id = textIn(entry, gemini ? "name" : "id");
        if (id.compare(0, folder.size(), folder) == 0)
            id.erase(0, folder.size());
        if (!id.empty() && models.size() < kMostModels && checkText("model", id, kMostName) && !holdsPartOf(id, key))
            models.push_back(std::move(id));
    }
    std::sort(models.begin(), models.end());
    models.erase(std::unique(models.begin(), models.end()), models.end());
    return true;
}

/// Of a chat in any format, or of an embedding.
bool readCompletion(const Json &body, std::string_view key, ProbeResult &result)
{
    constexpr std::array answers{"choices", "data", "content", "output", "candidates"};
    if (!body.is_object() ||
        std::none_of(answers.begin(), answers.end(), [&](const char *name) { return body.contains(name); }))
        return false;
    const std::string model = textIn(body, "model");
    result.answeredBy = withoutSecret(model.empty() ? textIn(body, "modelVersion") : model, key);
    return true;
}

} // namespace

std::string_view nameOf(ProbeOutcome outcome)
{
    for (const OutcomeName &each : kProbeOutcomes)
        if (each.outcome == outcome)
            return each.name;
    return "unknown";
}

std::optional<ProbeOutcome> probeOutcomeNamed(std::string_view name)
{
    for (const OutcomeName &each : kProbeOutcomes)
        if (each.name == name)
            return each.outcome;
    return std::nullopt;
}

ProbeOutcome probeOutcomeOf(int status)
{
    if (status >= 200 && status < 300)
        return ProbeOutcome::Fine;
    switch (status) {
    case 401:
    case 403:
        return ProbeOutcome::KeyRefused;
    case 404:
        return ProbeOutcome::NotFound;
    case 429:
        return ProbeOutcome::RateLimited;
    default:
        return status >= 500 ? ProbeOutcome::ProviderFailed : ProbeOutcome::Rejected;
    }
}

void readProbeAnswer(std::string_view body, std::string_view key, ProbeResult &result)
{
    result.outcome = probeOutcomeOf(result.status);
    const Json json = Json::parse(body, nullptr, false);
    if (!result.fine()) {
        result.detail = withoutSecret(complaintOf(json), key);
        return;
    }
    const bool understood =
        result.ask == ProbeAsk::Models ? readModels(json, key, result.models) : readCompletion(json, key, result);
    if (!understood)
        result.outcome = ProbeOutcome::NotUnderstood;
}

std::string withoutSecret(std::string_view text, std::string_view key)
{
    QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, QLatin1Char(' '));
    QStringList words = line.simplified().split(QLatin1Char(' '));
    for (QString &word : words) {
        if (holdsPartOf(word.toStdString(), key))
            word = QStringLiteral("…");
    }
    line = words.join(QLatin1Char(' '));
    if (line.size() > kDetailCharacters)
        line = line.left(kDetailCharacters - 1) + QStringLiteral("…");
    return line.toStdString();
}

} // namespace turnpike
