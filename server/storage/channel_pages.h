#pragma once

#include "server/storage/session.h"

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
    std::int64_t createdAt = 0, updatedAt = 0;
    std::vector<ProviderKeyRow> keys;
};

/// By id, after `afterId`, at most `limit`. A channel's keys come with it.
Result<std::vector<ChannelRow>> listChannels(Session &session, std::int64_t afterId = 0, int limit = 1000);

/// What a channel was used for in one hour.
struct ChannelHour
{
    std::int64_t channelId = 0;
    std::int64_t hour = 0; // its start, UTC ms
    std::int64_t requests = 0, failures = 0;
};
/// From the roll-ups. The days bound the search; the range is [fromMs, toMs).
Result<std::vector<ChannelHour>> channelHours(Session &session, std::int32_t fromDay, std::int32_t toDay,
                                              std::int64_t fromMs, std::int64_t toMs);

} // namespace turnpike::storage
