#include "server/protocols/gemini/gemini.h"
#include "server/protocols/gemini/parts.h"
#include "server/protocols/gemini/words.h"

#include <algorithm>

namespace turnpike {

namespace {

bool hasCalls(const std::vector<ChatPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const ChatPart &part) { return std::holds_alternative<ToolCallPart>(part); });
}

bool isBlocked(const Json &body)
{
    const Json *feedback = objectMember(body, "promptFeedback");
    return feedback && !textMember(*feedback, "blockReason").empty();
}

} // namespace

Result<ChatAnswer> readGeminiAnswer(const Json &body)
{
    ChatAnswer answer;
    answer.id = textMember(body, "responseId");
    answer.model = textMember(body, "modelVersion");
    int calls = 0;
    for (const Json &candidate : arrayMember(body, "candidates")) {
        ChatChoice choice;
        choice.index = static_cast<int>(answer.choices.size());
        if (const Json *content = objectMember(candidate, "content"))
            choice.parts = gemini::readParts(*content, answer.id, calls);
        const std::string word = textMember(candidate, "finishReason");
        const auto stop = gemini::readStop(word);
        if (!stop)
            return fail("upstream_invalid_response", gemini::failureMessage(word));
        choice.stop = *stop == StopReason::End && hasCalls(choice.parts) ? StopReason::ToolCalls : *stop;
        answer.choices.push_back(std::move(choice));
    }
    if (answer.choices.empty() && isBlocked(body)) {
        answer.choices.emplace_back();
        answer.choices.back().stop = StopReason::ContentFilter;
    }
    if (answer.choices.empty())
        return fail("upstream_invalid_response", "The provider's answer has no candidates.");
    if (const Json *usage = objectMember(body, "usageMetadata"))
        answer.usage = readGeminiUsage(jsonText(*usage));
    return answer;
}

} // namespace turnpike
