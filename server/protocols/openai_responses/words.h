#pragma once

#include "server/protocols/form/chat_answer.h"
#include "server/protocols/form/chat_request.h"

#include <string>

// What requests and the responses that repeat them have in common, and the words for how an answer ended.

namespace turnpike::openai_responses {

/// The request's tools; the model's pictures are a tool here.
Json toolsJson(const ChatRequest &request);
Json toolChoiceJson(const ToolChoice &choice);
Json formatJson(const OutputFormat &format);

/// From a response's status and incomplete_details. `called`: its output has tool calls.
StopReason readStop(const Json &response, bool called);
/// Empty: the answer is complete.
std::string incompleteReason(StopReason stop);

/// The provider checks what it encrypted against the item's id, so a seal has both.
std::string sealOfItem(const std::string &id, const std::string &encrypted);
struct SealedItem
{
    std::string id; // empty: not known
    std::string encrypted;
};
SealedItem itemOfSeal(const std::string &seal);

} // namespace turnpike::openai_responses
