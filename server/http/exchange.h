#pragma once

#include "server/http/request_head.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace turnpike {

class Connection;

/// Through which listener a request came: the public one, one for operators only, or the local socket.
enum class Door { Public, Operators, Local };

/// Receives what happens to an Exchange after its head. All calls come on the worker's thread, never from inside a call
/// into the Exchange.
class ExchangeHandler
{
public:
    virtual ~ExchangeHandler() = default;
    /// The client left, or the connection broke, before the answer was whole. Nothing more can be sent.
    virtual void clientGone() = 0;
    /// Unsent bytes fell below the low mark after congested() was true.
    virtual void writable() {}
};

/// Takes a request's body as it comes. Called on the worker's thread; dropped when the body is whole, the request is
/// answered, or the client has gone.
struct BodyReceiver
{
    std::function<bool(std::string_view piece)> piece; // false: it cannot be kept, the client is told 503
    std::function<void()> end;                         // the body is whole
};

/// One request and its answer on one client connection; lives on one worker thread. Owned by the connection and by
/// whoever answers; after the connection has gone every call is harmless and gone() is true.
class Exchange final : public std::enable_shared_from_this<Exchange>
{
public:
    Exchange(Connection *connection, RequestHead head, std::int64_t id, std::string idText, std::string clientAddress);
    ~Exchange();

    const RequestHead &head() const { return m_head; }
    /// Every answer carries the text form as X-Request-Id.
    std::int64_t id() const { return m_id; }
    const std::string &idText() const { return m_idText; }
    const std::string &clientAddress() const { return m_clientAddress; } // text, after trusted_proxies
    /// Came through the local socket: whoever may open it is trusted as an operator.
    bool local() const { return door() == Door::Local; }
    Door door() const;
    bool gone() const { return m_connection == nullptr; }

    /// Reads the whole body (up to `limit` bytes, else answers 413 itself and `done` is not called), then calls `done`
    /// once. A client that leaves before that: `done` is not called. Ask at once, in the route's handler.
    void collectBody(std::size_t limit, std::function<void(std::string body)> done);

    /// The same in pieces. A body that turns out too large, or whose piece cannot be kept, is answered (413, 503; an
    /// answer that has begun is broken off), and the handler hears clientGone(). One that comes too slowly or is badly
    /// framed: the same, with 408 or 400. Without a body `end` is called at once.
    void streamBody(std::size_t limit, BodyReceiver receiver);

    void setHandler(std::shared_ptr<ExchangeHandler> handler) { m_handler = std::move(handler); }

    /// A whole answer. `headers`: complete lines "Name: value\r\n"; Content-Length, X-Request-Id, Date and Connection
    /// are added. If the request's body was not read, the connection ends after the answer.
    void respond(int status, std::string_view contentType, std::string_view body, std::string_view headers = {});
    /// A streamed answer: beginStream(), then writeChunk() any number of times, then endStream() or abortStream().
    void beginStream(int status, std::string_view contentType, std::string_view headers = {});
    void writeChunk(std::string_view data);
    void endStream();
    /// Ends without a proper end, so that the client sees a broken transfer.
    void abortStream();
    /// Resets the connection at once (the simulated provider's faults).
    void resetConnection();
    bool begun() const { return m_begun; }

    /// A streamed answer whose length is known: use writeChunk() for exactly that many bytes, then endStream().
    void beginSized(int status, std::string_view contentType, std::uint64_t length, std::string_view headers = {});
    /// More than 256 KiB wait for a slow client: stop reading from upstream until writable().
    bool congested() const;

private:
    friend class Connection;
    std::string answerHead(int status, std::string_view contentType, std::string_view headers) const;
    void finish();

    Connection *m_connection; // null: gone, or finished
    RequestHead m_head;
    std::int64_t m_id;
    std::string m_idText;
    std::string m_clientAddress;
    bool m_begun = false;
    bool m_chunked = false;
    std::shared_ptr<ExchangeHandler> m_handler;
};

} // namespace turnpike
