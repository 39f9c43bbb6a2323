#include "server/http/transport.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace turnpike {

namespace {

class TlsTransport final : public Transport
{
public:
    TlsTransport(int fd, const QSslConfiguration &configuration, Events events) : m_events(std::move(events))
    {
        m_socket.setReadBufferSize(256 << 10);
        m_socket.setSocketDescriptor(fd);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setSslConfiguration(configuration);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { announce(); });
        QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, &m_socket, [this] { m_events.progress(); });
        QObject::connect(&m_socket, &QSslSocket::disconnected, &m_socket, [this] {
            m_ended = true;
            m_events.readable();
        });
        m_socket.startServerEncryption();
    }
    ~TlsTransport() override { close(false); }

    long read(char *buffer, std::size_t size) override
    {
        const auto got = m_socket.read(buffer, static_cast<qint64>(size));
        if (got > 0)
            return got;
        return m_ended ? kEnd : got < 0 ? kBroken : kAgain;
    }

    bool send(std::string_view bytes) override
    {
        if (m_ended || m_socket.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            return false;
        m_socket.flush();
        return true;
    }

    std::size_t unsent() const override
    {
        return static_cast<std::size_t>(m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite());
    }

    void setReading(bool on) override
    {
        m_reading = on;
        if (on && m_socket.bytesAvailable() > 0)
            QMetaObject::invokeMethod(
                &m_socket, [this] { announce(); }, Qt::QueuedConnection);
    }

    void finishSending() override { m_socket.disconnectFromHost(); }

    void close(bool) override
    {
        m_socket.disconnect();
        m_socket.abort();
        m_ended = true;
    }

private:
    void announce()
    {
        if (m_reading)
            m_events.readable();
    }

    QSslSocket m_socket;
    Events m_events;
    bool m_reading = true;
    bool m_ended = false;
};

} // namespace

std::unique_ptr<Transport> Transport::tls(int fd, const QSslConfiguration &configuration, Events events)
{
    return std::make_unique<TlsTransport>(fd, configuration, std::move(events));
}

} // namespace turnpike
