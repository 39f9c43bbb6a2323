#include "server/simulator/gemini_answers.h"

#include "server/simulator/gemini_reader.h"

namespace turnpike::simulated_gemini {

using Json = nlohmann::ordered_json;
using Kind = SimulatedContent::Kind;

namespace {

std::string error(int status, const std::string &message)
{
    const char *name = status == 401   ? "UNAUTHENTICATED"
                       : status == 403 ? "PERMISSION_DENIED"
                       : status == 404 ? "NOT_FOUND"
                       : status == 429 ? "RESOURCE_EXHAUSTED"
                       : status == 503 ? "UNAVAILABLE"
                       : status == 504 ? "DEADLINE_EXCEEDED"
                       : status >= 500 ? "INTERNAL"
                                       : "INVALID_ARGUMENT";
    return Json({{"error", {{"code", status}, {"message", message}, {"status", name}, {"details", Json::array()}}}})
        .dump();
}

std::string problem(const BodyProblem &problem)
{
    auto path = problem.path;
    const auto last = path.empty() ? std::string() : path.back();
    if (problem.kind == BodyProblem::Kind::Unknown) {
        path.pop_back();
        return error(400, "Invalid JSON payload received. Unknown name \"" + last + "\"" +
                              (path.empty() ? "" : " at '" + pathText(path) + "'") + ": Cannot find field.");
    }
    if (problem.kind == BodyProblem::Kind::Missing)
        return error(400, "* " + pathText(path) + ": " + last + " is not specified");
    if (problem.kind == BodyProblem::Kind::Type)
        return error(400, "Invalid value at '" + pathText(path) + "' (" + problem.what + ")");
    return error(400, pathText(path) + ": " + problem.what);
}

// Whether ?key=… is there.
bool hasKeyParameter(std::string_view query)
{
    while (!query.empty()) {
        const auto end = query.find('&');
        const auto field = query.substr(0, end);
        if (field.substr(0, 4) == "key=" && field.size() > 4)
            return true;
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
    }
    return false;
}

std::optional<SimulatedRefusal> refuse(const RequestHead &head)
{
    if (!head.header("Authorization").empty() || !head.header("x-api-key").empty())
        return SimulatedRefusal{401, error(401, "Request had invalid authentication credentials.")};
    if (head.header("x-goog-api-key").empty() && !hasKeyParameter(head.query))
        return SimulatedRefusal{403, error(403, "Method doesn't allow unregistered callers (callers without "
                                                "established identity). Please use API Key or other form of API "
                                                "consumer identity to call this API.")};
    return std::nullopt;
}

class GeminiShape final : public SimulatedAnswer
{
public:
    GeminiShape(const SimulatedRequest &request, const FaultPlan &plan) : SimulatedAnswer(request, plan) {}

    std::string whole() override;
    std::string chunk(int n) override;
    std::string end() override;
    std::string errorEvent() override;

private:
    Json answer(const Json &parts, bool last) const;
    Json usage() const;
    Json call(int n) const;
    std::string written(const std::string &json);
    const char *finishReason() const
    {
        return m_content.stop() == SimulatedContent::Stop::Length ? "MAX_TOKENS" : "STOP";
    }

    bool m_listBegun = false;
};

// The thoughts are beside the candidates' tokens, the cached content is a part of the prompt.
Json GeminiShape::usage() const
{
    const auto &used = m_content.usage();
    Json usage = {{"promptTokenCount", used.prompt},
                  {"candidatesTokenCount", used.output},
                  {"totalTokenCount", used.prompt + used.output + used.reasoning},
                  {"cachedContentTokenCount", used.cached},
                  {"promptTokensDetails", Json::array({{{"modality", "TEXT"}, {"tokenCount", used.prompt}}})}};
    if (used.reasoning > 0)
        usage["thoughtsTokenCount"] = used.reasoning;
    return usage;
}

Json GeminiShape::call(int n) const
{
    const auto &call = m_content.calls()[static_cast<std::size_t>(n)];
    Json part = {{"functionCall", {{"name", call.name}, {"args", Json::parse(call.arguments)}}}};
    if (m_request.thinks && n == 0)
        part["thoughtSignature"] = kSignature;
    return part;
}

Json GeminiShape::answer(const Json &parts, bool last) const
{
    Json candidate = {{"content", {{"parts", parts}, {"role", "model"}}}};
    if (last)
        candidate["finishReason"] = finishReason();
    candidate["index"] = 0;
    Json answer = {{"candidates", Json::array({candidate})}};
    if (!m_plan.noUsage)
        answer["usageMetadata"] = usage();
    answer["modelVersion"] = m_request.model;
    answer["responseId"] = "simulated";
    return answer;
}

std::string GeminiShape::whole()
{
    Json parts = Json::array();
    if (const auto thoughts = m_content.thoughts(); !thoughts.empty())
        parts.push_back({{"text", thoughts}, {"thought", true}});
    for (int n = 0; n < static_cast<int>(m_content.calls().size()); ++n)
        parts.push_back(call(n));
    if (m_content.calls().empty())
        parts.push_back({{"text", m_content.text()}});
    return answer(parts, true).dump();
}

// One event, or one item of the list.
std::string GeminiShape::written(const std::string &json)
{
    if (m_request.eventStream)
        return "data: " + json + "\r\n\r\n";
    const char *before = m_listBegun ? ",\r\n" : "[";
    m_listBegun = true;
    return before + json;
}

std::string GeminiShape::chunk(int n)
{
    const auto step = m_content.step(n);
    if (step.kind == Kind::CallArguments)
        return {}; // a call comes whole
    if (step.kind == Kind::CallBegin)
        return written(answer(Json::array({call(step.call)}), false).dump());
    Json part = {{"text", step.text}};
    if (step.kind == Kind::Thought)
        part["thought"] = true;
    return written(answer(Json::array({part}), false).dump());
}

std::string GeminiShape::end()
{
    const auto last = written(answer(Json::array({{{"text", ""}}}), true).dump());
    return m_request.eventStream ? last : last + "]";
}

std::string GeminiShape::errorEvent()
{
    const auto last = written(error(503, "The simulated provider broke off."));
    return m_request.eventStream ? last : last + "]";
}

std::unique_ptr<SimulatedAnswer> answer(const SimulatedRequest &request, const FaultPlan &plan)
{
    return std::make_unique<GeminiShape>(request, plan);
}

} // namespace

SimulatedFormat generateFormat()
{
    return {refuse, readGenerate, answer, error, problem};
}

SimulatedFormat countFormat()
{
    return {refuse, readCount, answer, error, problem};
}

std::string countAnswer(const SimulatedRequest &request)
{
    return Json({{"totalTokens", request.promptTokens},
                 {"promptTokensDetails", Json::array({{{"modality", "TEXT"}, {"tokenCount", request.promptTokens}}})}})
        .dump();
}

std::string models()
{
    Json models = Json::array();
    for (const char *name : {"sim-chat", "sim-large"})
        models.push_back({{"name", "models/" + std::string(name)},
                          {"version", "1"},
                          {"displayName", name},
                          {"inputTokenLimit", 1'048'576},
                          {"outputTokenLimit", 65'536},
                          {"supportedGenerationMethods", {"generateContent", "countTokens"}}});
    return Json({{"models", models}}).dump();
}

} // namespace turnpike::simulated_gemini
