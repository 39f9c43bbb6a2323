#include "server/protocols/gemini/content_reader.h"

#include "server/protocols/gemini/words.h"

#include <algorithm>

namespace turnpike::gemini {

namespace {

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

// OpenAI's names for the formats that Google calls otherwise
std::string audioType(std::string type)
{
    if (type == "audio/mpeg")
        return "audio/mp3";
    return type == "audio/x-wav" || type == "audio/wave" ? "audio/wav" : type;
}

/// What a stream brought in pieces is one text again: other formats put something between two.
void addText(std::string text, ChatMessage &message)
{
    if (text.empty())
        return;
    auto *last = message.parts.empty() ? nullptr : std::get_if<TextPart>(&message.parts.back());
    if (last && message.role == ChatRole::Assistant)
        last->text += text;
    else
        message.parts.emplace_back(TextPart{std::move(text)});
}

void addThought(ReasoningPart thought, ChatMessage &message)
{
    auto *last = message.parts.empty() ? nullptr : std::get_if<ReasoningPart>(&message.parts.back());
    if (last && last->seal.empty()) {
        thought.text.insert(0, last->text);
        *last = std::move(thought);
    } else
        message.parts.emplace_back(std::move(thought));
}

// "output" and "error" are the documented members; any other object is all of it the output
std::string resultText(const Json &response, bool &isError)
{
    const Json *value = &response;
    if (response.size() == 1 && (response.contains("output") || response.contains("error"))) {
        isError = response.contains("error");
        value = &response.front();
    }
    return value->is_string() ? value->get<std::string>() : jsonText(*value);
}

} // namespace

Members membersOf(Reading &reading, const Json &json, std::string path)
{
    return {reading, json, std::move(path), Spelling::AlsoSnakeCase};
}

std::vector<const Json *> listMember(Members &members, std::string_view name)
{
    const Json *value = members.take(name);
    if (!value)
        return {};
    std::vector<const Json *> all;
    if (value->is_array()) {
        for (const Json &one : *value)
            all.push_back(&one);
    } else
        all.push_back(value); // whatever it is, its reader looks
    return all;
}

std::vector<std::string> textsMember(Members &members, std::string_view name)
{
    std::vector<std::string> texts;
    const Json *all = members.takeArray(name);
    for (const Json &one : all ? *all : Json::array()) {
        if (!one.is_string()) {
            members.reading().refuse("invalid_type", members.path(name) + " must be an array of texts.",
                                     members.path(name));
            break;
        }
        texts.push_back(one.get<std::string>());
    }
    return texts;
}

std::vector<ChatMessage> ContentReader::read(Members &body)
{
    readSystem(body);
    const auto contents = listMember(body, "contents");
    if (contents.empty())
        m_reading.refuse("missing_member", "contents is missing.", "contents");
    for (std::size_t i = 0; i < contents.size(); ++i)
        readMessage(*contents[i], elementPath("contents", i));
    return std::move(m_messages);
}

void ContentReader::readSystem(Members &body)
{
    const Json *json = body.takeObject("systemInstruction");
    if (!json)
        return;
    ChatMessage message;
    message.role = ChatRole::System;
    message.field = "systemInstruction";
    message.partsName = "parts";
    Members members = membersOf(m_reading, *json, message.field);
    members.pass({"role"}); // whatever it is, it is the system's
    const auto parts = listMember(members, "parts");
    for (std::size_t i = 0; i < parts.size(); ++i)
        readPart(*parts[i], message.partField(i), message);
    members.finish();
    if (!message.parts.empty())
        m_messages.push_back(std::move(message));
}

void ContentReader::readMessage(const Json &json, const std::string &field)
{
    Members members = membersOf(m_reading, json, field);
    const std::string role = members.text("role");
    if (!role.empty() && role != "user" && role != "model" && role != "function")
        m_reading.unsupported(members.path("role"), "The role \"" + role + "\"");
    ChatMessage &message = messageFor(role == "model" ? ChatRole::Assistant : ChatRole::User, field);
    const auto parts = listMember(members, "parts");
    for (std::size_t i = 0; i < parts.size(); ++i)
        readPart(*parts[i], elementPath(members.path("parts"), i), message);
    members.finish();
}

/// The SDKs keep each event of a streamed answer as a content of its own: one after the other, they are one answer.
ChatMessage &ContentReader::messageFor(ChatRole role, const std::string &field)
{
    const bool goesOn =
        role == ChatRole::Assistant && !m_messages.empty() && m_messages.back().role == ChatRole::Assistant;
    if (!goesOn) {
        m_messages.emplace_back();
        m_messages.back().role = role;
        m_messages.back().field = field;
        m_messages.back().partsName = "parts";
    }
    return m_messages.back();
}

void ContentReader::readPart(const Json &json, const std::string &field, ChatMessage &message)
{
    Members members = membersOf(m_reading, json, field);
    const auto thought = members.statedFlag("thought");
    const std::string signature = members.text("thoughtSignature");
    const auto text = members.statedText("text");
    const Json *call = members.takeObject("functionCall");
    const Json *result = members.takeObject("functionResponse");
    const Json *data = members.takeObject("inlineData");
    const Json *file = members.takeObject("fileData");
    members.finish();
    if (m_reading.failed())
        return;
    if (call)
        return readCall(*call, members.path("functionCall"), signature, message);
    if (thought && thought->value)
        return addThought(readSignature(text ? text->value : std::string(), signature), message);
    if (text)
        addText(text->value, message);
    else if (result)
        readResult(*result, members.path("functionResponse"), message);
    else if (data || file) {
        auto media =
            data ? readInlineData(*data, members.path("inlineData")) : readFileData(*file, members.path("fileData"));
        if (media)
            message.parts.push_back(std::move(*media));
    } else
        m_reading.refuse("missing_member", members.path("text") + " is missing.", members.path("text"));
    if (!signature.empty())
        message.parts.emplace_back(readSignature({}, signature));
}

void ContentReader::readCall(const Json &json, const std::string &field, const std::string &signature,
                             ChatMessage &message)
{
    Members members = membersOf(m_reading, json, field);
    ToolCallPart call;
    call.id = members.text("id");
    if (call.id.empty()) // the same in each request of the conversation
        call.id = "call_" + std::to_string(m_calls.size());
    call.name = members.neededText("name");
    const Json *args = members.takeObject("args");
    call.arguments = args ? jsonText(*args) : "{}";
    call.seal = signature;
    call.origin = Protocol::Gemini;
    members.finish();
    m_calls.push_back({call.id, call.name});
    message.parts.emplace_back(std::move(call));
}

void ContentReader::readResult(const Json &json, const std::string &field, ChatMessage &message)
{
    Members members = membersOf(m_reading, json, field);
    const std::string id = members.text("id");
    const std::string name = members.neededText("name");
    ToolResultPart result;
    if (const Json *response = members.takeObject("response"))
        result.content.emplace_back(TextPart{resultText(*response, result.isError)});
    else
        m_reading.refuse("missing_member", members.path("response") + " is missing.", members.path("response"));
    readResultParts(members, result);
    members.finish();
    Call *call = callOf(id, name);
    if (!call)
        return m_reading.refuse("invalid_tool_result", field + " answers no function call before it.", field);
    call->isAnswered = true;
    result.callId = call->id;
    message.parts.emplace_back(std::move(result));
}

void ContentReader::readResultParts(Members &members, ToolResultPart &result)
{
    const auto parts = listMember(members, "parts");
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Members inner = membersOf(m_reading, *parts[i], elementPath(members.path("parts"), i));
        const Json *data = inner.takeObject("inlineData");
        auto media = data ? readInlineData(*data, inner.path("inlineData")) : std::nullopt;
        inner.finish();
        if (!media)
            continue;
        if (auto *image = std::get_if<ImagePart>(&*media))
            result.content.emplace_back(std::move(*image));
        else if (auto *file = std::get_if<FilePart>(&*media))
            result.content.emplace_back(std::move(*file));
        else
            m_reading.unsupported(inner.path("inlineData"), "This kind of content in a tool's answer");
    }
}

ContentReader::Call *ContentReader::callOf(const std::string &id, const std::string &name)
{
    const auto byId =
        std::find_if(m_calls.begin(), m_calls.end(), [&](const Call &one) { return !id.empty() && one.id == id; });
    if (byId != m_calls.end())
        return &*byId;
    const auto byName = std::find_if(m_calls.begin(), m_calls.end(),
                                     [&](const Call &one) { return !one.isAnswered && one.name == name; });
    return byName == m_calls.end() ? nullptr : &*byName;
}

std::optional<ChatPart> ContentReader::readInlineData(const Json &json, const std::string &field)
{
    Members members = membersOf(m_reading, json, field);
    const std::string type = members.neededText("mimeType");
    std::string data = members.neededText("data");
    std::string name = members.text("displayName");
    members.finish();
    if (startsWith(type, "image/"))
        return ImagePart{type, std::move(data), {}};
    if (startsWith(type, "audio/"))
        return AudioPart{audioType(type), std::move(data)};
    return FilePart{type, std::move(data), {}, std::move(name)};
}

std::optional<ChatPart> ContentReader::readFileData(const Json &json, const std::string &field)
{
    Members members = membersOf(m_reading, json, field);
    std::string uri = members.neededText("fileUri");
    const std::string type = members.neededText("mimeType"); // optional at Google, which looks at what it fetches
    std::string name = members.text("displayName");
    members.finish();
    const bool isPublic = startsWith(uri, "https://") || startsWith(uri, "http://");
    if (!isPublic || startsWith(uri, "https://generativelanguage.googleapis.com/")) {
        m_reading.unsupported(members.path("fileUri"), "A file that lies at Google");
        return std::nullopt;
    }
    if (startsWith(type, "image/"))
        return ImagePart{type, {}, std::move(uri)};
    if (startsWith(type, "audio/")) {
        m_reading.unsupported(members.path("fileUri"), "Audio at a URL");
        return std::nullopt;
    }
    return FilePart{type, {}, std::move(uri), std::move(name)};
}

} // namespace turnpike::gemini
