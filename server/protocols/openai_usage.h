#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace turnpike {

/// Token figures of an OpenAI-shaped `usage` object as the provider means them, made disjoint: cached input is not in
/// `input`.
struct OpenAiUsage
{
    std::int64_t input = 0, cachedInput = 0, cacheWrite = 0, output = 0, reasoning = 0;
    bool flagged = false; // did not reconcile, or figures were refused (negative, fractional, beyond 2^53)

    /// nullopt when the text is not an object with at least one figure. DeepSeek's cache figures are understood too.
    static std::optional<OpenAiUsage> read(std::string_view json);
};

} // namespace turnpike
