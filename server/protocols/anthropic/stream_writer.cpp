#include "server/protocols/anthropic/anthropic.h"
#include "server/protocols/anthropic/words.h"
#include "server/protocols/form/media.h"
#include "server/protocols/form/seals.h"

namespace turnpike {

namespace {

class StreamWriter final : public ChatStreamWriter
{
public:
    explicit StreamWriter(const AnswerContext &context) : m_context(context) {}

    void write(const ChatEvent &event, std::string &out) override
    {
        std::visit([&](const auto &one) { on(one, out); }, event);
    }

private:
    static void send(const char *type, Json rest, std::string &out)
    {
        Json event{{"type", type}};
        event.update(rest);
        out.append("event: ").append(type).append("\ndata: ").append(jsonText(event)).append("\n\n");
    }

    void on(const StreamStart &start, std::string &out)
    {
        send("message_start",
             {{"message",
               {{"id", "msg_" + m_context.id},
                {"type", "message"},
                {"role", "assistant"},
                {"model", start.model.empty() ? m_context.asked->model : start.model},
                {"content", Json::array()},
                {"stop_reason", nullptr},
                {"stop_sequence", nullptr},
                {"usage", {{"input_tokens", 0}, {"output_tokens", 0}}}}}}, // known at the end
             out);
    }

    void on(const PartBegin &begin, std::string &out)
    {
        if (begin.choice != 0) // a client of this format asks for one answer
            return;
        m_kind = begin.kind;
        beginBlock(blockFor(begin), out);
    }

    static Json blockFor(const PartBegin &begin)
    {
        switch (begin.kind) {
        case PartKind::Reasoning:
            return {{"type", "thinking"}, {"thinking", ""}, {"signature", ""}};
        case PartKind::ToolCall:
            return {{"type", "tool_use"}, {"id", begin.callId}, {"name", begin.name}, {"input", Json::object()}};
        case PartKind::Text:
        case PartKind::Refusal:
            break;
        }
        return {{"type", "text"}, {"text", ""}};
    }

    void beginBlock(Json block, std::string &out)
    {
        send("content_block_start", {{"index", ++m_index}, {"content_block", std::move(block)}}, out);
    }

    void on(const PartText &text, std::string &out)
    {
        if (text.choice == 0)
            delta(text.text, out);
    }

    void delta(const std::string &text, std::string &out)
    {
        switch (m_kind) {
        case PartKind::Reasoning:
            return sendDelta({{"type", "thinking_delta"}, {"thinking", text}}, out);
        case PartKind::ToolCall:
            return sendDelta({{"type", "input_json_delta"}, {"partial_json", text}}, out);
        case PartKind::Text:
        case PartKind::Refusal:
            break;
        }
        sendDelta({{"type", "text_delta"}, {"text", text}}, out);
    }

    void sendDelta(Json delta, std::string &out)
    {
        send("content_block_delta", {{"index", m_index}, {"delta", std::move(delta)}}, out);
    }

    void on(const PartSeal &seal, std::string &out)
    {
        if (seal.choice == 0 && m_kind == PartKind::Reasoning)
            sendDelta({{"type", "signature_delta"},
                       {"signature", sealText({seal.seal, seal.origin, seal.redacted}, Protocol::Anthropic)}},
                      out);
    }

    void on(const PartEnd &end, std::string &out)
    {
        if (end.choice == 0)
            send("content_block_stop", {{"index", m_index}}, out);
    }

    void on(const ImageDone &done, std::string &out)
    {
        if (done.choice != 0)
            return;
        m_kind = PartKind::Text;
        beginBlock({{"type", "text"}, {"text", ""}}, out);
        delta(imageText(done.image), out);
        on(PartEnd{}, out);
    }

    void on(const ChoiceEnd &end, std::string &)
    {
        if (end.choice == 0)
            m_end = end;
    }
    void on(const UsageTold &told, std::string &) { m_usage = told.usage; }

    void on(const StreamEnd &, std::string &out)
    {
        const bool sequence = m_end.stop == StopReason::StopSequence;
        send("message_delta",
             {{"delta",
               {{"stop_reason", anthropic::stopWord(m_end.stop)},
                {"stop_sequence", sequence ? Json(m_end.stopSequence) : Json(nullptr)}}},
              {"usage", anthropic::usageJson(m_usage)}},
             out);
        send("message_stop", Json::object(), out);
    }

    void on(const StreamError &error, std::string &out) { out += anthropicErrorEvent(502, error.message); }

    AnswerContext m_context;
    int m_index = -1; // of the block that is open, or was last
    PartKind m_kind = PartKind::Text;
    ChoiceEnd m_end;
    ReportedUsage m_usage;
};

} // namespace

std::unique_ptr<ChatStreamWriter> anthropicStreamWriter(const AnswerContext &context)
{
    return std::make_unique<StreamWriter>(context);
}

} // namespace turnpike
