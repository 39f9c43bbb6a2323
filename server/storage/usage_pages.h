#pragma once

#include "server/storage/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnpike::storage {

struct UsageFigures
{
    std::int64_t requests = 0; // counted against the daily limit
    std::int64_t allRequests = 0, failures = 0;
    std::int64_t input = 0, cachedInput = 0, cacheWrite = 0, output = 0;
    std::int64_t estimated = 0; // requests whose tokens are the estimator's
    std::int64_t cost = 0;      // nano-dollars
    std::int64_t tokens() const { return input + cachedInput + cacheWrite + output; }
};

/// Sums of what the query groups by; a part that is not grouped by is empty (day -1, keyId 0).
struct UsageRow
{
    std::int32_t day = -1;
    std::int64_t keyId = 0;
    std::string label, display; // of the key; empty when its row is gone
    UsageFigures figures;
    std::int64_t updatedAt = 0;
};

struct UsageQuery
{
    enum class Grouping { Day, Key, DayAndKey };

    std::int32_t fromDay = 0, toDay = 0; // quota days, both inclusive
    std::optional<std::vector<std::int64_t>> keys;
    Grouping grouping = Grouping::DayAndKey;
    int limit = 200;
    std::string after; // UsagePage::next of the page before
};

struct UsagePage
{
    std::vector<UsageRow> rows; // newest day first, then by key; grouped by key: most requests first
    std::string next;
};

/// Error `invalid_cursor`.
Result<UsagePage> listUsage(Session &session, const UsageQuery &query);
/// The sums of the whole range; limit and grouping do not count.
Result<UsageFigures> totalUsage(Session &session, const UsageQuery &query);

struct UsageHour
{
    std::int64_t hour = 0; // its start, UTC ms
    UsageFigures figures;
};
/// One row for each hour in which something was booked, oldest first. The days bound the search; the range is
/// [fromMs, toMs).
Result<std::vector<UsageHour>> usageByHour(Session &session, std::int32_t fromDay, std::int32_t toDay,
                                           std::int64_t fromMs, std::int64_t toMs,
                                           std::optional<std::int64_t> keyId = {});

/// Usage by day, key, channel and model, as it is exported.
struct UsageDetail
{
    std::int32_t day = 0;
    std::int64_t keyId = 0, channelId = 0;
    std::string model, label, display, channel;
    UsageFigures figures;
};
struct UsageDetailPage
{
    std::vector<UsageDetail> rows; // oldest day first
    bool more = false;
};
/// The page behind `last` (nullptr: the first). Only days and keys of the query count.
Result<UsageDetailPage> listUsageDetails(Session &session, const UsageQuery &query, const UsageDetail *last, int limit);

} // namespace turnpike::storage
