#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTest>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace turnpike {

/// A system bus of this process's own, which QtDBus takes for the computer's. Make it before anything connects to that.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 20'000))
            m_address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address);
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    QString address() const { return QString::fromLatin1(m_address); } // empty: it did not start

private:
    QProcess m_daemon;
    QByteArray m_address;
};

/// What logind is to those who hold up a sleep: it hands out locks, sees them given back, and announces the sleep.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    struct Lock
    {
        QString what, who, why, mode;
        int ours; // reads the end when the other side is closed
    };

    explicit FakeLogind(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("the bus's other end")))
    {}
    ~FakeLogind() override
    {
        QDBusConnection::disconnectFromBus(m_bus.name());
        for (const Lock &lock : m_locks)
            ::close(lock.ours);
    }
    bool isThere()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }

    /// Those that are held now.
    QList<Lock> locks(const QString &mode) const
    {
        QList<Lock> held;
        for (const Lock &lock : m_locks) {
            pollfd end{lock.ours, POLLIN, 0};
            if (lock.mode == mode && ::poll(&end, 1, 0) == 0)
                held << lock;
        }
        return held;
    }
    int asked() const { return int(m_locks.size()); } // since the beginning

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return {};
        m_locks.append({what, who, why, mode, ends[0]});
        QDBusUnixFileDescriptor theirs;
        theirs.giveFileDescriptor(ends[1]);
        return theirs;
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins);

private:
    QDBusConnection m_bus;
    QList<Lock> m_locks;
};

} // namespace turnpike
