#pragma once

#include "server/protocols/form/chat_answer.h"
#include "server/protocols/form/json.h"

#include <string>
#include <string_view>

namespace turnpike::anthropic {

StopReason readStop(std::string_view word);
std::string_view stopWord(StopReason stop);

Json usageJson(const ReportedUsage &usage);

// A seal of another provider travels to the client as a signature with its origin before it, and back.
std::string signatureOf(const std::string &seal, Protocol origin);
ReasoningPart readSignature(std::string text, const std::string &signature);

/// The model's pictures, which the format has no block for, as a Markdown image in the text.
std::string pictureText(const ImagePart &image);

} // namespace turnpike::anthropic
