#pragma once

#include "models/request_rows.h"
#include "server/runtime/quota_calendar.h"

namespace turnpike {

class ReaderPool;

/// The log by SQL on the reader threads. Main thread.
class SqlRequestPages final : public RequestPages
{
public:
    SqlRequestPages(ReaderPool &readers, const QuotaCalendar &calendar) : m_readers(readers), m_calendar(calendar) {}

    void page(const RequestPageQuery &query, QObject *context, Done<RequestPage> done) override;
    void summary(const RequestSummaryQuery &query, QObject *context, Done<RequestSummary> done) override;
    void detail(std::int64_t id, QObject *context, Done<RequestDetail> done) override;
    void exportTo(const RequestFilter &filter, const QString &path, std::shared_ptr<ExportProgress> progress,
                  QObject *context, Done<std::int64_t> done) override;

private:
    ReaderPool &m_readers;
    QuotaCalendar m_calendar;
};

} // namespace turnpike
