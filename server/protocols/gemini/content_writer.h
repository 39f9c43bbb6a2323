#pragma once

#include "server/protocols/form/writing.h"

#include <map>

namespace turnpike::gemini {

/// Writes the system instruction and the conversation of a request.
class ContentWriter
{
public:
    explicit ContentWriter(Writing &out) : m_out(out) {}
    void write(const std::vector<ChatMessage> &messages);

private:
    std::size_t writeSystem(const std::vector<ChatMessage> &messages);
    void writeMessage(const ChatMessage &message);
    void writeUserPart(const ChatPart &part, const std::string &field, Json &parts);
    void writeModelPart(const ChatPart &part, const std::string &field, Json &parts);
    Json imageJson(const ImagePart &image, const std::string &field);
    Json fileJson(const FilePart &file, const std::string &field);
    Json urlOrData(const std::string &mediaType, const std::string &data, const std::string &url,
                   const std::string &field);
    Json resultJson(const ToolResultPart &result, const std::string &field);
    Json resultMedia(const std::string &mediaType, const std::string &data, const std::string &field);
    void writeThought(const ReasoningPart &thought, const std::string &field, Json &parts);
    Json checkedCall(const ToolCallPart &call, const std::string &field);

    Writing &m_out;
    std::map<std::string, std::string> m_callNames; // of the conversation so far, by id
};

} // namespace turnpike::gemini
