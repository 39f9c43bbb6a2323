#pragma once

#include "server/protocols/form/chat_format.h"

#include <string>

// The response object: of a whole answer, and of a stream's first and last events.

namespace turnpike::openai_responses {

/// In progress, with no output. Repeats the request as OpenAI does; what the client did not state is null.
/// `model`, `createdAt`: the provider's; empty, 0: not told.
Json responseObject(const AnswerContext &context, const std::string &model, std::int64_t createdAt);
/// Completed or incomplete.
void endResponse(Json &response, StopReason stop, Json output);
Json usageJson(const ReportedUsage &usage);

} // namespace turnpike::openai_responses
