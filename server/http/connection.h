#pragma once

#include "server/http/exchange.h"
#include "server/http/framing_guard.h"
#include "server/http/transport.h"

#include <list>
#include <memory>
#include <optional>

namespace turnpike {

class EdgeServer;

/// One client connection: bytes to requests to answers, one request at a time and in order. Owned by its EdgeServer.
class Connection
{
public:
    Connection(EdgeServer &server, std::string peerAddress, Door door);
    ~Connection();
    /// Takes the transport's callbacks; called once, right after construction.
    Transport::Events events();
    void start(std::unique_ptr<Transport> transport) { m_transport = std::move(transport); }

    /// Looks at the deadline; called by the server's sweep.
    void sweep(std::int64_t steadyMs);
    /// The server drains: ends after the running answer, at once when idle.
    void drain();
    void abort();
    bool busy() const { return m_exchange != nullptr; }

private:
    friend class Exchange;
    friend class EdgeServer;

    enum class Ending { No, AfterAnswer, Lingering };

    void readable();
    void progress();
    void broken();
    void process(std::string_view bytes);
    void keepForLater(std::string_view bytes);
    void beginExchange(RequestHead head);
    void bodyPiece(std::string_view piece);
    void bodyEnd();
    void refuseBody(int status);
    void refuse(int status);
    void answerDone();
    void linger();
    void retire(bool reset);
    void expectWithin(int ms);
    void restDeadline();

    // for Exchange
    bool send(std::string_view bytes);
    void streamBody(std::size_t limit, BodyReceiver receiver);

    EdgeServer &m_server;
    std::unique_ptr<Transport> m_transport;
    FramingGuard m_guard;
    std::string m_peerAddress;
    Door m_door;
    std::shared_ptr<Exchange> m_exchange;
    struct Receiving
    {
        std::size_t limit = 0;
        BodyReceiver receiver;
        std::size_t received = 0;
    };
    std::shared_ptr<Receiving> m_receiving; // null: nobody wants the body, or it is whole
    std::string m_later;                    // read, but behind the running exchange
    Ending m_ending = Ending::No;
    bool m_processing = false;
    bool m_congested = false;
    bool m_sendFailed = false;
    bool m_retired = false;
    std::int64_t m_deadline = 0;    // steady ms; 0: none
    std::int64_t m_sendStalled = 0; // steady ms since when unsent bytes do not move; 0: they do
    std::int64_t m_bodyUntil = 0;
    std::size_t m_lingered = 0;
    std::int64_t m_lingerUntil = 0;
    std::list<std::unique_ptr<Connection>>::iterator m_place;
};

} // namespace turnpike
