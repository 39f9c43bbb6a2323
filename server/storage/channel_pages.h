#pragma once

#include "server/runtime/quota_calendar.h"
#include "server/storage/session.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnpike::storage {

struct ProviderKeyRow
{
    std::int64_t id = 0, channelId = 0;
    std::string sealed; // secret, sealed to the installation with the row id inside
    std::string display;
    int status = 1;
    std::string statusReason;
    std::optional<std::int64_t> cooldownUntil, usedAt;
    std::int64_t failures = 0, createdAt = 0;
};

struct ChannelRow
{
    std::int64_t id = 0;
    std::string name;
    int kind = 0, status = 1, abortPolicy = 1; // ChannelKind, ChannelStatus, AbortPolicy
    std::string baseUrl, organization, statusReason, proxyUrl;
    std::vector<std::string> models, groups;
    std::map<std::string, std::string, std::less<>> modelMapping;
    int priority = 0, weight = 1;
    int connectMs = 0, firstByteMs = 0, idleMs = 0, totalMs = 0;
    bool autoDisable = true;
    std::string tag, testModel;
    std::optional<std::int64_t> testedAt, testMs;
    std::string testError; // of the last test; empty: it answered
    std::string balance;   // as the provider tells it, with its currency
    std::optional<std::int64_t> balanceAt;
    std::int64_t createdAt = 0, updatedAt = 0;
    std::string modelPrefix;
    std::string statusMapping, paramOverride;                                      // JSON objects
    std::map<std::string, std::optional<std::string>, std::less<>> headerOverride; // as it may be shown; none: removed
    bool publicOnly = false;
    std::vector<ProviderKeyRow> keys;
};

/// By id, after `afterId`, at most `limit`, without the services. A channel's keys come with it.
Result<std::vector<ChannelRow>> listChannels(Session &session, std::int64_t afterId = 0, int limit = 1000);

inline constexpr int kTrafficHours = 24;

/// What a channel was called for in the last hours.
struct ChannelTraffic
{
    std::array<std::int64_t, kTrafficHours> requestsByHour{}; // the current hour last
    std::int64_t requests = 0, failures = 0;                  // sums of these
    std::optional<std::int64_t> latencyMs;                    // to the first byte, median of its newest answers
    std::vector<std::int64_t> latencies;                      // medians of parts of these, oldest first
    std::int64_t answersLastMinute = 0;                       // of a channel of the built-in simulated provider only
};
/// From the roll-ups and, for the latency, from the newest requests of all, by channel id; channels without any are
/// left out.
Result<std::map<std::int64_t, ChannelTraffic>> channelTraffic(Session &session, const QuotaCalendar &calendar,
                                                              std::int64_t nowMs);

} // namespace turnpike::storage
