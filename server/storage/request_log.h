#pragma once

#include "server/runtime/quota_calendar.h"
#include "server/storage/request_summary.h"

namespace turnpike::storage {

/// Which rows: admitted in [fromMs, toMs) and meeting every condition.
struct RequestFilter
{
    std::optional<std::int64_t> fromMs, toMs;
    std::vector<RequestCondition> conditions;

    bool operator==(const RequestFilter &) const = default;
};

struct RequestPageQuery
{
    RequestFilter filter;
    std::optional<std::int64_t> after, before; // ids, both exclusive
    bool ascending = false;                    // by time: oldest first
    std::optional<RequestOrder> order;         // none: by time
    std::optional<RequestPlace> behind;        // of the order
    int limit = 200;
};

/// Fewer rows than asked for and something `left` means that the search has used its time: ask again from there.
struct RequestPage
{
    std::vector<RequestRow> rows;
    IdRange left;  // not searched yet; empty: nothing more is there
    IdRange whole; // what the filter's time range leaves of the log
};

struct RequestSummaryQuery
{
    RequestFilter filter;
    std::int64_t fromMs = 0, toMs = 0, bucketMs = 60'000;
    std::optional<IdRange> left; // of the part before
};

/// Histogram and totals of a filter, or a part of them.
struct RequestSummary
{
    std::int64_t fromMs = 0, bucketMs = 0; // as asked, or coarser when they come from the roll-ups
    bool fromRollups = false;
    std::vector<RequestBucket> buckets;
    IdRange left;  // ask again with this; empty: that was all
    IdRange whole; // of the first part: what is counted
};

struct RequestDetail
{
    RequestRow row;
    std::vector<AttemptRow> attempts;
};

/// Totals are counted row by row up to here, and come from the roll-ups where there are more.
inline constexpr std::int64_t kCountedRequests = 100'000;

RequestQuery queryOf(const RequestFilter &filter);

/// One page of the log, searched for about 150 ms. Error `range_too_long` for an order other than by time.
Result<RequestPage> readRequestPage(Session &session, const RequestPageQuery &asked);
/// Counted for about 150 ms, or taken from the roll-ups where they know what is asked for.
Result<RequestSummary> readRequestSummary(Session &session, const RequestSummaryQuery &asked,
                                          const QuotaCalendar &calendar);
/// Error `not_found`.
Result<RequestDetail> readRequestDetail(Session &session, std::int64_t id);

} // namespace turnpike::storage
