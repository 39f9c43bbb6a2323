#include "server/protocols/gemini/content_writer.h"
#include "server/protocols/gemini/gemini.h"
#include "server/protocols/gemini/words.h"

#include <algorithm>

namespace turnpike {

namespace {

class RequestWriter
{
public:
    explicit RequestWriter(const ChatRequest &request) : m_request(request) {}

    Result<WrittenRequest> write()
    {
        gemini::ContentWriter(m_out).write(m_request.messages);
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
        m_out.leaveOut(m_request.ownHints);
    }

    const ChatRequest &m_request;
    Writing m_out{Protocol::Gemini};
};

} // namespace

Result<WrittenRequest> writeGeminiRequest(const ChatRequest &request, const ProviderTraits &)
{
    return RequestWriter(request).write();
}

} // namespace turnpike
