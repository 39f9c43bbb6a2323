#include "server/storage/request_log.h"

#include "server/runtime/request_id.h"

#include <algorithm>

namespace turnpike::storage {

namespace {

/// How long one answer may search before it tells what it has.
constexpr auto kPageTime = std::chrono::milliseconds(150);
constexpr auto kSummaryTime = std::chrono::milliseconds(150);
constexpr std::int64_t kHour = 3'600'000;

Result<RequestPage> readScan(Session &session, const RequestQuery &query, const IdRange &range, bool ascending,
                             const IdRange &whole)
{
    Result<RequestScan> scan = scanRequests(session, query, range, ascending, kPageTime);
    if (!scan)
        return tl::make_unexpected(scan.error());
    return RequestPage{std::move(scan->rows), scan->left, whole};
}

/// By time nothing has to be sorted, in whichever direction.
Result<RequestPage> readByTime(Session &session, const RequestQuery &query, const RequestPageQuery &asked,
                               const IdRange &whole)
{
    IdRange range = whole;
    const bool ascending = asked.order->ascending;
    if (asked.behind && ascending)
        range.low = std::max(range.low, asked.behind->id + 1);
    else if (asked.behind)
        range.high = std::min(range.high, asked.behind->id);
    return readScan(session, query, range, ascending, whole);
}

Result<RequestPage> readSorted(Session &session, const RequestQuery &query, const RequestPageQuery &asked,
                               const IdRange &whole)
{
    if (asked.order->sort == RequestSort::Time)
        return readByTime(session, query, asked, whole);
    auto rows = sortRequests(session, query, *asked.order, asked.behind);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const bool full = static_cast<int>(rows->size()) == asked.limit;
    return RequestPage{std::move(*rows), full ? whole : IdRange{}, whole};
}

/// Roll-ups know the key and nothing else that a condition may ask for.
bool isRolledUp(const RequestQuery &query)
{
    return query.conditions.empty() && (!query.keys || query.keys->size() == 1);
}

Result<RequestSummary> readRollups(Session &session, const RequestQuery &query, const RequestSummaryQuery &asked,
                                   const IdRange &whole, const QuotaCalendar &calendar)
{
    RequestSummary summary;
    summary.whole = whole;
    summary.fromRollups = true;
    summary.bucketMs = std::max(asked.bucketMs, kHour);
    // days that retention has taken out of the log are not part of it
    const std::int64_t begin = std::max(asked.fromMs, request_id::timeOf(whole.low));
    summary.fromMs = asked.bucketMs >= kHour ? asked.fromMs : calendar.hourStartMs(asked.fromMs);
    const std::int64_t from = std::max(summary.fromMs, calendar.hourStartMs(begin));
    auto buckets =
        summariseHours(session, calendar.dayAt(from), calendar.dayAt(asked.toMs), summary.fromMs, asked.toMs,
                       summary.bucketMs, query.keys ? std::optional<std::int64_t>(query.keys->front()) : std::nullopt);
    if (!buckets)
        return tl::make_unexpected(buckets.error());
    summary.buckets = std::move(*buckets);
    return summary;
}

std::int64_t requestsOf(const RequestSummary &summary)
{
    std::int64_t sum = 0;
    for (const RequestBucket &bucket : summary.buckets)
        sum += bucket.totals.requests;
    return sum;
}

} // namespace

RequestQuery queryOf(const RequestFilter &filter)
{
    RequestQuery query;
    query.fromMs = filter.fromMs;
    query.toMs = filter.toMs;
    query.conditions = filter.conditions;
    return query;
}

Result<RequestPage> readRequestPage(Session &session, const RequestPageQuery &asked)
{
    Result<RequestQuery> query = withKeysLookedUp(session, queryOf(asked.filter));
    if (!query)
        return tl::make_unexpected(query.error());
    query->limit = asked.limit;
    const Result<IdRange> whole = rangeOf(session, *query);
    if (!whole)
        return tl::make_unexpected(whole.error());
    if (asked.order)
        return readSorted(session, *query, asked, *whole);
    IdRange range = *whole;
    if (asked.after)
        range.low = std::max(range.low, *asked.after + 1);
    if (asked.before)
        range.high = std::min(range.high, *asked.before);
    return readScan(session, *query, range, asked.ascending, *whole);
}

Result<RequestSummary> readRequestSummary(Session &session, const RequestSummaryQuery &asked,
                                          const QuotaCalendar &calendar)
{
    Result<RequestQuery> query = withKeysLookedUp(session, queryOf(asked.filter));
    if (!query)
        return tl::make_unexpected(query.error());
    const Result<IdRange> whole = rangeOf(session, *query);
    if (!whole)
        return tl::make_unexpected(whole.error());
    if (!asked.left && !whole->isEmpty() && isRolledUp(*query)) {
        Result<RequestSummary> rolled = readRollups(session, *query, asked, *whole, calendar);
        if (!rolled || requestsOf(*rolled) > kCountedRequests)
            return rolled;
    }
    auto part =
        summariseRequests(session, *query, asked.left.value_or(*whole), asked.fromMs, asked.bucketMs, kSummaryTime);
    if (!part)
        return tl::make_unexpected(part.error());
    return RequestSummary{asked.fromMs, asked.bucketMs, false, std::move(part->buckets), part->left, *whole};
}

Result<RequestDetail> readRequestDetail(Session &session, std::int64_t id)
{
    auto row = readRequest(session, id);
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return fail("not_found", "This request is not in the log any more.");
    auto attempts = listAttempts(session, id);
    if (!attempts)
        return tl::make_unexpected(attempts.error());
    return RequestDetail{std::move(**row), std::move(*attempts)};
}

} // namespace turnpike::storage
