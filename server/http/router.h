#pragma once

#include "server/http/exchange.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// What a route gets: the exchange, and the part of the path that its `{…}` matched (percent-decoded).
struct RouteMatch
{
    std::shared_ptr<Exchange> exchange;
    std::string parameter;
};
using RouteHandler = std::function<void(const RouteMatch &)>;

/// Path and method to handler; one per worker, filled before it serves. A pattern is a path, with at most one `{name}`
/// segment, or ending in `/{rest}` … which takes all that follows. Unknown path: 404, known path with another method:
/// 405 with Allow, both answered by the fallback. The
/// method `*` is any.
class Router
{
public:
    void add(std::string_view method, std::string_view pattern, RouteHandler handler);
    void setFallback(std::function<void(const std::shared_ptr<Exchange> &, int status, std::string allow)> fallback);
    void dispatch(const std::shared_ptr<Exchange> &exchange) const { dispatch(exchange, exchange->head().path); }
    /// The same by another path than the head's.
    void dispatch(const std::shared_ptr<Exchange> &exchange, std::string_view path) const;

private:
    struct Route
    {
        std::string method, pattern;
        RouteHandler handler;
    };
    std::vector<Route> m_routes;
    std::function<void(const std::shared_ptr<Exchange> &, int, std::string)> m_fallback;
};

} // namespace turnpike
