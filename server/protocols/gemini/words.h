#pragma once

#include "server/protocols/form/chat_answer.h"
#include "server/protocols/form/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnpike::gemini {

/// nullopt: the model failed (a tool call that is none …), and what it said is no answer.
std::optional<StopReason> readStop(std::string_view finishReason);
std::string_view stopWord(StopReason stop);
/// What to tell the client where readStop() has nothing.
std::string failureMessage(std::string_view finishReason);

/// The words of Google's enumerations: its servers take them in any case.
std::string upperCase(std::string_view word);
std::string lowerCase(std::string_view word);

Json usageJson(const ReportedUsage &usage);

// A thought signature is bytes in base64, which Google's SDKs decode. A seal of another provider travels to the client
// as the base64 of itself with its origin before it, and back.
std::string signatureOf(const ReasoningPart &thought);
ReasoningPart readSignature(std::string text, const std::string &signature);

/// For a tool call that came without an id: the n-th of the answer, from 0. Not the same in two answers.
std::string callId(const std::string &responseId, int call);

} // namespace turnpike::gemini
