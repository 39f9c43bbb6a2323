#include "server/protocols/form/writing.h"
#include "server/protocols/gemini/gemini.h"
#include "server/protocols/gemini/parts.h"
#include "server/protocols/gemini/words.h"

#include <algorithm>
#include <map>

namespace turnpike {

namespace {

// Gemini 3 refuses a conversation whose tool calls have no signature; this one stands for calls that another model has
// made (https://ai.google.dev/gemini-api/docs/thought-signatures, "FAQs"). It belongs to the first call of each step.
constexpr const char *kForeignCall = "skip_thought_signature_validator";

bool isWebUrl(std::string_view url)
{
    return url.substr(0, 8) == "https://" || url.substr(0, 7) == "http://";
}

class RequestWriter
{
public:
    explicit RequestWriter(const ChatRequest &request) : m_request(request) {}

    Result<WrittenRequest> write()
    {
        writeSystem();
        m_out.body["contents"] = Json::array();
        for (std::size_t i = m_systemMessages; i < m_request.messages.size(); ++i)
            writeMessage(m_request.messages[i]);
        for (Json &content : m_out.body["contents"])
            sealFirstCall(content["parts"]);
        writeTools();
        writeToolChoice();
        writeLimits();
        writeOutput();
        writeThinking();
        refuseUnknown();
        leaveOutHints();
        return std::move(m_out).result();
    }

private:
    Json &config() { return m_out.body["generationConfig"]; }
    template <class T>
    void configure(const char *name, const Option<T> &option)
    {
        if (option)
            config()[name] = option->value;
    }

    void writeSystem()
    {
        Json parts = Json::array();
        for (const ChatMessage &message : m_request.messages) {
            if (message.role != ChatRole::System)
                break;
            ++m_systemMessages;
            for (const ChatPart &part : message.parts) {
                if (const auto *text = std::get_if<TextPart>(&part))
                    parts.push_back({{"text", text->text}});
                else
                    m_out.cannot(message.field, "anything but text in a system message");
            }
        }
        if (!parts.empty())
            m_out.body["systemInstruction"]["parts"] = std::move(parts);
    }

    void writeMessage(const ChatMessage &message)
    {
        if (message.role == ChatRole::System)
            return m_out.cannot(message.field, "a system message after the conversation has begun");
        const char *role = message.role == ChatRole::User ? "user" : "model";
        Json &contents = m_out.body["contents"];
        const bool goesOn = !contents.empty() && contents.back()["role"] == role;
        Json parts = goesOn ? std::move(contents.back()["parts"]) : Json::array();
        for (std::size_t i = 0; i < message.parts.size(); ++i) {
            if (message.role == ChatRole::User)
                writeUserPart(message.parts[i], message.partField(i), parts);
            else
                writeModelPart(message.parts[i], message.partField(i), parts);
        }
        if (goesOn)
            contents.back()["parts"] = std::move(parts);
        else if (!parts.empty())
            contents.push_back({{"role", role}, {"parts", std::move(parts)}});
    }

    void writeUserPart(const ChatPart &part, const std::string &field, Json &parts)
    {
        if (const auto *text = std::get_if<TextPart>(&part))
            parts.push_back({{"text", text->text}});
        else if (const auto *image = std::get_if<ImagePart>(&part))
            parts.push_back(imageJson(*image, field));
        else if (const auto *audio = std::get_if<AudioPart>(&part))
            parts.push_back(gemini::mediaJson(audio->mediaType, audio->data, {}));
        else if (const auto *file = std::get_if<FilePart>(&part))
            parts.push_back(fileJson(*file, field));
        else if (const auto *result = std::get_if<ToolResultPart>(&part))
            parts.push_back(resultJson(*result, field));
        else
            m_out.cannot(field, "this kind of content in a user's message");
    }

    Json imageJson(const ImagePart &image, const std::string &field)
    {
        if (!image.detail.empty() && image.detail != "auto")
            m_out.leaveOut(field + ".image_url.detail");
        return mediaJson(image.mediaType, image.data, image.url, field);
    }

    Json fileJson(const FilePart &file, const std::string &field)
    {
        if (!file.name.empty())
            m_out.leaveOut(field + ".name");
        return mediaJson(file.mediaType, file.data, file.url, field);
    }

    Json mediaJson(const std::string &mediaType, const std::string &data, const std::string &url,
                   const std::string &field)
    {
        if (!url.empty() && !isWebUrl(url)) // those it fetches itself
            m_out.cannot(field, "content at a URL that is not http or https");
        return gemini::mediaJson(mediaType, data, url);
    }

    Json resultJson(const ToolResultPart &result, const std::string &field)
    {
        const auto name = m_callNames.find(result.callId);
        if (name == m_callNames.end()) {
            m_out.cannot(field, "the result of a tool call that is not in the conversation");
            return nullptr;
        }
        Json json{{"id", result.callId},
                  {"name", name->second},
                  {"response", {{result.isError ? "error" : "output", joinedText(result)}}}};
        for (const auto &part : result.content) {
            if (const auto *image = std::get_if<ImagePart>(&part))
                json["parts"].push_back(resultMedia(image->mediaType, image->data, field));
            else if (const auto *file = std::get_if<FilePart>(&part))
                json["parts"].push_back(resultMedia(file->mediaType, file->data, field));
        }
        return {{"functionResponse", std::move(json)}};
    }

    Json resultMedia(const std::string &mediaType, const std::string &data, const std::string &field)
    {
        if (data.empty())
            m_out.cannot(field, "a URL in a tool's answer");
        return gemini::mediaJson(mediaType, data, {});
    }

    void writeModelPart(const ChatPart &part, const std::string &field, Json &parts)
    {
        if (const auto *text = std::get_if<TextPart>(&part))
            parts.push_back({{"text", text->text}});
        else if (const auto *refusal = std::get_if<RefusalPart>(&part))
            parts.push_back({{"text", refusal->text}});
        else if (const auto *image = std::get_if<ImagePart>(&part))
            parts.push_back(imageJson(*image, field));
        else if (const auto *thought = std::get_if<ReasoningPart>(&part))
            writeThought(*thought, field, parts);
        else if (const auto *call = std::get_if<ToolCallPart>(&part))
            parts.push_back(callJson(*call, field));
        else
            m_out.cannot(field, "this kind of content in an assistant's message");
    }

    void writeThought(const ReasoningPart &thought, const std::string &field, Json &parts)
    {
        if (thought.seal.empty() || thought.origin != Protocol::Gemini)
            m_out.leaveOut(field); // another provider's, or without what makes it worth sending
        else if (gemini::isBareSignature(thought))
            gemini::addBareSignature(parts, thought.seal);
        else
            parts.push_back(gemini::thoughtJson(thought));
    }

    Json callJson(const ToolCallPart &call, const std::string &field)
    {
        m_callNames[call.id] = call.name;
        if (!call.arguments.empty() && !Json::parse(call.arguments, nullptr, false).is_object())
            m_out.cannot(field, "a tool call whose arguments are not a JSON object");
        return gemini::callJson(call);
    }

    static void sealFirstCall(Json &parts)
    {
        const auto call =
            std::find_if(parts.begin(), parts.end(), [](const Json &part) { return part.contains("functionCall"); });
        if (call != parts.end() && !call->contains("thoughtSignature"))
            (*call)["thoughtSignature"] = kForeignCall;
    }

    void writeTools()
    {
        Json functions = Json::array();
        for (const ToolDefinition &tool : m_request.tools) {
            Json json{{"name", tool.name}};
            if (!tool.description.empty())
                json["description"] = tool.description;
            if (tool.schema)
                json["parametersJsonSchema"] = *tool.schema;
            functions.push_back(std::move(json));
        }
        if (!functions.empty())
            m_out.body["tools"] = Json::array({{{"functionDeclarations", std::move(functions)}}});
    }

    void writeToolChoice()
    {
        if (m_request.tools.empty())
            return;
        if (m_request.parallelToolCalls && !m_request.parallelToolCalls->value)
            m_out.cannot(m_request.parallelToolCalls, "one tool call at a time");
        const bool strict = std::any_of(m_request.tools.begin(), m_request.tools.end(),
                                        [](const ToolDefinition &tool) { return tool.strict.value_or(false); });
        if (!m_request.toolChoice && !strict)
            return;
        const ToolChoice choice = m_request.toolChoice ? m_request.toolChoice->value : ToolChoice{};
        Json &calling = m_out.body["toolConfig"]["functionCallingConfig"];
        calling["mode"] = modeOf(choice.kind, strict);
        if (choice.kind == ToolChoice::Kind::One)
            calling["allowedFunctionNames"] = Json::array({choice.name});
    }

    static const char *modeOf(ToolChoice::Kind kind, bool strict)
    {
        switch (kind) {
        case ToolChoice::Kind::Auto:
            break;
        case ToolChoice::Kind::None:
            return "NONE";
        case ToolChoice::Kind::Any:
        case ToolChoice::Kind::One:
            return "ANY"; // keeps to the schema anyway
        }
        return strict ? "VALIDATED" : "AUTO";
    }

    void writeLimits()
    {
        configure("stopSequences", m_request.stop);
        configure("candidateCount", m_request.candidates);
        configure("maxOutputTokens", m_request.maxTokens);
        configure("temperature", m_request.temperature);
        configure("topP", m_request.topP);
        configure("topK", m_request.topK);
        configure("seed", m_request.seed);
        configure("presencePenalty", m_request.presencePenalty);
        configure("frequencyPenalty", m_request.frequencyPenalty);
    }

    void writeOutput()
    {
        if (m_request.imagesOut && m_request.imagesOut->value)
            config()["responseModalities"] = {"TEXT", "IMAGE"};
        if (!m_request.outputFormat)
            return;
        const OutputFormat &format = m_request.outputFormat->value;
        if (format.kind == OutputFormat::Kind::Text)
            return;
        config()["responseMimeType"] = "application/json";
        if (format.kind == OutputFormat::Kind::JsonObject)
            return;
        Json schema = format.schema;
        if (!format.description.empty() && schema.is_object() && !schema.contains("description"))
            schema["description"] = format.description;
        config()["responseJsonSchema"] = std::move(schema);
    }

    void writeThinking()
    {
        if (!m_request.reasoning)
            return;
        const ReasoningWish &wish = m_request.reasoning->value;
        Json thinking = Json::object();
        if (wish.kind == ReasoningWish::Kind::Off)
            thinking["thinkingBudget"] = 0;
        else if (wish.kind == ReasoningWish::Kind::Budget)
            thinking["thinkingBudget"] = wish.budget;
        else if (wish.kind == ReasoningWish::Kind::Effort) // from Gemini 3 on; 2.5 knows budgets only
            thinking["thinkingLevel"] = levelOf(wish.effort);
        if (wish.show)
            thinking["includeThoughts"] = true;
        if (!thinking.empty())
            config()["thinkingConfig"] = std::move(thinking);
    }

    static std::string levelOf(const std::string &effort)
    {
        return effort == "xhigh" || effort == "max" ? "HIGH" : gemini::upperCase(effort);
    }

    void refuseUnknown()
    {
        // the format has them, but the form of an answer has no place for what they bring
        if (m_request.logprobs && m_request.logprobs->value)
            m_out.cannot(m_request.logprobs, "log probabilities");
        m_out.cannot(m_request.topLogprobs, "log probabilities");
        if (m_request.logitBias && !m_request.logitBias->value.empty())
            m_out.cannot(m_request.logitBias, "a bias of tokens");
        m_out.cannot(m_request.verbosity, "a verbosity");
    }

    void leaveOutHints()
    {
        m_out.leaveOut(m_request.user);
        m_out.leaveOut(m_request.metadata);
        m_out.leaveOut(m_request.cacheKey);
        m_out.leaveOut(m_request.serviceTier);
        m_out.leaveOut(m_request.store);
    }

    const ChatRequest &m_request;
    std::size_t m_systemMessages = 0;               // at the start
    std::map<std::string, std::string> m_callNames; // of the conversation so far, by id
    Writing m_out{Protocol::Gemini};
};

} // namespace

Result<WrittenRequest> writeGeminiRequest(const ChatRequest &request, const ProviderTraits &)
{
    return RequestWriter(request).write();
}

} // namespace turnpike
