#include "server/protocols/form/part_tracker.h"
#include "server/protocols/openai_errors.h"
#include "server/protocols/openai_responses/openai_responses.h"
#include "server/protocols/openai_responses/output_items.h"
#include "server/protocols/openai_responses/words.h"
#include "server/protocols/openai_usage.h"

#include <map>

namespace turnpike {

namespace {

class StreamReader final : public ChatStreamReader
{
public:
    void read(std::string_view data, std::vector<ChatEvent> &out) override
    {
        if (m_over || data.empty() || data == "[DONE]") // compatible providers send it behind the end
            return;
        const Json event = Json::parse(data, nullptr, false);
        if (!event.is_object())
            return finish(
                StreamError{"upstream_invalid_response", "The provider's stream has an event that is not JSON."}, out);
        const std::string type = textMember(event, "type");
        if (type == "error" || type.empty())
            return readError(event, out);
        if (const Json *response = objectMember(event, "response"))
            return readResponse(type, *response, out);
        readItemEvent(type, event, out);
    }

private:
    struct Item
    {
        bool begun = false;     // of a call
        bool hadText = false;   // or arguments
        std::string thoughtsIn; // the type of the events that bring them: a summary or the thoughts themselves
    };

    void finish(ChatEvent event, std::vector<ChatEvent> &out)
    {
        m_over = true;
        out.push_back(std::move(event));
    }

    // beside the event's type, or in an object as in an error's answer
    void readError(const Json &event, std::vector<ChatEvent> &out)
    {
        if (const Json *error = objectMember(event, "error")) {
            auto told = openAiErrorOf(*error);
            return finish(StreamError{std::move(told.code), std::move(told.message)}, out);
        }
        if (textMember(event, "type") == "error")
            finish(StreamError{textMember(event, "code"), textMember(event, "message")}, out);
    }

    void start(const Json &response, std::vector<ChatEvent> &out)
    {
        if (!std::exchange(m_started, true))
            out.push_back(StreamStart{textMember(response, "id"), textMember(response, "model"),
                                      numberMember(response, "created_at")});
    }

    // the events of the response as a whole
    void readResponse(const std::string &type, const Json &response, std::vector<ChatEvent> &out)
    {
        if (type == "response.failed") {
            addUsage(response, out);
            const Json *error = objectMember(response, "error");
            auto told = error ? openAiErrorOf(*error) : ProviderError{};
            return finish(StreamError{std::move(told.code), std::move(told.message)}, out);
        }
        start(response, out);
        if (type != "response.completed" && type != "response.incomplete")
            return;
        if (m_items.empty()) { // all of it in the last event
            for (const Json &item : arrayMember(response, "output"))
                endItem(item, {}, out);
        }
        m_parts.close(out);
        out.push_back(ChoiceEnd{0, openai_responses::readStop(response, m_parts.hadCalls())});
        addUsage(response, out);
        finish(StreamEnd{}, out);
    }

    static void addUsage(const Json &response, std::vector<ChatEvent> &out)
    {
        const Json *usage = objectMember(response, "usage");
        std::string raw = usage ? jsonText(*usage) : std::string();
        if (const auto told = readOpenAiResponsesUsage(raw))
            out.push_back(UsageTold{*told, std::move(raw)});
    }

    void readItemEvent(const std::string &type, const Json &event, std::vector<ChatEvent> &out)
    {
        const std::int64_t index = numberMember(event, "output_index");
        if (type == "response.output_text.delta")
            addText(PartKind::Text, index, event, out);
        else if (type == "response.refusal.delta")
            addText(PartKind::Refusal, index, event, out);
        else if (type == "response.function_call_arguments.delta")
            addArguments(index, event, out);
        else if (type == "response.reasoning_summary_text.delta" || type == "response.reasoning_text.delta")
            addThought(type, index, event, out);
        else if (type == "response.output_item.added")
            beginItem(index, event, out);
        else if (type == "response.content_part.added" && m_parts.isOpen(PartKind::Text))
            m_parts.close(out); // each is a part of its own
        else if (type == "response.reasoning_summary_part.added" && m_items[index].hadText)
            m_parts.add(PartKind::Reasoning, "\n\n", out);
        else if (type == "response.output_item.done") {
            if (const Json *item = objectMember(event, "item"))
                endItem(*item, m_items[index], out);
        }
    }

    void beginItem(std::int64_t index, const Json &event, std::vector<ChatEvent> &out)
    {
        const Json *item = objectMember(event, "item");
        if (!item)
            return;
        start(Json::object(), out);
        m_items[index] = {};
        m_parts.close(out);
        if (textMember(*item, "type") != "function_call")
            return;
        m_items[index].begun = true;
        m_openCall = index;
        m_parts.beginCall(textMember(*item, "call_id"), textMember(*item, "name"), out);
    }

    void addText(PartKind kind, std::int64_t index, const Json &event, std::vector<ChatEvent> &out)
    {
        start(Json::object(), out);
        m_items[index].hadText = true;
        m_parts.add(kind, textMember(event, "delta"), out);
    }

    void addThought(const std::string &type, std::int64_t index, const Json &event, std::vector<ChatEvent> &out)
    {
        Item &item = m_items[index];
        if (item.thoughtsIn.empty())
            item.thoughtsIn = type;
        if (item.thoughtsIn == type) // not both: they say the same
            addText(PartKind::Reasoning, index, event, out);
    }

    void addArguments(std::int64_t index, const Json &event, std::vector<ChatEvent> &out)
    {
        if (!m_parts.isOpen(PartKind::ToolCall) || index != m_openCall)
            return finish(StreamError{"upstream_invalid_response", "The provider's tool calls are not in order."}, out);
        m_items[index].hadText = true;
        m_parts.addArguments(textMember(event, "delta"), out);
    }

    /// `known`: what came of the item before; the rest is taken from the whole item.
    void endItem(const Json &json, const Item &known, std::vector<ChatEvent> &out)
    {
        start(Json::object(), out);
        std::vector<ChatPart> parts;
        openai_responses::readOutputItem(json, parts);
        for (ChatPart &part : parts) {
            if (auto *text = std::get_if<TextPart>(&part))
                addRest(PartKind::Text, std::move(text->text), known, out);
            else if (auto *refusal = std::get_if<RefusalPart>(&part))
                addRest(PartKind::Refusal, std::move(refusal->text), known, out);
            else if (auto *thought = std::get_if<ReasoningPart>(&part))
                endThought(std::move(*thought), known, out);
            else if (auto *call = std::get_if<ToolCallPart>(&part))
                endCall(std::move(*call), known, out);
            else if (auto *image = std::get_if<ImagePart>(&part))
                m_parts.addImage(std::move(*image), out);
        }
        m_parts.close(out);
    }

    void addRest(PartKind kind, std::string text, const Item &known, std::vector<ChatEvent> &out)
    {
        if (known.hadText)
            return;
        m_parts.close(out);
        m_parts.add(kind, std::move(text), out);
    }

    void endThought(ReasoningPart thought, const Item &known, std::vector<ChatEvent> &out)
    {
        addRest(PartKind::Reasoning, std::move(thought.text), known, out);
        if (thought.seal.empty())
            return;
        m_parts.open(PartKind::Reasoning, out);
        m_parts.addSeal({0, 0, std::move(thought.seal), thought.origin}, out);
    }

    void endCall(ToolCallPart call, const Item &known, std::vector<ChatEvent> &out)
    {
        if (!known.begun)
            m_parts.beginCall(std::move(call.id), std::move(call.name), out);
        if (!known.hadText && m_parts.isOpen(PartKind::ToolCall))
            m_parts.addArguments(call.arguments.empty() ? "{}" : std::move(call.arguments), out);
    }

    std::map<std::int64_t, Item> m_items; // that have begun, by their index in the output
    PartTracker m_parts;
    std::int64_t m_openCall = -1;
    bool m_started = false;
    bool m_over = false;
};

} // namespace

std::unique_ptr<ChatStreamReader> openAiResponsesStreamReader()
{
    return std::make_unique<StreamReader>();
}

} // namespace turnpike
