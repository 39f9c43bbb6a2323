#include "server/protocols/request_facts.h"

#include <algorithm>
#include <array>
#include <simdjson.h>
#include <vector>

namespace turnpike {

namespace {

namespace ondemand = simdjson::ondemand;

tl::unexpected<Error> wrongType(std::string_view member, std::string_view wanted)
{
    return fail("invalid_type", std::string(member) + " must be " + std::string(wanted) + ".", std::string(member));
}

Error unreadable()
{
    return {"invalid_json", "The body is not a JSON object.", {}};
}

class Reader
{
public:
    Reader(Protocol shape, const std::string &body) : m_shape(shape), m_body(body) {}

    Result<RequestFacts> read(ondemand::object object)
    {
        for (auto field : object) {
            std::string_view name;
            if (field.error() || field.unescaped_key().get(name))
                return tl::make_unexpected(unreadable());
            // copied: the next unescaping may reuse the buffer
            const std::string member(name.substr(0, 32));
            if (auto taken = take(member, field.value()); !taken)
                return tl::make_unexpected(taken.error());
        }
        if (!m_seen[Model] && m_shape != Protocol::Gemini)
            return fail("missing_model", "The request names no model.", "model");
        return std::move(m_request);
    }

private:
    enum Member { Model, Stream, StreamOptions, MaxTokens, OlderMaxTokens, Count, Config, Conversation, Nothing };

    /// What a member of this name means in this format; Nothing: nothing to us.
    Member memberOf(std::string_view name) const
    {
        if (m_shape == Protocol::Gemini)
            return name == "generationConfig" || name == "generation_config" ? Config
                   : name == "contents"                                      ? Conversation
                                                                             : Nothing;
        if (name == "model")
            return Model;
        if (name == "stream")
            return Stream;
        if (name == (m_shape == Protocol::OpenAiResponses ? "input" : "messages"))
            return Conversation;
        switch (m_shape) {
        case Protocol::OpenAiChat:
            return name == "stream_options"          ? StreamOptions
                   : name == "max_completion_tokens" ? MaxTokens
                   : name == "max_tokens"            ? OlderMaxTokens
                   : name == "n"                     ? Count
                                                     : Nothing;
        case Protocol::OpenAiResponses:
            return name == "max_output_tokens" ? MaxTokens : Nothing;
        case Protocol::Anthropic:
            return name == "max_tokens" ? MaxTokens : Nothing;
        case Protocol::Gemini:
            break;
        }
        return Nothing;
    }

    RequestFacts::Span span(std::string_view raw) const
    {
        while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\n' || raw.back() == '\r' || raw.back() == '\t'))
            raw.remove_suffix(1);
        return {static_cast<std::size_t>(raw.data() - m_body.data()), raw.size()};
    }

    Result<void> take(std::string_view member, simdjson::simdjson_result<ondemand::value> value)
    {
        const Member which = memberOf(member);
        if (which == Nothing)
            return {};
        if (std::exchange(m_seen[which], true))
            return fail("duplicate_member", std::string(member) + " appears twice.", std::string(member));
        if (value.error())
            return tl::make_unexpected(unreadable());
        switch (which) {
        case Model:
            return takeModel(value);
        case Stream:
            return takeStream(value);
        case StreamOptions:
            return takeStreamOptions(value);
        case Config:
            return takeConfig(value);
        case Conversation:
            m_request.conversation = span(value.raw_json_token()).at;
            return {};
        default:
            return takeNumber(member, value, which == Count ? m_request.n : m_request.maxTokens);
        }
    }

    Result<void> takeModel(simdjson::simdjson_result<ondemand::value> value)
    {
        const std::string_view token = value.raw_json_token();
        std::string_view text;
        if (value.get_string().get(text) || text.empty() || text.size() > 200)
            return wrongType("model", "a text of 1 to 200 bytes");
        m_request.model = text;
        m_request.modelValue = span(token);
        return {};
    }

    Result<void> takeStream(simdjson::simdjson_result<ondemand::value> value)
    {
        bool none = false;
        if (value.is_null().get(none) == simdjson::SUCCESS && none)
            return {};
        if (value.get_bool().get(m_request.stream))
            return wrongType("stream", "true or false");
        return {};
    }

    Result<void> takeStreamOptions(simdjson::simdjson_result<ondemand::value> value)
    {
        const std::string_view token = value.raw_json_token();
        ondemand::object options;
        if (value.get_object().get(options)) {
            m_request.streamOptions = span(token);
            return token.substr(0, 4) == "null" ? Result<void>() : wrongType("stream_options", "an object");
        }
        for (auto field : options) {
            std::string_view name;
            if (field.error() || field.unescaped_key().get(name))
                return tl::make_unexpected(unreadable());
            if (name != "include_usage")
                continue;
            auto flag = field.value();
            m_request.includeUsageValue = span(flag.raw_json_token());
            if (flag.get_bool().get(m_request.includeUsage))
                return wrongType("stream_options.include_usage", "true or false");
        }
        std::string_view raw;
        if (options.reset().error() || options.raw_json().get(raw))
            return tl::make_unexpected(unreadable());
        m_request.streamOptions = span(raw);
        return {};
    }

    Result<void> takeNumber(std::string_view member, simdjson::simdjson_result<ondemand::value> value,
                            std::int64_t &number)
    {
        bool none = false;
        if (value.is_null().get(none) == simdjson::SUCCESS && none)
            return {};
        std::int64_t stated = 0;
        if (value.get_int64().get(stated) || stated < 0)
            return wrongType(member, "a whole number");
        number = stated;
        return {};
    }

    Result<void> takeConfig(simdjson::simdjson_result<ondemand::value> value)
    {
        ondemand::object config;
        if (value.get_object().get(config))
            return wrongType("generationConfig", "an object");
        for (auto field : config) {
            std::string_view name;
            if (field.error() || field.unescaped_key().get(name))
                return tl::make_unexpected(unreadable());
            const bool tokens = name == "maxOutputTokens" || name == "max_output_tokens";
            if (!tokens && name != "candidateCount" && name != "candidate_count")
                continue;
            if (auto taken = takeNumber(std::string(name), field.value(), tokens ? m_request.maxTokens : m_request.n);
                !taken)
                return taken;
        }
        return {};
    }

    Protocol m_shape;
    const std::string &m_body;
    RequestFacts m_request;
    std::array<bool, Nothing> m_seen{};
};

} // namespace

Result<RequestFacts> RequestFacts::read(Protocol shape, const std::string &body)
{
    thread_local ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(body.data(), body.size(), body.capacity()).get(document) || document.get_object().get(object))
        return tl::make_unexpected(unreadable());
    auto request = Reader(shape, body).read(object);
    if (!request)
        return request;
    const auto last = body.find_last_not_of(" \t\r\n");
    const char *more = nullptr;
    const bool ended = document.current_location().get(more) == simdjson::OUT_OF_BOUNDS;
    if (!ended || last == std::string::npos || body[last] != '}')
        return tl::make_unexpected(unreadable());
    request->end = last;
    return request;
}

std::string RequestFacts::bodyFor(const std::string &body, std::string_view upstreamModel, bool forceUsage) const
{
    struct Splice
    {
        Span where;
        std::string with;
    };
    std::vector<Splice> splices;
    if (modelValue.size && upstreamModel != model) {
        std::string quoted = "\"";
        for (const char c : upstreamModel) {
            if (c == '"' || c == '\\')
                quoted.push_back('\\');
            quoted.push_back(c);
        }
        splices.push_back({modelValue, quoted + "\""});
    }
    if (forceUsage && stream && !includeUsage) {
        if (includeUsageValue.size)
            splices.push_back({includeUsageValue, "true"});
        else if (streamOptions.size && body[streamOptions.at] == '{') {
            const bool empty =
                body.find_first_not_of(" \t\r\n", streamOptions.at + 1) == streamOptions.at + streamOptions.size - 1;
            splices.push_back(
                {{streamOptions.at + 1, 0}, empty ? "\"include_usage\":true" : "\"include_usage\":true,"});
        } else if (streamOptions.size)
            splices.push_back({streamOptions, "{\"include_usage\":true}"});
        else
            splices.push_back({{end, 0}, ",\"stream_options\":{\"include_usage\":true}"});
    }
    if (splices.empty())
        return body;
    std::sort(splices.begin(), splices.end(), [](const Splice &a, const Splice &b) { return a.where.at < b.where.at; });
    std::string out;
    out.reserve(body.size() + 64);
    std::size_t at = 0;
    for (const Splice &splice : splices) {
        out.append(body, at, splice.where.at - at).append(splice.with);
        at = splice.where.at + splice.where.size;
    }
    return out.append(body, at);
}

} // namespace turnpike
