#include "models/local_service.h"

#include "models/live_local.h"
#include "server/accounting/ledger.h"
#include "server/gateway/installation.h"
#include "server/gateway/live_requests.h"
#include "server/routing/channel_directory.h"
#include "server/runtime/listen_address.h"

#include <QCoreApplication>
#include <tuple>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

const Actor kConsole{"console"};

/// Until a channel names its models; the first preset's.
constexpr auto kUsualModel = "deepseek-chat"_L1;

} // namespace

LocalService::LocalService(Installation &installation, Gateway &gateway, Gateway::Options options, QObject *parent)
    : Service(parent), m_installation(installation), m_gateway(gateway), m_options(std::move(options)),
      m_pages(installation.readers(), installation.keys(), installation.limitDefaults(), installation.clock(),
              installation.calendar()),
      m_channels(installation, kConsole), m_proxyServices(installation, kConsole), m_settings(installation, kConsole)
{
    connect(&gateway, &Gateway::stateChanged, this, &Service::stateChanged);
    connect(&gateway, &Gateway::stopped, this, &Service::drained);
}

Gateway::State LocalService::state() const
{
    return m_gateway.state();
}

QString LocalService::address() const
{
    const std::string running = m_gateway.address();
    if (!running.empty())
        return QString::fromStdString(running);
    const QString host = QString::fromStdString(m_options.host);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return (m_options.tlsCertificate.empty() ? u"http://"_s : u"https://"_s) + shown + u':' +
           QString::number(m_options.port);
}

LiveFigures LocalService::figures() const
{
    return m_gateway.figures();
}

std::optional<std::uint64_t> LocalService::writes() const
{
    return m_installation.ledger().stats().writes;
}

QString LocalService::place() const
{
    return QCoreApplication::translate("LocalService", "This computer");
}

std::int64_t LocalService::defaultDailyLimit() const
{
    return m_installation.limitDefaults().requestsPerDay.load();
}

QString LocalService::exampleModel() const
{
    const std::vector<std::string> models = m_installation.channels().snapshot()->models("default");
    return models.empty() ? QString(kUsualModel) : QString::fromStdString(models.front());
}

Result<void> LocalService::start()
{
    auto started = m_gateway.start(m_options);
    if (started && !m_moved.isEmpty())
        m_installation.settingsKeeper().noteInForce("listen", m_moved.toStdString());
    return started;
}

Result<void> LocalService::listenNext(const QString &address)
{
    const auto wanted = ListenAddress::parse(address.toStdString());
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    m_options.host = wanted->host;
    m_options.port = wanted->port;
    m_moved = address;
    return {};
}

Result<void> LocalService::listenOn(const QString &address)
{
    const bool serves = state() == Gateway::State::Serving;
    if (serves && this->address().endsWith("://"_L1 + address))
        return {};
    const auto before = std::pair(m_options, m_moved);
    if (auto readable = listenNext(address); !readable)
        return readable;
    if (state() != Gateway::State::Stopped)
        stop();
    auto started = start();
    if (started)
        return {};
    std::tie(m_options, m_moved) = before;
    if (!serves)
        return started;
    const auto back = start();
    return back ? started : back;
}

void LocalService::drain()
{
    m_gateway.drain();
}

void LocalService::stop()
{
    m_gateway.stop();
}

void LocalService::createKey(const KeyDraft &draft, QObject *context, Done<IssuedKey> done)
{
    m_installation.operations().createKey(kConsole, draft, context, std::move(done));
}

void LocalService::changeKey(std::int64_t id, const KeyDraft &draft, QObject *context, Done<void> done)
{
    m_installation.operations().changeKey(kConsole, id, draft, context, std::move(done));
}

void LocalService::rotateKey(std::int64_t id, std::int64_t overlapSeconds, QObject *context, Done<IssuedKey> done)
{
    m_installation.operations().rotateKey(kConsole, id, overlapSeconds, context, std::move(done));
}

void LocalService::revokeKey(std::int64_t id, QObject *context, Done<void> done)
{
    m_installation.operations().revokeKey(kConsole, id, context, std::move(done));
}

void LocalService::restoreKey(std::int64_t id, QObject *context, Done<void> done)
{
    m_installation.operations().restoreKey(kConsole, id, context, std::move(done));
}

void LocalService::live(QObject *context, Done<LiveList> done)
{
    m_gateway.live().list({}, context,
                          [done = std::move(done)](const LiveAnswer &answer) { done(liveListOf(*answer)); });
}

void LocalService::stopRequest(std::int64_t id, QObject *context, Done<void> done)
{
    m_gateway.live().stopOne(kConsole, id, context, std::move(done));
}

void LocalService::stopRequestsOf(std::int64_t keyId, QObject *context, Done<int> done)
{
    m_gateway.live().stopKey(kConsole, keyId, context, std::move(done));
}

} // namespace turnpike
