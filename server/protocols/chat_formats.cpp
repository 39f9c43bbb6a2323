#include "server/protocols/chat_formats.h"

#include "server/protocols/anthropic/anthropic.h"
#include "server/protocols/gemini/gemini.h"
#include "server/protocols/openai_chat/openai_chat.h"
#include "server/protocols/openai_responses/openai_responses.h"

namespace turnpike {

const ChatFormat &chatFormat(Protocol protocol)
{
    switch (protocol) {
    case Protocol::OpenAiChat:
        return openAiChatFormat();
    case Protocol::OpenAiResponses:
        return openAiResponsesFormat();
    case Protocol::Anthropic:
        return anthropicFormat();
    case Protocol::Gemini:
        break;
    }
    return geminiFormat();
}

} // namespace turnpike
