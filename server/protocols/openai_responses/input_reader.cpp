#include "server/protocols/openai_responses/input_reader.h"

#include "server/protocols/form/media.h"
#include "server/protocols/form/seals.h"
#include "server/protocols/openai_responses/output_items.h"
#include "server/protocols/openai_responses/words.h"

namespace turnpike::openai_responses {

namespace {

void add(ChatMessage &message, ChatPart part, std::string field)
{
    message.parts.push_back(std::move(part));
    message.partFields.push_back(std::move(field));
}

class InputReader
{
public:
    InputReader(Reading &reading, ChatRequest &request) : m_reading(reading), m_request(request) {}

    void readItem(const Json &json, const std::string &field)
    {
        Members members(m_reading, json, field);
        const std::string type = members.text("type");
        if (type == "message" || (type.empty() && members.take("role")))
            readMessage(members, field);
        else if (type == "function_call")
            readCall(members, field);
        else if (type == "function_call_output")
            readCallOutput(members, field);
        else if (type == "reasoning")
            readReasoning(members, field);
        else if (type == "image_generation_call")
            return readImageCall(json, field);
        else if (type == "item_reference" || type.empty())
            return m_reading.unsupported(field, "A reference to an item that the provider is to have kept");
        else
            return m_reading.unsupported(field + ".type", "An item of type \"" + type + "\"");
        members.pass({"id", "status"}); // of an answer's item, sent back
        members.finish();
    }

private:
    ChatMessage &addMessage(ChatRole role, const std::string &field)
    {
        return m_request.messages.emplace_back(ChatMessage{role, {}, field});
    }

    ChatMessage &assistant(const std::string &field)
    {
        auto &messages = m_request.messages;
        const bool goesOn = !messages.empty() && messages.back().role == ChatRole::Assistant;
        return goesOn ? messages.back() : addMessage(ChatRole::Assistant, field);
    }

    void readMessage(Members &members, const std::string &field)
    {
        const std::string role = members.neededText("role");
        if (members.take("phase"))
            m_request.ownHints.push_back(members.path("phase"));
        if (role == "assistant")
            return readContent(members, "content", assistant(field));
        if (role != "user" && role != "system" && role != "developer")
            m_reading.unsupported(field + ".role", "The role \"" + role + "\"");
        readContent(members, "content", addMessage(role == "user" ? ChatRole::User : ChatRole::System, field));
    }

    void readContent(Members &members, std::string_view name, ChatMessage &message)
    {
        const Json *content = members.take(name);
        if (!content)
            return;
        const std::string field = members.path(name);
        if (content->is_string()) {
            if (auto text = content->get<std::string>(); !text.empty())
                add(message, TextPart{std::move(text)}, field);
        } else if (content->is_array()) {
            for (std::size_t i = 0; i < content->size(); ++i)
                readPart((*content)[i], elementPath(field, i), message);
        } else
            m_reading.refuse("invalid_type", field + " must be a text or an array.", field);
    }

    void readPart(const Json &json, const std::string &field, ChatMessage &message)
    {
        Members members(m_reading, json, field);
        const std::string type = members.neededText("type");
        if (members.take("prompt_cache_breakpoint"))
            m_request.ownHints.push_back(members.path("prompt_cache_breakpoint"));
        if (type == "input_text" || type == "output_text") {
            const Json *annotations = members.take("annotations");
            if (annotations && !annotations->empty())
                m_reading.unsupported(members.path("annotations"), "An annotation");
            members.pass({"logprobs"}); // of an answer, sent back
            if (auto text = members.neededText("text"); !text.empty())
                add(message, TextPart{std::move(text)}, field);
        } else if (type == "refusal")
            add(message, RefusalPart{members.neededText("refusal")}, field);
        else if (type == "input_image")
            add(message, readImage(members), field);
        else if (type == "input_file")
            add(message, readFile(members), field);
        else if (type == "input_audio")
            add(message, readAudio(members), field);
        else
            return m_reading.unsupported(field + ".type", "Content of type \"" + type + "\"");
        members.finish();
    }

    void refuseFileId(Members &members)
    {
        if (members.take("file_id"))
            m_reading.unsupported(members.path("file_id"), "A file that the provider is to have kept");
    }

    ImagePart readImage(Members &members)
    {
        refuseFileId(members);
        ImagePart image = imageFromUrl(members.neededText("image_url"));
        image.detail = members.text("detail");
        return image;
    }

    FilePart readFile(Members &members)
    {
        refuseFileId(members);
        FilePart file;
        file.name = members.text("filename");
        file.url = members.text("file_url");
        if (!file.url.empty()) {
            file.mediaType = "application/pdf"; // what a file is by its URL nobody says; documents are PDFs
            return file;
        }
        if (auto carried = readDataUrl(members.neededText("file_data"))) {
            file.mediaType = std::move(carried->mediaType);
            file.data = std::move(carried->data);
        } else
            m_reading.unsupported(members.path("file_data"), "A file that does not come as a data: URL");
        return file;
    }

    AudioPart readAudio(Members &members)
    {
        AudioPart audio;
        if (const Json *json = members.takeObject("input_audio")) {
            Members inner(m_reading, *json, members.path("input_audio"));
            audio.mediaType = "audio/" + inner.neededText("format");
            audio.data = inner.neededText("data");
            inner.finish();
        }
        return audio;
    }

    void readCall(Members &members, const std::string &field)
    {
        ToolCallPart call;
        call.id = members.neededText("call_id");
        call.name = members.neededText("name");
        call.arguments = members.text("arguments");
        if (const Json *extra = members.takeObject("extra_content")) { // see callItem()
            call.seal = textMember(*extra, {"google", "thought_signature"});
            call.origin = Protocol::Gemini;
        }
        add(assistant(field), std::move(call), field);
    }

    void readCallOutput(Members &members, const std::string &field)
    {
        ToolResultPart result;
        result.callId = members.neededText("call_id");
        ChatMessage output;
        readContent(members, "output", output);
        for (std::size_t i = 0; i < output.parts.size(); ++i) {
            if (auto *text = std::get_if<TextPart>(&output.parts[i]))
                result.content.emplace_back(std::move(*text));
            else if (auto *image = std::get_if<ImagePart>(&output.parts[i]))
                result.content.emplace_back(std::move(*image));
            else if (auto *file = std::get_if<FilePart>(&output.parts[i]))
                result.content.emplace_back(std::move(*file));
            else
                m_reading.unsupported(output.partFields[i], "This kind of content in a tool's answer");
        }
        add(addMessage(ChatRole::User, field), std::move(result), field);
    }

    void readReasoning(Members &members, const std::string &field)
    {
        ReasoningPart thought;
        thought.text = readThoughts(members, "summary");
        const std::string content = readThoughts(members, "content");
        if (thought.text.empty())
            thought.text = content;
        Seal seal = readSeal(members.text("encrypted_content"), Protocol::OpenAiResponses);
        // as the provider itself gave it, before it was served from here
        const bool bare = seal.origin == Protocol::OpenAiResponses && seal.seal == members.text("encrypted_content");
        thought.seal = bare ? sealOfItem(members.text("id"), seal.seal) : std::move(seal.seal);
        thought.origin = seal.origin;
        thought.redacted = seal.redacted;
        add(assistant(field), std::move(thought), field);
    }

    std::string readThoughts(Members &members, std::string_view name)
    {
        std::string all;
        const Json *thoughts = members.takeArray(name);
        for (std::size_t i = 0; thoughts && i < thoughts->size(); ++i) {
            Members one(m_reading, (*thoughts)[i], elementPath(members.path(name), i));
            one.pass({"type"});
            all += (all.empty() ? "" : "\n\n") + one.neededText("text");
            one.finish();
        }
        return all;
    }

    // an answer's item, sent back with all that the provider says of its tool
    void readImageCall(const Json &json, const std::string &field)
    {
        std::vector<ChatPart> parts;
        readOutputItem(json, parts);
        if (parts.empty())
            return m_reading.unsupported(field, "A picture that the provider is to have kept");
        add(assistant(field), std::move(parts.front()), field);
    }

    Reading &m_reading;
    ChatRequest &m_request;
};

} // namespace

void readInput(Members &members, ChatRequest &request)
{
    const Json *input = members.take("input");
    Reading &reading = members.reading();
    if (!input)
        return reading.refuse("missing_member", "input is missing.", "input");
    if (input->is_string()) {
        request.messages.push_back({ChatRole::User, {TextPart{input->get<std::string>()}}, "input", {}, {"input"}});
        return;
    }
    if (!input->is_array())
        return reading.refuse("invalid_type", "input must be a text or an array.", "input");
    InputReader items(reading, request);
    for (std::size_t i = 0; i < input->size(); ++i)
        items.readItem((*input)[i], elementPath("input", i));
}

} // namespace turnpike::openai_responses
