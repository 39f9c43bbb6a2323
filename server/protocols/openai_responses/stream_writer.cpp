#include "server/protocols/form/media.h"
#include "server/protocols/openai_responses/openai_responses.h"
#include "server/protocols/openai_responses/output_items.h"
#include "server/protocols/openai_responses/response_object.h"
#include "server/protocols/openai_responses/words.h"

namespace turnpike {

namespace {

using namespace openai_responses;

/// The last event repeats all that came before, so it is collected.
class StreamWriter final : public ChatStreamWriter
{
public:
    explicit StreamWriter(const AnswerContext &context) : m_context(context) {}

    void write(const ChatEvent &event, std::string &out) override
    {
        std::visit([&](const auto &one) { on(one, out); }, event);
    }

private:
    /// The item that is open. Texts in a row are one message with several contents.
    struct Item
    {
        PartKind kind = PartKind::Text; // of the content that is open, or was last
        std::string id;
        Json content = Json::array(); // of a message, what is whole
        std::string text;             // of the content that is open
        ToolCallPart call;
        ReasoningPart thought;

        bool isMessage() const { return kind == PartKind::Text || kind == PartKind::Refusal; }
        Json whole(const char *status) const
        {
            if (kind == PartKind::ToolCall)
                return callItem(id, status, call);
            return kind == PartKind::Reasoning ? reasoningItem(id, thought) : messageItem(id, status, content);
        }
    };

    void send(const char *type, Json rest, std::string &out)
    {
        Json event{{"type", type}, {"sequence_number", m_sequence++}};
        event.update(rest);
        out.append("event: ").append(type).append("\ndata: ").append(jsonText(event)).append("\n\n");
    }

    void sendOfItem(const char *type, const std::string &id, Json rest, std::string &out)
    {
        Json event{{"item_id", id}, {"output_index", m_output.size()}};
        event.update(rest);
        send(type, std::move(event), out);
    }

    // Of a content; a call's arguments have no index, a thought's text is its only summary.
    void sendOfContent(const char *type, Json rest, std::string &out)
    {
        Json event = Json::object();
        if (m_item->isMessage())
            event["content_index"] = m_item->content.size();
        else if (m_item->kind == PartKind::Reasoning)
            event["summary_index"] = 0;
        event.update(rest);
        sendOfItem(type, m_item->id, std::move(event), out);
    }

    void on(const StreamStart &start, std::string &out)
    {
        m_response = responseObject(m_context, start.model, start.createdAt);
        send("response.created", {{"response", m_response}}, out);
        send("response.in_progress", {{"response", m_response}}, out);
    }

    void on(const PartBegin &begin, std::string &out)
    {
        if (begin.choice != 0) // a client of this format asks for one answer
            return;
        const bool text = begin.kind == PartKind::Text || begin.kind == PartKind::Refusal;
        if (!(text && m_item && m_item->isMessage()))
            beginItem(begin, out);
        if (!text)
            return;
        m_item->kind = begin.kind;
        sendOfContent("response.content_part.added", {{"part", content()}}, out);
    }

    void beginItem(const PartBegin &begin, std::string &out)
    {
        endItem("completed", out);
        const char *kind = begin.kind == PartKind::ToolCall ? "fc" : begin.kind == PartKind::Reasoning ? "rs" : "msg";
        m_item.emplace();
        m_item->kind = begin.kind;
        m_item->id = itemId(kind, m_context, m_output.size());
        m_item->call = {begin.callId, begin.name, {}};
        Json item = m_item->whole("in_progress");
        if (begin.kind == PartKind::ToolCall)
            item["arguments"] = "";
        sendItem("response.output_item.added", std::move(item), out);
    }

    void sendItem(const char *type, Json item, std::string &out)
    {
        send(type, {{"output_index", m_output.size()}, {"item", std::move(item)}}, out);
    }

    Json content() const
    {
        return m_item->kind == PartKind::Text ? textContent(m_item->text) : refusalContent(m_item->text);
    }

    void on(const PartText &text, std::string &out)
    {
        if (text.choice != 0)
            return;
        switch (m_item->kind) {
        case PartKind::Text:
            m_item->text += text.text;
            return sendOfContent("response.output_text.delta", {{"delta", text.text}, {"logprobs", Json::array()}},
                                 out);
        case PartKind::Refusal:
            m_item->text += text.text;
            return sendOfContent("response.refusal.delta", {{"delta", text.text}}, out);
        case PartKind::Reasoning:
            return addThought(text.text, out);
        case PartKind::ToolCall:
            break;
        }
        m_item->call.arguments += text.text;
        sendOfContent("response.function_call_arguments.delta", {{"delta", text.text}}, out);
    }

    void addThought(const std::string &text, std::string &out)
    {
        if (m_item->thought.text.empty())
            sendOfContent("response.reasoning_summary_part.added", {{"part", {{"type", "summary_text"}, {"text", ""}}}},
                          out);
        m_item->thought.text += text;
        sendOfContent("response.reasoning_summary_text.delta", {{"delta", text}}, out);
    }

    void on(const PartSeal &seal, std::string &)
    {
        if (seal.choice != 0)
            return;
        if (m_item->kind == PartKind::ToolCall) {
            m_item->call.seal = seal.seal;
            m_item->call.origin = seal.origin;
        } else if (m_item->kind == PartKind::Reasoning) {
            m_item->thought.seal = seal.seal;
            m_item->thought.origin = seal.origin;
            m_item->thought.redacted = seal.redacted;
        }
    }

    // The item itself ends with what follows: only then is it known whether it is whole.
    void on(const PartEnd &end, std::string &out)
    {
        if (end.choice != 0)
            return;
        switch (m_item->kind) {
        case PartKind::Text:
            sendOfContent("response.output_text.done", {{"text", m_item->text}, {"logprobs", Json::array()}}, out);
            return endContent(out);
        case PartKind::Refusal:
            sendOfContent("response.refusal.done", {{"refusal", m_item->text}}, out);
            return endContent(out);
        case PartKind::Reasoning:
            return endThought(out);
        case PartKind::ToolCall:
            break;
        }
        const Json item = m_item->whole("completed");
        sendOfContent("response.function_call_arguments.done",
                      {{"name", item["name"]}, {"arguments", item["arguments"]}}, out);
    }

    void endContent(std::string &out)
    {
        Json whole = content();
        sendOfContent("response.content_part.done", {{"part", whole}}, out);
        m_item->content.push_back(std::move(whole));
        m_item->text.clear();
    }

    void endThought(std::string &out)
    {
        const std::string &text = m_item->thought.text;
        if (text.empty())
            return;
        sendOfContent("response.reasoning_summary_text.done", {{"text", text}}, out);
        sendOfContent("response.reasoning_summary_part.done", {{"part", {{"type", "summary_text"}, {"text", text}}}},
                      out);
    }

    void endItem(const char *status, std::string &out)
    {
        if (!m_item)
            return;
        Json item = m_item->whole(status);
        sendItem("response.output_item.done", item, out);
        m_output.push_back(std::move(item));
        m_item.reset();
    }

    void on(const ImageDone &done, std::string &out)
    {
        if (done.choice != 0)
            return;
        if (done.image.data.empty()) {
            on(PartBegin{0, done.part, PartKind::Text}, out);
            on(PartText{0, done.part, imageText(done.image)}, out);
            return on(PartEnd{0, done.part}, out);
        }
        endItem("completed", out);
        const std::string id = itemId("ig", m_context, m_output.size());
        Json item = imageItem(id, done.image);
        Json begun = item;
        begun["status"] = "in_progress";
        begun["result"] = nullptr;
        sendItem("response.output_item.added", std::move(begun), out);
        sendOfItem("response.image_generation_call.in_progress", id, Json::object(), out);
        sendOfItem("response.image_generation_call.completed", id, Json::object(), out);
        sendItem("response.output_item.done", item, out);
        m_output.push_back(std::move(item));
    }

    void on(const ChoiceEnd &end, std::string &out)
    {
        if (end.choice != 0)
            return;
        m_stop = end.stop;
        endItem(incompleteReason(m_stop).empty() ? "completed" : "incomplete", out);
    }

    void on(const UsageTold &told, std::string &) { m_usage = usageJson(told.usage); }

    void on(const StreamEnd &, std::string &out)
    {
        endResponse(m_response, m_stop, std::move(m_output));
        m_response["usage"] = m_usage;
        send(incompleteReason(m_stop).empty() ? "response.completed" : "response.incomplete",
             {{"response", m_response}}, out);
    }

    // Clients look for the one or the other; the second needs a response that has begun.
    void on(const StreamError &error, std::string &out)
    {
        const std::string code = error.code.empty() ? "server_error" : error.code;
        send("error", {{"code", code}, {"message", error.message}, {"param", nullptr}}, out);
        if (m_response.is_null())
            return;
        m_response["status"] = "failed";
        m_response["error"] = {{"code", code}, {"message", error.message}};
        m_response["output"] = std::move(m_output);
        m_response["usage"] = m_usage;
        send("response.failed", {{"response", m_response}}, out);
    }

    AnswerContext m_context;
    Json m_response; // null: not begun
    Json m_output = Json::array();
    Json m_usage;
    std::optional<Item> m_item;
    StopReason m_stop = StopReason::End;
    int m_sequence = 0;
};

} // namespace

std::unique_ptr<ChatStreamWriter> openAiResponsesStreamWriter(const AnswerContext &context)
{
    return std::make_unique<StreamWriter>(context);
}

} // namespace turnpike
