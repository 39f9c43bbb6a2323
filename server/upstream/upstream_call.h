#pragma once

#include "server/runtime/descriptor_watcher.h"
#include "server/upstream/body_source.h"
#include "server/upstream/response_reader.h"
#include "server/upstream/upstream_socket.h"

#include <cstdint>
#include <list>
#include <memory>
#include <string>

namespace turnpike {

class UpstreamPool;

/// Milliseconds.
struct UpstreamTimeouts
{
    int connect = 10'000;
    int firstByte = 120'000; // from the call's start, or the last byte of a body that it takes, to the response head
    int idle = 120'000;      // between two reads of the body
    int total = 1'800'000;
};

enum class UpstreamFailure {
    NameNotFound,
    ConnectRefused,
    ConnectTimeout,
    TlsRefused,
    ProxyRefused,
    NotPublic, // the name leads to an address that the channel may not reach
    FirstByteTimeout,
    IdleTimeout,
    TotalTimeout,
    Reset,     // closed or reset before the response was whole
    Malformed, // not HTTP/1.1 as we can trust it
};

/// Receives one response. Calls come from the event loop, never from inside a call into the UpstreamCall. After
/// upstreamEnd() or upstreamFailed() the call is gone.
class UpstreamListener
{
public:
    virtual ~UpstreamListener() = default;
    virtual void upstreamHead(const ResponseHead &head) = 0;
    virtual void upstreamBody(std::string_view bytes) = 0;
    /// All that one read brought was delivered.
    virtual void upstreamPause() = 0;
    /// The response is whole. `byClose`: it had no length, so only its content can tell.
    virtual void upstreamEnd(bool byClose) = 0;
    virtual void upstreamFailed(UpstreamFailure failure) = 0;
};

/// One HTTP/1.1 call on a pooled or new connection. Owned by its pool; no retries, no redirects.
class UpstreamCall
{
public:
    /// Ends the call without a further word to the listener and closes its connection. The call is gone after it.
    void cancel();
    /// Back-pressure: nothing is read until resume().
    void pause();
    void resume();
    /// The body has more, or is whole.
    void bodyGrown();
    /// From now on the response has at most that long to end, whatever the time-outs were.
    void endWithin(int ms);
    /// The connection had served another call before: it may have died at the provider's idle time-out.
    bool reused() const { return m_reused; }
    /// Some of the request may have reached the provider.
    bool sent() const { return m_sent; }
    bool answerBegun() const { return m_reader.begun(); }

private:
    friend class UpstreamPool;
    UpstreamCall(UpstreamPool &pool, std::shared_ptr<const UpstreamTarget> target, std::string request,
                 std::unique_ptr<BodySource> body, const UpstreamTimeouts &timeouts, UpstreamListener &listener);

    void begin(std::unique_ptr<UpstreamConnection> idle);
    void connected(std::unique_ptr<UpstreamSocket> socket, ConnectFailure failure);
    void use(std::unique_ptr<UpstreamConnection> connection);
    void writable();
    bool sendPending();
    void takeBody();
    void readable();
    bool deliver(std::string_view bytes);
    void end(bool byClose);
    void failed(UpstreamFailure failure);
    void sweep(std::int64_t steadyMs);

    UpstreamPool &m_pool;
    std::shared_ptr<const UpstreamTarget> m_target;
    std::string m_pending;              // of the request: what is to be sent next
    std::size_t m_written = 0;          // of m_pending
    std::unique_ptr<BodySource> m_body; // null: none, or all of it was taken
    std::uint64_t m_bodyAt = 0;
    UpstreamTimeouts m_timeouts;
    UpstreamListener *m_listener; // null: over
    std::unique_ptr<UpstreamConnect> m_connect;
    std::unique_ptr<UpstreamConnection> m_connection;
    WatcherPtr m_write;
    ResponseReader m_reader;
    bool m_reused = false;
    bool m_sent = false;
    bool m_awaitsBody = false; // all that is there of it was sent
    bool m_bodyBroken = false;
    bool m_spent = false; // the connection is not to be used again
    bool m_paused = false;
    bool m_headSeen = false;
    std::int64_t m_startedAt;
    std::int64_t m_quietSince;
    std::list<std::unique_ptr<UpstreamCall>>::iterator m_place;
};

} // namespace turnpike
