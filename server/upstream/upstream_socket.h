#pragma once

#include "server/runtime/descriptor_watcher.h"
#include "server/upstream/target.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// A connected byte stream to a provider. Worker thread only.
class UpstreamSocket
{
public:
    virtual ~UpstreamSocket() = default;
    static constexpr long kEnd = 0, kAgain = -1, kBroken = -2;
    /// Bytes read, or one of the above. With TLS, read until kAgain: bytes may wait where the descriptor does not show
    /// them.
    virtual long read(char *buffer, std::size_t size) = 0;
    /// Bytes sent (perhaps fewer), kAgain or kBroken.
    virtual long write(std::string_view bytes) = 0;
    virtual int descriptor() const = 0;
    virtual bool tls() const = 0;
};

/// A socket with its one read watcher, which stays registered while the connection passes between calls and the pool.
class UpstreamConnection
{
public:
    explicit UpstreamConnection(std::unique_ptr<UpstreamSocket> socket);
    UpstreamSocket &socket() { return *m_socket; }
    /// Whom to call when there is something to read. The callee may drop the connection.
    void onReadable(std::function<void()> call) { m_readable = std::move(call); }
    void setReading(bool on);
    /// Calls onReadable from the event loop, for bytes that the descriptor does not show.
    void readSoon();

private:
    std::unique_ptr<UpstreamSocket> m_socket;
    std::function<void()> m_readable;
    WatcherPtr m_watcher;
};

enum class ConnectFailure { NameNotFound, Refused, TimedOut, TlsRefused, ProxyRefused, NotPublic };

/// One attempt to connect, by libcurl (names, proxies, TLS, certificates). Dropping it cancels.
class UpstreamConnect
{
public:
    using Done = std::function<void(std::unique_ptr<UpstreamSocket>, ConnectFailure)>;

    /// What connects of one worker share: names, TLS sessions, and which authorities they trust besides the system's.
    class Shared
    {
    public:
        /// `names`: "host:port:address[,address]", which are not asked of the system's resolver.
        explicit Shared(std::string caFile, const std::vector<std::string> &names = {});
        ~Shared();
        Shared(const Shared &) = delete;
        Shared &operator=(const Shared &) = delete;
        void *handle() const { return m_handle; }
        const std::string &caFile() const { return m_caFile; }
        void *names() const { return m_names; }

    private:
        void *m_handle;
        std::string m_caFile;
        void *m_names;
    };

    /// `done` is called once, from the event loop, with a socket or with the reason (then the socket is null).
    UpstreamConnect(const UpstreamTarget &target, int timeoutMs, const Shared &shared, Done done);
    ~UpstreamConnect();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace turnpike
