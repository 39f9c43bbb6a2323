#include "server/protocols/form/media.h"
#include "server/protocols/form/part_tracker.h"
#include "server/protocols/openai_chat/openai_chat.h"
#include "server/protocols/openai_chat/stop_words.h"
#include "server/protocols/openai_errors.h"
#include "server/protocols/openai_usage.h"

#include <algorithm>
#include <map>

namespace turnpike {

namespace {

class StreamReader final : public ChatStreamReader
{
public:
    void read(std::string_view data, std::vector<ChatEvent> &out) override
    {
        if (m_over || data.empty())
            return;
        if (data == "[DONE]")
            return finish(StreamEnd{}, out);
        const Json chunk = Json::parse(data, nullptr, false);
        if (!chunk.is_object())
            return finish(
                StreamError{"upstream_invalid_response", "The provider's stream has an event that is not JSON."}, out);
        if (const auto error = chunk.find("error"); error != chunk.end() && !error->is_null()) {
            auto told = openAiErrorOf(*error);
            return finish(StreamError{std::move(told.code), std::move(told.message)}, out);
        }
        readChunk(chunk, out);
    }

    // Some servers in OpenAI's form send no [DONE]: every choice's finish_reason says as much.
    void end(std::vector<ChatEvent> &out) override
    {
        const bool cut = m_choices.empty() || std::any_of(m_choices.begin(), m_choices.end(),
                                                          [](const auto &one) { return !one.second.ended; });
        if (!m_over && !cut)
            finish(StreamEnd{}, out);
    }

private:
    struct Choice
    {
        PartTracker parts;
        int openCall = -1; // OpenAI's index of the call whose arguments come
        bool ended = false;
    };

    void finish(ChatEvent event, std::vector<ChatEvent> &out)
    {
        m_over = true;
        out.push_back(std::move(event));
    }

    void readChunk(const Json &chunk, std::vector<ChatEvent> &out)
    {
        if (!m_started) {
            m_started = true;
            out.push_back(
                StreamStart{textMember(chunk, "id"), textMember(chunk, "model"), numberMember(chunk, "created")});
        }
        for (const Json &choice : arrayMember(chunk, "choices")) {
            readChoice(choice, out);
            if (m_over)
                return;
        }
        if (const Json *usage = objectMember(chunk, "usage")) {
            std::string raw = jsonText(*usage);
            if (const auto told = readOpenAiUsage(raw))
                out.push_back(UsageTold{*told, std::move(raw)});
        }
    }

    void readChoice(const Json &json, std::vector<ChatEvent> &out)
    {
        const int number = static_cast<int>(numberMember(json, "index"));
        Choice &choice = m_choices.try_emplace(number, Choice{PartTracker(number)}).first->second;
        if (choice.ended)
            return;
        if (const Json *delta = objectMember(json, "delta"))
            readDelta(*delta, choice, out);
        const std::string word = textMember(json, "finish_reason");
        if (word.empty() || m_over)
            return;
        const auto stop = openai_chat::readStop(word);
        if (!stop)
            return finish(StreamError{word, "The provider ran out of resources in the middle of its answer."}, out);
        choice.parts.close(out);
        choice.ended = true;
        out.push_back(ChoiceEnd{number, *stop});
    }

    void readDelta(const Json &delta, Choice &choice, std::vector<ChatEvent> &out)
    {
        std::string thought = textMember(delta, "reasoning_content");
        if (thought.empty())
            thought = textMember(delta, "reasoning");
        choice.parts.add(PartKind::Reasoning, std::move(thought), out);
        choice.parts.add(PartKind::Text, textMember(delta, "content"), out);
        choice.parts.add(PartKind::Refusal, textMember(delta, "refusal"), out);
        for (const Json &image : arrayMember(delta, "images")) {
            if (const Json *url = objectMember(image, "image_url"))
                choice.parts.addImage(imageFromUrl(textMember(*url, "url")), out);
        }
        for (const Json &call : arrayMember(delta, "tool_calls")) {
            if (call.is_object() && !m_over)
                readCall(call, choice, out);
        }
    }

    void readCall(const Json &call, Choice &choice, std::vector<ChatEvent> &out)
    {
        const auto index = call.find("index");
        const std::string id = textMember(call, "id");
        const bool open = choice.parts.isOpen(PartKind::ToolCall);
        const int number = index != call.end() && index->is_number_integer() ? index->get<int>()
                           : id.empty() && open                              ? choice.openCall
                                                                             : choice.openCall + 1;
        const Json *function = objectMember(call, "function");
        if (!open || number != choice.openCall) {
            if (number <= choice.openCall)
                return finish(StreamError{"upstream_invalid_response", "The provider's tool calls are not in order."},
                              out);
            choice.openCall = number;
            choice.parts.beginCall(id, function ? textMember(*function, "name") : std::string(), out);
        }
        if (function)
            choice.parts.addArguments(textMember(*function, "arguments"), out);
        if (auto seal = textMember(call, {"extra_content", "google", "thought_signature"}); !seal.empty())
            choice.parts.addSeal({0, 0, std::move(seal), Protocol::Gemini}, out);
    }

    std::map<int, Choice> m_choices;
    bool m_started = false;
    bool m_over = false;
};

} // namespace

std::unique_ptr<ChatStreamReader> openAiChatStreamReader()
{
    return std::make_unique<StreamReader>();
}

} // namespace turnpike
