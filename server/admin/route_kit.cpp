#include "server/admin/route_kit.h"

#include "server/runtime/clock.h"
#include "server/runtime/http_syntax.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::size_t kBodyLimit = 1 << 20;

/// Bearer token or x-admin-token; empty: none.
std::string_view tokenOf(const RequestHead &head)
{
    constexpr std::string_view kScheme = "Bearer ";
    const std::string_view authorization = head.header("Authorization");
    if (authorization.size() > kScheme.size() && equalsIgnoreCase(authorization.substr(0, kScheme.size()), kScheme))
        return trimmed(authorization.substr(kScheme.size()));
    return head.header("x-admin-token");
}

/// Who is sure: the user the kernel names, or whoever has the token. What the client says about itself (which program,
/// who sits at it) is added and cannot take that place.
Actor actorOf(std::string sure, const RequestHead &head)
{
    const std::string_view claim = head.header("X-Turnpike-Actor");
    const bool plain = !claim.empty() && claim.size() <= 96 && std::all_of(claim.begin(), claim.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ':' || c == '-' ||
               c == '_' || c == '.' || c == '@';
    });
    return Actor{plain ? sure + " (" + std::string(claim) + ")" : std::move(sure)};
}

} // namespace

std::optional<Actor> authenticate(const AdminContext &context, Exchange &exchange)
{
    if (exchange.local())
        return actorOf(exchange.clientAddress(), exchange.head());
    const auto decision = context.guard.decide(exchange.clientAddress(), tokenOf(exchange.head()),
                                               context.installation.clock().steadyMs());
    switch (decision.verdict) {
    case AdminGuard::Verdict::Operator:
        return actorOf("admin-token", exchange.head());
    case AdminGuard::Verdict::MustWait: {
        const std::string seconds = std::to_string((decision.retryAfterMs + 999) / 1000);
        sendError(exchange, 429, {"too_many_failures", "Too many wrong admin tokens; wait " + seconds + " s"},
                  "Retry-After: " + seconds + "\r\n");
        return std::nullopt;
    }
    case AdminGuard::Verdict::NoToken:
        sendError(exchange, 401, {"missing_admin_token", "Send the admin token as Authorization: Bearer"},
                  "WWW-Authenticate: Bearer\r\n");
        return std::nullopt;
    case AdminGuard::Verdict::WrongToken:
        sendError(exchange, 401, {"invalid_admin_token", "The admin token is wrong"}, "WWW-Authenticate: Bearer\r\n");
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::int64_t> pathId(const AdminRequest &request)
{
    const std::string &text = request.parameter;
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (!text.empty() && error == std::errc() && end == text.data() + text.size() && id > 0)
        return id;
    sendError(*request.exchange, 404, {"not_found", "There is nothing with this id"});
    return std::nullopt;
}

void RouteKit::add(std::string_view method, std::string_view pattern, AdminHandler handler)
{
    m_router.add(method, pattern, [context = m_context, handler = std::move(handler)](const RouteMatch &match) {
        if (auto actor = authenticate(context, *match.exchange))
            handler({match.exchange, match.parameter, std::move(*actor)});
    });
}

void RouteKit::addWithBody(std::string_view method, std::string_view pattern,
                           std::function<void(const AdminRequest &, std::string)> handler)
{
    add(method, pattern, [handler = std::move(handler)](const AdminRequest &request) {
        request.exchange->collectBody(kBodyLimit,
                                      [request, handler](std::string body) { handler(request, std::move(body)); });
    });
}

void RouteKit::addOpen(std::string_view pattern, std::function<void(const std::shared_ptr<Exchange> &)> handler)
{
    m_router.add("GET", pattern, [handler = std::move(handler)](const RouteMatch &match) { handler(match.exchange); });
}

void addOperatorRoutes(Router &router, const AdminContext &context)
{
    RouteKit kit(router, context);
    addHealthRoutes(kit);
    addStatusRoutes(kit);
    addKeyRoutes(kit);
    addUsageRoutes(kit);
    addUsageMatrixRoutes(kit);
    addRouteExplanationRoutes(kit); // before the routes of one channel, whose id it would be taken for
    addChannelRoutes(kit);
    addServiceAdminRoutes(kit);
    addLiveRoutes(kit);
    addProbeRoutes(kit);
    addFaultRoutes(kit);
    addSettingsRoutes(kit);
    addLogRoutes(kit);
    addLogSearchRoutes(kit);
    addMaintenanceRoutes(kit);
}

} // namespace turnpike
