#include "server/protocols/gemini/gemini.h"
#include "server/protocols/gemini/parts.h"
#include "server/protocols/gemini/words.h"

#include <map>

namespace turnpike {

namespace {

class StreamWriter final : public ChatStreamWriter
{
public:
    explicit StreamWriter(const AnswerContext &context) : m_context(context), m_model(context.asked->model) {}

    void write(const ChatEvent &event, std::string &out) override
    {
        std::visit([&](const auto &one) { on(one, out); }, event);
    }

private:
    struct Choice
    {
        PartKind kind = PartKind::Text; // of the open part
        bool hasText = false;           // the open part
        ToolCallPart call;              // the open one: the format has them whole
        StopReason stop = StopReason::End;
    };

    void on(const StreamStart &start, std::string &)
    {
        if (!start.model.empty())
            m_model = start.model;
    }

    void on(const PartBegin &begin, std::string &)
    {
        Choice &choice = m_choices[begin.choice];
        choice.kind = begin.kind;
        choice.hasText = false;
        choice.call = {begin.callId, begin.name, {}};
    }

    void on(const PartText &text, std::string &out)
    {
        Choice &choice = m_choices[text.choice];
        choice.hasText = true;
        switch (choice.kind) {
        case PartKind::Text:
        case PartKind::Refusal:
            return part(text.choice, {{"text", text.text}}, out);
        case PartKind::Reasoning:
            return part(text.choice, {{"text", text.text}, {"thought", true}}, out);
        case PartKind::ToolCall:
            choice.call.arguments += text.text;
        }
    }

    void on(const PartSeal &seal, std::string &out)
    {
        Choice &choice = m_choices[seal.choice];
        if (choice.kind == PartKind::ToolCall) {
            choice.call.seal = seal.seal;
            choice.call.origin = seal.origin;
            return;
        }
        const ReasoningPart thought{{}, seal.seal, seal.origin, seal.redacted};
        if (!choice.hasText && gemini::isBareSignature(thought)) // of what was sent before
            return part(seal.choice, {{"text", ""}, {"thoughtSignature", seal.seal}}, out);
        part(seal.choice, gemini::thoughtJson(thought), out);
    }

    void on(const PartEnd &end, std::string &out)
    {
        const Choice &choice = m_choices[end.choice];
        if (choice.kind == PartKind::ToolCall)
            part(end.choice, gemini::callJson(choice.call), out);
    }

    void on(const ImageDone &done, std::string &out)
    {
        part(done.choice, gemini::mediaJson(done.image.mediaType, done.image.data, done.image.url), out);
    }

    void on(const ChoiceEnd &end, std::string &) { m_choices[end.choice].stop = end.stop; }
    void on(const UsageTold &told, std::string &) { m_usage = told.usage; }

    void on(const StreamEnd &, std::string &out)
    {
        Json candidates = Json::array();
        for (const auto &[number, choice] : m_choices) {
            Json last = candidate(number, {{"text", ""}});
            last["finishReason"] = gemini::stopWord(choice.stop);
            candidates.push_back(std::move(last));
        }
        Json chunk{{"candidates", std::move(candidates)}};
        if (m_usage)
            chunk["usageMetadata"] = gemini::usageJson(*m_usage);
        send(std::move(chunk), out);
        endArray(out);
    }

    void on(const StreamError &error, std::string &out)
    {
        sendText(geminiError(502, error.code, error.message), out);
        endArray(out);
    }

    static Json candidate(int number, Json part)
    {
        return {{"content", {{"parts", Json::array({std::move(part)})}, {"role", "model"}}}, {"index", number}};
    }

    void part(int choice, Json part, std::string &out)
    {
        send({{"candidates", Json::array({candidate(choice, std::move(part))})}}, out);
    }

    void send(Json chunk, std::string &out)
    {
        chunk["modelVersion"] = m_model;
        chunk["responseId"] = m_context.id;
        sendText(jsonText(chunk), out);
    }

    void sendText(const std::string &json, std::string &out)
    {
        if (m_context.asArray)
            out.append(std::exchange(m_begun, true) ? ",\r\n" : "[").append(json);
        else
            out.append("data: ").append(json).append("\n\n");
    }

    void endArray(std::string &out) const
    {
        if (m_context.asArray)
            out += ']';
    }

    AnswerContext m_context;
    std::string m_model;
    std::map<int, Choice> m_choices;
    std::optional<ReportedUsage> m_usage;
    bool m_begun = false; // the array
};

} // namespace

std::unique_ptr<ChatStreamWriter> geminiStreamWriter(const AnswerContext &context)
{
    return std::make_unique<StreamWriter>(context);
}

} // namespace turnpike
