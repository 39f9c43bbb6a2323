#pragma once

#include "server/protocols/form/protocol.h"

#include <string>

namespace turnpike {

/// What seals a model's thoughts (see chat_parts.h), and who gave it.
struct Seal
{
    std::string seal;
    Protocol origin = Protocol::OpenAiChat;
    bool redacted = false;
};

// A seal goes to a client where its format has a place for one of its own. One of another provider has its origin
// before it there, so that it finds back to its giver when the client sends the conversation again.

std::string markedSeal(const Seal &seal);
/// `own`: the client's format, whose own seals stay as they are.
std::string sealText(const Seal &seal, Protocol own);
Seal readSeal(const std::string &text, Protocol own);

} // namespace turnpike
