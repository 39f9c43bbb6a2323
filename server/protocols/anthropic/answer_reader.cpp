#include "server/protocols/anthropic/anthropic.h"
#include "server/protocols/anthropic/words.h"

namespace turnpike {

namespace {

void readBlock(const Json &block, std::vector<ChatPart> &parts)
{
    const std::string type = textMember(block, "type");
    if (type == "text") {
        if (auto text = textMember(block, "text"); !text.empty())
            parts.emplace_back(TextPart{std::move(text)});
    } else if (type == "tool_use") {
        const Json *input = objectMember(block, "input");
        parts.emplace_back(
            ToolCallPart{textMember(block, "id"), textMember(block, "name"), input ? jsonText(*input) : "{}"});
    } else if (type == "thinking")
        parts.emplace_back(
            ReasoningPart{textMember(block, "thinking"), textMember(block, "signature"), Protocol::Anthropic});
    else if (type == "redacted_thinking")
        parts.emplace_back(ReasoningPart{{}, textMember(block, "data"), Protocol::Anthropic, true});
}

} // namespace

Result<ChatAnswer> readAnthropicAnswer(const Json &body)
{
    if (!body.is_object() || !body.contains("content") || !body["content"].is_array())
        return fail("upstream_invalid_response", "The provider's answer has no content.");
    ChatAnswer answer;
    answer.id = textMember(body, "id");
    answer.model = textMember(body, "model");
    ChatChoice choice;
    for (const Json &block : body["content"])
        readBlock(block, choice.parts);
    choice.stop = anthropic::readStop(textMember(body, "stop_reason"));
    choice.stopSequence = textMember(body, "stop_sequence");
    answer.choices.push_back(std::move(choice));
    if (const Json *usage = objectMember(body, "usage"))
        answer.usage = readAnthropicUsage(jsonText(*usage));
    return answer;
}

} // namespace turnpike
