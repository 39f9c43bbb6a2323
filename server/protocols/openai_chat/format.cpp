#include "server/protocols/openai_chat/openai_chat.h"
#include "server/protocols/openai_errors.h"
#include "server/protocols/openai_usage.h"

namespace turnpike {

namespace {

std::string errorEvent(int status, std::string_view code, std::string_view message, std::int64_t)
{
    return openAiErrorEvent(status, code, message);
}

} // namespace

const ChatFormat &openAiChatFormat()
{
    static const ChatFormat format{readOpenAiChatRequest,
                                   writeOpenAiChatRequest,
                                   readOpenAiChatAnswer,
                                   writeOpenAiChatAnswer,
                                   openAiChatStreamReader,
                                   openAiChatStreamWriter,
                                   readOpenAiError,
                                   openAiError,
                                   errorEvent,
                                   readOpenAiUsage};
    return format;
}

} // namespace turnpike
