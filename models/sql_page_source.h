#pragma once

#include "models/page_source.h"
#include "models/sql_request_pages.h"
#include "server/runtime/quota_calendar.h"

namespace turnpike {

class Clock;
class KeyDirectory;
class ReaderPool;

/// Pages by SQL on the reader threads. Today's counts come from the books in memory, which are ahead of the database by
/// what is not booked yet. Main thread.
class SqlPageSource final : public PageSource
{
public:
    SqlPageSource(ReaderPool &readers, const KeyDirectory &books, const LimitDefaults &defaults, const Clock &clock,
                  const QuotaCalendar &calendar);

    void keys(const KeyQuery &query, QObject *context, Done<Page<KeyRow>> done) override;
    void keyTotals(QObject *context, Done<KeyTotals> done) override;
    void usage(const UsageQuery &query, QObject *context, Done<Page<UsageRow>> done) override;
    void usageMatrix(const UsageMatrixQuery &query, QObject *context, Done<UsageMatrix> done) override;
    void setupState(QObject *context, Done<SetupState> done) override;
    void exportUsage(std::int32_t fromDay, std::int32_t toDay, const QString &path,
                     std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done) override;
    std::int32_t today() const override;
    RequestPages &requests() override { return m_requests; }

private:
    void addLiveCounts(KeyRow &row) const;
    ReaderPool &m_readers;
    const KeyDirectory &m_books;
    const LimitDefaults &m_defaults;
    const Clock &m_clock;
    QuotaCalendar m_calendar;
    SqlRequestPages m_requests;
};

} // namespace turnpike
