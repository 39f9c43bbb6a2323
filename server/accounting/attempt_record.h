#pragma once

#include "server/accounting/usage.h"

#include <cstdint>
#include <string_view>

namespace turnpike {

/// How an attempt or a request ended. The numbers are stored: never renumber.
enum class Outcome : std::uint8_t {
    Success = 1,       // whole answer, provider status 2xx
    ProviderError = 2, // the provider answered with an error status
    NoAnswer = 3,      // connection refused, reset, time-out, malformed answer before the first byte
    Broken = 4,        // the answer broke after its first byte
    ClientAbort = 5,   // the client left before the end
    Stopped = 6,       // ended by us: operator, drain time-out
    Unknown = 7,       // the process died between start and end
};

/// One entry of the usage journal; what the ledger books. Text is UTF-8, owned by whoever made the record (on reading:
/// by the segment reader, until the next record). `Started` is written before the first byte goes upstream, `Ended`
/// after a failed attempt that is followed by another, `Final` before the last byte leaves to the client.
struct AttemptRecord
{
    enum class Kind : std::uint8_t { Started = 1, Ended = 2, Final = 3 };

    Kind kind = Kind::Started;
    Outcome outcome = Outcome::Unknown;
    std::int64_t requestId = 0;
    std::uint8_t attempt = 1; // 1…
    bool stream = false;
    bool counted = true;        // stays counted against the daily request limit
    std::int32_t day = 0;       // quota day of admission (QuotaCalendar)
    std::int64_t createdAt = 0; // admission of the request, UTC ms
    std::int64_t startedAt = 0; // this attempt, UTC ms
    std::int64_t keyId = 0;
    std::int64_t channelId = 0;
    std::int64_t providerKeyId = 0;
    std::string_view route = {};         // e.g. /v1/chat/completions
    std::string_view model = {};         // asked by the client
    std::string_view modelUpstream = {}; // sent to the provider
    std::string_view clientAddress = {};

    // Ended and Final only
    std::int16_t status = 0;         // HTTP status to the client (0: nothing was sent)
    std::int16_t upstreamStatus = 0; // HTTP status from the provider (0: none)
    std::int32_t firstByteMs = -1;   // from admission to the first body byte to the client; -1: none
    std::int32_t durationMs = 0;     // Ended: of the attempt; Final: of the whole request
    std::int32_t attemptMs = 0;      // of the last attempt
    Usage usage = {};
    std::int64_t cost = 0; // nano-dollars; Final only
    std::string_view errorCode = {};
    std::string_view usageJson = {}; // as received, at most 2 KiB
};

} // namespace turnpike
