#include "server/http/transport.h"
#include "server/runtime/descriptor_watcher.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace turnpike {

namespace {

class PlainTransport final : public Transport
{
public:
    PlainTransport(int fd, Events events)
        : m_fd(fd), m_events(std::move(events)),
          m_read(new DescriptorWatcher(fd, QSocketNotifier::Read, [this] { m_events.readable(); }))
    {
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on); // fails harmlessly on a local socket
    }
    ~PlainTransport() override { close(false); }

    long read(char *buffer, std::size_t size) override
    {
        if (m_fd < 0)
            return kBroken;
        const auto got = ::recv(m_fd, buffer, size, MSG_DONTWAIT);
        if (got >= 0)
            return got;
        return errno == EAGAIN || errno == EINTR ? kAgain : kBroken;
    }

    bool send(std::string_view bytes) override
    {
        if (m_fd < 0)
            return false;
        if (unsent() == 0) {
            const auto sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent < 0 && errno != EAGAIN && errno != EINTR)
                return false;
            if (sent > 0)
                bytes.remove_prefix(static_cast<std::size_t>(sent));
            if (bytes.empty())
                return true;
        }
        m_unsent.append(bytes);
        watchWriting();
        return true;
    }

    std::size_t unsent() const override { return m_unsent.size() - m_sent; }

    void setReading(bool on) override
    {
        if (m_read && m_read->isEnabled() != on)
            m_read->setEnabled(on);
    }

    void finishSending() override
    {
        m_finishing = true;
        if (unsent() == 0 && m_fd >= 0)
            ::shutdown(m_fd, SHUT_WR);
    }

    void close(bool reset) override
    {
        if (m_fd < 0)
            return;
        m_read.reset();
        m_write.reset();
        if (reset) {
            const linger now{1, 0};
            ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        }
        ::close(m_fd);
        m_fd = -1;
    }

private:
    void watchWriting()
    {
        if (!m_write)
            m_write.reset(new DescriptorWatcher(m_fd, QSocketNotifier::Write, [this] { flush(); }));
        else
            m_write->setEnabled(true);
    }

    void flush()
    {
        const auto sent = ::send(m_fd, m_unsent.data() + m_sent, unsent(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EAGAIN && errno != EINTR) {
            m_write->setEnabled(false);
            return m_events.broken();
        }
        if (sent > 0)
            m_sent += static_cast<std::size_t>(sent);
        if (unsent() == 0) {
            std::string().swap(m_unsent);
            m_sent = 0;
            m_write->setEnabled(false);
            if (m_finishing)
                ::shutdown(m_fd, SHUT_WR);
        } else if (m_sent > m_unsent.size() / 2) {
            m_unsent.erase(0, m_sent);
            m_sent = 0;
        }
        if (sent > 0)
            m_events.progress();
    }

    int m_fd;
    Events m_events;
    WatcherPtr m_read;
    WatcherPtr m_write;
    std::string m_unsent;
    std::size_t m_sent = 0; // of m_unsent
    bool m_finishing = false;
};

} // namespace

std::unique_ptr<Transport> Transport::plain(int fd, Events events)
{
    return std::make_unique<PlainTransport>(fd, std::move(events));
}

} // namespace turnpike
