#pragma once

#include "server/protocols/form/reported_usage.h"

#include <optional>
#include <string_view>

namespace turnpike {

/// The figures of an OpenAI-shaped `usage` object (chat, completions, embeddings; DeepSeek's cache figures too).
/// nullopt when the text is not an object with at least one figure.
std::optional<ReportedUsage> readOpenAiUsage(std::string_view json);

/// The same of the responses format, which has other names for them.
std::optional<ReportedUsage> readOpenAiResponsesUsage(std::string_view json);

} // namespace turnpike
