#pragma once

#include "server/protocols/form/protocol.h"

#include <string>
#include <variant>
#include <vector>

namespace turnpike {

// What messages and answers are made of, in no provider's format. Texts are UTF-8.

struct TextPart
{
    std::string text;
};

/// The model's words for not answering.
struct RefusalPart
{
    std::string text;
};

/// What a model thought before it answered. `seal` is what its provider wants to see again, unread: Anthropic's
/// signature, OpenAI's item id and encrypted content, Gemini's thought signature; it means something to `origin` only.
struct ReasoningPart
{
    std::string text; // may be empty: not shown
    std::string seal;
    Protocol origin = Protocol::OpenAiChat;
    bool redacted = false; // Anthropic's redacted_thinking: the seal is all there is
};

/// Either `data` (base64) with its media type, or `url`.
struct ImagePart
{
    std::string mediaType;
    std::string data;
    std::string url;
    std::string detail = {}; // OpenAI: low, high, auto; empty: not stated
};

struct AudioPart
{
    std::string mediaType; // audio/wav, audio/mp3
    std::string data;      // base64
};

/// A document. Either `data` (base64) with its media type, or `url`.
struct FilePart
{
    std::string mediaType;
    std::string data;
    std::string url;
    std::string name = {};
};

struct ToolCallPart
{
    std::string id;
    std::string name;
    std::string arguments;                  // JSON as text; empty: none
    std::string seal = {};                  // Gemini's thought signature
    Protocol origin = Protocol::OpenAiChat; // of the seal
};

struct ToolResultPart
{
    std::string callId;
    std::vector<std::variant<TextPart, ImagePart, FilePart>> content;
    bool isError = false;
};

using ChatPart =
    std::variant<TextPart, RefusalPart, ReasoningPart, ImagePart, AudioPart, FilePart, ToolCallPart, ToolResultPart>;

} // namespace turnpike
