#include "server/protocols/form/media.h"
#include "server/protocols/form/members.h"
#include "server/protocols/openai_chat/openai_chat.h"

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
        members.pass({"stream_options"}); // the relay's own reading has looked at it
        readMessages(members);
        readTools(members);
        readLimits(members);
        readOutput(members);
        readHints(members);
        members.finish();
        if (m_reading.failed())
            return tl::make_unexpected(m_reading.error());
        return std::move(m_request);
    }

private:
    void readMessages(Members &members)
    {
        const Json *messages = members.takeArray("messages");
        if (!messages)
            return m_reading.refuse("missing_member", "messages is missing.", "messages");
        for (std::size_t i = 0; i < messages->size(); ++i)
            readMessage((*messages)[i], elementPath("messages", i));
    }

    void readMessage(const Json &json, const std::string &field)
    {
        Members members(m_reading, json, field);
        ChatMessage message;
        message.field = field;
        const std::string role = members.neededText("role");
        message.name = members.text("name");
        if (role == "tool") {
            readToolResult(members, message);
        } else if (role == "assistant") {
            message.role = ChatRole::Assistant;
            readAssistant(members, message);
        } else if (role == "user" || role == "system" || role == "developer") {
            message.role = role == "user" ? ChatRole::User : ChatRole::System;
            readContent(members, message.parts);
        } else
            m_reading.unsupported(field + ".role", "The role \"" + role + "\"");
        members.finish();
        m_request.messages.push_back(std::move(message));
    }

    void readAssistant(Members &members, ChatMessage &message)
    {
        std::string thought = members.text("reasoning_content");
        if (thought.empty())
            thought = members.text("reasoning");
        if (!thought.empty())
            message.parts.emplace_back(ReasoningPart{std::move(thought), {}});
        readContent(members, message.parts);
        if (auto refusal = members.text("refusal"); !refusal.empty())
            message.parts.emplace_back(RefusalPart{std::move(refusal)});
        const Json *calls = members.takeArray("tool_calls");
        for (std::size_t i = 0; calls && i < calls->size(); ++i)
            readToolCall((*calls)[i], elementPath(members.path("tool_calls"), i), message.parts);
        // what clients send back of an answer as they got it
        const Json *annotations = members.take("annotations");
        if (annotations && !annotations->empty())
            m_reading.unsupported(members.path("annotations"), "An annotation");
    }

    void readToolCall(const Json &json, const std::string &field, std::vector<ChatPart> &parts)
    {
        Members members(m_reading, json, field);
        ToolCallPart call;
        call.id = members.neededText("id");
        if (const auto type = members.text("type"); type != "function" && !type.empty())
            m_reading.unsupported(field + ".type", "A tool call of type \"" + type + "\"");
        members.pass({"index"});
        if (const Json *function = members.takeObject("function")) {
            Members inner(m_reading, *function, members.path("function"));
            call.name = inner.neededText("name");
            call.arguments = inner.text("arguments");
            inner.finish();
        }
        if (const Json *extra = members.takeObject("extra_content")) {
            call.seal = textMember(*extra, {"google", "thought_signature"});
            call.origin = Protocol::Gemini;
        }
        members.finish();
        parts.emplace_back(std::move(call));
    }

    void readToolResult(Members &members, ChatMessage &message)
    {
        ToolResultPart result;
        result.callId = members.neededText("tool_call_id");
        std::vector<ChatPart> parts;
        readContent(members, parts);
        for (ChatPart &part : parts) {
            if (auto *text = std::get_if<TextPart>(&part))
                result.content.emplace_back(std::move(*text));
            else
                m_reading.unsupported(members.path("content"), "A tool's answer that is not text");
        }
        message.parts.emplace_back(std::move(result));
    }

    void readContent(Members &members, std::vector<ChatPart> &parts)
    {
        const Json *content = members.take("content");
        if (!content)
            return;
        const std::string field = members.path("content");
        if (content->is_string()) {
            if (auto text = content->get<std::string>(); !text.empty())
                parts.emplace_back(TextPart{std::move(text)});
        } else if (content->is_array()) {
            for (std::size_t i = 0; i < content->size(); ++i)
                readPart((*content)[i], elementPath(field, i), parts);
        } else
            m_reading.refuse("invalid_type", field + " must be a text or an array.", field);
    }

    void readPart(const Json &json, const std::string &field, std::vector<ChatPart> &parts)
    {
        Members members(m_reading, json, field);
        const std::string type = members.neededText("type");
        if (members.take("cache_control"))
            m_request.ownHints.push_back(members.path("cache_control"));
        if (type == "text")
            parts.emplace_back(TextPart{members.neededText("text")});
        else if (type == "refusal")
            parts.emplace_back(RefusalPart{members.neededText("refusal")});
        else if (type == "image_url")
            readImage(members, parts);
        else if (type == "input_audio")
            readAudio(members, parts);
        else if (type == "file")
            readFile(members, parts);
        else
            m_reading.unsupported(field + ".type", "Content of type \"" + type + "\"");
        members.finish();
    }

    void readImage(Members &members, std::vector<ChatPart> &parts)
    {
        const Json *image = members.takeObject("image_url");
        if (!image)
            return m_reading.refuse("missing_member", members.path("image_url") + " is missing.",
                                    members.path("image_url"));
        Members inner(m_reading, *image, members.path("image_url"));
        ImagePart part = imageFromUrl(inner.neededText("url"));
        part.detail = inner.text("detail");
        inner.finish();
        parts.emplace_back(std::move(part));
    }

    void readAudio(Members &members, std::vector<ChatPart> &parts)
    {
        const Json *audio = members.takeObject("input_audio");
        if (!audio)
            return;
        Members inner(m_reading, *audio, members.path("input_audio"));
        parts.emplace_back(AudioPart{"audio/" + inner.neededText("format"), inner.neededText("data")});
        inner.finish();
    }

    void readFile(Members &members, std::vector<ChatPart> &parts)
    {
        const Json *file = members.takeObject("file");
        if (!file)
            return;
        Members inner(m_reading, *file, members.path("file"));
        FilePart part;
        part.name = inner.text("filename");
        if (auto carried = readDataUrl(inner.text("file_data"))) {
            part.mediaType = std::move(carried->mediaType);
            part.data = std::move(carried->data);
        } else
            m_reading.unsupported(inner.path("file_data"), "A file that does not come as a data: URL");
        inner.finish();
        parts.emplace_back(std::move(part));
    }

    void readTools(Members &members)
    {
        const Json *tools = members.takeArray("tools");
        for (std::size_t i = 0; tools && i < tools->size(); ++i)
            readTool((*tools)[i], elementPath("tools", i));
        if (const Json *choice = members.take("tool_choice"))
            m_request.toolChoice = Stated<ToolChoice>{readToolChoice(*choice), "tool_choice"};
        m_request.parallelToolCalls = members.statedFlag("parallel_tool_calls");
    }

    void readTool(const Json &json, const std::string &field)
    {
        Members members(m_reading, json, field);
        if (const auto type = members.neededText("type"); type != "function")
            return m_reading.unsupported(field + ".type", "A tool of type \"" + type + "\"");
        ToolDefinition tool;
        tool.field = field;
        if (const Json *function = members.takeObject("function")) {
            Members inner(m_reading, *function, members.path("function"));
            tool.name = inner.neededText("name");
            tool.description = inner.text("description");
            if (const Json *schema = inner.takeObject("parameters"))
                tool.schema = *schema;
            if (const auto strict = inner.statedFlag("strict"))
                tool.strict = strict->value;
            inner.finish();
        }
        if (members.take("cache_control"))
            m_request.ownHints.push_back(members.path("cache_control"));
        members.finish();
        m_request.tools.push_back(std::move(tool));
    }

    ToolChoice readToolChoice(const Json &json)
    {
        if (json == "auto")
            return {};
        if (json == "none")
            return {ToolChoice::Kind::None};
        if (json == "required")
            return {ToolChoice::Kind::Any};
        const std::string name =
            textMember(json, "type") == "function" ? textMember(json, {"function", "name"}) : std::string();
        if (name.empty())
            m_reading.unsupported("tool_choice", "This tool choice");
        return {ToolChoice::Kind::One, name};
    }

    void readLimits(Members &members)
    {
        m_request.maxTokens = members.statedNumber("max_completion_tokens");
        const auto older = members.statedNumber("max_tokens");
        if (!m_request.maxTokens)
            m_request.maxTokens = older;
        m_request.candidates = members.statedNumber("n");
        m_request.temperature = members.statedDecimal("temperature");
        m_request.topP = members.statedDecimal("top_p");
        m_request.presencePenalty = members.statedDecimal("presence_penalty");
        m_request.frequencyPenalty = members.statedDecimal("frequency_penalty");
        m_request.seed = members.statedNumber("seed");
        m_request.logprobs = members.statedFlag("logprobs");
        m_request.topLogprobs = members.statedNumber("top_logprobs");
        m_request.logitBias = members.statedJson("logit_bias");
        if (const Json *stop = members.take("stop"))
            readStop(*stop);
        if (const auto effort = members.statedText("reasoning_effort")) {
            ReasoningWish wish;
            wish.kind = effort->value == "none" ? ReasoningWish::Kind::Off : ReasoningWish::Kind::Effort;
            wish.effort = effort->value;
            wish.show = wish.kind != ReasoningWish::Kind::Off;
            m_request.reasoning = Stated<ReasoningWish>{std::move(wish), effort->field};
        }
    }

    void readStop(const Json &stop)
    {
        Stated<std::vector<std::string>> texts{{}, "stop"};
        for (const Json &one : stop.is_array() ? stop : Json::array({stop})) {
            if (!one.is_string())
                return m_reading.refuse("invalid_type", "stop must be a text or an array of texts.", "stop");
            texts.value.push_back(one.get<std::string>());
        }
        if (!texts.value.empty())
            m_request.stop = std::move(texts);
    }

    void readOutput(Members &members)
    {
        m_request.verbosity = members.statedText("verbosity");
        const Json *modalities = members.takeArray("modalities");
        for (const Json &one : modalities ? *modalities : Json::array()) {
            if (one == "image")
                m_request.imagesOut = Stated<bool>{true, "modalities"};
            else if (one != "text")
                m_reading.unsupported("modalities", "An answer in other than text and images");
        }
        const Json *format = members.takeObject("response_format");
        if (!format)
            return;
        Members outer(m_reading, *format, "response_format");
        OutputFormat wish;
        const std::string type = outer.neededText("type");
        if (type == "json_object")
            wish.kind = OutputFormat::Kind::JsonObject;
        else if (type == "json_schema")
            readSchema(outer, wish);
        else if (type != "text")
            m_reading.unsupported("response_format.type", "The answer format \"" + type + "\"");
        outer.finish();
        m_request.outputFormat = Stated<OutputFormat>{std::move(wish), "response_format"};
    }

    void readSchema(Members &outer, OutputFormat &wish)
    {
        wish.kind = OutputFormat::Kind::JsonSchema;
        const Json *json = outer.takeObject("json_schema");
        if (!json)
            return m_reading.refuse("missing_member", "response_format.json_schema is missing.",
                                    "response_format.json_schema");
        Members inner(m_reading, *json, "response_format.json_schema");
        wish.name = inner.text("name");
        wish.description = inner.text("description");
        if (const Json *schema = inner.takeObject("schema"))
            wish.schema = *schema;
        if (const auto strict = inner.statedFlag("strict"))
            wish.strict = strict->value;
        inner.finish();
    }

    void readHints(Members &members)
    {
        m_request.user = members.statedText("safety_identifier");
        const auto older = members.statedText("user");
        if (!m_request.user)
            m_request.user = older;
        m_request.cacheKey = members.statedText("prompt_cache_key");
        m_request.serviceTier = members.statedText("service_tier");
        m_request.metadata = members.statedJson("metadata");
        m_request.store = members.statedFlag("store");
    }

    Reading m_reading;
    ChatRequest m_request;
};

} // namespace

Result<ChatRequest> readOpenAiChatRequest(const Json &body)
{
    return RequestReader().read(body);
}

} // namespace turnpike
