#pragma once

#include "models/request_rows.h"

namespace turnpike {

class ServiceLink;

/// The log of a running service, through its admin interface. Main thread.
class HttpRequestPages final : public RequestPages
{
public:
    explicit HttpRequestPages(ServiceLink &link) : m_link(link) {}

    void page(const RequestPageQuery &query, QObject *context, Done<RequestPage> done) override;
    void summary(const RequestSummaryQuery &query, QObject *context, Done<RequestSummary> done) override;
    void detail(std::int64_t id, QObject *context, Done<RequestDetail> done) override;
    void exportTo(const RequestFilter &filter, const QString &path, std::shared_ptr<ExportProgress> progress,
                  QObject *context, Done<std::int64_t> done) override;

private:
    void fetch(const RequestPageQuery &query, RequestPage before, QObject *context, Done<RequestPage> done);

    ServiceLink &m_link;
};

} // namespace turnpike
