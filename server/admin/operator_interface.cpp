#include "server/admin/operator_interface.h"

#include "server/gateway/installation.h"
#include "server/http/exchange.h"
#include "server/operations/admin_token.h"
#include "server/runtime/clock.h"

namespace turnpike {

OperatorInterface::OperatorInterface(Installation &installation, Gateway &gateway)
    : m_installation(installation), m_gateway(gateway), m_guard([&installation](std::string_view token) {
          return installation.adminToken().matches(token, installation.clock().wallMs());
      })
{
    connect(&gateway, &Gateway::stateChanged, this, [this] { gatewayChanged(); });
}

std::function<void(Router &, QObject *)> OperatorInterface::routes()
{
    return [this](Router &router, QObject *owner) {
        addOperatorRoutes(router, {m_installation, owner, m_guard, m_gateway.live(), [this] { return metrics(); },
                                   [this] { return m_draining.load(std::memory_order_relaxed); },
                                   [this] { return address(); }});
    };
}

std::function<bool(const Exchange &)> OperatorInterface::isOperator()
{
    return [this](const Exchange &exchange) {
        const auto decision = m_guard.decide(exchange.clientAddress(), exchange.head().header("x-admin-token"),
                                             m_installation.clock().steadyMs());
        return decision.verdict == AdminGuard::Verdict::Operator;
    };
}

/// Workers must not ask the gateway itself: it belongs to another thread.
void OperatorInterface::gatewayChanged()
{
    m_draining.store(m_gateway.state() != Gateway::State::Serving, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    m_metrics = m_gateway.metrics();
    m_address = m_gateway.address();
}

std::string OperatorInterface::address() const
{
    const std::lock_guard lock(m_mutex);
    return m_address;
}

std::vector<const WorkerMetrics *> OperatorInterface::metrics() const
{
    const std::lock_guard lock(m_mutex);
    return m_metrics;
}

} // namespace turnpike
