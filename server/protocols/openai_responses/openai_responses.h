#pragma once

#include "server/protocols/form/chat_format.h"

// POST /v1/responses: https://platform.openai.com/docs/api-reference/responses. Nothing is kept here between two
// requests: what a client would refer to by an id must come along.

namespace turnpike {

Result<ChatRequest> readOpenAiResponsesRequest(const Json &body);
Result<WrittenRequest> writeOpenAiResponsesRequest(const ChatRequest &request, const ProviderTraits &provider);
/// `upstream_error` with the provider's words where it says that the response failed.
Result<ChatAnswer> readOpenAiResponsesAnswer(const Json &body);
Json writeOpenAiResponsesAnswer(const ChatAnswer &answer, const AnswerContext &context);
std::unique_ptr<ChatStreamReader> openAiResponsesStreamReader();
std::unique_ptr<ChatStreamWriter> openAiResponsesStreamWriter(const AnswerContext &context);

const ChatFormat &openAiResponsesFormat();

} // namespace turnpike
