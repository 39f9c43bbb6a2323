#pragma once

#include "models/service_address.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <optional>

namespace turnpike {

/// The local socket of a service on another host, brought here by the system's ssh. It signs in with the keys, agent
/// and configuration of the user and asks nothing. Main thread.
class SshTunnel final : public QObject
{
    Q_OBJECT
public:
    explicit SshTunnel(ServiceAddress address, QObject *parent = nullptr);
    ~SshTunnel() override;

    /// This end of it; there once opened() was emitted.
    QString socket() const;
    bool isOpen() const { return m_open; }
    /// Starts ssh, unless it runs.
    void open();
    /// Why it is not open, when it should be.
    const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void opened();
    void failed(); // trouble() says why; open() tries again

private:
    QStringList arguments() const;
    void lookForSocket();
    void ended();
    void give(Error error);

    ServiceAddress m_address;
    QTemporaryDir m_directory; // only this user can look in
    QProcess m_process;
    QFileSystemWatcher m_watcher;
    QTimer m_deadline;
    QByteArray m_said; // on standard error
    bool m_open = false;
    std::optional<Error> m_trouble;
};

} // namespace turnpike
