#include "models/service_link.h"

#include "models/json_reader.h"
#include "models/ssh_tunnel.h"
#include "server/runtime/quota_calendar.h"
#include "server/runtime/user_name.h"

#include <QFileInfo>
#include <QSysInfo>
#include <unistd.h>

namespace turnpike {

namespace {

using Json = nlohmann::json;

constexpr int kPollMs = 1'000;
constexpr int kLongestPauseMs = 8'000;
constexpr long kStatusSeconds = 5;

/// What stays wrong however often it is asked, and only makes the service suspicious.
bool needsThePerson(const Error &error)
{
    return error.code == "invalid_admin_token" || error.code == "missing_admin_token";
}

std::string consoleActor()
{
    return "console:" + userName(::getuid()) + "@" + QSysInfo::machineHostName().toStdString();
}

AdminEndpoint endpointOf(const ServiceAddress &address, const ServiceAccess &access, const SshTunnel *tunnel)
{
    AdminEndpoint endpoint;
    endpoint.actor = consoleActor();
    if (tunnel)
        endpoint.socket = tunnel->socket().toStdString();
    else if (address.kind == ServiceAddress::Kind::Local)
        endpoint.socket = localSocketPath(address.directory.toStdString()).string();
    if (address.kind != ServiceAddress::Kind::Web)
        return endpoint;
    endpoint.base = address.base.toStdString();
    endpoint.token = access.token;
    endpoint.authority = access.authority;
    return endpoint;
}

LiveFigures figuresFrom(const Json &object, JsonReader &answer)
{
    JsonReader reader(object);
    const auto count = [&reader](const char *name) { return std::uint64_t(reader.integer(name)); };
    LiveFigures figures;
    figures.requests = count("requests");
    figures.refused = count("refused");
    figures.providerErrors = count("provider_errors");
    figures.inFlight = count("in_flight");
    figures.streams = count("streams");
    figures.connections = count("connections");
    figures.tokens = count("tokens");
    answer.include(reader);
    return figures;
}

Result<ServiceStatus> statusFrom(const Json &object)
{
    JsonReader reader(object);
    ServiceStatus status;
    status.state =
        reader.text("state") == QLatin1String("draining") ? Gateway::State::Draining : Gateway::State::Serving;
    status.address = reader.text("address");
    status.version = reader.text("version");
    status.exampleModel = reader.text("example_model");
    status.now = reader.integer("now");
    status.today = QuotaCalendar::parseDay(reader.text("today").toStdString());
    const QTimeZone zone(reader.text("quota_timezone").toLatin1());
    if (zone.isValid())
        status.zone = zone;
    status.defaultDailyLimit = reader.integer("default_daily_limit");
    status.figures = figuresFrom(reader.object("figures"), reader);
    if (auto read = reader.finish(); !read)
        return tl::make_unexpected(read.error());
    return status;
}

} // namespace

ServiceLink::ServiceLink(ServiceAddress address, const ServiceAccess &access, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_pauseMs(kPollMs)
{
    if (m_address.kind == ServiceAddress::Kind::Ssh) {
        m_tunnel = std::make_unique<SshTunnel>(m_address);
        connect(m_tunnel.get(), &SshTunnel::opened, this, &ServiceLink::ask);
        connect(m_tunnel.get(), &SshTunnel::failed, this, [this] { lose(*m_tunnel->trouble()); });
    }
    m_client = std::make_unique<AdminClient>(endpointOf(m_address, access, m_tunnel.get()));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServiceLink::ask);
    next(0);
}

ServiceLink::~ServiceLink() = default;

void ServiceLink::retry()
{
    m_pauseMs = kPollMs;
    next(0);
}

void ServiceLink::next(int ms)
{
    m_timer.start(ms);
}

void ServiceLink::ask()
{
    m_timer.stop();
    if (m_tunnel && !m_tunnel->isOpen())
        return m_tunnel->open(); // and then again
    const std::uint64_t question = ++m_question;
    m_client->call({"GET", "/admin/status", {}, "application/json", kStatusSeconds}, this,
                   [this, question](const Result<Json> &answer) {
                       if (question == m_question)
                           take(answer);
                   });
}

void ServiceLink::take(const Result<Json> &answer)
{
    const auto status = answer ? statusFrom(*answer) : Result<ServiceStatus>(tl::make_unexpected(answer.error()));
    if (!status)
        return lose(status.error());
    const bool other = m_trouble || !answered() || status->state != m_status.state ||
                       status->address != m_status.address || status->defaultDailyLimit != m_status.defaultDailyLimit;
    m_status = *status;
    m_trouble.reset();
    m_pauseMs = kPollMs;
    next(kPollMs);
    Q_EMIT polled();
    if (other)
        Q_EMIT changed();
}

void ServiceLink::lose(const Error &error)
{
    ++m_question; // what is under way no longer counts
    const bool other = !m_trouble || m_trouble->code != error.code || m_trouble->message != error.message;
    m_trouble = error;
    if (!needsThePerson(error))
        next(m_pauseMs);
    m_pauseMs = std::min(m_pauseMs * 2, kLongestPauseMs);
    Q_EMIT polled();
    if (other)
        Q_EMIT changed();
}

} // namespace turnpike
