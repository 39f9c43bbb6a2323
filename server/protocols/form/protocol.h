#pragma once

#include <string_view>

namespace turnpike {

/// The formats in which chats are asked for and answered. Clients and providers speak one of them.
enum class Protocol { OpenAiChat, OpenAiResponses, Anthropic, Gemini };

/// For messages to people: "OpenAI chat", "Anthropic messages" …
constexpr std::string_view protocolName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::OpenAiChat:
        return "OpenAI chat";
    case Protocol::OpenAiResponses:
        return "OpenAI responses";
    case Protocol::Anthropic:
        return "Anthropic messages";
    case Protocol::Gemini:
        break;
    }
    return "Gemini";
}

} // namespace turnpike
