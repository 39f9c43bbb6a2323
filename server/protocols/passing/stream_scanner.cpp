#include "server/protocols/passing/stream_scanner.h"

#include "server/protocols/passing/scanners.h"

namespace turnpike {

std::unique_ptr<StreamScanner> streamScanner(Protocol protocol)
{
    switch (protocol) {
    case Protocol::OpenAiChat:
        return openAiChatScanner();
    case Protocol::OpenAiResponses:
        return openAiResponsesScanner();
    case Protocol::Anthropic:
        return anthropicScanner();
    case Protocol::Gemini:
        break;
    }
    return geminiScanner();
}

} // namespace turnpike
