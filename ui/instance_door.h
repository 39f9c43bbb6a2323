#pragma once

#include <QLocalServer>
#include <QObject>

namespace turnpike {

/// One console per data directory: the first one listens on `console.sock` in it, a later start knocks there and
/// leaves. Only the same user reaches it.
class InstanceDoor final : public QObject
{
    Q_OBJECT
public:
    /// Listens. Call it only while the directory is held: what an earlier process left there is removed.
    explicit InstanceDoor(const QString &dataDirectory, QObject *parent = nullptr);

    /// Asks the console that holds the directory to show its window. False: there is none, or it does not answer within
    /// two seconds (blocks so long; for the start, before there is a window).
    static bool knock(const QString &dataDirectory);

Q_SIGNALS:
    void knocked();

private:
    void answer();
    QLocalServer m_server;
};

} // namespace turnpike
