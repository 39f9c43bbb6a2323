#pragma once

#include <QByteArray>
#include <cstdint>
#include <optional>

namespace turnpike {

/// A client socket without manners: sends any bytes, reads answers one by one. Never blocks.
class RawClient
{
public:
    struct Answer
    {
        int status = 0;
        QByteArray head;
        QByteArray body;
    };

    /// `receiveBuffer` bytes of the kernel for what we do not read; 0: its default.
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0);
    ~RawClient() { leave(); }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    /// Bytes that the socket took; all of them when the server has closed, so that nobody waits.
    qsizetype send(const QByteArray &bytes);
    /// Reads what has come; then whether the server has ended the connection.
    bool ended();
    /// The next whole answer of those that came. `headOnly`: to a HEAD request.
    std::optional<Answer> takeAnswer(bool headOnly = false);
    const QByteArray &unparsed() const { return m_received; }

    void leave();
    void reset(); // leaves with a RST

private:
    std::optional<QByteArray> takeBody(const QByteArray &head, qsizetype headSize, qsizetype *size) const;
    std::optional<QByteArray> takeChunks(qsizetype from, qsizetype *size) const;

    int m_fd = -1;
    bool m_ended = false;
    QByteArray m_received;
};

} // namespace turnpike
