#include "server/http/head_parser.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTcpSocket>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttpServerResponder>
#endif

#include <cstring>
#include <functional>
#include <sys/socket.h>
#include <sys/un.h>

namespace turnpike {

namespace {

constexpr std::size_t kRememberedBytes = 256;

std::string_view nameOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return {};
    }
}

} // namespace

/// A socket that is never connected to anything but hands out the bytes it was fed.
class HeadParser::Pipe final : public QTcpSocket
{
public:
    Pipe()
    {
        setSocketState(ConnectedState);
        setOpenMode(QIODevice::ReadWrite);
    }

    void feed(std::string_view bytes)
    {
        m_bytes = bytes;
        Q_EMIT readyRead();
        m_bytes = {};
    }
    bool drained() const { return m_bytes.empty() && QAbstractSocket::bytesAvailable() == 0; }
    // Its owner inside QtHttpServer deletes it when it hears that.
    void hangUp()
    {
        setSocketState(UnconnectedState);
        Q_EMIT disconnected();
    }

    qint64 bytesAvailable() const override { return static_cast<qint64>(m_bytes.size()) + QAbstractSocket::bytesAvailable(); }
    void disconnectFromHost() override {}
    void close() override {}

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const auto taken = std::min(static_cast<std::size_t>(size), m_bytes.size());
        std::memcpy(data, m_bytes.data(), taken);
        m_bytes.remove_prefix(taken);
        return static_cast<qint64>(taken);
    }
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    std::string_view m_bytes;
};

/// The QTcpServer through which QtHttpServer meets the pipes. It has to listen to be accepted, so it does, on an
/// abstract local address that it never accepts from.
class HeadParser::Door final : public QTcpServer
{
public:
    Door()
    {
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        // only the family: the kernel picks an abstract name
        const bool ready = ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address.sun_family) == 0 &&
                           ::listen(fd, 1) == 0 && setSocketDescriptor(fd);
        if (!ready)
            qFatal("no local socket for the head parser");
        pauseAccepting();
    }
    void pass(Pipe *pipe)
    {
        addPendingConnection(pipe);
        pauseAccepting(); // taking a pending connection resumes it
    }

protected:
    void incomingConnection(qintptr) override {}
};

class HeadParser::Server final : public QAbstractHttpServer
{
public:
    QHttpServerRequest::Method seenMethod = QHttpServerRequest::Method::Unknown;
    int seen = 0;

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override
    {
        return note(request);
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *) override
    {
        return note(request);
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

private:
    bool note(const QHttpServerRequest &request)
    {
        seenMethod = request.method();
        ++seen;
        return true;
    }
};

HeadParser::HeadParser() : m_door(std::make_unique<Door>()), m_server(std::make_unique<Server>())
{
    // the server becomes the door's parent, and would delete it
    m_server->bind(m_door.get());
    m_door->setParent(nullptr);
    openPipe();
}

HeadParser::~HeadParser()
{
    m_pipe->hangUp();
    m_server.reset();
}

void HeadParser::openPipe()
{
    m_pipe = new Pipe;
    m_door->pass(m_pipe);
}

bool HeadParser::accepts(const RequestHead &head)
{
    m_text.assign(head.method).append(" ").append(head.target).append(" HTTP/1.1\r\n");
    // The guard has judged the fields, and the exchange reads them from the client's own bytes.
    if (const auto host = head.header("host"); !host.empty())
        m_text.append("Host: ").append(host).append("\r\n");
    m_text.append("\r\n");
    std::string &known = m_accepted[std::hash<std::string>{}(m_text) % m_accepted.size()];
    if (known == m_text)
        return true;

    m_server->seen = 0;
    m_pipe->feed(m_text);
    if (m_server->seen == 1 && m_pipe->drained() && nameOf(m_server->seenMethod) == head.method) {
        if (m_text.size() <= kRememberedBytes)
            known = m_text;
        return true;
    }
    // Nothing of a head that was not understood may be left for the next client's.
    m_pipe->hangUp();
    openPipe();
    return false;
}

} // namespace turnpike
