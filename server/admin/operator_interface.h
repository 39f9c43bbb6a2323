#pragma once

#include "server/admin/operator_routes.h"
#include "server/gateway/gateway.h"

#include <atomic>
#include <mutex>

namespace turnpike {

/// The operators' routes of one gateway, and what its workers share for them. Made before the gateway starts, on the
/// gateway's thread; lives until the gateway is stopped.
class OperatorInterface : public QObject
{
public:
    OperatorInterface(Installation &installation, Gateway &gateway);

    /// For Gateway::Options::operatorRoutes.
    std::function<void(Router &, QObject *)> routes();
    /// For Gateway::Options::isOperator: by x-admin-token, for Authorization holds the key there. Who guesses waits as
    /// at the operators' routes.
    std::function<bool(const Exchange &)> isOperator();

private:
    void gatewayChanged();
    std::vector<const WorkerMetrics *> metrics() const;
    std::string address() const;

    Installation &m_installation;
    Gateway &m_gateway;
    AdminGuard m_guard;
    std::atomic<bool> m_draining{false};
    mutable std::mutex m_mutex;
    std::vector<const WorkerMetrics *> m_metrics;
    std::string m_address;
};

} // namespace turnpike
