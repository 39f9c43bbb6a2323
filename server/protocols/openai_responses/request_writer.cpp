#include "server/protocols/form/media.h"
#include "server/protocols/form/writing.h"
#include "server/protocols/openai_responses/openai_responses.h"
#include "server/protocols/openai_responses/output_items.h"
#include "server/protocols/openai_responses/words.h"

namespace turnpike {

namespace {

using namespace openai_responses;

class RequestWriter
{
public:
    RequestWriter(const ChatRequest &request, const ProviderTraits &provider)
        : m_request(request), m_openAi(provider.openAi)
    {}

    Result<WrittenRequest> write()
    {
        m_out.body["model"] = m_request.model;
        const std::size_t first = writeInstructions();
        m_out.body["input"] = Json::array();
        for (std::size_t i = first; i < m_request.messages.size(); ++i)
            writeMessage(m_request.messages[i]);
        writeTools();
        writeLimits();
        refuseTheRest();
        writeReasoning();
        writeText();
        writeHints();
        if (m_request.stream)
            m_out.body["stream"] = true;
        return std::move(m_out).result();
    }

private:
    void add(Json item) { m_out.body["input"].push_back(std::move(item)); }

    // The system messages before all others; later ones stay in their place. Returns where the others begin.
    std::size_t writeInstructions()
    {
        const auto &messages = m_request.messages;
        std::size_t count = 0;
        std::string all;
        for (; count < messages.size() && messages[count].role == ChatRole::System; ++count) {
            if (!isTextOnly(messages[count].parts))
                break;
            all += (count ? "\n" : "") + joinedText(messages[count].parts);
        }
        if (count == messages.size())
            return 0; // something must be in the input
        if (count)
            m_out.body["instructions"] = std::move(all);
        return count;
    }

    void writeMessage(const ChatMessage &message)
    {
        if (!message.name.empty())
            m_out.leaveOut(message.field + ".name");
        Json content = Json::array(); // of the message that is being put together
        const char *role = message.role == ChatRole::System ? "system"
                           : message.role == ChatRole::User ? "user"
                                                            : "assistant";
        const auto flush = [&] {
            if (!content.empty())
                add({{"type", "message"}, {"role", role}, {"content", std::exchange(content, Json::array())}});
        };
        for (std::size_t i = 0; i < message.parts.size(); ++i) {
            const std::string field = message.partField(i);
            Json item;
            if (message.role == ChatRole::Assistant ? writesItem(message.parts[i], field, item)
                                                    : writesResult(message.parts[i], field, item)) {
                if (item.is_null())
                    continue;
                flush();
                add(std::move(item));
            } else
                content.push_back(message.role == ChatRole::Assistant ? outputContent(message.parts[i], field)
                                                                      : inputContent(message.parts[i], field));
        }
        flush();
    }

    bool writesResult(const ChatPart &part, const std::string &field, Json &item)
    {
        const auto *result = std::get_if<ToolResultPart>(&part);
        if (!result)
            return false;
        item = {{"type", "function_call_output"}, {"call_id", result->callId}, {"output", output(*result, field)}};
        return true;
    }

    Json output(const ToolResultPart &result, const std::string &field)
    {
        bool plain = true;
        Json parts = Json::array();
        if (result.isError)
            parts.push_back({{"type", "input_text"}, {"text", "Error:"}}); // the format has no mark for it
        for (const auto &part : result.content) {
            plain = plain && std::holds_alternative<TextPart>(part);
            parts.push_back(std::visit([&](const auto &one) { return inputContent(ChatPart(one), field); }, part));
        }
        if (!plain)
            return parts;
        const std::string text = joinedText(result);
        return result.isError ? "Error: " + text : text;
    }

    /// False: a part of a message. True with null: left out.
    bool writesItem(const ChatPart &part, const std::string &field, Json &item)
    {
        if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            item = {{"type", "function_call"},
                    {"call_id", call->id},
                    {"name", call->name},
                    {"arguments", call->arguments.empty() ? "{}" : call->arguments}};
            return true;
        }
        if (const auto *thought = std::get_if<ReasoningPart>(&part)) {
            item = sealedThought(*thought, field);
            return true;
        }
        const auto *image = std::get_if<ImagePart>(&part);
        if (!image || image->data.empty())
            return false;
        item = imageItem("ig_" + std::to_string(m_out.body["input"].size()), *image);
        item.erase("output_format"); // answers only
        return true;
    }

    Json sealedThought(const ReasoningPart &thought, const std::string &field)
    {
        if (thought.seal.empty() || thought.origin != Protocol::OpenAiResponses) {
            m_out.leaveOut(field); // another provider's thoughts: they would be refused
            return nullptr;
        }
        SealedItem sealed = itemOfSeal(thought.seal);
        Json item{{"type", "reasoning"}};
        if (!sealed.id.empty())
            item["id"] = std::move(sealed.id);
        item["summary"] = Json::array();
        if (!thought.text.empty())
            item["summary"].push_back({{"type", "summary_text"}, {"text", thought.text}});
        item["encrypted_content"] = std::move(sealed.encrypted);
        return item;
    }

    Json outputContent(const ChatPart &part, const std::string &field)
    {
        if (const auto *text = std::get_if<TextPart>(&part))
            return {{"type", "output_text"}, {"text", text->text}};
        if (const auto *refusal = std::get_if<RefusalPart>(&part))
            return {{"type", "refusal"}, {"refusal", refusal->text}};
        m_out.cannot(field, "this kind of content in an assistant's message");
        return nullptr;
    }

    Json inputContent(const ChatPart &part, const std::string &field)
    {
        if (const auto *text = std::get_if<TextPart>(&part))
            return {{"type", "input_text"}, {"text", text->text}};
        if (const auto *image = std::get_if<ImagePart>(&part))
            return {{"type", "input_image"},
                    {"image_url", imageUrl(*image)},
                    {"detail", image->detail.empty() ? "auto" : image->detail}};
        if (const auto *file = std::get_if<FilePart>(&part))
            return fileContent(*file);
        if (const auto *audio = std::get_if<AudioPart>(&part)) {
            constexpr std::string_view kind = "audio/";
            return {{"type", "input_audio"},
                    {"input_audio", {{"data", audio->data}, {"format", audio->mediaType.substr(kind.size())}}}};
        }
        m_out.cannot(field, "this kind of content in a user's message");
        return nullptr;
    }

    static Json fileContent(const FilePart &file)
    {
        Json json{{"type", "input_file"}};
        if (!file.url.empty()) {
            if (!file.name.empty())
                json["filename"] = file.name;
            json["file_url"] = file.url;
        } else {
            json["filename"] = file.name.empty() ? "file" : file.name;
            json["file_data"] = dataUrl(file.mediaType, file.data);
        }
        return json;
    }

    void writeTools()
    {
        if (Json tools = toolsJson(m_request); !tools.empty())
            m_out.body["tools"] = std::move(tools);
        if (m_request.toolChoice)
            m_out.body["tool_choice"] = toolChoiceJson(m_request.toolChoice->value);
        m_out.put("parallel_tool_calls", m_request.parallelToolCalls);
    }

    void writeLimits()
    {
        m_out.put("max_output_tokens", m_request.maxTokens);
        m_out.put("temperature", m_request.temperature);
        m_out.put("top_p", m_request.topP);
    }

    void refuseTheRest()
    {
        if (m_request.candidates && m_request.candidates->value != 1)
            m_out.cannot(m_request.candidates, "more than one answer");
        m_out.cannot(m_request.stop, "texts at which the answer stops");
        m_out.cannot(m_request.topK, "a choice among the k likeliest tokens");
        if (m_request.presencePenalty && m_request.presencePenalty->value != 0)
            m_out.cannot(m_request.presencePenalty, "a presence penalty");
        if (m_request.frequencyPenalty && m_request.frequencyPenalty->value != 0)
            m_out.cannot(m_request.frequencyPenalty, "a frequency penalty");
        m_out.cannot(m_request.seed, "a seed");
        // the format could ask for them, but no answer of another format could take them over
        if (m_request.logprobs && m_request.logprobs->value)
            m_out.cannot(m_request.logprobs, "log probabilities");
        m_out.cannot(m_request.topLogprobs, "log probabilities");
        if (m_request.logitBias && !m_request.logitBias->value.empty())
            m_out.cannot(m_request.logitBias, "a bias of tokens");
    }

    void writeReasoning()
    {
        if (!m_request.reasoning)
            return;
        const ReasoningWish &wish = m_request.reasoning->value;
        Json json = Json::object();
        if (wish.kind == ReasoningWish::Kind::Off)
            json["effort"] = "none";
        else if (wish.kind == ReasoningWish::Kind::Effort)
            json["effort"] = wish.effort;
        else if (wish.kind == ReasoningWish::Kind::Budget)
            json["effort"] = thinkingEffort(wish.budget);
        if (wish.show)
            json["summary"] = "auto";
        if (!json.empty())
            m_out.body["reasoning"] = std::move(json);
        if (wish.kind != ReasoningWish::Kind::Off) // nothing is kept: the thoughts must travel with the client
            m_out.body["include"] = {"reasoning.encrypted_content"};
    }

    void writeText()
    {
        Json text = Json::object();
        if (m_request.outputFormat && m_request.outputFormat->value.kind != OutputFormat::Kind::Text)
            text["format"] = formatJson(m_request.outputFormat->value);
        if (m_request.verbosity)
            text["verbosity"] = m_request.verbosity->value;
        if (!text.empty())
            m_out.body["text"] = std::move(text);
    }

    void writeHints()
    {
        m_out.body["store"] = false; // nobody could ask for it again: its id stays here
        if (m_request.store && m_request.store->value)
            m_out.leaveOut(m_request.store);
        m_out.put(m_openAi ? "safety_identifier" : "user", m_request.user);
        if (m_openAi) {
            m_out.put("prompt_cache_key", m_request.cacheKey);
            m_out.put("metadata", m_request.metadata);
            m_out.put("service_tier", m_request.serviceTier);
        } else {
            m_out.leaveOut(m_request.cacheKey);
            m_out.leaveOut(m_request.metadata);
            m_out.leaveOut(m_request.serviceTier);
        }
        m_out.leaveOut(m_request.ownHints);
    }

    const ChatRequest &m_request;
    bool m_openAi;
    Writing m_out{Protocol::OpenAiResponses};
};

} // namespace

Result<WrittenRequest> writeOpenAiResponsesRequest(const ChatRequest &request, const ProviderTraits &provider)
{
    return RequestWriter(request, provider).write();
}

} // namespace turnpike
