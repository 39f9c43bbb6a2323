#include "server/protocols/anthropic/anthropic.h"
#include "server/protocols/form/writing.h"

namespace turnpike {

namespace {

constexpr std::int64_t kAnswerTokens = 8192; // the format wants a limit; for a client that states none

Json imageSource(const std::string &mediaType, const std::string &data, const std::string &url)
{
    if (!url.empty())
        return {{"type", "url"}, {"url", url}};
    return {{"type", "base64"}, {"media_type", mediaType}, {"data", data}};
}

class RequestWriter
{
public:
    explicit RequestWriter(const ChatRequest &request) : m_request(request) {}

    Result<WrittenRequest> write()
    {
        m_out.body["model"] = m_request.model;
        m_out.body["max_tokens"] = maxTokens();
        writeSystem();
        m_out.body["messages"] = Json::array();
        for (std::size_t i = m_systemMessages; i < m_request.messages.size(); ++i)
            writeMessage(m_request.messages[i]);
        writeTools();
        writeLimits();
        writeThinking();
        writeHints();
        if (m_request.stream)
            m_out.body["stream"] = true;
        return std::move(m_out).result();
    }

private:
    std::int64_t maxTokens() const
    {
        if (m_request.maxTokens)
            return m_request.maxTokens->value;
        return kAnswerTokens + (m_request.reasoning ? m_request.reasoning->value.budget : 0);
    }

    void writeSystem()
    {
        Json blocks = Json::array();
        for (const ChatMessage &message : m_request.messages) {
            if (message.role != ChatRole::System)
                break;
            ++m_systemMessages;
            for (const ChatPart &part : message.parts) {
                if (const auto *text = std::get_if<TextPart>(&part))
                    blocks.push_back({{"type", "text"}, {"text", text->text}});
                else
                    m_out.cannot(message.field, "anything but text in a system message");
            }
        }
        if (blocks.size() == 1)
            m_out.body["system"] = blocks[0]["text"];
        else if (!blocks.empty())
            m_out.body["system"] = std::move(blocks);
    }

    void writeMessage(const ChatMessage &message)
    {
        if (message.role == ChatRole::System)
            return m_out.cannot(message.field, "a system message after the conversation has begun");
        const bool user = message.role == ChatRole::User;
        Json blocks = Json::array();
        for (std::size_t i = 0; i < message.parts.size(); ++i) {
            const std::string field = message.partField(i);
            Json block = user ? userBlock(message.parts[i], field) : assistantBlock(message.parts[i], field);
            if (!block.is_null())
                blocks.push_back(std::move(block));
        }
        if (blocks.empty())
            return;
        Json &messages = m_out.body["messages"];
        const char *role = user ? "user" : "assistant";
        if (!messages.empty() && messages.back()["role"] == role) { // one turn: all of a call's results stand together
            for (Json &block : blocks)
                messages.back()["content"].push_back(std::move(block));
        } else
            messages.push_back({{"role", role}, {"content", std::move(blocks)}});
    }

    Json userBlock(const ChatPart &part, const std::string &field)
    {
        if (const auto *text = std::get_if<TextPart>(&part))
            return {{"type", "text"}, {"text", text->text}};
        if (const auto *image = std::get_if<ImagePart>(&part))
            return imageBlock(*image, field);
        if (const auto *file = std::get_if<FilePart>(&part))
            return documentBlock(*file, field);
        if (const auto *result = std::get_if<ToolResultPart>(&part))
            return toolResult(*result, field);
        m_out.cannot(field, "this kind of content in a user's message");
        return nullptr;
    }

    Json imageBlock(const ImagePart &image, const std::string &field)
    {
        if (!image.detail.empty() && image.detail != "auto")
            m_out.leaveOut(field + ".image_url.detail");
        return {{"type", "image"}, {"source", imageSource(image.mediaType, image.data, image.url)}};
    }

    Json documentBlock(const FilePart &file, const std::string &field)
    {
        if (file.mediaType != "application/pdf")
            m_out.cannot(field, "a file of type " + file.mediaType);
        Json block{{"type", "document"}, {"source", imageSource(file.mediaType, file.data, file.url)}};
        if (!file.name.empty())
            block["title"] = file.name;
        return block;
    }

    Json toolResult(const ToolResultPart &result, const std::string &field)
    {
        Json block{{"type", "tool_result"}, {"tool_use_id", result.callId}, {"content", Json::array()}};
        for (const auto &part : result.content) {
            if (const auto *text = std::get_if<TextPart>(&part))
                block["content"].push_back({{"type", "text"}, {"text", text->text}});
            else if (const auto *image = std::get_if<ImagePart>(&part))
                block["content"].push_back(imageBlock(*image, field));
            else if (const auto *file = std::get_if<FilePart>(&part))
                block["content"].push_back(documentBlock(*file, field));
        }
        if (result.isError)
            block["is_error"] = true;
        return block;
    }

    Json assistantBlock(const ChatPart &part, const std::string &field)
    {
        if (const auto *text = std::get_if<TextPart>(&part))
            return {{"type", "text"}, {"text", text->text}};
        if (const auto *refusal = std::get_if<RefusalPart>(&part))
            return {{"type", "text"}, {"text", refusal->text}};
        if (const auto *thought = std::get_if<ReasoningPart>(&part)) {
            if (thought->seal.empty() || thought->origin != Protocol::Anthropic) {
                m_out.leaveOut(field); // another provider's thoughts: they would be refused
                return nullptr;
            }
            if (thought->redacted)
                return {{"type", "redacted_thinking"}, {"data", thought->seal}};
            return {{"type", "thinking"}, {"thinking", thought->text}, {"signature", thought->seal}};
        }
        if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            Json input = call->arguments.empty() ? Json::object() : Json::parse(call->arguments, nullptr, false);
            if (!input.is_object())
                m_out.cannot(field, "a tool call whose arguments are not a JSON object");
            return {{"type", "tool_use"}, {"id", call->id}, {"name", call->name}, {"input", std::move(input)}};
        }
        m_out.cannot(field, "this kind of content in an assistant's message");
        return nullptr;
    }

    void writeTools()
    {
        for (const ToolDefinition &tool : m_request.tools) {
            Json json{{"name", tool.name}};
            if (!tool.description.empty())
                json["description"] = tool.description;
            json["input_schema"] = tool.schema ? *tool.schema : Json{{"type", "object"}};
            if (tool.strict && *tool.strict)
                json["strict"] = true;
            m_out.body["tools"].push_back(std::move(json));
        }
        const bool alone = m_request.parallelToolCalls && !m_request.parallelToolCalls->value;
        if (!m_request.toolChoice && !(alone && !m_request.tools.empty()))
            return;
        Json choice = toolChoice(m_request.toolChoice ? m_request.toolChoice->value : ToolChoice{});
        if (alone && choice["type"] != "none")
            choice["disable_parallel_tool_use"] = true;
        m_out.body["tool_choice"] = std::move(choice);
    }

    static Json toolChoice(const ToolChoice &choice)
    {
        switch (choice.kind) {
        case ToolChoice::Kind::Auto:
            break;
        case ToolChoice::Kind::None:
            return {{"type", "none"}};
        case ToolChoice::Kind::Any:
            return {{"type", "any"}};
        case ToolChoice::Kind::One:
            return {{"type", "tool"}, {"name", choice.name}};
        }
        return {{"type", "auto"}};
    }

    void writeLimits()
    {
        if (m_request.candidates && m_request.candidates->value != 1)
            m_out.cannot(m_request.candidates, "more than one answer");
        m_out.put("temperature", m_request.temperature);
        m_out.put("top_p", m_request.topP);
        m_out.put("top_k", m_request.topK);
        m_out.put("stop_sequences", m_request.stop);
        if (m_request.presencePenalty && m_request.presencePenalty->value != 0)
            m_out.cannot(m_request.presencePenalty, "a presence penalty");
        if (m_request.frequencyPenalty && m_request.frequencyPenalty->value != 0)
            m_out.cannot(m_request.frequencyPenalty, "a frequency penalty");
        m_out.cannot(m_request.seed, "a seed");
        if (m_request.logprobs && m_request.logprobs->value)
            m_out.cannot(m_request.logprobs, "log probabilities");
        m_out.cannot(m_request.topLogprobs, "log probabilities");
        if (m_request.logitBias && !m_request.logitBias->value.empty())
            m_out.cannot(m_request.logitBias, "a bias of tokens");
        m_out.cannot(m_request.verbosity, "a verbosity");
        if (m_request.imagesOut && m_request.imagesOut->value)
            m_out.cannot(m_request.imagesOut, "images in the answer");
        if (!m_request.outputFormat)
            return;
        const OutputFormat &format = m_request.outputFormat->value;
        if (format.kind == OutputFormat::Kind::JsonObject)
            m_out.cannot(m_request.outputFormat, "JSON without a schema");
        if (format.kind == OutputFormat::Kind::JsonSchema)
            m_out.body["output_config"]["format"] = {{"type", "json_schema"}, {"schema", format.schema}};
    }

    void writeThinking()
    {
        if (!m_request.reasoning)
            return;
        const ReasoningWish &wish = m_request.reasoning->value;
        switch (wish.kind) {
        case ReasoningWish::Kind::Off:
            m_out.body["thinking"] = {{"type", "disabled"}};
            return;
        case ReasoningWish::Kind::Budget:
            m_out.body["thinking"] = {{"type", "enabled"}, {"budget_tokens", wish.budget}};
            return;
        case ReasoningWish::Kind::Effort:
            m_out.body["output_config"]["effort"] = wish.effort == "minimal" ? "low" : wish.effort;
            break;
        case ReasoningWish::Kind::Auto:
            break;
        }
        m_out.body["thinking"] = {{"type", "adaptive"}};
    }

    void writeHints()
    {
        if (m_request.user)
            m_out.body["metadata"] = {{"user_id", m_request.user->value}};
        m_out.leaveOut(m_request.metadata);
        m_out.leaveOut(m_request.cacheKey);
        m_out.leaveOut(m_request.serviceTier);
        m_out.leaveOut(m_request.store);
        m_out.leaveOut(m_request.ownHints);
    }

    const ChatRequest &m_request;
    std::size_t m_systemMessages = 0; // at the start
    Writing m_out{Protocol::Anthropic};
};

} // namespace

Result<WrittenRequest> writeAnthropicRequest(const ChatRequest &request, const ProviderTraits &)
{
    return RequestWriter(request).write();
}

} // namespace turnpike
