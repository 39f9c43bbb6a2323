#pragma once

#include "models/http_request_pages.h"
#include "models/page_source.h"

namespace turnpike {

class Clock;
class ServiceLink;

/// Pages of a running service, through its admin interface. Main thread.
class HttpPageSource final : public PageSource
{
public:
    /// `clock` is the service's.
    HttpPageSource(ServiceLink &link, const Clock &clock) : m_link(link), m_clock(clock), m_requests(link) {}

    void keys(const KeyQuery &query, QObject *context, Done<Page<KeyRow>> done) override;
    void keyTotals(QObject *context, Done<KeyTotals> done) override;
    void usage(const UsageQuery &query, QObject *context, Done<Page<UsageRow>> done) override;
    void usageMatrix(const UsageMatrixQuery &query, QObject *context, Done<UsageMatrix> done) override;
    void setupState(QObject *context, Done<SetupState> done) override;
    void exportUsage(std::int32_t fromDay, std::int32_t toDay, const QString &path,
                     std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done) override;
    RequestPages &requests() override { return m_requests; }
    std::int32_t today() const override;

private:
    ServiceLink &m_link;
    const Clock &m_clock;
    HttpRequestPages m_requests;
};

} // namespace turnpike
