#pragma once

#include "server/runtime/result.h"

#include <QObject>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace turnpike {

class Exchange;
class Installation;
class LiveRequests;
class Router;
struct WorkerMetrics;

/// Figures for the status strip, the tray and /metrics; sums over all workers since start unless noted.
struct LiveFigures
{
    std::uint64_t requests = 0;       // admitted
    std::uint64_t refused = 0;        // refused by us before a provider was called
    std::uint64_t providerErrors = 0; // ended without a provider's success
    std::uint64_t inFlight = 0;       // now
    std::uint64_t streams = 0;        // of these, streamed
    std::uint64_t connections = 0;    // now
    std::uint64_t tokens = 0;
};

/// The sums over these workers.
LiveFigures figuresOf(const std::vector<const WorkerMetrics *> &workers);

/// The running gateway: worker threads with their listeners on one address. start(), drain(), stop(), suspend()
/// and resume() are called on the thread that made it; signals come there.
class Gateway : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Serving, Draining };
    struct Options
    {
        std::string host = "127.0.0.1";
        std::uint16_t port = 8787; // 0: any free one
        int workers = 0;           // 0: cores, at most 4
        std::string tlsCertificate, tlsKey;
        int drainTimeoutMs = 180'000;
        /// A listener of their own for the operators' routes, which the public one then does not have. Empty host:
        /// none.
        std::string adminHost;
        std::uint16_t adminPort = 0;
        std::string localSocket; // path of the operators' local socket; empty: none
        /// Adds the operators' routes to one worker's router; called on its thread, the object lives there.
        std::function<void(Router &, QObject *)> operatorRoutes;
        /// Whether a key holder's request carries the operators' token, too; any thread. Empty: none does.
        std::function<bool(const Exchange &)> isOperator;
    };

    explicit Gateway(Installation &installation, QObject *parent = nullptr);
    ~Gateway() override;

    /// Binds and serves; error `address_in_use`, `address_invalid`, `tls_invalid`, … leaves it stopped.
    Result<void> start(const Options &options);
    /// No new connections; stopped() is emitted when the last stream has ended or the drain time-out is over.
    void drain();
    /// At once: what runs is ended with an error event and recorded.
    void stop();
    /// Before the computer sleeps: what runs is ended as stop() ends it, connections to providers are closed, which
    /// nobody would see die, and requests are refused until resume(). It goes on listening: when the computer wakes,
    /// the address may not be there yet to listen on anew.
    void suspend();
    void resume();

    State state() const; // any thread
    /// http://host:port with the real port, empty while stopped.
    std::string address() const;
    /// Where operators call; the same as address() without a listener of their own.
    std::string adminAddress() const;
    LiveFigures figures() const;
    /// Of all workers, also of earlier runs; they live as long as the gateway. Any thread.
    std::vector<const WorkerMetrics *> metrics() const;
    /// What is in flight, and the brake; lives as long as the gateway.
    LiveRequests &live() const;

Q_SIGNALS:
    void stateChanged();
    void stopped();

private:
    struct Private; // all that has threads
    std::unique_ptr<Private> d;
};

} // namespace turnpike
