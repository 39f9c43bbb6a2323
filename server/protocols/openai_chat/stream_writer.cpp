#include "server/protocols/form/media.h"
#include "server/protocols/openai_chat/openai_chat.h"
#include "server/protocols/openai_chat/stop_words.h"
#include "server/protocols/openai_errors.h"

#include <map>

namespace turnpike {

namespace {

class StreamWriter final : public ChatStreamWriter
{
public:
    explicit StreamWriter(const AnswerContext &context)
        : m_context(context), m_model(context.asked->model), m_createdAt(context.createdAt)
    {}

    void write(const ChatEvent &event, std::string &out) override
    {
        std::visit([&](const auto &one) { on(one, out); }, event);
    }

private:
    struct Choice
    {
        std::map<int, PartKind> kinds; // of the parts that have begun
        int calls = 0;
        bool begun = false;
    };

    void on(const StreamStart &start, std::string &)
    {
        if (!start.model.empty())
            m_model = start.model;
        if (start.createdAt)
            m_createdAt = start.createdAt;
        m_beginning.clear();
    }

    void on(const PartBegin &begin, std::string &out)
    {
        Choice &choice = m_choices[begin.choice];
        choice.kinds[begin.part] = begin.kind;
        if (begin.kind != PartKind::ToolCall)
            return;
        delta(begin.choice,
              {{"tool_calls", Json::array({{{"index", choice.calls++},
                                            {"id", begin.callId},
                                            {"type", "function"},
                                            {"function", {{"name", begin.name}, {"arguments", ""}}}}})}},
              out);
    }

    void on(const PartText &text, std::string &out)
    {
        const Choice &choice = m_choices[text.choice];
        switch (choice.kinds.at(text.part)) {
        case PartKind::Text:
            return delta(text.choice, {{"content", text.text}}, out);
        case PartKind::Refusal:
            return delta(text.choice, {{"refusal", text.text}}, out);
        case PartKind::Reasoning:
            return delta(text.choice, {{"reasoning_content", text.text}}, out);
        case PartKind::ToolCall:
            break;
        }
        delta(text.choice,
              {{"tool_calls", Json::array({{{"index", choice.calls - 1}, {"function", {{"arguments", text.text}}}}})}},
              out);
    }

    void on(const PartSeal &seal, std::string &out)
    {
        const Choice &choice = m_choices[seal.choice];
        if (seal.origin != Protocol::Gemini || choice.kinds.at(seal.part) != PartKind::ToolCall)
            return; // the format has no place for the others
        delta(seal.choice,
              {{"tool_calls", Json::array({{{"index", choice.calls - 1},
                                            {"extra_content", {{"google", {{"thought_signature", seal.seal}}}}}}})}},
              out);
    }

    void on(const PartEnd &, std::string &) {}

    void on(const ImageDone &done, std::string &out)
    {
        delta(done.choice,
              {{"images", Json::array({{{"type", "image_url"}, {"image_url", {{"url", imageUrl(done.image)}}}}})}},
              out);
    }

    void on(const ChoiceEnd &end, std::string &out)
    {
        beginChoice(end.choice, out);
        choiceChunk(end.choice, Json::object(), openai_chat::stopWord(end.stop), out);
    }

    void on(const UsageTold &told, std::string &) { m_usage = told.usage; }

    void on(const StreamEnd &, std::string &out)
    {
        if (m_context.usageWanted && m_usage) {
            beginChunk(out);
            out.append(R"([],"usage":)").append(jsonText(openai_chat::usageJson(*m_usage))).append("}\n\n");
        }
        out += "data: [DONE]\n\n";
    }

    void on(const StreamError &error, std::string &out)
    {
        out += openAiErrorEvent(502, error.code.empty() ? "upstream_error" : error.code, error.message);
    }

    void beginChoice(int choice, std::string &out)
    {
        if (std::exchange(m_choices[choice].begun, true))
            return;
        choiceChunk(choice, {{"role", "assistant"}, {"content", ""}, {"refusal", nullptr}}, nullptr, out);
    }

    void delta(int choice, const Json &delta, std::string &out)
    {
        beginChoice(choice, out);
        choiceChunk(choice, delta, nullptr, out);
    }

    // A chunk for each word: what all chunks have in common is written once.
    void choiceChunk(int choice, const Json &delta, const Json &stop, std::string &out)
    {
        beginChunk(out);
        out.append(R"([{"index":)").append(std::to_string(choice));
        out.append(R"(,"delta":)").append(jsonText(delta));
        out.append(R"(,"logprobs":null,"finish_reason":)").append(jsonText(stop)).append("}]}\n\n");
    }

    void beginChunk(std::string &out)
    {
        if (m_beginning.empty()) {
            m_beginning = "data: " + jsonText({{"id", "chatcmpl-" + m_context.id},
                                               {"object", "chat.completion.chunk"},
                                               {"created", m_createdAt},
                                               {"model", m_model}});
            m_beginning.replace(m_beginning.size() - 1, 1, R"(,"choices":)");
        }
        out.append(m_beginning);
    }

    AnswerContext m_context;
    std::string m_model;
    std::int64_t m_createdAt;
    std::string m_beginning; // of each chunk
    std::map<int, Choice> m_choices;
    std::optional<ReportedUsage> m_usage;
};

} // namespace

std::unique_ptr<ChatStreamWriter> openAiChatStreamWriter(const AnswerContext &context)
{
    return std::make_unique<StreamWriter>(context);
}

} // namespace turnpike
