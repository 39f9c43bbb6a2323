#pragma once

#include "models/http_channel_service.h"
#include "models/http_page_source.h"
#include "models/http_proxy_services.h"
#include "models/http_settings_service.h"
#include "models/service.h"
#include "models/service_link.h"

namespace turnpike {

class Clock;

/// A service that runs elsewhere, through its admin interface. It belongs to whoever runs it there: this neither starts
/// nor stops it. Main thread.
class AttachedService final : public Service
{
    Q_OBJECT
public:
    /// `clock` follows the service's, so that times show as they are there.
    AttachedService(ServiceAddress address, const ServiceAccess &access, Clock &clock, QObject *parent = nullptr);

    PageSource &pages() override { return m_pages; }
    ChannelService &channels() override { return m_channels; }
    ProxyServices &proxyServices() override { return m_proxyServices; }
    SettingsService &settings() override { return m_settings; }
    bool attached() const override { return true; }
    std::optional<Error> trouble() const override { return m_link.trouble(); }
    void retry() override { m_link.retry(); }

    Gateway::State state() const override;
    QString address() const override;
    LiveFigures figures() const override;
    QString place() const override;
    std::int64_t defaultDailyLimit() const override;
    QString exampleModel() const override;

    Result<void> start() override;
    void drain() override {}
    void stop() override {}

    void createKey(const KeyDraft &draft, QObject *context, Done<IssuedKey> done) override;
    void changeKey(std::int64_t id, const KeyDraft &draft, QObject *context, Done<void> done) override;
    void rotateKey(std::int64_t id, std::int64_t overlapSeconds, QObject *context, Done<IssuedKey> done) override;
    void revokeKey(std::int64_t id, QObject *context, Done<void> done) override;
    void restoreKey(std::int64_t id, QObject *context, Done<void> done) override;

    void live(QObject *context, Done<LiveList> done) override;
    void stopRequest(std::int64_t id, QObject *context, Done<void> done) override;
    void stopRequestsOf(std::int64_t keyId, QObject *context, Done<int> done) override;

private:
    void followClock();
    void issue(AdminCall call, QObject *context, Done<IssuedKey> done);

    ServiceLink m_link;
    Clock &m_clock;
    HttpPageSource m_pages;
    HttpChannelService m_channels;
    HttpProxyServices m_proxyServices;
    HttpSettingsService m_settings;
};

} // namespace turnpike
