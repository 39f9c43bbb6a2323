#pragma once

#include "server/gateway/relay_desk.h"
#include "server/http/edge_server.h"
#include "server/http/router.h"
#include "server/runtime/metrics.h"
#include "server/runtime/request_id.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace turnpike {

class Installation;

/// Everything of one worker thread: its edge, its routes, its relays. Made, used and destroyed on its thread.
class GatewayWorker
{
public:
    struct Options
    {
        int number = 1; // 1…; part of request ids
        std::int64_t lastRequestId = 0;
        int connectionLimit = 10'000;
        std::optional<QSslConfiguration> tls;
        std::function<std::string(std::int64_t)> simulatorUrl; // by the channel's id
        bool operatorsApart = false;                           // the public door has no operators' routes
        /// Adds the operators' routes; the object lives on this worker's thread as long as the routes do.
        std::function<void(Router &, QObject *)> operatorRoutes;
        /// Whether a key holder's request carries the operators' token, too; any thread.
        std::function<bool(const Exchange &)> isOperator;
    };
    GatewayWorker(Installation &installation, const Options &options, std::unique_ptr<JournalWriter> journal,
                  WorkerMetrics &metrics);
    ~GatewayWorker();

    bool listen(int descriptor, Door door = Door::Public);
    bool listenLocal(const std::string &path) { return m_edge.listenLocal(path); }
    /// Takes nothing new; `done` is called once on this thread when the last relay has ended.
    void drain(std::function<void()> done);
    /// Ends what runs, recorded; takes no new request until resume() and goes on listening.
    void suspend();
    void resume() { m_desk.draining = false; }
    RelayDesk &desk() { return m_desk; }

private:
    void stopRelays();
    EdgeOptions edgeOptions(Installation &installation, const Options &options);
    void startGemini(const RouteMatch &match);
    void addRoutes(Installation &installation, const Options &options);

    QObject m_context;
    WorkerMetrics &m_metrics;
    const Clock &m_clock;
    std::optional<QSslConfiguration> m_tls;
    RequestIdSource m_ids;
    RelayDesk m_desk;
    Router m_router;         // of the public door
    Router m_operatorRouter; // of the others
    EdgeServer m_edge;
};

} // namespace turnpike
