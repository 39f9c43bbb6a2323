#include "server/protocols/gemini/parts.h"

#include "server/protocols/gemini/words.h"

namespace turnpike::gemini {

namespace {

ToolCallPart readCall(const Json &json, std::string signature, const std::string &responseId, int call)
{
    std::string id = textMember(json, "id");
    const Json *args = objectMember(json, "args");
    return {id.empty() ? callId(responseId, call) : std::move(id), textMember(json, "name"),
            args ? jsonText(*args) : "{}", std::move(signature), Protocol::Gemini};
}

} // namespace

std::vector<ChatPart> readParts(const Json &content, const std::string &responseId, int &calls)
{
    std::vector<ChatPart> parts;
    for (const Json &json : arrayMember(content, "parts")) {
        if (!json.is_object())
            continue;
        std::string signature = textMember(json, "thoughtSignature");
        std::string text = textMember(json, "text");
        if (json.value("thought", Json()) == true) {
            if (!text.empty() || !signature.empty())
                parts.emplace_back(ReasoningPart{std::move(text), std::move(signature), Protocol::Gemini});
            continue;
        }
        if (const Json *call = objectMember(json, "functionCall")) {
            parts.emplace_back(readCall(*call, std::move(signature), responseId, calls++));
            continue;
        }
        if (!text.empty())
            parts.emplace_back(TextPart{std::move(text)});
        if (const Json *data = objectMember(json, "inlineData");
            data && textMember(*data, "mimeType").rfind("image/", 0) == 0)
            parts.emplace_back(ImagePart{textMember(*data, "mimeType"), textMember(*data, "data"), {}});
        if (!signature.empty())
            parts.emplace_back(ReasoningPart{{}, std::move(signature), Protocol::Gemini});
    }
    return parts;
}

Json mediaJson(const std::string &mediaType, const std::string &data, const std::string &url)
{
    if (url.empty())
        return {{"inlineData", {{"mimeType", mediaType}, {"data", data}}}};
    Json file = Json::object();
    if (!mediaType.empty())
        file["mimeType"] = mediaType;
    file["fileUri"] = url;
    return {{"fileData", std::move(file)}};
}

Json callJson(const std::string &id, const std::string &name, Json args, const std::string &signature)
{
    Json part{{"functionCall", {{"id", id}, {"name", name}, {"args", std::move(args)}}}};
    if (!signature.empty())
        part["thoughtSignature"] = signature;
    return part;
}

Json callJson(const ToolCallPart &call)
{
    Json args = Json::parse(call.arguments, nullptr, false);
    return callJson(call.id, call.name, args.is_object() ? std::move(args) : Json::object(),
                    call.origin == Protocol::Gemini ? call.seal : std::string());
}

Json thoughtJson(const ReasoningPart &thought)
{
    Json part{{"text", thought.text}, {"thought", true}};
    if (auto signature = signatureOf(thought); !signature.empty())
        part["thoughtSignature"] = std::move(signature);
    return part;
}

void addBareSignature(Json &parts, const std::string &signature)
{
    const bool fits = !parts.empty() && !parts.back().contains("thoughtSignature") &&
                      !parts.back().contains("thought") && !parts.back().contains("functionCall");
    if (!fits)
        parts.push_back({{"text", ""}});
    parts.back()["thoughtSignature"] = signature;
}

bool isBareSignature(const ReasoningPart &thought)
{
    return thought.text.empty() && !thought.seal.empty() && thought.origin == Protocol::Gemini;
}

} // namespace turnpike::gemini
