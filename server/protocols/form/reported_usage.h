#pragma once

#include <cstdint>
#include <string>

namespace turnpike {

/// What a provider says that an answer took. The parts are disjoint; `reasoning` is a part of `output`, for
/// information. Never negative, never beyond 2^53.
struct ReportedUsage
{
    std::int64_t input = 0; // fresh: neither from a cache nor written to one
    std::int64_t cachedInput = 0;
    std::int64_t cacheWrite = 0;     // kept for 5 minutes, or for as long as the provider pleases
    std::int64_t cacheWriteHour = 0; // kept for an hour
    std::int64_t toolInput = 0;      // what the provider's own tools put into the prompt
    std::int64_t output = 0;
    std::int64_t reasoning = 0;
    bool flagged = false; // did not reconcile, or figures were refused

    std::int64_t allInput() const { return input + cachedInput + cacheWrite + cacheWriteHour + toolInput; }
};

} // namespace turnpike
