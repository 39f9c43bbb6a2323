#include "ui/frame/sleep_inhibitor.h"

#include <fcntl.h>
#include <unistd.h>

#ifdef TURNPIKE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace turnpike {

SleepInhibitor::SleepInhibitor([[maybe_unused]] const QString &what, [[maybe_unused]] const QString &why,
                               [[maybe_unused]] Mode mode, QObject *parent)
    : QObject(parent)
{
#ifdef TURNPIKE_DBUS
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    inhibit << what << QStringLiteral("Turnpike") << why
            << (mode == Mode::Block ? QStringLiteral("block") : QStringLiteral("delay"));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (reply.isValid())
            take(reply.value().fileDescriptor());
        done->deleteLater();
    });
#endif
}

SleepInhibitor::~SleepInhibitor()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void SleepInhibitor::take(int descriptor)
{
    m_descriptor = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0); // the message keeps, and closes, its own
}

} // namespace turnpike
