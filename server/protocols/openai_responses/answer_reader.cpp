#include "server/protocols/openai_errors.h"
#include "server/protocols/openai_responses/openai_responses.h"
#include "server/protocols/openai_responses/output_items.h"
#include "server/protocols/openai_responses/words.h"
#include "server/protocols/openai_usage.h"

#include <algorithm>

namespace turnpike {

namespace {

Error failure(const Json &body)
{
    const Json *error = objectMember(body, "error");
    std::string message = error ? openAiErrorOf(*error).message : std::string();
    return {"upstream_error", message.empty() ? "The provider's response failed." : std::move(message), {}};
}

bool hasCalls(const std::vector<ChatPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const ChatPart &part) { return std::holds_alternative<ToolCallPart>(part); });
}

} // namespace

Result<ChatAnswer> readOpenAiResponsesAnswer(const Json &body)
{
    const std::string status = textMember(body, "status");
    if (status == "failed")
        return tl::make_unexpected(failure(body));
    if (status == "queued" || status == "in_progress" || status == "cancelled")
        return fail("upstream_invalid_response", "The provider's response is not finished: " + status + ".");
    if (!body.is_object() || !body.contains("output") || !body["output"].is_array())
        return fail("upstream_invalid_response", "The provider's response has no output.");
    ChatAnswer answer;
    answer.id = textMember(body, "id");
    answer.model = textMember(body, "model");
    answer.createdAt = numberMember(body, "created_at");
    ChatChoice choice;
    for (const Json &item : body["output"])
        openai_responses::readOutputItem(item, choice.parts);
    choice.stop = openai_responses::readStop(body, hasCalls(choice.parts));
    answer.choices.push_back(std::move(choice));
    if (const Json *usage = objectMember(body, "usage"))
        answer.usage = readOpenAiResponsesUsage(jsonText(*usage));
    return answer;
}

} // namespace turnpike
