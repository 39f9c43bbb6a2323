#pragma once

#include "server/protocols/form/chat_format.h"

#include <string>
#include <vector>

// The items of an answer's output.

namespace turnpike::openai_responses {

/// A provider's. Items of its own tools, which no request of another format asks for, are passed over.
void readOutputItem(const Json &item, std::vector<ChatPart> &parts);

/// `index`: in the output. An item has the same id in every event of a stream.
std::string itemId(const char *kind, const AnswerContext &context, std::size_t index);

Json textContent(const std::string &text);
Json refusalContent(const std::string &text);
/// `status`: in_progress, completed, incomplete.
Json messageItem(const std::string &id, const char *status, Json content);
Json callItem(const std::string &id, const char *status, const ToolCallPart &call);
Json reasoningItem(const std::string &id, const ReasoningPart &thought);
/// Of an image that came as data.
Json imageItem(const std::string &id, const ImagePart &image);

} // namespace turnpike::openai_responses
