#include "server/protocols/form/media.h"
#include "server/protocols/openai_chat/openai_chat.h"
#include "server/protocols/openai_chat/stop_words.h"

namespace turnpike {

namespace {

Json toolCall(const ToolCallPart &call)
{
    Json json{{"id", call.id},
              {"type", "function"},
              {"function", {{"name", call.name}, {"arguments", call.arguments.empty() ? "{}" : call.arguments}}}};
    if (!call.seal.empty() && call.origin == Protocol::Gemini)
        json["extra_content"] = {{"google", {{"thought_signature", call.seal}}}};
    return json;
}

Json message(const ChatChoice &choice)
{
    Json json{{"role", "assistant"}, {"content", nullptr}, {"refusal", nullptr}};
    const auto append = [&json](const char *member, const std::string &text) {
        auto &value = json[member];
        value = (value.is_string() ? value.get<std::string>() : std::string()) + text;
    };
    for (const ChatPart &part : choice.parts) {
        if (const auto *text = std::get_if<TextPart>(&part))
            append("content", text->text);
        else if (const auto *refusal = std::get_if<RefusalPart>(&part))
            append("refusal", refusal->text);
        else if (const auto *thought = std::get_if<ReasoningPart>(&part)) {
            if (!thought->text.empty())
                append("reasoning_content", thought->text);
        } else if (const auto *image = std::get_if<ImagePart>(&part))
            json["images"].push_back({{"type", "image_url"}, {"image_url", {{"url", imageUrl(*image)}}}});
        else if (const auto *call = std::get_if<ToolCallPart>(&part))
            json["tool_calls"].push_back(toolCall(*call));
    }
    return json;
}

} // namespace

Json writeOpenAiChatAnswer(const ChatAnswer &answer, const AnswerContext &context)
{
    Json body{{"id", "chatcmpl-" + context.id},
              {"object", "chat.completion"},
              {"created", answer.createdAt ? answer.createdAt : context.createdAt},
              {"model", answer.model.empty() ? context.asked->model : answer.model},
              {"choices", Json::array()}};
    for (const ChatChoice &choice : answer.choices)
        body["choices"].push_back({{"index", choice.index},
                                   {"message", message(choice)},
                                   {"logprobs", nullptr},
                                   {"finish_reason", openai_chat::stopWord(choice.stop)}});
    if (answer.usage)
        body["usage"] = openai_chat::usageJson(*answer.usage);
    return body;
}

} // namespace turnpike
