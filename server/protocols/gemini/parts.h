#pragma once

#include "server/protocols/form/chat_parts.h"
#include "server/protocols/form/json.h"

#include <string>
#include <vector>

namespace turnpike::gemini {

/// Of a provider's `content`; what means nothing elsewhere (code that Google ran …) is passed over. A signature on
/// something else than a thought or a tool call becomes a reasoning part without text behind it. `calls`: tool calls
/// of the answer so far.
std::vector<ChatPart> readParts(const Json &content, const std::string &responseId, int &calls);

Json mediaJson(const std::string &mediaType, const std::string &data, const std::string &url);
/// `signature` may be empty.
Json callJson(const std::string &id, const std::string &name, Json args, const std::string &signature);
Json callJson(const ToolCallPart &call);
Json thoughtJson(const ReasoningPart &thought);
/// Where readParts() found one that stood on something else: on the last of the parts, or on an empty text.
void addBareSignature(Json &parts, const std::string &signature);
/// Gemini's own, and not on a thought.
bool isBareSignature(const ReasoningPart &thought);

} // namespace turnpike::gemini
