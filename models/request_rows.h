#pragma once

#include "server/operations/operations.h"
#include "server/storage/request_log.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>

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

using storage::RequestFilter;
using storage::RequestPageQuery;
using storage::RequestSummary;
using storage::RequestSummaryQuery;

/// A storage::RequestPage with rows as the table shows them.
struct RequestPage
{
    QList<RequestLine> rows;
    storage::IdRange left, whole;
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
