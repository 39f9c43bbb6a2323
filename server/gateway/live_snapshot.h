#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace turnpike {

/// One request in flight, as it was when it was looked at.
struct LiveRequest
{
    std::int64_t id = 0;
    std::int64_t keyId = 0;
    std::int64_t channelId = 0;
    std::string keyLabel, channel, model, route, clientAddress;
    bool stream = false;
    bool clientGone = false;       // the answer is read on for its usage alone
    int attempt = 1;               // 1…
    std::int64_t startedAt = 0;    // UTC ms
    std::int64_t ageMs = 0;        // on the steady clock
    std::int32_t firstByteMs = -1; // -1: none yet
    std::uint64_t bytes = 0;       // of the answer, sent to the client
    std::int64_t outputTokens = 0; // so far, by our own estimate until the provider tells
};

/// Requests in flight of all workers at one moment.
struct LiveSnapshot
{
    static constexpr std::size_t kMostRows = 1000;

    std::int64_t at = 0;           // UTC ms
    std::uint64_t total = 0;       // all that match
    std::uint64_t streams = 0;     // of these, streamed
    std::vector<LiveRequest> rows; // the newest first, at most kMostRows
};

using LiveAnswer = std::shared_ptr<const LiveSnapshot>;

} // namespace turnpike
