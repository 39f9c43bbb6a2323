#pragma once

#include "server/protocols/form/chat_format.h"

#include <optional>

// POST /v1/messages: https://docs.anthropic.com/en/api/messages

namespace turnpike {

Result<ChatRequest> readAnthropicRequest(const Json &body);
Result<WrittenRequest> writeAnthropicRequest(const ChatRequest &request, const ProviderTraits &provider);
Result<ChatAnswer> readAnthropicAnswer(const Json &body);
Json writeAnthropicAnswer(const ChatAnswer &answer, const AnswerContext &context);
std::unique_ptr<ChatStreamReader> anthropicStreamReader();
std::unique_ptr<ChatStreamWriter> anthropicStreamWriter(const AnswerContext &context);

/// `{"type":"error","error":{"type","message"}}`; the type follows from the status.
std::string anthropicError(int status, std::string_view code, std::string_view message, std::string_view field = {});
std::string anthropicErrorEvent(int status, std::string_view message);
ProviderError readAnthropicError(std::string_view body);

/// The figures of a `usage` object: its input leaves out what came from a cache or went to one. nullopt when the text
/// is not an object with at least one figure.
std::optional<ReportedUsage> readAnthropicUsage(std::string_view json);

const ChatFormat &anthropicFormat();

} // namespace turnpike
