#include "server/protocols/gemini/gemini.h"
#include "server/protocols/gemini/parts.h"
#include "server/protocols/gemini/words.h"

namespace turnpike {

namespace {

void add(Json &parts, const ChatPart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        parts.push_back({{"text", text->text}});
    else if (const auto *refusal = std::get_if<RefusalPart>(&part))
        parts.push_back({{"text", refusal->text}});
    else if (const auto *image = std::get_if<ImagePart>(&part))
        parts.push_back(gemini::mediaJson(image->mediaType, image->data, image->url));
    else if (const auto *call = std::get_if<ToolCallPart>(&part))
        parts.push_back(gemini::callJson(*call));
    else if (const auto *thought = std::get_if<ReasoningPart>(&part)) {
        if (gemini::isBareSignature(*thought))
            gemini::addBareSignature(parts, thought->seal);
        else
            parts.push_back(gemini::thoughtJson(*thought));
    }
}

} // namespace

Json writeGeminiAnswer(const ChatAnswer &answer, const AnswerContext &context)
{
    Json body{{"candidates", Json::array()}};
    for (const ChatChoice &choice : answer.choices) {
        Json parts = Json::array();
        for (const ChatPart &part : choice.parts)
            add(parts, part);
        body["candidates"].push_back({{"content", {{"parts", std::move(parts)}, {"role", "model"}}},
                                      {"finishReason", gemini::stopWord(choice.stop)},
                                      {"index", choice.index}});
    }
    if (answer.usage)
        body["usageMetadata"] = gemini::usageJson(*answer.usage);
    body["modelVersion"] = answer.model.empty() ? context.asked->model : answer.model;
    body["responseId"] = context.id;
    return body;
}

} // namespace turnpike
