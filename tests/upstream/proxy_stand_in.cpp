#include "tests/upstream/proxy_stand_in.h"

#include <QtGlobal>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace turnpike {

namespace {

constexpr int kTickMs = 50;

bool take(int fd, void *bytes, std::size_t size)
{
    return ::recv(fd, bytes, size, MSG_WAITALL) == static_cast<ssize_t>(size);
}

void give(int fd, const std::string &bytes)
{
    if (::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0)
        qWarning("the proxy's client has gone");
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool passOn(int from, int to)
{
    char buffer[16384];
    const auto got = ::recv(from, buffer, sizeof buffer, 0);
    return got > 0 && ::send(to, buffer, static_cast<std::size_t>(got), MSG_NOSIGNAL) == got;
}

} // namespace

ProxyStandIn::ProxyStandIn(std::uint16_t leadsTo) : m_leadsTo(leadsTo)
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) || ::listen(m_listener, 64) ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size))
        qFatal("the proxy has no port");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

ProxyStandIn::~ProxyStandIn()
{
    m_ends = true;
    m_thread.join();
    for (std::thread &client : m_clients)
        client.join();
    ::close(m_listener);
}

std::vector<std::string> ProxyStandIn::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

void ProxyStandIn::note(std::string asked)
{
    const std::lock_guard lock(m_mutex);
    m_asked.push_back(std::move(asked));
}

void ProxyStandIn::serve()
{
    while (!m_ends) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, kTickMs) > 0)
            m_clients.emplace_back([this, client = ::accept(m_listener, nullptr, nullptr)] { handle(client); });
    }
}

void ProxyStandIn::handle(int client)
{
    const timeval patience{5, 0};
    ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const int provider = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_leadsTo);
    bool open = agree(client) && ::connect(provider, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    while (open && !m_ends) {
        pollfd ends[] = {{client, POLLIN, 0}, {provider, POLLIN, 0}};
        ::poll(ends, 2, kTickMs);
        open = (!ends[0].revents || passOn(client, provider)) && (!ends[1].revents || passOn(provider, client));
    }
    ::close(provider);
    ::close(client);
}

bool ProxyStandIn::agree(int client)
{
    char first = 0;
    if (!take(client, &first, 1))
        return false;
    return first == 5 ? agreeSocks(client) : agreeHttp(client, {first});
}

bool ProxyStandIn::agreeHttp(int client, std::string head)
{
    char next = 0;
    while (head.size() < 8192 && head.find("\r\n\r\n") == std::string::npos && take(client, &next, 1))
        head.push_back(next);
    const auto from = head.find(' ') + 1;
    note(head.substr(from, head.find(' ', from) - from));
    const bool allowed = head.compare(0, 8, "CONNECT ") == 0 && !m_refuses;
    give(client, allowed ? "HTTP/1.1 200 Connection established\r\n\r\n"
                         : "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    return allowed;
}

// RFC 1928, without authentication.
bool ProxyStandIn::agreeSocks(int client)
{
    unsigned char count = 0, methods[255], request[4], size = 0;
    if (!take(client, &count, 1) || !take(client, methods, count))
        return false;
    give(client, std::string("\x05\x00", 2));
    if (!take(client, request, sizeof request))
        return false;
    std::string host;
    if (request[3] == 3) { // a name
        if (!take(client, &size, 1))
            return false;
        host.resize(size);
        if (!take(client, host.data(), size))
            return false;
    } else {
        char bytes[16], text[INET6_ADDRSTRLEN];
        const bool six = request[3] == 4;
        if (!take(client, bytes, six ? 16 : 4))
            return false;
        host = ::inet_ntop(six ? AF_INET6 : AF_INET, bytes, text, sizeof text);
    }
    unsigned char port[2];
    if (!take(client, port, sizeof port))
        return false;
    note(host + ":" + std::to_string(port[0] << 8 | port[1]));
    const char answer = m_refuses ? 2 : 0; // not allowed
    give(client, std::string("\x05", 1) + answer + std::string("\x00\x01\x00\x00\x00\x00\x00\x00", 8));
    return !m_refuses;
}

} // namespace turnpike
