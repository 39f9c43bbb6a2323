#pragma once

#include "server/protocols/form/chat_format.h"

// POST /v1/chat/completions: https://platform.openai.com/docs/api-reference/chat, and what DeepSeek, OpenRouter and
// other compatible providers add to it.

namespace turnpike {

Result<ChatRequest> readOpenAiChatRequest(const Json &body);
Result<WrittenRequest> writeOpenAiChatRequest(const ChatRequest &request, const ProviderTraits &provider);
Result<ChatAnswer> readOpenAiChatAnswer(const Json &body);
Json writeOpenAiChatAnswer(const ChatAnswer &answer, const AnswerContext &context);
std::unique_ptr<ChatStreamReader> openAiChatStreamReader();
std::unique_ptr<ChatStreamWriter> openAiChatStreamWriter(const AnswerContext &context);

const ChatFormat &openAiChatFormat();

} // namespace turnpike
