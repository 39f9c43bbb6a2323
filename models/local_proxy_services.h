#pragma once

#include "models/proxy_services.h"

namespace turnpike {

class Installation;

/// The services of this process's installation. Main thread.
class LocalProxyServices final : public ProxyServices
{
public:
    LocalProxyServices(Installation &installation, Actor actor)
        : m_installation(installation), m_actor(std::move(actor))
    {}

    void list(QObject *context, Done<QList<ServiceInfo>> done) override;
    void keys(std::int64_t id, QObject *context, Done<QList<ProviderKeyInfo>> done) override;
    void create(const ServiceDraft &draft, QObject *context, Done<std::int64_t> done) override;
    void change(std::int64_t id, const ServiceDraft &draft, QObject *context, Done<void> done) override;
    void remove(std::int64_t id, QObject *context, Done<void> done) override;
    void importKeys(std::int64_t id, const QString &text, QObject *context, Done<KeyImportCounts> done) override;
    void dropKey(std::int64_t keyId, QObject *context, Done<void> done) override;
    void test(std::int64_t id, QObject *context, Done<ProbeResult> done) override;

private:
    Installation &m_installation;
    Actor m_actor;
};

} // namespace turnpike
