#pragma once

#include "models/local_channel_service.h"
#include "models/local_proxy_services.h"
#include "models/local_settings_service.h"
#include "models/service.h"
#include "models/sql_page_source.h"

namespace turnpike {

class Installation;

/// The gateway of this process. Main thread; both parts belong to the caller.
class LocalService final : public Service
{
public:
    LocalService(Installation &installation, Gateway &gateway, Gateway::Options options, QObject *parent = nullptr);

    PageSource &pages() override { return m_pages; }
    ChannelService &channels() override { return m_channels; }
    ProxyServices &proxyServices() override { return m_proxyServices; }
    SettingsService &settings() override { return m_settings; }
    Gateway::State state() const override;
    QString address() const override;
    LiveFigures figures() const override;
    std::optional<std::uint64_t> writes() const override;
    QString place() const override;
    std::int64_t defaultDailyLimit() const override;
    QString exampleModel() const override;

    Result<void> start() override;
    Result<void> listenOn(const QString &address) override;
    Result<void> listenNext(const QString &address) override;
    void drain() override;
    void stop() override;
    void suspend() override { m_gateway.suspend(); }
    void resume() override { m_gateway.resume(); }

    void createKey(const KeyDraft &draft, QObject *context, Done<IssuedKey> done) override;
    void changeKey(std::int64_t id, const KeyDraft &draft, QObject *context, Done<void> done) override;
    void rotateKey(std::int64_t id, std::int64_t overlapSeconds, QObject *context, Done<IssuedKey> done) override;
    void revokeKey(std::int64_t id, QObject *context, Done<void> done) override;
    void restoreKey(std::int64_t id, QObject *context, Done<void> done) override;

    void live(QObject *context, Done<LiveList> done) override;
    void stopRequest(std::int64_t id, QObject *context, Done<void> done) override;
    void stopRequestsOf(std::int64_t keyId, QObject *context, Done<int> done) override;

private:
    Installation &m_installation;
    Gateway &m_gateway;
    Gateway::Options m_options;
    QString m_moved; // the address of m_options, once it is another than the settings gave
    SqlPageSource m_pages;
    LocalChannelService m_channels;
    LocalProxyServices m_proxyServices;
    LocalSettingsService m_settings;
};

} // namespace turnpike
