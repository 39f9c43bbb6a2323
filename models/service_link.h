#pragma once

#include "models/admin_client.h"
#include "models/service_address.h"
#include "server/gateway/gateway.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>
#include <memory>
#include <optional>

namespace turnpike {

class SshTunnel;

/// What a service says about itself.
struct ServiceStatus
{
    Gateway::State state = Gateway::State::Stopped;
    QString address, version, exampleModel;
    std::int64_t now = 0; // its clock, UTC ms
    std::int32_t today = 0;
    QTimeZone zone = QTimeZone::utc(); // of the quota days
    std::int64_t defaultDailyLimit = 0;
    LiveFigures figures;
};

/// What is needed besides the address to be let in.
struct ServiceAccess
{
    std::string token;     // for an address of the web
    std::string authority; // file of certificates to trust instead of the system's
};

/// The connection to a running service: asks once a second how it is, notices when it does not answer, and finds it
/// again. Main thread.
class ServiceLink final : public QObject
{
    Q_OBJECT
public:
    ServiceLink(ServiceAddress address, const ServiceAccess &access, QObject *parent = nullptr);
    ~ServiceLink() override;

    const ServiceAddress &address() const { return m_address; }
    AdminClient &client() { return *m_client; }
    bool answered() const { return m_status.now > 0; }       // at least once
    const ServiceStatus &status() const { return m_status; } // the last one
    /// Why it cannot be reached now.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// Asks at once.
    void retry();

Q_SIGNALS:
    void polled();  // a new status, or none
    void changed(); // of the state, the address or the trouble

private:
    void ask();
    void take(const Result<nlohmann::json> &answer);
    void lose(const Error &error);
    void next(int ms);

    ServiceAddress m_address;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::unique_ptr<AdminClient> m_client;
    ServiceStatus m_status;
    std::optional<Error> m_trouble;
    QTimer m_timer;
    int m_pauseMs;
    std::uint64_t m_question = 0;
};

} // namespace turnpike
