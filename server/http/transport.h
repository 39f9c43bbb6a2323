#pragma once

#include <QtGlobal>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

QT_FORWARD_DECLARE_CLASS(QSslConfiguration)

namespace turnpike {

/// The bytes of one client connection, plain or TLS. Worker thread only. The callbacks may not destroy the transport
/// directly (the connection is retired and deleted from the event loop).
class Transport
{
public:
    struct Events
    {
        std::function<void()> readable; // read() has something, or the end
        std::function<void()> progress; // some of the unsent bytes went out
        std::function<void()> broken;   // nothing more can be sent or read
    };
    virtual ~Transport() = default;

    static constexpr int kEnd = 0, kAgain = -1, kBroken = -2;
    /// Bytes read, or one of the above.
    virtual long read(char *buffer, std::size_t size) = 0;
    /// Sends at once what the socket takes and keeps the rest. False: broken.
    virtual bool send(std::string_view bytes) = 0;
    virtual std::size_t unsent() const = 0;
    virtual void setReading(bool on) = 0;
    /// Ends the sending side after what is unsent; reading goes on.
    virtual void finishSending() = 0;
    /// Closes at once; what is unsent is lost. `reset`: the peer is to see a broken connection.
    virtual void close(bool reset) = 0;

    /// Takes the descriptor over.
    static std::unique_ptr<Transport> plain(int fd, Events events);
    static std::unique_ptr<Transport> tls(int fd, const QSslConfiguration &configuration, Events events);
};

} // namespace turnpike
