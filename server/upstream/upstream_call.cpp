#include "server/upstream/upstream_call.h"

#include "server/upstream/upstream_pool.h"

#include <algorithm>
#include <charconv>

namespace turnpike {

namespace {

constexpr std::size_t kBodyPiece = 64u << 10;

} // namespace

UpstreamCall::UpstreamCall(UpstreamPool &pool, std::shared_ptr<const UpstreamTarget> target, std::string request,
                           std::unique_ptr<BodySource> body, const UpstreamTimeouts &timeouts,
                           UpstreamListener &listener)
    : m_pool(pool), m_target(std::move(target)), m_pending(std::move(request)), m_body(std::move(body)),
      m_timeouts(timeouts), m_listener(&listener), m_startedAt(pool.m_now), m_quietSince(pool.m_now)
{}

void UpstreamCall::begin(std::unique_ptr<UpstreamConnection> idle)
{
    if (idle) {
        m_reused = true;
        return use(std::move(idle));
    }
    m_connect =
        std::make_unique<UpstreamConnect>(*m_target, m_timeouts.connect, m_pool.m_shared,
                                          [this](std::unique_ptr<UpstreamSocket> socket, ConnectFailure failure) {
                                              connected(std::move(socket), failure);
                                          });
}

void UpstreamCall::connected(std::unique_ptr<UpstreamSocket> socket, ConnectFailure failure)
{
    if (!m_listener)
        return;
    if (socket)
        return use(std::make_unique<UpstreamConnection>(std::move(socket)));
    switch (failure) {
    case ConnectFailure::NameNotFound:
        return failed(UpstreamFailure::NameNotFound);
    case ConnectFailure::Refused:
        return failed(UpstreamFailure::ConnectRefused);
    case ConnectFailure::TimedOut:
        return failed(UpstreamFailure::ConnectTimeout);
    case ConnectFailure::TlsRefused:
        return failed(UpstreamFailure::TlsRefused);
    case ConnectFailure::ProxyRefused:
        return failed(UpstreamFailure::ProxyRefused);
    case ConnectFailure::NotPublic:
        return failed(UpstreamFailure::NotPublic);
    }
}

void UpstreamCall::use(std::unique_ptr<UpstreamConnection> connection)
{
    m_connection = std::move(connection);
    m_connection->onReadable([this] { readable(); });
    m_quietSince = m_pool.m_now;
    m_connection->setReading(!m_paused);
    takeBody(); // a small one leaves together with the head
    writable();
}

void UpstreamCall::writable()
{
    do {
        if (!sendPending())
            return;
        takeBody();
    } while (!m_pending.empty());
    m_write.reset();
}

// False: not all of it could be sent.
bool UpstreamCall::sendPending()
{
    while (m_written < m_pending.size()) {
        const long sent = m_connection->socket().write(std::string_view(m_pending).substr(m_written));
        if (sent <= 0) {
            // A broken connection shows itself to the reader, perhaps with an answer before the end.
            if (!m_write)
                m_write.reset(new DescriptorWatcher(m_connection->socket().descriptor(), QSocketNotifier::Write,
                                                    [this] { writable(); }));
            m_write->setEnabled(sent == UpstreamSocket::kAgain);
            return false;
        }
        m_sent = true;
        m_written += static_cast<std::size_t>(sent);
        if (m_bodyAt > 0)
            m_quietSince = m_pool.m_now; // a long upload is not a provider that is silent
    }
    m_written = 0;
    std::string().swap(m_pending);
    return true;
}

// The next piece of the body goes behind what is pending.
void UpstreamCall::takeBody()
{
    if (!m_body)
        return;
    const auto length = m_body->length();
    std::string piece(length ? std::min<std::uint64_t>(kBodyPiece, *length - m_bodyAt) : kBodyPiece, '\0');
    const long got = m_body->read(m_bodyAt, piece.data(), piece.size());
    m_awaitsBody = got == BodySource::kLater;
    m_bodyBroken = got == BodySource::kBroken;
    if (got < 0)
        return;
    if (got == BodySource::kEnd) {
        m_body.reset();
        if (!length)
            m_pending.append("0\r\n\r\n");
        return;
    }
    m_bodyAt += static_cast<std::uint64_t>(got);
    piece.resize(static_cast<std::size_t>(got));
    if (!length) {
        char size[20];
        const auto end = std::to_chars(size, size + sizeof size, got, 16).ptr;
        m_pending.append(size, end).append("\r\n").append(piece).append("\r\n");
    } else
        m_pending.append(piece);
}

void UpstreamCall::bodyGrown()
{
    m_quietSince = m_pool.m_now;
    if (m_connection && m_awaitsBody)
        writable();
}

void UpstreamCall::readable()
{
    auto &buffer = m_pool.m_buffer;
    while (m_listener && !m_paused) {
        const long got = m_connection->socket().read(buffer.data(), buffer.size());
        if (got == UpstreamSocket::kAgain)
            return;
        if (got <= 0) {
            const bool proper = got == UpstreamSocket::kEnd && m_headSeen && m_reader.endsAtClose();
            return proper ? end(true) : failed(UpstreamFailure::Reset);
        }
        m_quietSince = m_pool.m_now;
        if (!deliver({buffer.data(), static_cast<std::size_t>(got)}))
            return;
        if (m_listener)
            m_listener->upstreamPause();
        // a plain descriptor that has more says so again; TLS may hold bytes that it does not show
        if (!m_connection || (!m_connection->socket().tls() && static_cast<std::size_t>(got) < buffer.size()))
            return;
    }
}

// False: the call is over.
bool UpstreamCall::deliver(std::string_view bytes)
{
    while (m_listener) {
        const auto step = m_reader.next(bytes);
        bytes.remove_prefix(step.consumed);
        switch (step.event) {
        case ResponseReader::Event::NeedMore:
            return true;
        case ResponseReader::Event::Head:
            m_headSeen = true;
            m_listener->upstreamHead(m_reader.head());
            break;
        case ResponseReader::Event::Body:
            if (!step.body.empty())
                m_listener->upstreamBody(step.body);
            break;
        case ResponseReader::Event::End:
            if (!bytes.empty())
                m_spent = true; // bytes behind the end
            end(false);
            return false;
        case ResponseReader::Event::Bad:
            failed(UpstreamFailure::Malformed);
            return false;
        }
    }
    return false;
}

void UpstreamCall::end(bool byClose)
{
    UpstreamListener *listener = std::exchange(m_listener, nullptr);
    m_write.reset();
    const bool whole = m_sent && m_pending.empty() && !m_body;
    if (!byClose && whole && !m_spent && m_reader.head().keepAlive)
        m_pool.keepIdle(m_target->poolKey, std::move(m_connection));
    m_connection.reset();
    m_pool.retire(this);
    listener->upstreamEnd(byClose);
}

void UpstreamCall::failed(UpstreamFailure failure)
{
    UpstreamListener *listener = m_listener;
    cancel();
    listener->upstreamFailed(failure);
}

void UpstreamCall::cancel()
{
    if (!m_listener)
        return;
    m_listener = nullptr;
    m_write.reset();
    m_connect.reset();
    m_connection.reset();
    m_pool.retire(this);
}

void UpstreamCall::pause()
{
    m_paused = true;
    if (m_connection)
        m_connection->setReading(false);
}

void UpstreamCall::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    m_quietSince = m_pool.m_now;
    if (!m_connection)
        return;
    m_connection->setReading(true);
    if (m_connection->socket().tls())
        m_connection->readSoon();
}

void UpstreamCall::endWithin(int ms)
{
    m_timeouts.total = static_cast<int>(m_pool.m_now - m_startedAt) + ms;
}

void UpstreamCall::sweep(std::int64_t steadyMs)
{
    if (steadyMs - m_startedAt > m_timeouts.total)
        return failed(UpstreamFailure::TotalTimeout);
    // libcurl keeps the connect time-out itself, but for a resolver that hangs
    if (!m_connection && steadyMs - m_startedAt > m_timeouts.connect + 1000)
        return failed(UpstreamFailure::ConnectTimeout);
    if (m_bodyBroken)
        return failed(UpstreamFailure::Reset);
    if (m_paused || !m_connection)
        return;
    if (!m_headSeen && m_awaitsBody) // it is the client who takes its time, and has a limit of its own
        return;
    if (!m_headSeen && steadyMs - m_quietSince > m_timeouts.firstByte)
        return failed(UpstreamFailure::FirstByteTimeout);
    if (m_headSeen && steadyMs - m_quietSince > m_timeouts.idle)
        return failed(UpstreamFailure::IdleTimeout);
}

} // namespace turnpike
