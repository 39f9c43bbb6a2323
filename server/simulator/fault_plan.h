#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace turnpike {

/// How the simulated provider answers one call. Read from the model's name, `NAME+fault=value+fault…`, over the
/// defaults of the command line. Counts below zero mean never.
struct FaultPlan
{
    int status = 200;           // status=429: an error answer
    int retryAfter = -1;        // retry_after=S: header of an error answer
    int delayMs = 0;            // delay=MS before the first byte
    int gapMs = 0;              // gap=MS between two chunks
    int chunks = 8;             // chunks=N of content
    int cutAfter = -1;          // cut=N: closes after N chunks, without the end
    int resetAfter = -1;        // reset=N: resets the connection after N chunks
    int stallAfter = -1;        // stall=N: falls silent after N chunks
    int errorAfter = -1;        // error=N: an error event after N chunks, then the end
    std::int64_t hugeBytes = 0; // huge=BYTES: as much text, in one answer or chunk
    bool malformed = false;     // malformed: JSON that does not parse
    bool noUsage = false;       // nousage
    bool keepAlive = false;     // keepalive: comments in streams, blank lines before JSON
    bool splitUtf8 = false;     // splitutf8: writes that end inside a character
    bool stamp = false;         // stamp: x_sent_us in every chunk (OpenAI chat and completions)
    bool echo = false;          // echo: answers what it has understood of the request

    /// Applies what follows the first '+' of `model`. Error `unknown_fault`.
    Result<void> apply(std::string_view model);
    /// One `fault` or `fault=value`.
    Result<void> set(std::string_view fault);
};

} // namespace turnpike
