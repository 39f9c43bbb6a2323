#include "tests/edge/edge_fixture.h"

#include "server/http/exchange.h"
#include "server/http/listening_socket.h"

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QMetaObject>
#include <malloc.h>
#include <stdexcept>
#include <sys/resource.h>

namespace turnpike {

namespace {

constexpr std::size_t kBodyLimit = 1u << 20;

} // namespace

struct EdgeFixture::Waiting final : ExchangeHandler
{
    explicit Waiting(int &count) : gone(count) {}
    void clientGone() override { ++gone; }
    int &gone;
};

// Writes as much as the client takes, until kFloodBytes are written.
struct EdgeFixture::Flood final : ExchangeHandler, std::enable_shared_from_this<Flood>
{
    explicit Flood(int &count) : gone(count) {}
    static void begin(const std::shared_ptr<Exchange> &exchange, int &gone)
    {
        const auto flood = std::make_shared<Flood>(gone);
        flood->exchange = exchange;
        exchange->setHandler(flood);
        exchange->beginStream(200, "application/octet-stream");
        flood->writable();
    }
    void clientGone() override { ++gone; }
    void writable() override
    {
        const auto self = shared_from_this(); // endStream() lets go of the handler
        const std::string piece(16384, 'x');
        for (; written < kFloodBytes && !exchange->congested(); written += piece.size())
            exchange->writeChunk(piece);
        if (written >= kFloodBytes)
            exchange->endStream();
    }
    int &gone;
    std::shared_ptr<Exchange> exchange;
    std::size_t written = 0;
};

EdgeFixture::EdgeFixture(EdgeOptions options)
{
    options.nextId = [this] {
        ++m_lastId;
        return EdgeOptions::Id{m_lastId, "req_" + std::to_string(m_lastId)};
    };
    options.handler = [this](const std::shared_ptr<Exchange> &exchange) { handle(exchange); };
    options.refusal = [](int status) { return "{\"error\":{\"code\":\"" + std::to_string(status) + "\"}}"; };
    m_server = std::make_unique<EdgeServer>(std::move(options));
    const auto listeners = openListeners("127.0.0.1", m_port, 1);
    if (!listeners || !m_server->listen(listeners->front()))
        throw std::runtime_error("no port to listen on");
}

EdgeFixture::~EdgeFixture() = default;

void EdgeFixture::handle(const std::shared_ptr<Exchange> &exchange)
{
    const std::string_view path = exchange->head().path;
    if (path == "/ping")
        return exchange->respond(200, "text/plain", "pong");
    ++m_counts.handled;
    exchange->setHandler(std::make_shared<Waiting>(m_counts.gone));
    if (path == "/echo" || path == "/later") {
        const bool later = path == "/later";
        return exchange->collectBody(kBodyLimit, [this, exchange, later](const std::string &body) {
            ++m_counts.bodies;
            echo(exchange, body, later);
        });
    }
    if (path == "/size")
        return exchange->collectBody(kBodyLimit, [exchange](const std::string &body) {
            exchange->respond(200, "text/plain", std::to_string(body.size()));
        });
    if (path == "/pieces") {
        const auto size = std::make_shared<std::size_t>();
        const auto take = [size](std::string_view piece) {
            *size += piece.size();
            return true;
        };
        return exchange->streamBody(kBodyLimit, {take, [this, exchange, size] {
                                                     ++m_counts.bodies;
                                                     exchange->respond(200, "text/plain", std::to_string(*size));
                                                 }});
    }
    if (path == "/head") {
        const RequestHead &head = exchange->head();
        return exchange->respond(200, "text/plain", std::string(head.method) + " " + std::string(head.target));
    }
    if (path == "/stream") {
        exchange->beginStream(200, "text/event-stream");
        for (const char *word : {"one ", "two ", "three"})
            exchange->writeChunk(word);
        return exchange->endStream();
    }
    if (path == "/flood")
        return Flood::begin(exchange, m_counts.gone);
    if (path != "/never")
        exchange->respond(404, "text/plain", "no such path");
}

void EdgeFixture::echo(const std::shared_ptr<Exchange> &exchange, const std::string &body, bool later)
{
    const RequestHead &head = exchange->head();
    const std::string text = std::string(head.method) + " " + std::string(head.target) + " [" + body + "]";
    if (!later)
        return exchange->respond(200, "text/plain", text);
    QMetaObject::invokeMethod(
        m_server.get(), [exchange, text] { exchange->respond(200, "text/plain", text); }, Qt::QueuedConnection);
}

std::size_t heapInUse()
{
    const struct mallinfo2 info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

std::size_t raiseDescriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

void handleEvents()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

bool waitFor(const std::function<bool()> &done, int deadlineMs)
{
    constexpr int kEagerMs = 20; // then it sleeps between events; the server's sweep wakes it at the latest
    const QDeadlineTimer deadline(deadlineMs);
    for (;;) {
        handleEvents();
        if (done())
            return true;
        if (deadline.hasExpired())
            return false;
        if (deadlineMs - deadline.remainingTime() > kEagerMs)
            QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace turnpike
