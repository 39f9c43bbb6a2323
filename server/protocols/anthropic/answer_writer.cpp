#include "server/protocols/anthropic/anthropic.h"
#include "server/protocols/anthropic/words.h"
#include "server/protocols/form/media.h"
#include "server/protocols/form/seals.h"

namespace turnpike {

namespace {

Json block(const ChatPart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        return {{"type", "text"}, {"text", text->text}};
    if (const auto *refusal = std::get_if<RefusalPart>(&part))
        return {{"type", "text"}, {"text", refusal->text}};
    if (const auto *image = std::get_if<ImagePart>(&part))
        return {{"type", "text"}, {"text", imageText(*image)}};
    if (const auto *thought = std::get_if<ReasoningPart>(&part))
        return {{"type", "thinking"},
                {"thinking", thought->text},
                {"signature", sealText({thought->seal, thought->origin, thought->redacted}, Protocol::Anthropic)}};
    if (const auto *call = std::get_if<ToolCallPart>(&part)) {
        Json input = Json::parse(call->arguments, nullptr, false);
        return {{"type", "tool_use"},
                {"id", call->id},
                {"name", call->name},
                {"input", input.is_object() ? std::move(input) : Json::object()}};
    }
    return nullptr;
}

} // namespace

Json writeAnthropicAnswer(const ChatAnswer &answer, const AnswerContext &context)
{
    Json body{{"id", "msg_" + context.id}, {"type", "message"},
              {"role", "assistant"},       {"model", answer.model.empty() ? context.asked->model : answer.model},
              {"content", Json::array()},  {"stop_reason", "end_turn"},
              {"stop_sequence", nullptr}};
    if (!answer.choices.empty()) { // a client of this format asks for one
        const ChatChoice &choice = answer.choices.front();
        for (const ChatPart &part : choice.parts) {
            if (Json one = block(part); !one.is_null())
                body["content"].push_back(std::move(one));
        }
        body["stop_reason"] = anthropic::stopWord(choice.stop);
        if (choice.stop == StopReason::StopSequence)
            body["stop_sequence"] = choice.stopSequence;
    }
    body["usage"] = anthropic::usageJson(answer.usage.value_or(ReportedUsage{}));
    return body;
}

} // namespace turnpike
