#include "models/sql_request_pages.h"

#include "models/file_export.h"
#include "server/runtime/request_id.h"
#include "server/storage/reader_pool.h"

#include <algorithm>

namespace turnpike {

namespace {

using storage::IdRange;

/// How long one answer may search before it tells what it has.
constexpr auto kPageTime = std::chrono::milliseconds(150);
constexpr auto kSummaryTime = std::chrono::milliseconds(150);
constexpr std::int64_t kHour = 3'600'000;

RequestLine lineOf(const storage::RequestRow &stored)
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    RequestLine line;
    line.id = stored.id;
    line.createdAt = stored.createdAt;
    line.keyId = stored.keyId;
    line.channelId = stored.channelId;
    line.key = text(stored.label);
    line.masked = text(stored.display);
    line.channel = text(stored.channel);
    line.model = text(stored.model);
    line.modelUsed = text(stored.modelUpstream);
    line.errorCode = text(stored.errorCode);
    line.route = text(stored.route);
    line.address = text(stored.clientAddress);
    line.stream = stored.stream;
    line.estimated = stored.estimated;
    line.outcome = stored.outcome;
    line.status = stored.status;
    line.attempts = stored.attempts;
    line.firstByteMs = stored.firstByteMs;
    line.durationMs = stored.durationMs;
    line.input = stored.input + stored.cachedInput + stored.cacheWrite;
    line.cached = stored.cachedInput;
    line.output = stored.output;
    line.cost = stored.cost;
    return line;
}

QList<RequestLine> linesOf(const std::vector<storage::RequestRow> &rows)
{
    QList<RequestLine> lines;
    lines.reserve(qsizetype(rows.size()));
    for (const storage::RequestRow &row : rows)
        lines << lineOf(row);
    return lines;
}

storage::RequestQuery queryOf(const RequestFilter &filter)
{
    storage::RequestQuery query;
    query.fromMs = filter.fromMs;
    query.toMs = filter.toMs;
    query.conditions = filter.conditions;
    return query;
}

Result<RequestPage> readScan(Session &session, const storage::RequestQuery &query, const IdRange &range, bool ascending,
                             const IdRange &whole)
{
    const Result<storage::RequestScan> scan = storage::scanRequests(session, query, range, ascending, kPageTime);
    if (!scan)
        return tl::make_unexpected(scan.error());
    return RequestPage{linesOf(scan->rows), scan->left, whole};
}

/// By time nothing has to be sorted, in whichever direction.
Result<RequestPage> readByTime(Session &session, const storage::RequestQuery &query, const RequestPageQuery &asked,
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

Result<RequestPage> readSorted(Session &session, const storage::RequestQuery &query, const RequestPageQuery &asked,
                               const IdRange &whole)
{
    if (asked.order->sort == storage::RequestSort::Time)
        return readByTime(session, query, asked, whole);
    const auto rows = storage::sortRequests(session, query, *asked.order, asked.behind);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const bool full = int(rows->size()) == asked.limit;
    return RequestPage{linesOf(*rows), full ? whole : IdRange{}, whole};
}

Result<RequestPage> readPage(Session &session, const RequestPageQuery &asked)
{
    Result<storage::RequestQuery> query = storage::withKeysLookedUp(session, queryOf(asked.filter));
    if (!query)
        return tl::make_unexpected(query.error());
    query->limit = asked.limit;
    const Result<IdRange> whole = storage::rangeOf(session, *query);
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

/// Roll-ups know the key and nothing else that a condition may ask for.
bool isRolledUp(const storage::RequestQuery &query)
{
    return query.conditions.empty() && (!query.keys || query.keys->size() == 1);
}

Result<RequestSummary> readRollups(Session &session, const storage::RequestQuery &query,
                                   const RequestSummaryQuery &asked, const IdRange &whole,
                                   const QuotaCalendar &calendar)
{
    RequestSummary summary;
    summary.whole = whole;
    summary.fromRollups = true;
    summary.bucketMs = std::max(asked.bucketMs, kHour);
    // days that retention has taken out of the log are not part of it
    const std::int64_t begin = std::max(asked.fromMs, request_id::timeOf(whole.low));
    summary.fromMs = asked.bucketMs >= kHour ? asked.fromMs : calendar.hourStartMs(asked.fromMs);
    const std::int64_t from = std::max(summary.fromMs, calendar.hourStartMs(begin));
    auto buckets = storage::summariseHours(
        session, calendar.dayAt(from), calendar.dayAt(asked.toMs), summary.fromMs, asked.toMs, summary.bucketMs,
        query.keys ? std::optional<std::int64_t>(query.keys->front()) : std::nullopt);
    if (!buckets)
        return tl::make_unexpected(buckets.error());
    summary.buckets = std::move(*buckets);
    return summary;
}

std::int64_t requestsOf(const RequestSummary &summary)
{
    std::int64_t sum = 0;
    for (const storage::RequestBucket &bucket : summary.buckets)
        sum += bucket.totals.requests;
    return sum;
}

Result<RequestSummary> readSummary(Session &session, const RequestSummaryQuery &asked, const QuotaCalendar &calendar)
{
    Result<storage::RequestQuery> query = storage::withKeysLookedUp(session, queryOf(asked.filter));
    if (!query)
        return tl::make_unexpected(query.error());
    const Result<IdRange> whole = storage::rangeOf(session, *query);
    if (!whole)
        return tl::make_unexpected(whole.error());
    if (!asked.left && !whole->isEmpty() && isRolledUp(*query)) {
        Result<RequestSummary> rolled = readRollups(session, *query, asked, *whole, calendar);
        if (!rolled || requestsOf(*rolled) > RequestPages::kCountedRequests)
            return rolled;
    }
    auto part = storage::summariseRequests(session, *query, asked.left.value_or(*whole), asked.fromMs, asked.bucketMs,
                                           kSummaryTime);
    if (!part)
        return tl::make_unexpected(part.error());
    return RequestSummary{asked.fromMs, asked.bucketMs, false, std::move(part->buckets), part->left, *whole};
}

Result<RequestDetail> readDetail(Session &session, std::int64_t id)
{
    const auto row = storage::readRequest(session, id);
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return fail("not_found", "This request is not in the log any more.");
    const storage::RequestRow &stored = **row;
    RequestDetail detail;
    detail.line = lineOf(stored);
    detail.cacheWrite = stored.cacheWrite;
    detail.reasoning = stored.reasoning;
    detail.upstreamStatus = stored.upstreamStatus;
    detail.counted = stored.counted;
    detail.flagged = stored.flagged;
    detail.usage = QByteArray::fromStdString(stored.usage);
    const auto attempts = storage::listAttempts(session, id);
    if (!attempts)
        return tl::make_unexpected(attempts.error());
    for (const storage::AttemptRow &attempt : *attempts)
        detail.attempts << RequestDetail::Attempt{attempt.n,
                                                  attempt.outcome,
                                                  attempt.status,
                                                  QString::fromStdString(attempt.channel),
                                                  QString::fromStdString(attempt.errorCode),
                                                  attempt.startedAt,
                                                  attempt.durationMs};
    return detail;
}

} // namespace

void SqlRequestPages::page(const RequestPageQuery &query, QObject *context, Done<RequestPage> done)
{
    m_readers.run<RequestPage>(
        context, [query](Session &session) { return readPage(session, query); }, std::move(done));
}

void SqlRequestPages::summary(const RequestSummaryQuery &query, QObject *context, Done<RequestSummary> done)
{
    m_readers.run<RequestSummary>(
        context, [query, calendar = m_calendar](Session &session) { return readSummary(session, query, calendar); },
        std::move(done));
}

void SqlRequestPages::detail(std::int64_t id, QObject *context, Done<RequestDetail> done)
{
    m_readers.run<RequestDetail>(
        context, [id](Session &session) { return readDetail(session, id); }, std::move(done));
}

void SqlRequestPages::exportTo(const RequestFilter &filter, const QString &path,
                               std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
{
    FileExport::run(m_readers, storage::exportRequests(queryOf(filter)), path, std::move(progress), context,
                    std::move(done));
}

} // namespace turnpike
