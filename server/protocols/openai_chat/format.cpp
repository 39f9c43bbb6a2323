#include "server/protocols/openai_chat/openai_chat.h"
#include "server/protocols/openai_errors.h"

namespace turnpike {

const ChatFormat &openAiChatFormat()
{
    static const ChatFormat format{
        readOpenAiChatRequest,  writeOpenAiChatRequest, readOpenAiChatAnswer, writeOpenAiChatAnswer,
        openAiChatStreamReader, openAiChatStreamWriter, readOpenAiError,      openAiError};
    return format;
}

} // namespace turnpike
