#pragma once

#include "server/runtime/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace turnpike {

/// What a gateway must know of a request in OpenAI's shape, and where in the body it stands, so that a change is
/// spliced in and every other byte stays as it came.
struct OpenAiRequest
{
    struct Span
    {
        std::size_t at = 0;
        std::size_t size = 0; // 0: not there
    };
    std::string model;
    bool stream = false;
    bool includeUsage = false;   // the client asked for the usage chunk
    std::int64_t maxTokens = -1; // max_completion_tokens or max_tokens; -1: not stated
    std::int64_t n = 1;
    Span modelValue;
    Span streamOptions;     // the whole value
    Span includeUsageValue; // inside it
    std::size_t end = 0;    // of the closing brace

    /// `body` needs simdjson's padding behind it (string capacity). Errors `invalid_json`, `missing_model`,
    /// `duplicate_member`, `invalid_type`, with the member as field.
    static Result<OpenAiRequest> read(const std::string &body);
    /// The body for the provider: another model name if it differs, and `stream_options.include_usage` forced for a
    /// stream.
    std::string bodyFor(const std::string &body, std::string_view upstreamModel) const;
};

} // namespace turnpike
