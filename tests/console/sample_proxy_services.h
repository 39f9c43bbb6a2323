#pragma once

#include "models/proxy_services.h"
#include "server/runtime/clock.h"

#include <map>
#include <vector>

namespace turnpike {

/// Services in memory, answers from the event loop. Targets are not called: a test answers what it was told to.
class SampleProxyServices final : public ProxyServices
{
public:
    explicit SampleProxyServices(const Clock &clock) : m_clock(clock) {}
    void addSamples();
    std::vector<ServiceInfo> &rows() { return m_rows; }
    void setProbe(const ProbeResult &result) { m_probe = result; }
    /// What every list answers with; an empty code: rows.
    void failLists(Error error) { m_listError = std::move(error); }

    void list(QObject *context, Done<QList<ServiceInfo>> done) override;
    void keys(std::int64_t id, QObject *context, Done<QList<ProviderKeyInfo>> done) override;
    void create(const ServiceDraft &draft, QObject *context, Done<std::int64_t> done) override;
    void change(std::int64_t id, const ServiceDraft &draft, QObject *context, Done<void> done) override;
    void remove(std::int64_t id, QObject *context, Done<void> done) override;
    void importKeys(std::int64_t id, const QString &text, QObject *context, Done<KeyImportCounts> done) override;
    void dropKey(std::int64_t keyId, QObject *context, Done<void> done) override;
    void test(std::int64_t id, QObject *context, Done<ProbeResult> done) override;

private:
    ServiceInfo *find(std::int64_t id);
    void apply(ServiceInfo &row, const ServiceDraft &draft);
    const Clock &m_clock;
    std::vector<ServiceInfo> m_rows;
    std::map<std::int64_t, QList<ProviderKeyInfo>> m_keys; // by service
    ProbeResult m_probe;
    Error m_listError;
    std::int64_t m_lastId = 100, m_lastKey = 1000;
};

} // namespace turnpike
