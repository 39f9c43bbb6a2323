#pragma once

#include "server/storage/request_scan.h"

namespace turnpike::storage {

struct RequestTotals
{
    std::int64_t requests = 0, limited = 0, failed = 0;       // limited: answered with 429
    std::int64_t input = 0, cached = 0, output = 0, cost = 0; // input: all parts together; cost in nano-dollars

    RequestTotals &operator+=(const RequestTotals &other);
    bool operator==(const RequestTotals &) const = default;
};

/// One stretch of the time axis.
struct RequestBucket
{
    std::int64_t at = 0; // index of the stretch
    RequestTotals totals;
};

struct RequestSummaryPart
{
    std::vector<RequestBucket> buckets; // only those with requests; a later part may add to the same one
    IdRange left;                       // not counted yet; empty: that was all
};

/// Counts the rows of `range`, newest stretches first, for about `budget`; a bucket is `bucketMs` long and the first
/// begins at `fromMs`.
Result<RequestSummaryPart> summariseRequests(Session &session, const RequestQuery &query, IdRange range,
                                             std::int64_t fromMs, std::int64_t bucketMs,
                                             std::chrono::milliseconds budget);

/// The same from the hourly roll-ups, which know nothing of 429: days bound the search, hours are not divided.
Result<std::vector<RequestBucket>> summariseHours(Session &session, std::int32_t fromDay, std::int32_t toDay,
                                                  std::int64_t fromMs, std::int64_t toMs, std::int64_t bucketMs,
                                                  std::optional<std::int64_t> keyId);

} // namespace turnpike::storage
