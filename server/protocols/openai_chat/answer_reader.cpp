#include "server/protocols/form/media.h"
#include "server/protocols/openai_chat/openai_chat.h"
#include "server/protocols/openai_chat/stop_words.h"
#include "server/protocols/openai_usage.h"

namespace turnpike {

namespace {

void readMessage(const Json &message, std::vector<ChatPart> &parts)
{
    std::string thought = textMember(message, "reasoning_content");
    if (thought.empty())
        thought = textMember(message, "reasoning");
    if (!thought.empty())
        parts.emplace_back(ReasoningPart{std::move(thought), {}});
    if (auto text = textMember(message, "content"); !text.empty())
        parts.emplace_back(TextPart{std::move(text)});
    if (auto refusal = textMember(message, "refusal"); !refusal.empty())
        parts.emplace_back(RefusalPart{std::move(refusal)});
    for (const Json &image : arrayMember(message, "images")) {
        if (const Json *url = objectMember(image, "image_url"))
            parts.emplace_back(imageFromUrl(textMember(*url, "url")));
    }
    for (const Json &call : arrayMember(message, "tool_calls")) {
        const Json *function = objectMember(call, "function");
        if (!function)
            continue;
        ToolCallPart part{textMember(call, "id"), textMember(*function, "name"), textMember(*function, "arguments")};
        part.seal = textMember(call, {"extra_content", "google", "thought_signature"});
        part.origin = Protocol::Gemini;
        parts.emplace_back(std::move(part));
    }
}

} // namespace

Result<ChatAnswer> readOpenAiChatAnswer(const Json &body)
{
    const auto invalid = [](const char *what) { return fail("upstream_invalid_response", what); };
    if (!body.is_object() || !body.contains("choices") || !body["choices"].is_array())
        return invalid("The provider's answer has no choices.");
    ChatAnswer answer;
    answer.id = textMember(body, "id");
    answer.model = textMember(body, "model");
    answer.createdAt = numberMember(body, "created");
    for (const Json &json : body["choices"]) {
        ChatChoice choice;
        choice.index = static_cast<int>(answer.choices.size());
        const Json *message = objectMember(json, "message");
        if (!message)
            return invalid("A choice of the provider's answer has no message.");
        readMessage(*message, choice.parts);
        const auto stop = openai_chat::readStop(textMember(json, "finish_reason"));
        if (!stop)
            return invalid("The provider ran out of resources in the middle of its answer.");
        choice.stop = *stop;
        answer.choices.push_back(std::move(choice));
    }
    if (const Json *usage = objectMember(body, "usage"))
        answer.usage = readOpenAiUsage(jsonText(*usage));
    return answer;
}

} // namespace turnpike
