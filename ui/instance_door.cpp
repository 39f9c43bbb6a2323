#include "ui/instance_door.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kPatienceMs = 2000;
constexpr char kKnock[] = "show\n";
constexpr char kAnswer[] = "shown\n";

QString pathIn(const QString &dataDirectory)
{
    return dataDirectory + "/console.sock"_L1;
}

} // namespace

InstanceDoor::InstanceDoor(const QString &dataDirectory, QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceDoor::answer);
    QLocalServer::removeServer(pathIn(dataDirectory));
    m_server.listen(pathIn(dataDirectory)); // without it a second start says who holds the directory
}

void InstanceDoor::answer()
{
    while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
        visitor->setParent(this);
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
            if (visitor->bytesAvailable() > 64)
                return visitor->abort();
            if (!visitor->canReadLine())
                return;
            const bool understood = visitor->readLine() == kKnock;
            if (understood) {
                visitor->write(kAnswer);
                Q_EMIT knocked();
            }
            visitor->disconnectFromServer();
        });
    }
}

bool InstanceDoor::knock(const QString &dataDirectory)
{
    QLocalSocket door;
    door.connectToServer(pathIn(dataDirectory));
    if (!door.waitForConnected(kPatienceMs))
        return false;
    door.write(kKnock);
    door.flush();
    while (!door.canReadLine()) {
        if (!door.waitForReadyRead(kPatienceMs))
            return false;
    }
    return door.readLine() == kAnswer;
}

} // namespace turnpike
