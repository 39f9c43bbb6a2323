#pragma once

#include "server/protocols/form/protocol.h"
#include "server/runtime/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace turnpike {

/// What a gateway must know of a request, and where in the body it stands, so that a change is spliced in and every
/// other byte stays as it came.
struct RequestFacts
{
    struct Span
    {
        std::size_t at = 0;
        std::size_t size = 0; // 0: not there
    };
    std::string model;           // Gemini: not in the body, the caller sets it
    bool stream = false;         // Gemini: the same
    bool includeUsage = false;   // OpenAI chat: the client asked for the usage chunk
    std::int64_t maxTokens = -1; // of the answer; -1: not stated
    std::int64_t n = 1;          // answers asked for
    Span modelValue;
    Span streamOptions;           // the whole value
    Span includeUsageValue;       // inside it
    std::size_t conversation = 0; // where the messages begin; 0: there are none
    std::size_t end = 0;          // of the closing brace

    /// `body` needs simdjson's padding behind it (string capacity). Errors `invalid_json`, `missing_model`,
    /// `duplicate_member`, `invalid_type`, with the member as field.
    static Result<RequestFacts> read(Protocol shape, const std::string &body);
    /// The body for a provider of the same format: another model name if it differs, and with `forceUsage` (routes whose
    /// streams have OpenAI's chunk of usage) `stream_options.include_usage` for a stream.
    std::string bodyFor(const std::string &body, std::string_view upstreamModel, bool forceUsage) const;
};

} // namespace turnpike
