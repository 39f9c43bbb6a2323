#include "server/http/router.h"

#include <algorithm>

namespace turnpike {

namespace {

// Whether the path fits; `parameter` gets the bytes that stand for the pattern's {…}.
bool matches(std::string_view pattern, std::string_view path, std::string_view *parameter)
{
    const auto open = pattern.find('{');
    if (open == std::string_view::npos)
        return pattern == path;
    const auto close = pattern.find('}', open);
    const auto tail = pattern.substr(close + 1);
    if (path.size() <= open + tail.size() || path.substr(0, open) != pattern.substr(0, open) ||
        path.substr(path.size() - tail.size()) != tail)
        return false;
    *parameter = path.substr(open, path.size() - open - tail.size());
    const bool takesAll = pattern.substr(open, close - open + 1) == "{rest}";
    return takesAll || parameter->find('/') == std::string_view::npos;
}

} // namespace

void Router::add(std::string_view method, std::string_view pattern, RouteHandler handler)
{
    m_routes.push_back({std::string(method), std::string(pattern), std::move(handler)});
}

void Router::setFallback(std::function<void(const std::shared_ptr<Exchange> &, int, std::string)> fallback)
{
    m_fallback = std::move(fallback);
}

void Router::dispatch(const std::shared_ptr<Exchange> &exchange, std::string_view path) const
{
    const RequestHead &head = exchange->head();
    const std::string_view method = head.method == "HEAD" ? std::string_view("GET") : head.method;
    std::string allowed;
    for (const Route &route : m_routes) {
        std::string_view parameter;
        if (!matches(route.pattern, path, &parameter))
            continue;
        if (route.method == method || route.method == "*")
            return route.handler({exchange, percentDecoded(parameter)});
        allowed += (allowed.empty() ? "" : ", ") + route.method;
    }
    m_fallback(exchange, allowed.empty() ? 404 : 405, allowed);
}

} // namespace turnpike
