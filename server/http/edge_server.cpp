#include "server/http/edge_server.h"

#include "server/http/local_peer.h"
#include "server/runtime/clock.h"

#include <QHostAddress>
#include <QLocalServer>
#include <QTcpServer>
#include <QTimer>
#include <QTimerEvent>
#include <algorithm>
#include <arpa/inet.h>
#include <ctime>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace turnpike {

namespace {

constexpr int kSweepMs = 250;
constexpr std::size_t kReadBytes = 64u << 10;
constexpr int kAcceptPauseMs = 100;

std::string addressOf(int fd)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getpeername(fd, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    char text[INET6_ADDRSTRLEN] = {};
    if (storage.ss_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(&storage);
        ::inet_ntop(AF_INET, &v4->sin_addr, text, sizeof text);
    } else if (storage.ss_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&storage);
        if (IN6_IS_ADDR_V4MAPPED(&v6->sin6_addr))
            ::inet_ntop(AF_INET, v6->sin6_addr.s6_addr + 12, text, sizeof text);
        else
            ::inet_ntop(AF_INET6, &v6->sin6_addr, text, sizeof text);
    }
    return text;
}

} // namespace

class EdgeServer::TcpListener final : public QTcpServer
{
public:
    TcpListener(EdgeServer &edge, std::optional<QSslConfiguration> tls, Door door)
        : m_edge(edge), m_tls(std::move(tls)), m_door(door)
    {
        // Qt stops accepting for good after one failure, usually for want of descriptors.
        connect(this, &QTcpServer::acceptError, this, [this] {
            const int pause = m_edge.shedOne(static_cast<int>(socketDescriptor())) ? kAcceptPauseMs : 0;
            QTimer::singleShot(pause, this, [this] { resumeAccepting(); });
        });
    }

protected:
    void incomingConnection(qintptr fd) override
    {
        const int descriptor = static_cast<int>(fd);
        m_edge.adopt(descriptor, m_tls, m_door, addressOf(descriptor));
    }

private:
    EdgeServer &m_edge;
    std::optional<QSslConfiguration> m_tls;
    Door m_door;
};

class EdgeServer::LocalListener final : public QLocalServer
{
public:
    explicit LocalListener(EdgeServer &edge) : m_edge(edge) {}

protected:
    void incomingConnection(quintptr fd) override
    {
        const int descriptor = static_cast<int>(fd);
        m_edge.adopt(descriptor, std::nullopt, Door::Local, m_peers.nameOf(descriptor));
    }

private:
    EdgeServer &m_edge;
    LocalPeers m_peers;
};

EdgeServer::EdgeServer(EdgeOptions options)
    : m_options(std::move(options)), m_buffer(kReadBytes), m_spareDescriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)),
      m_now(Clock().steadyMs())
{
    startTimer(kSweepMs);
}

EdgeServer::~EdgeServer()
{
    abortAll();
    m_listeners.clear();
    m_localListener.reset();
    m_retired.clear();
    if (m_spareDescriptor >= 0)
        ::close(m_spareDescriptor);
}

bool EdgeServer::listen(int descriptor, std::optional<QSslConfiguration> tls, Door door)
{
    auto listener = std::make_unique<TcpListener>(*this, std::move(tls), door);
    listener->setMaxPendingConnections(1 << 20);
    if (!listener->setSocketDescriptor(descriptor))
        return false;
    m_listeners.push_back(std::move(listener));
    return true;
}

bool EdgeServer::listenLocal(const std::string &path)
{
    auto listener = std::make_unique<LocalListener>(*this);
    listener->setSocketOptions(QLocalServer::UserAccessOption | QLocalServer::GroupAccessOption);
    QLocalServer::removeServer(QString::fromStdString(path));
    if (!listener->listen(QString::fromStdString(path)))
        return false;
    m_localListener = std::move(listener);
    return true;
}

void EdgeServer::adopt(int fd, const std::optional<QSslConfiguration> &tls, Door door, std::string peer)
{
    if (m_draining || m_connections.size() >= m_options.maxConnections) {
        countRefused();
        ::close(fd);
        return;
    }
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
    if (m_options.connections)
        m_options.connections(m_connections.size() + 1);
    m_connections.push_back(std::make_unique<Connection>(*this, std::move(peer), door));
    Connection &connection = *m_connections.back();
    connection.m_place = std::prev(m_connections.end());
    connection.start(tls ? Transport::tls(fd, *tls, connection.events()) : Transport::plain(fd, connection.events()));
}

void EdgeServer::countRefused()
{
    if (m_options.connectionRefused)
        m_options.connectionRefused();
}

// Out of descriptors: the spare one lets one waiting client be told by a close instead of hanging in the queue. False:
// there are descriptors; Qt repeats an error that is over at every later accept that finds nobody.
bool EdgeServer::shedOne(int listener)
{
    if (const int free = ::open("/dev/null", O_RDONLY | O_CLOEXEC); free >= 0) {
        ::close(free);
        return false;
    }
    ::close(m_spareDescriptor);
    const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (fd >= 0)
        ::close(fd);
    countRefused();
    m_spareDescriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    return true;
}

// A connection may be retired from inside its own calls: it is deleted from the event loop.
void EdgeServer::retire(Connection *connection)
{
    if (m_retired.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_retired.clear(); }, Qt::QueuedConnection);
    m_retired.splice(m_retired.end(), m_connections, connection->m_place);
    if (m_options.connections)
        m_options.connections(m_connections.size());
}

std::size_t EdgeServer::busyConnections() const
{
    return static_cast<std::size_t>(std::count_if(m_connections.begin(), m_connections.end(),
                                                  [](const auto &connection) { return connection->busy(); }));
}

void EdgeServer::timerEvent(QTimerEvent *)
{
    m_now = Clock().steadyMs();
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        Connection &connection = **it;
        ++it; // the sweep may move this one to the retired
        connection.sweep(m_now);
    }
}

void EdgeServer::drain()
{
    m_draining = true;
    m_listeners.clear();
    m_localListener.reset();
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        Connection &connection = **it;
        ++it;
        connection.drain();
    }
}

void EdgeServer::abortAll()
{
    while (!m_connections.empty())
        m_connections.front()->abort();
}

const std::string &EdgeServer::dateLine()
{
    if (m_now - m_dateAt < 1000 && !m_date.empty())
        return m_date;
    m_dateAt = m_now;
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char text[64];
    const auto size = std::strftime(text, sizeof text, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts);
    m_date.assign(text, size);
    return m_date;
}

} // namespace turnpike
