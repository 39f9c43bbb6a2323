#pragma once

#include "server/protocols/form/chat_format.h"

#include <optional>

// POST /v1beta/models/MODEL:generateContent and :streamGenerateContent?alt=sse:
// https://ai.google.dev/api/generate-content The model, and whether the answer is streamed, are in the URL: no body has
// them.

namespace turnpike {

Result<ChatRequest> readGeminiRequest(const Json &body);
Result<WrittenRequest> writeGeminiRequest(const ChatRequest &request, const ProviderTraits &provider);
Result<ChatAnswer> readGeminiAnswer(const Json &body);
Json writeGeminiAnswer(const ChatAnswer &answer, const AnswerContext &context);
std::unique_ptr<ChatStreamReader> geminiStreamReader();
std::unique_ptr<ChatStreamWriter> geminiStreamWriter(const AnswerContext &context);

/// `{"error":{"code","message","status"}}`; the status' word follows from the HTTP status.
std::string geminiError(int status, std::string_view code, std::string_view message, std::string_view field = {});
/// Its code is the reason that Google's ErrorInfo names (API_KEY_INVALID …), otherwise the status' word.
ProviderError readGeminiError(std::string_view body);

/// The figures of a `usageMetadata` object: its prompt contains what came from a cache, its candidates leave out the
/// thoughts. nullopt when the text is not an object with at least one figure.
std::optional<ReportedUsage> readGeminiUsage(std::string_view json);

const ChatFormat &geminiFormat();

} // namespace turnpike
