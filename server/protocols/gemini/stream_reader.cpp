#include "server/protocols/form/part_tracker.h"
#include "server/protocols/gemini/gemini.h"
#include "server/protocols/gemini/parts.h"
#include "server/protocols/gemini/words.h"

#include <algorithm>
#include <map>
#include <simdjson.h>
#include <utility>

namespace turnpike {

namespace {

namespace dom = simdjson::dom;

/// Each event is a whole answer of its own with what is new. No event says that it is the last one: some models state a
/// finish reason in each, so the choices end where the response does.
class StreamReader final : public ChatStreamReader
{
public:
    void read(std::string_view data, std::vector<ChatEvent> &out) override
    {
        if (m_over || data.empty())
            return;
        thread_local dom::parser parser;
        dom::object chunk;
        if (parser.parse(data.data(), data.size()).get_object().get(chunk))
            return finish(
                StreamError{"upstream_invalid_response", "The provider's stream has an event that is not JSON."}, out);
        if (dom::object error; !chunk["error"].get_object().get(error)) {
            auto told = readGeminiError(data);
            return finish(StreamError{std::move(told.code), std::move(told.message)}, out);
        }
        readChunk(chunk, out);
    }

    void end(std::vector<ChatEvent> &out) override
    {
        const bool cut = m_candidates.empty() || std::any_of(m_candidates.begin(), m_candidates.end(),
                                                             [](const auto &one) { return !one.second.finished; });
        if (m_over || cut)
            return;
        if (auto told = takeUntold())
            out.push_back(std::move(*told));
        for (auto &[number, candidate] : m_candidates) {
            candidate.parts.close(out);
            out.push_back(ChoiceEnd{number, candidate.stop == StopReason::End && candidate.parts.hadCalls()
                                                ? StopReason::ToolCalls
                                                : candidate.stop});
        }
        finish(StreamEnd{}, out);
    }

    std::optional<UsageTold> takeUntold() override { return std::exchange(m_untold, {}); }

private:
    struct Candidate
    {
        PartTracker parts;
        StopReason stop = StopReason::End;
        bool finished = false;
    };

    void finish(ChatEvent event, std::vector<ChatEvent> &out)
    {
        m_over = true;
        out.push_back(std::move(event));
    }

    Candidate &candidate(int number)
    {
        return m_candidates.try_emplace(number, Candidate{PartTracker(number)}).first->second;
    }

    static std::string text(const dom::object &object, std::string_view name)
    {
        std::string_view found;
        return object[name].get_string().get(found) ? std::string() : std::string(found);
    }

    // The first figures are told at once, for clients whose beginning has them; then they wait for the end.
    void readUsage(const dom::object &usage, std::vector<ChatEvent> &out)
    {
        std::string raw = simdjson::minify(usage);
        const auto figures = readGeminiUsage(raw);
        if (!figures)
            return; // it may tell other things, and the last figures stay
        UsageTold told{*figures, std::move(raw)};
        if (std::exchange(m_usageTold, true))
            m_untold = std::move(told);
        else
            out.push_back(std::move(told));
    }

    void readChunk(const dom::object &chunk, std::vector<ChatEvent> &out)
    {
        if (!m_started) {
            m_started = true;
            m_id = text(chunk, "responseId");
            out.push_back(StreamStart{m_id, text(chunk, "modelVersion")});
        }
        if (dom::object usage; !chunk["usageMetadata"].get_object().get(usage))
            readUsage(usage, out);
        dom::array candidates;
        if (!chunk["candidates"].get_array().get(candidates)) {
            for (const dom::element one : candidates) {
                readCandidate(Json::parse(std::string(simdjson::minify(one)), nullptr, false), out);
                if (m_over)
                    return;
            }
        }
        dom::object feedback;
        if (m_candidates.empty() && !chunk["promptFeedback"].get_object().get(feedback) &&
            !text(feedback, "blockReason").empty())
            candidate(0) = {PartTracker(0), StopReason::ContentFilter, true};
    }

    void readCandidate(const Json &json, std::vector<ChatEvent> &out)
    {
        Candidate &one = candidate(static_cast<int>(numberMember(json, "index")));
        if (const Json *content = objectMember(json, "content")) {
            for (ChatPart &part : gemini::readParts(*content, m_id, m_calls))
                add(part, one.parts, out);
        }
        const std::string word = textMember(json, "finishReason");
        if (word.empty())
            return;
        const auto stop = gemini::readStop(word);
        if (!stop)
            return finish(StreamError{word, gemini::failureMessage(word)}, out);
        one.stop = *stop;
        one.finished = true;
    }

    static void add(ChatPart &part, PartTracker &parts, std::vector<ChatEvent> &out)
    {
        if (auto *text = std::get_if<TextPart>(&part))
            parts.add(PartKind::Text, std::move(text->text), out);
        else if (auto *image = std::get_if<ImagePart>(&part))
            parts.addImage(std::move(*image), out);
        else if (auto *call = std::get_if<ToolCallPart>(&part))
            addCall(*call, parts, out);
        else if (auto *thought = std::get_if<ReasoningPart>(&part))
            addThought(*thought, parts, out);
    }

    static void addCall(ToolCallPart &call, PartTracker &parts, std::vector<ChatEvent> &out)
    {
        parts.beginCall(std::move(call.id), std::move(call.name), out);
        parts.addArguments(std::move(call.arguments), out);
        if (!call.seal.empty())
            parts.addSeal({0, 0, std::move(call.seal), Protocol::Gemini}, out);
        parts.close(out);
    }

    static void addThought(ReasoningPart &thought, PartTracker &parts, std::vector<ChatEvent> &out)
    {
        PartSeal seal{0, 0, std::move(thought.seal), Protocol::Gemini};
        parts.add(PartKind::Reasoning, thought.text, out);
        if (seal.seal.empty())
            return;
        if (thought.text.empty())
            return parts.addBareSeal(std::move(seal), out);
        parts.addSeal(std::move(seal), out);
        parts.close(out); // what it thinks next has a seal of its own
    }

    std::map<int, Candidate> m_candidates;
    std::string m_id;
    int m_calls = 0;
    std::optional<UsageTold> m_untold;
    bool m_usageTold = false;
    bool m_started = false;
    bool m_over = false;
};

} // namespace

std::unique_ptr<ChatStreamReader> geminiStreamReader()
{
    return std::make_unique<StreamReader>();
}

} // namespace turnpike
