#pragma once

#include "server/admin/operator_routes.h"
#include "server/admin/reply.h"
#include "server/gateway/installation.h"
#include "server/operations/operations.h"

#include <charconv>
#include <memory>
#include <optional>
#include <string>

namespace turnpike {

/// One operator's request, after its authentication.
struct AdminRequest
{
    std::shared_ptr<Exchange> exchange;
    std::string parameter; // of the path
    Actor actor;
};
using AdminHandler = std::function<void(const AdminRequest &)>;

/// The routes of one area share this.
class RouteKit
{
public:
    RouteKit(Router &router, const AdminContext &context) : m_router(router), m_context(context) {}

    /// A route that only operators get through to.
    void add(std::string_view method, std::string_view pattern, AdminHandler handler);
    /// The same with its body, at most 1 MiB.
    void addWithBody(std::string_view method, std::string_view pattern,
                     std::function<void(const AdminRequest &, std::string body)> handler);
    /// A route for everybody.
    void addOpen(std::string_view pattern, std::function<void(const std::shared_ptr<Exchange> &)> handler);

    const AdminContext &context() const { return m_context; }
    Installation &installation() const { return m_context.installation; }
    Operations &operations() const { return m_context.installation.operations(); }
    QObject *owner() const { return m_context.owner; }

private:
    Router &m_router;
    AdminContext m_context;
};

/// Who sends this request, or nullopt after it was refused (401, 429).
std::optional<Actor> authenticate(const AdminContext &context, Exchange &exchange);
/// The id in a path; nullopt after a 404 was sent.
std::optional<std::int64_t> pathId(const AdminRequest &request);

void addKeyRoutes(RouteKit &kit);
void addStatusRoutes(RouteKit &kit);
void addUsageRoutes(RouteKit &kit);
void addUsageMatrixRoutes(RouteKit &kit);
void addRouteExplanationRoutes(RouteKit &kit);
void addChannelRoutes(RouteKit &kit);
void addServiceAdminRoutes(RouteKit &kit);
void addLiveRoutes(RouteKit &kit);
void addFaultRoutes(RouteKit &kit);
void addProbeRoutes(RouteKit &kit);
void addSettingsRoutes(RouteKit &kit);
void addLogRoutes(RouteKit &kit);
void addLogSearchRoutes(RouteKit &kit);
void addHealthRoutes(RouteKit &kit);
void addMaintenanceRoutes(RouteKit &kit);

} // namespace turnpike
