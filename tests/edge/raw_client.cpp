#include "tests/edge/raw_client.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace turnpike {

RawClient::RawClient(std::uint16_t port, int receiveBuffer)
    : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (receiveBuffer > 0)
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 && errno != EINPROGRESS)
        throw std::runtime_error("cannot connect");
}

qsizetype RawClient::send(const QByteArray &bytes)
{
    const ssize_t sent = ::send(m_fd, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
    if (sent >= 0)
        return sent;
    return errno == EAGAIN ? 0 : bytes.size();
}

bool RawClient::ended()
{
    std::array<char, 65536> buffer;
    while (!m_ended && m_fd >= 0) {
        const ssize_t got = ::recv(m_fd, buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EAGAIN)
            return false;
        if (got <= 0)
            m_ended = true;
        else
            m_received.append(buffer.data(), got);
    }
    return m_ended;
}

std::optional<RawClient::Answer> RawClient::takeAnswer(bool headOnly)
{
    ended();
    const auto end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Answer answer;
    answer.head = m_received.left(end + 2);
    answer.status = answer.head.mid(9, 3).toInt();
    qsizetype size = end + 4;
    if (!headOnly && answer.status >= 200) {
        const auto body = takeBody(answer.head.toLower(), end + 4, &size);
        if (!body)
            return std::nullopt;
        answer.body = *body;
    }
    m_received.remove(0, size);
    return answer;
}

std::optional<QByteArray> RawClient::takeBody(const QByteArray &head, qsizetype headSize, qsizetype *size) const
{
    if (head.contains("\r\ntransfer-encoding: chunked\r\n"))
        return takeChunks(headSize, size);
    const auto field = head.indexOf("\r\ncontent-length: ");
    if (field >= 0) {
        const auto from = field + 18;
        const qsizetype length = head.mid(from, head.indexOf('\r', from) - from).toLongLong();
        *size = headSize + length;
        return m_received.size() < *size ? std::nullopt : std::optional(m_received.mid(headSize, length));
    }
    *size = m_received.size();
    return m_ended ? std::optional(m_received.mid(headSize)) : std::nullopt;
}

std::optional<QByteArray> RawClient::takeChunks(qsizetype from, qsizetype *size) const
{
    QByteArray body;
    for (;;) {
        const auto lineEnd = m_received.indexOf("\r\n", from);
        if (lineEnd < 0)
            return std::nullopt;
        const qsizetype length = m_received.mid(from, lineEnd - from).toLongLong(nullptr, 16);
        from = lineEnd + 2 + length + 2;
        if (m_received.size() < from)
            return std::nullopt;
        if (length == 0) {
            *size = from;
            return body;
        }
        body += m_received.mid(lineEnd + 2, length);
    }
}

void RawClient::leave()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    leave();
}

} // namespace turnpike
