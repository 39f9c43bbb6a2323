#include "server/protocols/anthropic/anthropic.h"
#include "server/protocols/form/members.h"
#include "server/protocols/form/seals.h"

namespace turnpike {

namespace {

class RequestReader
{
public:
    Result<ChatRequest> read(const Json &body)
    {
        Members members(m_reading, body, {});
        m_request.model = members.neededText("model");
        if (const auto stream = members.statedFlag("stream"))
            m_request.stream = stream->value;
        readSystem(members);
        readMessages(members);
        readTools(members);
        readLimits(members);
        readThinking(members);
        readHints(members);
        members.finish();
        if (m_reading.failed())
            return tl::make_unexpected(m_reading.error());
        return std::move(m_request);
    }

private:
    void readSystem(Members &members)
    {
        ChatMessage message;
        message.role = ChatRole::System;
        message.field = "system";
        readContent(members, "system", message.parts);
        if (!message.parts.empty())
            m_request.messages.push_back(std::move(message));
    }

    void readMessages(Members &members)
    {
        const Json *messages = members.takeArray("messages");
        if (!messages)
            return m_reading.refuse("missing_member", "messages is missing.", "messages");
        for (std::size_t i = 0; i < messages->size(); ++i) {
            Members one(m_reading, (*messages)[i], elementPath("messages", i));
            ChatMessage message;
            message.field = elementPath("messages", i);
            const std::string role = one.neededText("role");
            if (role == "assistant")
                message.role = ChatRole::Assistant;
            else if (role != "user")
                m_reading.unsupported(one.path("role"), "The role \"" + role + "\"");
            readContent(one, "content", message.parts);
            one.finish();
            m_request.messages.push_back(std::move(message));
        }
    }

    void readContent(Members &members, std::string_view name, std::vector<ChatPart> &parts)
    {
        const Json *content = members.take(name);
        if (!content)
            return;
        const std::string field = members.path(name);
        if (content->is_string()) {
            if (auto text = content->get<std::string>(); !text.empty())
                parts.emplace_back(TextPart{std::move(text)});
        } else if (content->is_array()) {
            for (std::size_t i = 0; i < content->size(); ++i)
                readBlock((*content)[i], elementPath(field, i), parts);
        } else
            m_reading.refuse("invalid_type", field + " must be a text or an array.", field);
    }

    void readBlock(const Json &json, const std::string &field, std::vector<ChatPart> &parts)
    {
        Members members(m_reading, json, field);
        const std::string type = members.neededText("type");
        takeCacheMark(members);
        if (type == "text") {
            const Json *citations = members.take("citations"); // an answer's, sent back
            if (citations && !citations->empty())
                m_reading.unsupported(members.path("citations"), "A citation");
            if (auto text = members.neededText("text"); !text.empty())
                parts.emplace_back(TextPart{std::move(text)});
        } else if (type == "image")
            readImage(members, parts);
        else if (type == "document")
            readDocument(members, parts);
        else if (type == "tool_use")
            readToolUse(members, parts);
        else if (type == "tool_result")
            readToolResult(members, parts);
        else if (type == "thinking") {
            std::string text = members.text("thinking");
            Seal seal = readSeal(members.text("signature"), Protocol::Anthropic);
            parts.emplace_back(ReasoningPart{std::move(text), std::move(seal.seal), seal.origin, seal.redacted});
        } else if (type == "redacted_thinking")
            parts.emplace_back(ReasoningPart{{}, members.neededText("data"), Protocol::Anthropic, true});
        else
            return m_reading.unsupported(field + ".type", "Content of type \"" + type + "\"");
        members.finish();
    }

    void takeCacheMark(Members &members)
    {
        if (members.take("cache_control"))
            m_request.ownHints.push_back(members.path("cache_control"));
    }

    struct Source
    {
        std::string mediaType, data, url;
    };
    Source readSource(Members &members)
    {
        Source source;
        const Json *json = members.takeObject("source");
        if (!json) {
            m_reading.refuse("missing_member", members.path("source") + " is missing.", members.path("source"));
            return source;
        }
        Members inner(m_reading, *json, members.path("source"));
        const std::string type = inner.neededText("type");
        if (type == "base64") {
            source.mediaType = inner.neededText("media_type");
            source.data = inner.neededText("data");
        } else if (type == "url")
            source.url = inner.neededText("url");
        else {
            m_reading.unsupported(inner.path("type"), "A source of type \"" + type + "\"");
            return source;
        }
        inner.finish();
        return source;
    }

    void readImage(Members &members, std::vector<ChatPart> &parts)
    {
        Source source = readSource(members);
        parts.emplace_back(ImagePart{std::move(source.mediaType), std::move(source.data), std::move(source.url)});
    }

    void readDocument(Members &members, std::vector<ChatPart> &parts)
    {
        FilePart file;
        file.name = members.text("title");
        if (const Json *citations = members.takeObject("citations")) {
            Members inner(m_reading, *citations, members.path("citations"));
            if (const auto enabled = inner.statedFlag("enabled"); enabled && enabled->value)
                m_reading.unsupported(members.path("citations"), "Citing a document");
            inner.finish();
        }
        Source source = readSource(members);
        file.mediaType = source.mediaType.empty() ? "application/pdf" : std::move(source.mediaType);
        file.data = std::move(source.data);
        file.url = std::move(source.url);
        parts.emplace_back(std::move(file));
    }

    void readToolUse(Members &members, std::vector<ChatPart> &parts)
    {
        ToolCallPart call;
        call.id = members.neededText("id");
        call.name = members.neededText("name");
        if (const Json *input = members.takeObject("input"))
            call.arguments = jsonText(*input);
        members.pass({"caller"});
        parts.emplace_back(std::move(call));
    }

    void readToolResult(Members &members, std::vector<ChatPart> &parts)
    {
        ToolResultPart result;
        result.callId = members.neededText("tool_use_id");
        if (const auto failed = members.statedFlag("is_error"))
            result.isError = failed->value;
        std::vector<ChatPart> content;
        readContent(members, "content", content);
        for (ChatPart &part : content) {
            if (auto *text = std::get_if<TextPart>(&part))
                result.content.emplace_back(std::move(*text));
            else if (auto *image = std::get_if<ImagePart>(&part))
                result.content.emplace_back(std::move(*image));
            else if (auto *file = std::get_if<FilePart>(&part))
                result.content.emplace_back(std::move(*file));
            else
                m_reading.unsupported(members.path("content"), "This kind of content in a tool's answer");
        }
        parts.emplace_back(std::move(result));
    }

    void readTools(Members &members)
    {
        const Json *tools = members.takeArray("tools");
        for (std::size_t i = 0; tools && i < tools->size(); ++i)
            readTool((*tools)[i], elementPath("tools", i));
        const Json *choice = members.takeObject("tool_choice");
        if (!choice)
            return;
        Members inner(m_reading, *choice, "tool_choice");
        ToolChoice wish;
        const std::string type = inner.neededText("type");
        if (type == "any")
            wish.kind = ToolChoice::Kind::Any;
        else if (type == "none")
            wish.kind = ToolChoice::Kind::None;
        else if (type == "tool") {
            wish.kind = ToolChoice::Kind::One;
            wish.name = inner.neededText("name");
        } else if (type != "auto")
            m_reading.unsupported("tool_choice.type", "The tool choice \"" + type + "\"");
        m_request.toolChoice = Stated<ToolChoice>{std::move(wish), "tool_choice"};
        if (const auto alone = inner.statedFlag("disable_parallel_tool_use"))
            m_request.parallelToolCalls = Stated<bool>{!alone->value, alone->field};
        inner.finish();
    }

    void readTool(const Json &json, const std::string &field)
    {
        Members members(m_reading, json, field);
        if (const auto type = members.text("type"); !type.empty() && type != "custom")
            return m_reading.unsupported(field + ".type", "A tool of type \"" + type + "\"");
        takeCacheMark(members);
        ToolDefinition tool;
        tool.field = field;
        tool.name = members.neededText("name");
        tool.description = members.text("description");
        if (const Json *schema = members.takeObject("input_schema"))
            tool.schema = *schema;
        if (const auto strict = members.statedFlag("strict"))
            tool.strict = strict->value;
        members.finish();
        m_request.tools.push_back(std::move(tool));
    }

    void readLimits(Members &members)
    {
        m_request.maxTokens = members.statedNumber("max_tokens");
        if (!m_request.maxTokens)
            m_reading.refuse("missing_member", "max_tokens is missing.", "max_tokens");
        m_request.temperature = members.statedDecimal("temperature");
        m_request.topP = members.statedDecimal("top_p");
        m_request.topK = members.statedNumber("top_k");
        const Json *stop = members.takeArray("stop_sequences");
        if (!stop || stop->empty())
            return;
        Stated<std::vector<std::string>> texts{{}, "stop_sequences"};
        for (const Json &one : *stop) {
            if (!one.is_string())
                return m_reading.refuse("invalid_type", "stop_sequences must be an array of texts.", "stop_sequences");
            texts.value.push_back(one.get<std::string>());
        }
        m_request.stop = std::move(texts);
    }

    void readThinking(Members &members)
    {
        ReasoningWish wish;
        std::string field;
        if (const Json *thinking = members.takeObject("thinking")) {
            Members inner(m_reading, *thinking, "thinking");
            field = "thinking";
            const std::string type = inner.neededText("type");
            wish.kind = type == "disabled"  ? ReasoningWish::Kind::Off
                        : type == "enabled" ? ReasoningWish::Kind::Budget
                                            : ReasoningWish::Kind::Auto;
            if (const auto budget = inner.statedNumber("budget_tokens"))
                wish.budget = budget->value;
            wish.show = wish.kind != ReasoningWish::Kind::Off && inner.text("display") != "omitted";
            inner.finish();
        }
        if (const Json *output = members.takeObject("output_config")) {
            Members inner(m_reading, *output, "output_config");
            if (const auto effort = inner.statedText("effort")) {
                field = field.empty() ? effort->field : field;
                wish.effort = effort->value;
                if (wish.kind == ReasoningWish::Kind::Auto)
                    wish.kind = ReasoningWish::Kind::Effort;
            }
            if (const Json *format = inner.takeObject("format"))
                readFormat(*format);
            inner.finish();
        }
        if (!field.empty())
            m_request.reasoning = Stated<ReasoningWish>{std::move(wish), std::move(field)};
    }

    void readFormat(const Json &json)
    {
        Members inner(m_reading, json, "output_config.format");
        if (const auto type = inner.neededText("type"); type != "json_schema")
            m_reading.unsupported(inner.path("type"), "The answer format \"" + type + "\"");
        OutputFormat format;
        format.kind = OutputFormat::Kind::JsonSchema;
        format.strict = true;
        if (const Json *schema = inner.takeObject("schema"))
            format.schema = *schema;
        inner.finish();
        m_request.outputFormat = Stated<OutputFormat>{std::move(format), "output_config.format"};
    }

    void readHints(Members &members)
    {
        takeCacheMark(members);
        m_request.serviceTier = members.statedText("service_tier");
        if (const Json *metadata = members.takeObject("metadata")) {
            Members inner(m_reading, *metadata, "metadata");
            m_request.user = inner.statedText("user_id");
            inner.finish();
        }
    }

    Reading m_reading;
    ChatRequest m_request;
};

} // namespace

Result<ChatRequest> readAnthropicRequest(const Json &body)
{
    return RequestReader().read(body);
}

} // namespace turnpike
