#include "models/sql_request_pages.h"

#include "models/file_export.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace {

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

RequestPage pageOf(const storage::RequestPage &stored)
{
    RequestPage page;
    page.left = stored.left;
    page.whole = stored.whole;
    page.rows.reserve(qsizetype(stored.rows.size()));
    for (const storage::RequestRow &row : stored.rows)
        page.rows << lineOf(row);
    return page;
}

RequestDetail detailOf(const storage::RequestDetail &stored)
{
    const storage::RequestRow &row = stored.row;
    RequestDetail detail;
    detail.line = lineOf(row);
    detail.cacheWrite = row.cacheWrite;
    detail.reasoning = row.reasoning;
    detail.upstreamStatus = row.upstreamStatus;
    detail.counted = row.counted;
    detail.flagged = row.flagged;
    detail.usage = QByteArray::fromStdString(row.usage);
    for (const storage::AttemptRow &attempt : stored.attempts)
        detail.attempts << RequestDetail::Attempt{attempt.n,
                                                  attempt.outcome,
                                                  attempt.status,
                                                  QString::fromStdString(attempt.channel),
                                                  QString::fromStdString(attempt.errorCode),
                                                  attempt.startedAt,
                                                  attempt.durationMs};
    return detail;
}

/// What was read as the console's types, or the error.
template <class Stored, class Shown>
Result<Shown> mapped(const Result<Stored> &stored, Shown (*shownOf)(const Stored &))
{
    return stored ? Result<Shown>(shownOf(*stored)) : tl::make_unexpected(stored.error());
}

} // namespace

void SqlRequestPages::page(const RequestPageQuery &query, QObject *context, Done<RequestPage> done)
{
    m_readers.run<RequestPage>(
        context, [query](Session &session) { return mapped(storage::readRequestPage(session, query), pageOf); },
        std::move(done));
}

void SqlRequestPages::summary(const RequestSummaryQuery &query, QObject *context, Done<RequestSummary> done)
{
    m_readers.run<RequestSummary>(
        context,
        [query, calendar = m_calendar](Session &session) {
            return storage::readRequestSummary(session, query, calendar);
        },
        std::move(done));
}

void SqlRequestPages::detail(std::int64_t id, QObject *context, Done<RequestDetail> done)
{
    m_readers.run<RequestDetail>(
        context, [id](Session &session) { return mapped(storage::readRequestDetail(session, id), detailOf); },
        std::move(done));
}

void SqlRequestPages::exportTo(const RequestFilter &filter, const QString &path,
                               std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
{
    FileExport::run(m_readers, storage::exportRequests(storage::queryOf(filter)), path, std::move(progress), context,
                    std::move(done));
}

} // namespace turnpike
