#pragma once

#include "models/admin_client.h"
#include "models/proxy_services.h"

namespace turnpike {

/// The services of a gateway that runs elsewhere, through its admin interface. Main thread.
class HttpProxyServices final : public ProxyServices
{
public:
    HttpProxyServices(AdminClient &client, const Clock &clock) : m_client(client), m_clock(clock) {}

    void list(QObject *context, Done<QList<ServiceInfo>> done) override;
    void keys(std::int64_t id, QObject *context, Done<QList<ProviderKeyInfo>> done) override;
    void create(const ServiceDraft &draft, QObject *context, Done<std::int64_t> done) override;
    void change(std::int64_t id, const ServiceDraft &draft, QObject *context, Done<void> done) override;
    void remove(std::int64_t id, QObject *context, Done<void> done) override;
    void importKeys(std::int64_t id, const QString &text, QObject *context, Done<KeyImportCounts> done) override;
    void dropKey(std::int64_t keyId, QObject *context, Done<void> done) override;
    void test(std::int64_t id, QObject *context, Done<ProbeResult> done) override;

private:
    AdminClient &m_client;
    const Clock &m_clock;
};

} // namespace turnpike
