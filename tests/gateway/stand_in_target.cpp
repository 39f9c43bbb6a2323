#include "tests/gateway/stand_in_target.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace turnpike {

namespace {

bool sendAll(int connection, const std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto now = ::send(connection, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += static_cast<std::size_t>(now);
    }
    return true;
}

std::size_t lengthIn(const std::string &head)
{
    const auto at = head.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::stoul(head.substr(at + 16));
}

} // namespace

StandInTarget::StandInTarget(Answerer answer, EarlyAnswerer early)
    : m_answer(std::move(answer)), m_early(std::move(early))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, generic, &size) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

StandInTarget::~StandInTarget()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    {
        const std::scoped_lock lock(m_mutex);
        for (const int connection : m_connections) {
            if (connection >= 0)
                ::shutdown(connection, SHUT_RDWR);
        }
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

void StandInTarget::accept()
{
    for (;;) {
        const int connection = ::accept(m_listener, nullptr, nullptr);
        if (connection < 0)
            return;
        const std::scoped_lock lock(m_mutex);
        m_connections.push_back(connection);
        m_threads.emplace_back([this, connection] { serve(connection); });
    }
}

void StandInTarget::serve(int connection)
{
    std::string bytes;
    for (;;) {
        auto end = bytes.find("\r\n\r\n");
        while (end == std::string::npos && receiveMore(connection, bytes))
            end = bytes.find("\r\n\r\n");
        if (end == std::string::npos)
            break;
        Asked asked{bytes.substr(0, end + 4), {}};
        bytes.erase(0, end + 4);
        if (const std::string early = m_early ? m_early(asked.head) : std::string(); !early.empty()) {
            sendAll(connection, early);
            break;
        }
        if (!receiveBody(connection, asked, bytes))
            break;
        {
            const std::scoped_lock lock(m_mutex);
            m_asked.push_back(asked);
        }
        const std::string answer = m_answer ? m_answer(asked) : respond(200, "fine");
        if (answer.empty() || !sendAll(connection, answer) || answer.find("Connection: close") != std::string::npos)
            break;
    }
    ++m_ended;
    const std::scoped_lock lock(m_mutex);
    std::replace(m_connections.begin(), m_connections.end(), connection, -1);
    ::close(connection);
}

bool StandInTarget::receiveMore(int connection, std::string &bytes)
{
    char buffer[16384];
    const auto got = ::recv(connection, buffer, sizeof buffer, 0);
    if (got <= 0)
        return false;
    m_received += static_cast<std::size_t>(got);
    bytes.append(buffer, static_cast<std::size_t>(got));
    return true;
}

// Takes the body off `bytes`. False: it broke off.
bool StandInTarget::receiveBody(int connection, Asked &asked, std::string &bytes)
{
    const auto take = [&](std::size_t size) {
        while (bytes.size() < size) {
            if (!receiveMore(connection, bytes))
                return false;
        }
        return true;
    };
    if (!asked.has("Transfer-Encoding: chunked")) {
        const std::size_t length = lengthIn(asked.head);
        if (!take(length))
            return false;
        asked.body = bytes.substr(0, length);
        bytes.erase(0, length);
        return true;
    }
    for (;;) {
        std::size_t line = 0;
        while ((line = bytes.find("\r\n")) == std::string::npos) {
            if (!receiveMore(connection, bytes))
                return false;
        }
        const std::size_t size = std::stoul(bytes.substr(0, line), nullptr, 16);
        if (!take(line + 2 + size + 2))
            return false;
        asked.body.append(bytes, line + 2, size);
        bytes.erase(0, line + 2 + size + 2);
        if (size == 0)
            return true;
    }
}

std::vector<StandInTarget::Asked> StandInTarget::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

StandInTarget::Asked StandInTarget::last() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked.empty() ? Asked() : m_asked.back();
}

std::string StandInTarget::respond(int status, const std::string &body, const std::string &headers)
{
    return "HTTP/1.1 " + std::to_string(status) + " X\r\n" + headers +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace turnpike
