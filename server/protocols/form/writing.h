#pragma once

#include "server/protocols/form/chat_request.h"

#include <string>
#include <string_view>

namespace turnpike {

/// What every writer of requests collects: the body, what was left out, and the first thing it could not say.
class Writing
{
public:
    explicit Writing(Protocol protocol) : m_protocol(protocol) {}

    Json body = Json::object();

    /// The provider's format has no way to say what `field` asks for.
    void cannot(const std::string &field, std::string_view what);
    template <class T>
    void cannot(const Option<T> &option, std::string_view what)
    {
        if (option)
            cannot(option->field, what);
    }
    void leaveOut(const std::string &field);
    template <class T>
    void leaveOut(const Option<T> &option)
    {
        if (option)
            leaveOut(option->field);
    }
    void leaveOut(const std::vector<std::string> &fields);
    template <class T>
    void put(const char *name, const Option<T> &option)
    {
        if (option)
            body[name] = option->value;
    }
    bool failed() const { return m_error.has_value(); }
    Result<WrittenRequest> result() &&;

private:
    Protocol m_protocol;
    std::optional<Error> m_error;
    std::vector<std::string> m_leftOut;
};

/// The texts of a message, a line end between them. Parts of other kinds are passed over.
std::string joinedText(const std::vector<ChatPart> &parts);
std::string joinedText(const ToolResultPart &result);
bool isTextOnly(const std::vector<ChatPart> &parts);

// Providers state how much a model may think as a word or as a number of tokens; between the two these steps hold.
std::int64_t thinkingBudget(std::string_view effort);
std::string thinkingEffort(std::int64_t budget);

} // namespace turnpike
