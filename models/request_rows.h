#pragma once

#include "server/operations/operations.h"
#include "server/storage/request_summary.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

class QObject;

namespace turnpike {

struct ExportProgress;

/// One row of the log, as the table shows it.
struct RequestLine
{
    std::int64_t id = 0, createdAt = 0; // UTC ms
    std::int64_t keyId = 0, channelId = 0;
    QString key, masked, channel; // empty when the row is gone
    QString model, modelUsed, errorCode, route, address;
    bool stream = false, estimated = false;
    int outcome = 0, status = 0, attempts = 1;
    std::optional<std::int64_t> firstByteMs;
    std::int64_t durationMs = 0;
    std::int64_t input = 0, cached = 0, output = 0; // input: all parts together
    std::int64_t cost = 0;                          // nano-dollars

    bool operator==(const RequestLine &) const = default;
};

/// Which rows: admitted in [fromMs, toMs) and meeting every condition.
struct RequestFilter
{
    std::optional<std::int64_t> fromMs, toMs;
    std::vector<storage::RequestCondition> conditions;

    bool operator==(const RequestFilter &) const = default;
};

struct RequestPageQuery
{
    RequestFilter filter;
    std::optional<std::int64_t> after, before;   // ids, both exclusive
    bool ascending = false;                      // by time: oldest first
    std::optional<storage::RequestOrder> order;  // none: by time
    std::optional<storage::RequestPlace> behind; // of the order
    int limit = 200;
};

/// Fewer rows than asked for and something `left` means that the search has used its time: ask again from there.
struct RequestPage
{
    QList<RequestLine> rows;
    storage::IdRange left;  // not searched yet; empty: nothing more is there
    storage::IdRange whole; // what the filter's time range leaves of the log
};

struct RequestSummaryQuery
{
    RequestFilter filter;
    std::int64_t fromMs = 0, toMs = 0, bucketMs = 60'000;
    std::optional<storage::IdRange> left; // of the part before
};

/// Histogram and totals of a filter, or a part of them.
struct RequestSummary
{
    std::int64_t fromMs = 0, bucketMs = 0; // as asked, or coarser when they come from the roll-ups
    bool fromRollups = false;
    std::vector<storage::RequestBucket> buckets;
    storage::IdRange left;  // ask again with this; empty: that was all
    storage::IdRange whole; // of the first part: what is counted
};

struct RequestDetail
{
    struct Attempt
    {
        int n = 1, outcome = 0, status = 0;
        QString channel, errorCode;
        std::int64_t startedAt = 0, durationMs = 0;
    };
    RequestLine line;
    std::int64_t cacheWrite = 0, reasoning = 0;
    int upstreamStatus = 0;
    bool counted = true, flagged = false;
    QByteArray usage; // as received
    QList<Attempt> attempts;
};

/// The log by pages. Like PageSource: answers come later, on the thread of `context`.
class RequestPages
{
public:
    /// Totals are counted row by row up to here, and come from the roll-ups where there are more.
    static constexpr std::int64_t kCountedRequests = 100'000;

    virtual ~RequestPages() = default;
    virtual void page(const RequestPageQuery &query, QObject *context, Done<RequestPage> done) = 0;
    virtual void summary(const RequestSummaryQuery &query, QObject *context, Done<RequestSummary> done) = 0;
    /// Error `not_found`.
    virtual void detail(std::int64_t id, QObject *context, Done<RequestDetail> done) = 0;
    /// As CSV, newest first; like PageSource::exportUsage().
    virtual void exportTo(const RequestFilter &filter, const QString &path, std::shared_ptr<ExportProgress> progress,
                          QObject *context, Done<std::int64_t> done) = 0;
};

} // namespace turnpike
