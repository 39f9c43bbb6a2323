#include "server/operations/channel_options.h"

#include "server/operations/secret_box.h"
#include "server/operations/validation.h"
#include "server/runtime/http_syntax.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostPrefix = 64;
constexpr std::size_t kMostTag = 64;
constexpr std::size_t kMostFields = 64;
constexpr std::size_t kMostValue = 4096;

tl::unexpected<Error> invalid(const char *field, std::string message)
{
    return fail("invalid_value", std::move(message), field);
}

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<void> checkPrefix(const std::string &prefix)
{
    if (prefix.empty())
        return {};
    if (prefix.front() == '/' || prefix.back() == '/' || prefix.find_first_of(" *") != std::string::npos)
        return invalid("model_prefix", "The prefix is what stands before the slash, such as team-a: without spaces and "
                                       "stars, and without a slash at its ends.");
    return checkText("model_prefix", prefix, kMostPrefix);
}

Result<void> checkStatuses(const std::map<int, int> &mapping)
{
    for (const auto &[from, to] : mapping) {
        if (from < 300 || from > 599 || to < 400 || to > 599)
            return invalid("status_code_mapping", "A provider's status from 300 to 599 can be treated as one from 400 "
                                                  "to 599.");
    }
    return {};
}

// What decides how the request is metered and where it goes stays the gateway's.
Result<void> checkMembers(const MemberOverride &members)
{
    constexpr std::array<std::string_view, 3> kept{"model", "stream", "stream_options"};
    if (members.size() > kMostFields)
        return invalid("param_override", "At most " + std::to_string(kMostFields) + " members are allowed.");
    for (const auto &[name, value] : members) {
        if (auto fine = checkText("param_override", name, kMostPrefix); !fine)
            return fine;
        if (name.empty() || std::find(kept.begin(), kept.end(), name) != kept.end())
            return invalid("param_override", "A member needs a name, and model, stream and stream_options cannot be "
                                             "overridden.");
        if (value.size() > kMostValue || !Json::accept(value))
            return invalid("param_override", "A value is JSON of at most " + std::to_string(kMostValue) + " bytes.");
    }
    return {};
}

// Framing is ours, and so is what keeps an answer readable for the meter.
Result<void> checkHeaders(const HeaderOverride &headers)
{
    constexpr std::array<std::string_view, 13> kept{"host",
                                                    "content-length",
                                                    "transfer-encoding",
                                                    "connection",
                                                    "keep-alive",
                                                    "te",
                                                    "trailer",
                                                    "upgrade",
                                                    "expect",
                                                    "proxy-authorization",
                                                    "proxy-authenticate",
                                                    "proxy-connection",
                                                    "accept-encoding"};
    if (headers.size() > kMostFields)
        return invalid("header_override", "At most " + std::to_string(kMostFields) + " header fields are allowed.");
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const std::string &name = it->first;
        if (name.size() > kMostPrefix || !isToken(name))
            return invalid("header_override", "A header's name has 1 to 64 letters, digits and hyphens.");
        const auto same = [&](std::string_view other) { return equalsIgnoreCase(name, other); };
        if (std::any_of(kept.begin(), kept.end(), same))
            return invalid("header_override", name + " belongs to the connection and cannot be overridden.");
        if (std::any_of(headers.begin(), it, [&](const auto &other) { return same(other.first); }))
            return invalid("header_override", name + " is there twice.");
        const std::string value = it->second.value_or("");
        if (value.size() > kMostValue || !isFieldValue(value) || trimmed(value).size() != value.size())
            return invalid("header_override", "A header's value is one line of at most 4096 bytes without control "
                                              "characters, and without spaces at its ends.");
    }
    return {};
}

} // namespace

Result<void> checkChannelOptions(const ChannelDraft &draft)
{
    if (auto fine = checkPrefix(draft.modelPrefix.value_or(std::string())); !fine)
        return fine;
    if (auto fine = checkText("tag", draft.tag.value_or(std::string()), kMostTag); !fine)
        return fine;
    if (auto fine = checkStatuses(draft.statusMapping.value_or(std::map<int, int>())); !fine)
        return fine;
    if (auto fine = checkMembers(draft.paramOverride.value_or(MemberOverride())); !fine)
        return fine;
    return checkHeaders(draft.headerOverride.value_or(HeaderOverride()));
}

std::string jsonOfStatuses(const std::map<int, int> &mapping)
{
    Json json = Json::object();
    for (const auto &[from, to] : mapping)
        json[std::to_string(from)] = to;
    return dump(json);
}

std::map<int, int> statusesOf(std::string_view text)
{
    std::map<int, int> mapping;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return mapping;
    for (const auto &[name, value] : json.items()) {
        int from = 0;
        std::from_chars(name.data(), name.data() + name.size(), from);
        if (from > 0 && value.is_number_integer())
            mapping[from] = value.get<int>();
    }
    return mapping;
}

std::string jsonOfMembers(const MemberOverride &members)
{
    std::string text = "{";
    for (const auto &[name, value] : members)
        text.append(text.size() > 1 ? "," : "").append(dump(name)).append(":").append(value);
    return text + "}";
}

MemberOverride membersOf(std::string_view text)
{
    MemberOverride members;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return members;
    for (const auto &[name, value] : json.items())
        members[name] = dump(value);
    return members;
}

std::string sealedHeaders(const SecretBox &secrets, std::int64_t channelId, const HeaderOverride &headers)
{
    Json json = Json::object();
    for (const auto &[name, value] : headers) {
        if (!value) {
            json[name] = nullptr;
            continue;
        }
        const QByteArray sealed = QByteArray::fromStdString(secrets.seal(channelId, *value)).toBase64();
        json[name] = {{"sealed", sealed.toStdString()}, {"display", SecretBox::mask(*value)}};
    }
    return dump(json);
}

Result<HeaderOverride> openedHeaders(const SecretBox &secrets, std::int64_t channelId, std::string_view text)
{
    HeaderOverride headers;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return headers;
    for (const auto &[name, value] : json.items()) {
        headers[name] = std::nullopt;
        if (!value.is_object())
            continue;
        const auto sealed = QByteArray::fromBase64(QByteArray::fromStdString(value.value("sealed", std::string())));
        auto opened = secrets.open(channelId, {sealed.constData(), static_cast<std::size_t>(sealed.size())});
        if (!opened)
            return tl::make_unexpected(opened.error());
        headers[name] = std::move(*opened);
    }
    return headers;
}

HeaderOverride maskedHeaders(HeaderOverride headers)
{
    for (auto &[name, value] : headers) {
        if (value)
            value = SecretBox::mask(*value);
    }
    return headers;
}

HeaderOverride changedHeaders(const HeaderOverride &before, HeaderOverride changed)
{
    for (auto &[name, value] : changed) {
        const auto found = before.find(name);
        if (value && found != before.end() && found->second && *value == SecretBox::mask(*found->second))
            value = found->second;
    }
    return changed;
}

} // namespace turnpike
