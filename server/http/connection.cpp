#include "server/http/connection.h"

#include "server/http/edge_server.h"
#include "server/http/status.h"
#include "server/runtime/clock.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::size_t kHighMark = 256u << 10;
constexpr std::size_t kLowMark = 64u << 10;
constexpr std::size_t kLaterLimit = 64u << 10;
constexpr std::uint64_t kSkipLimit = 64u << 10; // an unread body up to this size is read over, else the connection ends
// What is read over after an early answer: many clients look for an answer only when all of their body is sent.
constexpr std::size_t kLingerBytes = 64u << 20;
constexpr int kLingerMs = 2'000; // without a byte
constexpr int kLingerTotalMs = 30'000;

} // namespace

Connection::Connection(EdgeServer &server, std::string peerAddress, Door door)
    : m_server(server), m_guard(server.m_options.framing), m_peerAddress(std::move(peerAddress)), m_door(door)
{
    expectWithin(m_server.m_options.headMs);
}

Connection::~Connection() = default;

Transport::Events Connection::events()
{
    return {[this] { readable(); }, [this] { progress(); }, [this] { broken(); }};
}

void Connection::expectWithin(int ms)
{
    m_deadline = m_server.m_now + ms;
}

// What to wait for while no bytes are being handled.
void Connection::restDeadline()
{
    if (m_exchange || m_ending == Ending::Lingering)
        return;
    m_deadline = m_server.m_now + m_server.m_options.idleMs;
}

void Connection::readable()
{
    if (m_retired)
        return;
    auto &buffer = m_server.m_buffer;
    const long got = m_transport->read(buffer.data(), buffer.size());
    if (got == Transport::kAgain)
        return;
    if (got <= 0)
        return broken();
    const std::string_view bytes(buffer.data(), static_cast<std::size_t>(got));
    if (m_ending == Ending::Lingering) {
        m_lingered += bytes.size();
        m_deadline = std::min(m_server.m_now + kLingerMs, m_lingerUntil);
        return m_lingered > kLingerBytes ? retire(false) : void();
    }
    if (m_ending != Ending::No)
        return;
    process(bytes);
}

// One pass over what was read. A handler that answers at once lets the loop go on with the next request; one that does
// not leaves the rest in m_later.
void Connection::process(std::string_view bytes)
{
    m_processing = true;
    const bool partialBefore = m_guard.unfinished();
    while (!m_retired && m_ending == Ending::No) {
        const bool wantsBytes = m_exchange ? m_receiving != nullptr : true;
        if (!wantsBytes) {
            keepForLater(bytes);
            break;
        }
        const auto step = m_guard.next(bytes);
        bytes.remove_prefix(step.consumed);
        if (step.event == FramingGuard::Event::Head)
            beginExchange(m_guard.takeHead());
        else if (step.event == FramingGuard::Event::Body)
            bodyPiece(step.body);
        else if (step.event == FramingGuard::Event::End)
            bodyEnd();
        else if (step.event == FramingGuard::Event::Bad)
            refuse(step.status);
        else
            break;
    }
    m_processing = false;
    if (!m_exchange && !m_retired && m_ending == Ending::No) {
        if (!m_guard.unfinished())
            restDeadline();
        else if (!partialBefore || m_guard.inBody())
            expectWithin(m_server.m_options.headMs);
    }
}

void Connection::keepForLater(std::string_view bytes)
{
    m_later.append(bytes);
    if (m_later.size() > kLaterLimit / 2)
        m_transport->setReading(false);
}

void Connection::beginExchange(RequestHead head)
{
    if (!m_server.m_parser.accepts(head))
        return refuse(400);
    m_deadline = 0;
    const auto id = m_server.m_options.nextId();
    auto address =
        m_server.m_options.clientAddress ? m_server.m_options.clientAddress(m_peerAddress, head) : m_peerAddress;
    auto exchange = std::make_shared<Exchange>(this, std::move(head), id.number, id.text, std::move(address));
    m_exchange = exchange;
    m_server.m_options.handler(exchange);
}

void Connection::streamBody(std::size_t limit, BodyReceiver receiver)
{
    const RequestHead &head = m_exchange->head();
    if (!head.hasBody())
        return receiver.end();
    if (head.contentLength > limit)
        return m_exchange->respond(413, "application/json", m_server.m_options.refusal(413));
    if (head.expectContinue)
        send("HTTP/1.1 100 Continue\r\n\r\n");
    m_receiving = std::make_shared<Receiving>(Receiving{limit, std::move(receiver)});
    m_bodyUntil = m_server.m_now + 10ll * m_server.m_options.bodyMs;
    expectWithin(m_server.m_options.bodyMs);
}

void Connection::bodyPiece(std::string_view piece)
{
    const auto receiving = m_receiving; // the receiver may answer, which drops it here
    if (!receiving)
        return; // the rest of a body that nobody wanted
    expectWithin(m_server.m_options.bodyMs);
    receiving->received += piece.size();
    if (receiving->received > receiving->limit)
        return refuseBody(413);
    if (!receiving->receiver.piece(piece))
        refuseBody(503);
}

void Connection::bodyEnd()
{
    const auto receiving = std::move(m_receiving);
    if (!receiving)
        return;
    m_deadline = 0;
    receiving->receiver.end();
}

// Whoever works on the part that came already hears that no more will come.
void Connection::refuseBody(int status)
{
    const auto exchange = m_exchange;
    if (!exchange)
        return;
    const auto handler = exchange->m_handler;
    if (exchange->begun())
        exchange->abortStream();
    else
        exchange->respond(status, "application/json", m_server.m_options.refusal(status));
    if (handler)
        handler->clientGone();
}

// Bytes that cannot be a request: say so and read no further.
void Connection::refuse(int status)
{
    const bool mayAnswer = !m_exchange || !m_exchange->begun();
    if (m_exchange)
        m_exchange->m_connection = nullptr;
    const auto handler = m_exchange ? m_exchange->m_handler : nullptr;
    m_exchange.reset();
    m_receiving.reset();
    if (mayAnswer) {
        const auto body = m_server.m_options.refusal(status);
        std::string answer = "HTTP/1.1 " + std::to_string(status) + " " + std::string(reasonPhrase(status)) +
                             "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                             "\r\nX-Request-Id: " + m_server.m_options.nextId().text + "\r\n" + m_server.dateLine() +
                             "Connection: close\r\n\r\n" + body;
        send(answer);
    }
    linger();
    if (handler)
        handler->clientGone();
}

// Called when the last byte of an answer was handed over.
void Connection::answerDone()
{
    const bool keepAlive = m_exchange->head().keepAlive && !m_server.m_draining;
    const bool skip = m_guard.inBody();
    const bool skippable = !m_exchange->head().chunked && m_exchange->head().contentLength <= kSkipLimit &&
                           !m_exchange->head().expectContinue;
    m_receiving.reset();
    m_exchange->m_connection = nullptr;
    m_exchange.reset();
    if (!keepAlive || (skip && !skippable))
        return linger();
    restDeadline();
    if (m_processing)
        return;
    std::string later;
    later.swap(m_later);
    m_transport->setReading(true);
    if (!later.empty())
        process(later);
}

// A close with unread bytes in the socket would reset the connection and take the answer with it.
void Connection::linger()
{
    m_ending = Ending::Lingering;
    m_later.clear();
    m_transport->finishSending();
    m_transport->setReading(true);
    m_lingerUntil = m_server.m_now + kLingerTotalMs;
    expectWithin(kLingerMs);
}

void Connection::sweep(std::int64_t steadyMs)
{
    if (m_retired)
        return;
    if (m_sendFailed)
        return broken();
    if (m_sendStalled && steadyMs - m_sendStalled > m_server.m_options.writeMs)
        return retire(true);
    // a lingering close waits for its answer to go out
    if (m_ending == Ending::Lingering && m_transport->unsent() > 0)
        return;
    const bool bodyOver = m_receiving && steadyMs > m_bodyUntil;
    if (!bodyOver && (m_deadline == 0 || steadyMs < m_deadline))
        return;
    if (m_ending == Ending::No && (m_guard.unfinished() || m_receiving))
        return refuse(408);
    retire(false);
}

void Connection::drain()
{
    if (!m_exchange && m_ending == Ending::No && !m_guard.unfinished())
        linger();
}

void Connection::abort()
{
    broken();
}

bool Connection::send(std::string_view bytes)
{
    if (!m_transport->send(bytes)) {
        m_sendFailed = true; // the sweep ends it: whoever sends is in the middle of something
        return false;
    }
    const auto unsent = m_transport->unsent();
    m_congested = m_congested || unsent > kHighMark;
    if (unsent && !m_sendStalled)
        m_sendStalled = m_server.m_now;
    return true;
}

void Connection::progress()
{
    const auto unsent = m_transport->unsent();
    m_sendStalled = unsent ? m_server.m_now : 0;
    if (!m_congested || unsent > kLowMark)
        return;
    m_congested = false;
    if (m_exchange && m_exchange->m_handler) {
        const auto handler = m_exchange->m_handler;
        handler->writable();
    }
}

void Connection::broken()
{
    retire(false);
}

void Connection::retire(bool reset)
{
    if (m_retired)
        return;
    m_retired = true;
    const auto exchange = std::move(m_exchange);
    m_exchange.reset();
    m_receiving.reset();
    m_transport->close(reset);
    m_server.retire(this);
    if (!exchange)
        return;
    exchange->m_connection = nullptr;
    if (const auto handler = std::move(exchange->m_handler))
        handler->clientGone();
}

} // namespace turnpike
