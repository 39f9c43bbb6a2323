#pragma once

#include "server/admin/admin_guard.h"
#include "server/http/router.h"
#include "server/runtime/metrics.h"

#include <QObject>
#include <functional>
#include <string>
#include <vector>

namespace turnpike {

class Installation;
class LiveRequests;

/// What the operators' routes work on. All of it outlives the router.
struct AdminContext
{
    Installation &installation;
    /// Lives on the worker's thread: results of operations and readers are delivered there, none after its end.
    QObject *owner;
    /// One for all workers. Requests on the local socket need no token: who may open it is an operator.
    AdminGuard &guard;
    /// What runs on all workers; any thread.
    LiveRequests &live;
    /// The counters of all workers; any thread.
    std::function<std::vector<const WorkerMetrics *>()> metrics;
    /// Whether the gateway drains; any thread.
    std::function<bool()> draining;
    /// Where key holders call; any thread.
    std::function<std::string()> address;
};

/// Adds /admin/…, /healthz, /health, /ready, /metrics and / to one worker's router.
void addOperatorRoutes(Router &router, const AdminContext &context);

} // namespace turnpike
