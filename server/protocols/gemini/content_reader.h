#pragma once

#include "server/protocols/form/members.h"

#include <vector>

namespace turnpike::gemini {

/// A member of a Google API's request, which may be spelled in snake_case too.
Members membersOf(Reading &reading, const Json &json, std::string path);
/// The elements of an array. Google's servers, and their documentation's examples, take a single object for an array of
/// one.
std::vector<const Json *> listMember(Members &members, std::string_view name);
/// Of an array; refused unless all are texts.
std::vector<std::string> textsMember(Members &members, std::string_view name);

/// Reads the system instruction and the conversation of a request.
class ContentReader
{
public:
    explicit ContentReader(Reading &reading) : m_reading(reading) {}
    std::vector<ChatMessage> read(Members &body);

private:
    struct Call
    {
        std::string id, name;
        bool isAnswered = false;
    };

    void readSystem(Members &body);
    void readMessage(const Json &json, const std::string &field);
    ChatMessage &messageFor(ChatRole role, const std::string &field);
    void readPart(const Json &json, const std::string &field, ChatMessage &message);
    void readCall(const Json &json, const std::string &field, const std::string &signature, ChatMessage &message);
    void readResult(const Json &json, const std::string &field, ChatMessage &message);
    void readResultParts(Members &members, ToolResultPart &result);
    Call *callOf(const std::string &id, const std::string &name);
    std::optional<ChatPart> readInlineData(const Json &json, const std::string &field);
    std::optional<ChatPart> readFileData(const Json &json, const std::string &field);

    Reading &m_reading;
    std::vector<ChatMessage> m_messages;
    std::vector<Call> m_calls; // of the conversation so far
};

} // namespace turnpike::gemini
