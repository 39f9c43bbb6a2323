#include "tests/bench/provider/provider.h"

#include "tests/bench/load/clocks.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace turnpike::bench {
namespace {

const std::string kAnswerBody =
    R"({"id":"chatcmpl-canned","object":"chat.completion","created":1700000000,"model":"sim","choices":[{"index":0,)"
    R"("message":{"role":"assistant","content":"The canned provider answers the same to everybody who asks it."},)"
    R"("finish_reason":"stop"}],"usage":{"prompt_tokens":11,"completion_tokens":8,"total_tokens":19,)"
    R"("prompt_tokens_details":{"cached_tokens":2},"completion_tokens_details":{"reasoning_tokens":0}}})";
const std::string kAnswer =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(kAnswerBody.size()) +
    "\r\n\r\n" + kAnswerBody;
const std::string kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
const std::string kChunkHead = R"(data: {"id":"chatcmpl-canned","object":"chat.completion.chunk","created":1700000000,)"
                               R"("model":"sim","x_sent_us":)";
const std::string kChunkTail = R"(,"choices":[{"index":0,"delta":{"content":"some words "},"finish_reason":null}]})"
                               "\n\n";
const std::string kStreamEnd =
    R"(data: {"id":"chatcmpl-canned","object":"chat.completion.chunk","created":1700000000,"model":"sim",)"
    R"("choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"
    "\n\n";
const std::string kUsageChunk =
    R"(data: {"id":"chatcmpl-canned","object":"chat.completion.chunk","created":1700000000,"model":"sim",)"
    R"("choices":[],"usage":{"prompt_tokens":11,"completion_tokens":8,"total_tokens":19}})"
    "\n\n";
const std::string kDone = "data: [DONE]\n\n";

std::string chunked(std::string_view bytes)
{
    std::array<char, 16> size{};
    const auto end = std::to_chars(size.data(), size.data() + size.size(), bytes.size(), 16).ptr;
    return std::string(size.data(), end).append("\r\n").append(bytes).append("\r\n");
}

// The number behind `name`, or `otherwise`.
int numberAfter(std::string_view text, std::string_view name, int otherwise)
{
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos)
        return otherwise;
    int value = otherwise;
    std::from_chars(text.data() + at + name.size(), text.data() + text.size(), value);
    return value;
}

std::size_t contentLength(std::string_view head)
{
    for (const std::string_view name : {"\r\nContent-Length: ", "\r\ncontent-length: "}) {
        if (const int length = numberAfter(head, name, -1); length >= 0)
            return static_cast<std::size_t>(length);
    }
    return 0;
}

} // namespace

Provider::Provider()
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)),
      m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)),
      m_buffer(64 * 1024)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, any, size) != 0 || ::listen(m_listener, 4096) != 0 ||
        ::getsockname(m_listener, any, &size) != 0)
        throw std::runtime_error("no port to listen on");
    m_port = ntohs(address.sin_port);
    for (const int fd : {m_listener, m_timer}) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = fd;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }
}

Provider::~Provider()
{
    for (const auto &[fd, connection] : m_connections)
        ::close(fd);
    for (const int fd : {m_listener, m_epoll, m_timer})
        ::close(fd);
}

void Provider::serve(int stop)
{
    epoll_event end{};
    end.events = EPOLLIN;
    end.data.fd = stop;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, stop, &end);
    std::array<epoll_event, 512> events{};
    for (;;) {
        armTimer();
        const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            const int fd = event.data.fd;
            if (fd == stop)
                return;
            if (fd == m_listener)
                accept();
            else if (fd == m_timer)
                continue; // armed anew below, which clears it
            else if ((event.events & EPOLLOUT) != 0)
                flush(fd, m_connections[fd]);
            else
                readable(fd);
        }
        sendDueChunks();
    }
}

void Provider::accept()
{
    for (;;) {
        const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0)
            return;
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_connections[fd].serial = ++m_serial;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = fd;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }
}

void Provider::readable(int fd)
{
    Connection &connection = m_connections[fd];
    const ssize_t got = ::recv(fd, m_buffer.data(), m_buffer.size(), 0);
    if (got < 0 && errno == EAGAIN)
        return;
    if (got <= 0)
        return close(fd);
    connection.received.append(m_buffer.data(), static_cast<std::size_t>(got));
    const std::string_view received = connection.received;
    const std::size_t headEnd = received.find("\r\n\r\n");
    if (headEnd == std::string_view::npos)
        return;
    const std::size_t whole = headEnd + 4 + contentLength(received.substr(0, headEnd + 2));
    if (received.size() < whole)
        return;
    answer(fd, connection, received.substr(headEnd + 4, whole - headEnd - 4));
    connection.received.erase(0, whole);
}

void Provider::answer(int fd, Connection &connection, std::string_view body)
{
    if (body.find("\"stream\":true") == std::string_view::npos)
        return send(fd, connection, kAnswer);
    connection.chunksLeft = numberAfter(body, "chunks=", 8);
    connection.usageAsked = body.find("\"include_usage\":true") != std::string_view::npos;
    connection.gapMs = numberAfter(body, "gap=", 0);
    send(fd, connection, kStreamHead);
    m_due.push({load::steadyUs(), fd, connection.serial});
}

void Provider::sendDueChunks()
{
    while (!m_due.empty() && m_due.top().at <= load::steadyUs()) {
        const Due due = m_due.top();
        m_due.pop();
        const auto found = m_connections.find(due.fd);
        if (found == m_connections.end() || found->second.serial != due.serial)
            continue;
        const int left = found->second.chunksLeft;
        const std::int64_t next = due.at + found->second.gapMs * 1000;
        sendChunk(due.fd, found->second);
        if (left > 0)
            m_due.push({next, due.fd, due.serial});
    }
}

void Provider::sendChunk(int fd, Connection &connection)
{
    if (connection.chunksLeft-- > 0)
        return send(fd, connection, chunked(kChunkHead + std::to_string(load::wallUs()) + kChunkTail));
    send(fd, connection, chunked(kStreamEnd + (connection.usageAsked ? kUsageChunk : "") + kDone) + "0\r\n\r\n");
}

void Provider::send(int fd, Connection &connection, std::string_view bytes)
{
    connection.unsent.append(bytes);
    flush(fd, connection);
}

void Provider::flush(int fd, Connection &connection)
{
    const ssize_t sent = ::send(fd, connection.unsent.data(), connection.unsent.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        connection.unsent.clear(); // the end of it will be read
        return;
    }
    const bool all = connection.unsent.size() == static_cast<std::size_t>(std::max<ssize_t>(sent, 0));
    connection.unsent.erase(0, static_cast<std::size_t>(std::max<ssize_t>(sent, 0)));
    epoll_event event{};
    event.events = all ? EPOLLIN : EPOLLIN | EPOLLOUT;
    event.data.fd = fd;
    if (!all || m_blocked.erase(fd) > 0)
        epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
    if (!all)
        m_blocked.insert(fd);
}

void Provider::close(int fd)
{
    m_blocked.erase(fd);
    m_connections.erase(fd);
    ::close(fd);
}

void Provider::armTimer()
{
    itimerspec when{}; // all zero: off
    if (!m_due.empty()) {
        const std::int64_t at = std::max<std::int64_t>(m_due.top().at, 1);
        when.it_value.tv_sec = at / 1'000'000;
        when.it_value.tv_nsec = at % 1'000'000 * 1000;
    }
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr);
}

} // namespace turnpike::bench
