#include "server/admin/service_drafts.h"

#include "server/admin/drafts.h"
#include "server/admin/json_fields.h"
#include "server/admin/names.h"
#include "server/runtime/http_syntax.h"
#include "server/storage/csv.h"

#include <algorithm>

namespace turnpike {

namespace {

tl::unexpected<Error> notOneOf(const char *field, const char *choices)
{
    return fail("invalid_value", std::string(field) + " must be one of " + choices, field);
}

// "GET, POST"; empty, "ANY" or "*": any.
std::vector<std::string> methodsOf(std::string_view text)
{
    std::vector<std::string> methods;
    while (!text.empty()) {
        const auto one = trimmed(text.substr(0, text.find(',')));
        text.remove_prefix(
            std::min(text.size(), text.find(',') == std::string_view::npos ? text.size() : text.find(',') + 1));
        if (one == "ANY" || one == "*")
            return {};
        if (!one.empty())
            methods.emplace_back(one);
    }
    return methods;
}

Result<void> readWords(JsonFields &fields, ServiceDraft &draft)
{
    const auto kind = fields.text("kind");
    const auto apiFormat = fields.textOrNull("api_format");
    const auto clientFormat = fields.textOrNull("client_format");
    const auto location = fields.text("key_location");
    const auto price = fields.text("price_per_request");
    if (auto finished = fields.finish(); !finished)
        return finished;
    if (kind && *kind != "GENERIC" && *kind != "LLM")
        return notOneOf("kind", "GENERIC, LLM");
    if (kind)
        draft.kind = *kind == "LLM" ? ServiceKind::Llm : ServiceKind::Generic;
    if (location && *location != "header" && *location != "query")
        return notOneOf("key_location", "header, query");
    if (location)
        draft.keyLocation = *location == "query" ? KeyLocation::Query : KeyLocation::Header;
    if (apiFormat && !apiFormat->empty() && !(draft.apiFormat = channelKindNamed(*apiFormat)))
        return notOneOf("api_format", "openai, openai_compatible, openai_responses, anthropic, gemini");
    if (clientFormat) {
        draft.clientFormat = channelKindNamed(*clientFormat);
        if (!clientFormat->empty() && !*draft.clientFormat)
            return notOneOf("client_format", "openai, openai_responses, anthropic, gemini");
    }
    if (price && !(draft.price = moneyOf(*price)))
        return fail("invalid_value", "price_per_request must be dollars as text, such as \"0.0025\"",
                    "price_per_request");
    return {};
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (const auto key = trimmed(line); !key.empty())
            lines.emplace_back(key);
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return lines;
}

} // namespace

Result<ServiceDraft> readServiceDraft(std::string_view body)
{
    auto fields = JsonFields::parse(body);
    if (!fields)
        return tl::make_unexpected(fields.error());
    ServiceDraft draft;
    draft.channel.name = fields->text("name");
    draft.channel.baseUrl = fields->text("target_url");
    draft.channel.groups = fields->list("groups");
    draft.channel.enabled = fields->flag("active");
    draft.channel.proxyUrl = fields->text("proxy_url");
    draft.channel.publicOnly = fields->flag("public_only");
    draft.channel.addKeys = fields->list("keys");
    draft.channel.expectedUpdatedAt = fields->integer("if_updated_at", 0, INT64_MAX);
    draft.slug = fields->text("slug");
    draft.keyName = fields->text("key_name");
    if (const auto method = fields->textOrNull("method"))
        draft.methods = methodsOf(*method);
    const auto timeouts = fields->object("timeouts");
    if (auto read = readWords(*fields, draft); !read)
        return tl::make_unexpected(read.error());
    if (timeouts) {
        auto read = readTimeouts(*timeouts);
        if (!read)
            return tl::make_unexpected(read.error());
        draft.channel.timeouts = *read;
    }
    return draft;
}

Result<std::vector<std::string>> readKeyList(std::string_view body)
{
    const auto first = body.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (body[first] != '[' && body[first] != '{'))
        return linesOf(body);
    auto json = nlohmann::json::parse(body, nullptr, false);
    if (json.is_object() && json.size() == 1 && json.contains("keys"))
        json = nlohmann::json(json["keys"]);
    if (json.is_string())
        return linesOf(json.get<std::string>());
    const bool texts =
        json.is_array() && std::all_of(json.begin(), json.end(), [](const auto &one) { return one.is_string(); });
    if (!texts)
        return fail("invalid_json", "The body must be lines of keys, or a JSON list of texts", "keys");
    std::vector<std::string> keys;
    for (const auto &one : json)
        keys.emplace_back(trimmed(one.get_ref<const std::string &>()));
    return keys;
}

} // namespace turnpike
