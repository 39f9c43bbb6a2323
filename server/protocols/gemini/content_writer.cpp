#include "server/protocols/gemini/content_writer.h"

#include "server/protocols/gemini/parts.h"

#include <algorithm>

namespace turnpike::gemini {

namespace {

// Gemini 3 refuses a conversation whose tool calls have no signature; this one stands for calls that another model has
// made (https://ai.google.dev/gemini-api/docs/thought-signatures, "FAQs"). It belongs to the first call of each step.
constexpr const char *kForeignCall = "skip_thought_signature_validator";

bool isWebUrl(std::string_view url)
{
    return url.substr(0, 8) == "https://" || url.substr(0, 7) == "http://";
}

void sealFirstCall(Json &parts)
{
    const auto call =
        std::find_if(parts.begin(), parts.end(), [](const Json &part) { return part.contains("functionCall"); });
    if (call != parts.end() && !call->contains("thoughtSignature"))
        (*call)["thoughtSignature"] = kForeignCall;
}

} // namespace

void ContentWriter::write(const std::vector<ChatMessage> &messages)
{
    const std::size_t first = writeSystem(messages);
    m_out.body["contents"] = Json::array();
    for (std::size_t i = first; i < messages.size(); ++i)
        writeMessage(messages[i]);
    for (Json &content : m_out.body["contents"])
        sealFirstCall(content["parts"]);
}

/// How many messages it took.
std::size_t ContentWriter::writeSystem(const std::vector<ChatMessage> &messages)
{
    std::size_t count = 0;
    Json parts = Json::array();
    for (const ChatMessage &message : messages) {
        if (message.role != ChatRole::System)
            break;
        ++count;
        for (const ChatPart &part : message.parts) {
            if (const auto *text = std::get_if<TextPart>(&part))
                parts.push_back({{"text", text->text}});
            else
                m_out.cannot(message.field, "anything but text in a system message");
        }
    }
    if (!parts.empty())
        m_out.body["systemInstruction"]["parts"] = std::move(parts);
    return count;
}

void ContentWriter::writeMessage(const ChatMessage &message)
{
    if (message.role == ChatRole::System)
        return m_out.cannot(message.field, "a system message after the conversation has begun");
    const char *role = message.role == ChatRole::User ? "user" : "model";
    Json &contents = m_out.body["contents"];
    const bool goesOn = !contents.empty() && contents.back()["role"] == role;
    Json parts = goesOn ? std::move(contents.back()["parts"]) : Json::array();
    for (std::size_t i = 0; i < message.parts.size(); ++i) {
        if (message.role == ChatRole::User)
            writeUserPart(message.parts[i], message.partField(i), parts);
        else
            writeModelPart(message.parts[i], message.partField(i), parts);
    }
    if (goesOn)
        contents.back()["parts"] = std::move(parts);
    else if (!parts.empty())
        contents.push_back({{"role", role}, {"parts", std::move(parts)}});
}

void ContentWriter::writeUserPart(const ChatPart &part, const std::string &field, Json &parts)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        parts.push_back({{"text", text->text}});
    else if (const auto *image = std::get_if<ImagePart>(&part))
        parts.push_back(imageJson(*image, field));
    else if (const auto *audio = std::get_if<AudioPart>(&part))
        parts.push_back(mediaJson(audio->mediaType, audio->data, {}));
    else if (const auto *file = std::get_if<FilePart>(&part))
        parts.push_back(fileJson(*file, field));
    else if (const auto *result = std::get_if<ToolResultPart>(&part))
        parts.push_back(resultJson(*result, field));
    else
        m_out.cannot(field, "this kind of content in a user's message");
}

Json ContentWriter::imageJson(const ImagePart &image, const std::string &field)
{
    if (!image.detail.empty() && image.detail != "auto")
        m_out.leaveOut(field + ".image_url.detail");
    return urlOrData(image.mediaType, image.data, image.url, field);
}

Json ContentWriter::fileJson(const FilePart &file, const std::string &field)
{
    if (!file.name.empty())
        m_out.leaveOut(field + ".name");
    return urlOrData(file.mediaType, file.data, file.url, field);
}

Json ContentWriter::urlOrData(const std::string &mediaType, const std::string &data, const std::string &url,
                              const std::string &field)
{
    if (!url.empty() && !isWebUrl(url)) // those it fetches itself
        m_out.cannot(field, "content at a URL that is not http or https");
    return mediaJson(mediaType, data, url);
}

Json ContentWriter::resultJson(const ToolResultPart &result, const std::string &field)
{
    const auto name = m_callNames.find(result.callId);
    if (name == m_callNames.end()) {
        m_out.cannot(field, "the result of a tool call that is not in the conversation");
        return nullptr;
    }
    Json json{{"id", result.callId},
              {"name", name->second},
              {"response", {{result.isError ? "error" : "output", joinedText(result)}}}};
    for (const auto &part : result.content) {
        if (const auto *image = std::get_if<ImagePart>(&part))
            json["parts"].push_back(resultMedia(image->mediaType, image->data, field));
        else if (const auto *file = std::get_if<FilePart>(&part))
            json["parts"].push_back(resultMedia(file->mediaType, file->data, field));
    }
    return {{"functionResponse", std::move(json)}};
}

Json ContentWriter::resultMedia(const std::string &mediaType, const std::string &data, const std::string &field)
{
    if (data.empty())
        m_out.cannot(field, "a URL in a tool's answer");
    return mediaJson(mediaType, data, {});
}

void ContentWriter::writeModelPart(const ChatPart &part, const std::string &field, Json &parts)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        parts.push_back({{"text", text->text}});
    else if (const auto *refusal = std::get_if<RefusalPart>(&part))
        parts.push_back({{"text", refusal->text}});
    else if (const auto *image = std::get_if<ImagePart>(&part))
        parts.push_back(imageJson(*image, field));
    else if (const auto *thought = std::get_if<ReasoningPart>(&part))
        writeThought(*thought, field, parts);
    else if (const auto *call = std::get_if<ToolCallPart>(&part))
        parts.push_back(checkedCall(*call, field));
    else
        m_out.cannot(field, "this kind of content in an assistant's message");
}

void ContentWriter::writeThought(const ReasoningPart &thought, const std::string &field, Json &parts)
{
    if (thought.seal.empty() || thought.origin != Protocol::Gemini)
        m_out.leaveOut(field); // another provider's, or without what makes it worth sending
    else if (isBareSignature(thought))
        addBareSignature(parts, thought.seal);
    else
        parts.push_back(thoughtJson(thought));
}

Json ContentWriter::checkedCall(const ToolCallPart &call, const std::string &field)
{
    m_callNames[call.id] = call.name;
    if (!call.arguments.empty() && !Json::parse(call.arguments, nullptr, false).is_object())
        m_out.cannot(field, "a tool call whose arguments are not a JSON object");
    return callJson(call);
}

} // namespace turnpike::gemini
