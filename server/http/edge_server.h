#pragma once

#include "server/http/connection.h"
#include "server/http/framing_guard.h"
#include "server/http/head_parser.h"

#include <QObject>
#include <QSslConfiguration>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// The defaults are those of the settings table. Milliseconds.
struct EdgeOptions
{
    FramingLimits framing;
    int headMs = 10'000;  // from the first byte of a head to its end
    int idleMs = 75'000;  // between two requests
    int bodyMs = 30'000;  // without a byte of an unfinished body; ten times that in all
    int writeMs = 60'000; // an unsent answer that does not move
    std::size_t maxConnections = 10'000;

    struct Id
    {
        std::int64_t number;
        std::string text;
    };
    std::function<Id()> nextId;
    /// Where the request came from, given the peer's address and the head (trusted proxies).
    std::function<std::string(const std::string &peer, const RequestHead &head)> clientAddress;
    std::function<void(const std::shared_ptr<Exchange> &)> handler;
    /// The body of a refusal that never became a request, JSON.
    std::function<std::string(int status)> refusal;
    /// How many connections there are, whenever that has changed. Optional.
    std::function<void(std::size_t)> connections;
    /// A client was turned away at its connection: there are too many, or no descriptor is left. Optional.
    std::function<void()> connectionRefused;
};

/// What one worker serves: listeners, connections, one deadline sweep. Lives on the worker's thread.
class EdgeServer : public QObject
{
public:
    explicit EdgeServer(EdgeOptions options);
    ~EdgeServer() override;

    /// Serves a listening TCP descriptor (taken over). False: Qt does not take it.
    bool listen(int descriptor, std::optional<QSslConfiguration> tls = std::nullopt, Door door = Door::Public);
    /// Serves a local socket at that path, mode 0660.
    bool listenLocal(const std::string &path);
    /// Accepts nothing more; connections end after their running answer.
    void drain();
    /// Ends every connection now.
    void abortAll();

    std::size_t connections() const { return m_connections.size(); }
    /// Connections with a request that is not answered yet.
    std::size_t busyConnections() const;

private:
    friend class Connection;
    friend class Exchange;
    class TcpListener;
    class LocalListener;

    void adopt(int fd, const std::optional<QSslConfiguration> &tls, Door door, std::string peer);
    bool shedOne(int listener);
    void countRefused();
    void retire(Connection *connection);
    void timerEvent(QTimerEvent *event) override;
    const std::string &dateLine();

    EdgeOptions m_options;
    HeadParser m_parser;
    std::list<std::unique_ptr<Connection>> m_connections;
    std::list<std::unique_ptr<Connection>> m_retired;
    std::vector<std::unique_ptr<TcpListener>> m_listeners;
    std::unique_ptr<LocalListener> m_localListener;
    std::vector<char> m_buffer; // what one read takes; shared by all connections
    int m_spareDescriptor = -1;
    std::int64_t m_now = 0; // steady ms of the last sweep
    std::string m_date;
    std::int64_t m_dateAt = 0;
    bool m_draining = false;
};

} // namespace turnpike
