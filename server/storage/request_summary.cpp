#include "server/storage/request_summary.h"

#include "server/storage/usage_pages.h"

#include <map>

namespace turnpike::storage {

namespace {

// outcomes: ProviderError, NoAnswer, Broken and Unknown are failures, as in the roll-ups
constexpr const char *kSums =
    "SELECT (r.created_at - ?) / ? AS bucket, count(*), sum(r.status = 429), "
    "sum(r.outcome IN (2, 3, 4, 7) AND r.status <> 429), sum(r.input + r.cached_input + r.cache_write), "
    "sum(r.cached_input), sum(r.output), sum(r.cost) FROM requests r";

using Buckets = std::map<std::int64_t, RequestTotals>;

std::vector<RequestBucket> listOf(const Buckets &buckets)
{
    std::vector<RequestBucket> list;
    for (const auto &[at, totals] : buckets)
        list.push_back({at, totals});
    return list;
}

} // namespace

RequestTotals &RequestTotals::operator+=(const RequestTotals &other)
{
    requests += other.requests;
    limited += other.limited;
    failed += other.failed;
    input += other.input;
    cached += other.cached;
    output += other.output;
    cost += other.cost;
    return *this;
}

Result<RequestSummaryPart> summariseRequests(Session &session, const RequestQuery &query, IdRange range,
                                             std::int64_t fromMs, std::int64_t bucketMs,
                                             std::chrono::milliseconds budget)
{
    RequestQuery unbound = query;
    unbound.fromMs = unbound.toMs = unbound.before = std::nullopt;
    const Filter conditions = filterOf(unbound);
    Buckets buckets;
    RequestSteps steps(range, false);
    const auto count = [&](IdRange stretch) -> Result<void> {
        Filter filter = conditions;
        filter.add("r.id >= ? AND r.id < ?", {sqlInteger(stretch.low), sqlInteger(stretch.high)});
        Result<QSqlQuery> rows =
            session.query(QString::fromLatin1(kSums) + filter.where() + QStringLiteral(" GROUP BY bucket"),
                          QVariantList{sqlInteger(fromMs), sqlInteger(bucketMs)} + filter.values());
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            const auto number = [&rows](int column) {
                return static_cast<std::int64_t>(rows->value(column).toLongLong());
            };
            buckets[number(0)] += {number(1), number(2), number(3), number(4), number(5), number(6), number(7)};
        }
        return {};
    };
    const auto begun = std::chrono::steady_clock::now();
    while (!steps.isDone() && std::chrono::steady_clock::now() - begun < budget) {
        if (const Result<void> done = steps.run(count); !done)
            return tl::make_unexpected(done.error());
    }
    return RequestSummaryPart{listOf(buckets), steps.left()};
}

Result<std::vector<RequestBucket>> summariseHours(Session &session, std::int32_t fromDay, std::int32_t toDay,
                                                  std::int64_t fromMs, std::int64_t toMs, std::int64_t bucketMs,
                                                  std::optional<std::int64_t> keyId)
{
    const Result<std::vector<UsageHour>> hours = usageByHour(session, fromDay, toDay, fromMs, toMs, keyId);
    if (!hours)
        return tl::make_unexpected(hours.error());
    Buckets buckets;
    for (const UsageHour &hour : *hours) {
        const UsageFigures &f = hour.figures;
        buckets[(hour.hour - fromMs) / bucketMs] +=
            {f.allRequests, 0, f.failures, f.input + f.cachedInput + f.cacheWrite, f.cachedInput, f.output, f.cost};
    }
    return listOf(buckets);
}

} // namespace turnpike::storage
