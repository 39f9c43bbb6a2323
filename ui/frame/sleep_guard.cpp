#include "ui/frame/sleep_guard.h"

#include "models/live_history.h"
#include "server/runtime/clock.h"
#include "ui/frame/sleep_inhibitor.h"

#ifdef TURNPIKE_DBUS
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace turnpike {

SleepGuard::SleepGuard(Service &service, QObject *parent) : QObject(parent), m_service(service)
{
    if (service.attached())
        return; // what runs elsewhere does not care whether this computer sleeps
    listen();
    connect(&service, &Service::stateChanged, this, &SleepGuard::holdUpWhileServing);
    holdUpWhileServing();
}

SleepGuard::~SleepGuard() = default;

void SleepGuard::listen()
{
#ifdef TURNPIKE_DBUS
    QDBusConnection bus = QDBusConnection::systemBus();
    if (bus.isConnected()) // named, because anybody on the bus may send a signal
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                    u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
#endif
}

void SleepGuard::follow(const LiveHistory &figures)
{
    connect(&figures, &LiveHistory::sampled, this,
            [this, &figures] { notice(figures.latest().inFlight, Clock().steadyMs()); });
}

/// logind tells of a sleep only who holds it up, so the lock is there before anybody wants to sleep.
void SleepGuard::holdUpWhileServing()
{
    const bool serves = m_service.state() != Gateway::State::Stopped;
    if (!serves || m_asleep)
        m_delay.reset();
    else if (!m_delay)
        m_delay = std::make_unique<SleepInhibitor>(u"sleep"_s, tr("Ends the requests in flight before"),
                                                   SleepInhibitor::Mode::Delay);
}

void SleepGuard::notice(std::uint64_t inFlight, std::int64_t steadyMs)
{
    if (m_service.attached() || m_asleep)
        return;
    if (inFlight > 0) {
        m_busySince = m_busySince < 0 ? steadyMs : m_busySince;
        m_busyUntil = steadyMs;
    } else if (!m_block || steadyMs - m_busyUntil >= kGivenBackAfterMs) {
        m_block.reset();
        m_busySince = -1;
    }
    if (!m_block && m_busySince >= 0 && steadyMs - m_busySince >= kTakenAfterMs)
        m_block = std::make_unique<SleepInhibitor>(u"sleep"_s, tr("Requests are in flight through the gateway"),
                                                   SleepInhibitor::Mode::Block);
}

void SleepGuard::prepareForSleep(bool begins)
{
    if (m_asleep == begins)
        return;
    m_asleep = begins;
    if (begins) {
        m_service.suspend();
        m_block.reset();
        m_busySince = -1;
    } else {
        m_service.resume();
    }
    holdUpWhileServing();
}

} // namespace turnpike
