#include "server/protocols/form/media.h"
#include "server/protocols/form/writing.h"
#include "server/protocols/openai_chat/openai_chat.h"

namespace turnpike {

namespace {

class RequestWriter
{
public:
    RequestWriter(const ChatRequest &request, const ProviderTraits &provider)
        : m_request(request), m_openAi(provider.openAi)
    {}

    Result<WrittenRequest> write()
    {
        m_out.body["model"] = m_request.model;
        m_out.body["messages"] = Json::array();
        for (const ChatMessage &message : m_request.messages)
            writeMessage(message);
        writeTools();
        writeLimits();
        writeOutput();
        writeHints();
        if (m_request.stream) {
            m_out.body["stream"] = true;
            m_out.body["stream_options"] = {{"include_usage", true}};
        }
        return std::move(m_out).result();
    }

private:
    void add(Json message) { m_out.body["messages"].push_back(std::move(message)); }

    void writeMessage(const ChatMessage &message)
    {
        switch (message.role) {
        case ChatRole::System:
            if (!isTextOnly(message.parts))
                m_out.cannot(message.field, "anything but text in a system message");
            return addNamed("system", joinedText(message.parts), message);
        case ChatRole::Assistant:
            return writeAssistant(message);
        case ChatRole::User:
            break;
        }
        std::vector<ChatPart> rest;
        for (const ChatPart &part : message.parts) {
            if (const auto *result = std::get_if<ToolResultPart>(&part))
                writeToolResult(*result, message.field);
            else
                rest.push_back(part);
        }
        if (rest.empty())
            return;
        if (isTextOnly(rest))
            return addNamed("user", joinedText(rest), message); // many compatible providers take a text only
        Json content = Json::array();
        for (const ChatPart &part : rest)
            content.push_back(contentPart(part, message.field));
        addNamed("user", std::move(content), message);
    }

    void addNamed(const char *role, Json content, const ChatMessage &message)
    {
        Json json{{"role", role}, {"content", std::move(content)}};
        if (!message.name.empty())
            json["name"] = message.name;
        add(std::move(json));
    }

    void writeToolResult(const ToolResultPart &result, const std::string &field)
    {
        for (const auto &part : result.content) {
            if (!std::holds_alternative<TextPart>(part))
                m_out.cannot(field, "a tool's answer that is not text");
        }
        const std::string text = joinedText(result);
        add({{"role", "tool"}, {"tool_call_id", result.callId}, {"content", result.isError ? "Error: " + text : text}});
    }

    Json contentPart(const ChatPart &part, const std::string &field)
    {
        if (const auto *text = std::get_if<TextPart>(&part))
            return {{"type", "text"}, {"text", text->text}};
        if (const auto *image = std::get_if<ImagePart>(&part)) {
            Json url{{"url", imageUrl(*image)}};
            if (!image->detail.empty())
                url["detail"] = image->detail;
            return {{"type", "image_url"}, {"image_url", std::move(url)}};
        }
        if (const auto *audio = std::get_if<AudioPart>(&part)) {
            constexpr std::string_view kind = "audio/";
            return {{"type", "input_audio"},
                    {"input_audio", {{"data", audio->data}, {"format", audio->mediaType.substr(kind.size())}}}};
        }
        if (const auto *file = std::get_if<FilePart>(&part); file && file->url.empty())
            return {{"type", "file"},
                    {"file",
                     {{"filename", file->name.empty() ? "file" : file->name},
                      {"file_data", dataUrl(file->mediaType, file->data)}}}};
        m_out.cannot(field, "this kind of content in a user's message");
        return nullptr;
    }

    void writeAssistant(const ChatMessage &message)
    {
        Json json{{"role", "assistant"}, {"content", nullptr}};
        if (auto text = joinedText(message.parts); !text.empty())
            json["content"] = std::move(text);
        for (std::size_t i = 0; i < message.parts.size(); ++i) {
            const ChatPart &part = message.parts[i];
            if (const auto *refusal = std::get_if<RefusalPart>(&part))
                json["refusal"] = refusal->text;
            else if (const auto *call = std::get_if<ToolCallPart>(&part))
                json["tool_calls"].push_back(toolCall(*call));
            else if (std::holds_alternative<ReasoningPart>(part))
                m_out.leaveOut(message.partField(i)); // not a part of the format
            else if (!std::holds_alternative<TextPart>(part))
                m_out.cannot(message.field, "this kind of content in an assistant's message");
        }
        if (!message.name.empty())
            json["name"] = message.name;
        add(std::move(json));
    }

    static Json toolCall(const ToolCallPart &call)
    {
        Json json{{"id", call.id},
                  {"type", "function"},
                  {"function", {{"name", call.name}, {"arguments", call.arguments.empty() ? "{}" : call.arguments}}}};
        return json;
    }

    void writeTools()
    {
        for (const ToolDefinition &tool : m_request.tools) {
            Json function{{"name", tool.name}};
            if (!tool.description.empty())
                function["description"] = tool.description;
            if (tool.schema)
                function["parameters"] = *tool.schema;
            if (tool.strict)
                function["strict"] = *tool.strict;
            m_out.body["tools"].push_back({{"type", "function"}, {"function", std::move(function)}});
        }
        if (m_request.toolChoice)
            m_out.body["tool_choice"] = toolChoice(m_request.toolChoice->value);
        m_out.put("parallel_tool_calls", m_request.parallelToolCalls);
    }

    static Json toolChoice(const ToolChoice &choice)
    {
        switch (choice.kind) {
        case ToolChoice::Kind::Auto:
            return "auto";
        case ToolChoice::Kind::None:
            return "none";
        case ToolChoice::Kind::Any:
            return "required";
        case ToolChoice::Kind::One:
            break;
        }
        return {{"type", "function"}, {"function", {{"name", choice.name}}}};
    }

    void writeLimits()
    {
        m_out.put(m_openAi ? "max_completion_tokens" : "max_tokens", m_request.maxTokens);
        m_out.put("n", m_request.candidates);
        m_out.put("temperature", m_request.temperature);
        m_out.put("top_p", m_request.topP);
        m_out.cannot(m_request.topK, "a choice among the k likeliest tokens");
        m_out.put("presence_penalty", m_request.presencePenalty);
        m_out.put("frequency_penalty", m_request.frequencyPenalty);
        m_out.put("seed", m_request.seed);
        m_out.put("logprobs", m_request.logprobs);
        m_out.put("top_logprobs", m_request.topLogprobs);
        m_out.put("logit_bias", m_request.logitBias);
        m_out.put("stop", m_request.stop);
        if (!m_request.reasoning)
            return;
        const ReasoningWish &wish = m_request.reasoning->value;
        if (wish.kind == ReasoningWish::Kind::Off)
            m_out.body["reasoning_effort"] = "none";
        else if (wish.kind == ReasoningWish::Kind::Effort)
            m_out.body["reasoning_effort"] = wish.effort;
        else if (wish.kind == ReasoningWish::Kind::Budget)
            m_out.body["reasoning_effort"] = thinkingEffort(wish.budget);
    }

    void writeOutput()
    {
        m_out.put("verbosity", m_request.verbosity);
        if (m_request.imagesOut && m_request.imagesOut->value)
            m_out.body["modalities"] = {"image", "text"};
        if (!m_request.outputFormat)
            return;
        const OutputFormat &format = m_request.outputFormat->value;
        if (format.kind == OutputFormat::Kind::JsonObject)
            m_out.body["response_format"] = {{"type", "json_object"}};
        if (format.kind != OutputFormat::Kind::JsonSchema)
            return;
        Json schema{{"name", format.name.empty() ? "answer" : format.name}, {"schema", format.schema}};
        if (!format.description.empty())
            schema["description"] = format.description;
        if (format.strict)
            schema["strict"] = *format.strict;
        m_out.body["response_format"] = {{"type", "json_schema"}, {"json_schema", std::move(schema)}};
    }

    void writeHints()
    {
        m_out.put(m_openAi ? "safety_identifier" : "user", m_request.user);
        if (m_openAi) {
            m_out.put("prompt_cache_key", m_request.cacheKey);
            m_out.put("metadata", m_request.metadata);
            m_out.put("store", m_request.store);
            m_out.put("service_tier", m_request.serviceTier);
        } else {
            m_out.leaveOut(m_request.cacheKey);
            m_out.leaveOut(m_request.metadata);
            m_out.leaveOut(m_request.store);
            m_out.leaveOut(m_request.serviceTier);
        }
        m_out.leaveOut(m_request.ownHints);
    }

    const ChatRequest &m_request;
    bool m_openAi;
    Writing m_out{Protocol::OpenAiChat};
};

} // namespace

Result<WrittenRequest> writeOpenAiChatRequest(const ChatRequest &request, const ProviderTraits &provider)
{
    return RequestWriter(request, provider).write();
}

} // namespace turnpike
