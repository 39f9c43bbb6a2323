#include "server/protocols/openai_responses/output_items.h"

#include "server/protocols/form/seals.h"
#include "server/protocols/openai_responses/words.h"

namespace turnpike::openai_responses {

namespace {

constexpr std::string_view kImage = "image/";

void readMessage(const Json &item, std::vector<ChatPart> &parts)
{
    for (const Json &content : arrayMember(item, "content")) {
        if (auto text = textMember(content, "text"); !text.empty())
            parts.emplace_back(TextPart{std::move(text)});
        if (auto refusal = textMember(content, "refusal"); !refusal.empty())
            parts.emplace_back(RefusalPart{std::move(refusal)});
    }
}

std::string thoughtsOf(const Json &item, const char *member)
{
    std::string all;
    for (const Json &one : arrayMember(item, member))
        all += (all.empty() ? "" : "\n\n") + textMember(one, "text");
    return all;
}

void readReasoning(const Json &item, std::vector<ChatPart> &parts)
{
    ReasoningPart part;
    part.text = thoughtsOf(item, "summary");
    if (part.text.empty())
        part.text = thoughtsOf(item, "content"); // open models show the thoughts themselves
    part.seal = sealOfItem(textMember(item, "id"), textMember(item, "encrypted_content"));
    part.origin = Protocol::OpenAiResponses;
    if (!part.text.empty() || !part.seal.empty())
        parts.emplace_back(std::move(part));
}

} // namespace

void readOutputItem(const Json &item, std::vector<ChatPart> &parts)
{
    const std::string type = textMember(item, "type");
    if (type == "message")
        readMessage(item, parts);
    else if (type == "reasoning")
        readReasoning(item, parts);
    else if (type == "function_call")
        parts.emplace_back(
            ToolCallPart{textMember(item, "call_id"), textMember(item, "name"), textMember(item, "arguments")});
    else if (type == "image_generation_call") {
        const std::string format = textMember(item, "output_format");
        if (auto data = textMember(item, "result"); !data.empty())
            parts.emplace_back(ImagePart{std::string(kImage) + (format.empty() ? "png" : format), std::move(data), {}});
    }
}

std::string itemId(const char *kind, const AnswerContext &context, std::size_t index)
{
    return std::string(kind) + "_" + context.id + "_" + std::to_string(index);
}

Json textContent(const std::string &text)
{
    return {{"type", "output_text"}, {"annotations", Json::array()}, {"logprobs", Json::array()}, {"text", text}};
}

Json refusalContent(const std::string &text)
{
    return {{"type", "refusal"}, {"refusal", text}};
}

Json messageItem(const std::string &id, const char *status, Json content)
{
    return {
        {"id", id}, {"type", "message"}, {"status", status}, {"role", "assistant"}, {"content", std::move(content)}};
}

Json callItem(const std::string &id, const char *status, const ToolCallPart &call)
{
    Json json{{"id", id},           {"type", "function_call"},
              {"status", status},   {"arguments", call.arguments.empty() ? "{}" : call.arguments},
              {"call_id", call.id}, {"name", call.name}};
    // the format has no place for it; clients send back what they got
    if (!call.seal.empty() && call.origin == Protocol::Gemini)
        json["extra_content"] = {{"google", {{"thought_signature", call.seal}}}};
    return json;
}

Json reasoningItem(const std::string &id, const ReasoningPart &thought)
{
    Json json{{"id", id}, {"type", "reasoning"}, {"summary", Json::array()}};
    if (!thought.text.empty())
        json["summary"].push_back({{"type", "summary_text"}, {"text", thought.text}});
    // with its origin also where that is this format: the item's id here is not the provider's
    if (!thought.seal.empty())
        json["encrypted_content"] = markedSeal({thought.seal, thought.origin, thought.redacted});
    return json;
}

Json imageItem(const std::string &id, const ImagePart &image)
{
    Json json{{"id", id}, {"type", "image_generation_call"}, {"status", "completed"}, {"result", image.data}};
    if (image.mediaType.compare(0, kImage.size(), kImage) == 0)
        json["output_format"] = image.mediaType.substr(kImage.size());
    return json;
}

} // namespace turnpike::openai_responses
