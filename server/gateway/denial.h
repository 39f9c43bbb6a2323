#pragma once

#include "server/accounting/key_book.h"
#include "server/runtime/metrics.h"
#include "server/runtime/result.h"

#include <cstdint>
#include <string>

namespace turnpike {

/// Why a request goes no further, in the words of the key holder's protocol.
struct Denial
{
    int status;
    Refusal reason; // for the metrics
    std::string code;
    std::string message;
    std::string param = {};
    std::int64_t retryAfterMs = -1; // -1: no Retry-After
    std::string allow = {};         // of status 405: the methods
};

/// What is wrong with a body, with the field.
Denial badRequest(const Error &error);
/// A limit's refusal as status 429 with the time to wait.
Denial denialOf(const LimitRefusal &refusal);

/// x-ratelimit-* in OpenAI's form, complete header lines.
std::string rateLimitHeaders(const Admission &admission);

} // namespace turnpike
