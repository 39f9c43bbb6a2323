#include "server/http/router.h"

#include <algorithm>

namespace turnpike {

namespace {

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            out.push_back(text[i]);
            continue;
        }
        out.push_back(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return out;
}

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

void Router::dispatch(const std::shared_ptr<Exchange> &exchange) const
{
    const RequestHead &head = exchange->head();
    const std::string_view method = head.method == "HEAD" ? std::string_view("GET") : head.method;
    std::string allowed;
    for (const Route &route : m_routes) {
        std::string_view parameter;
        if (!matches(route.pattern, head.path, &parameter))
            continue;
        if (route.method == method)
            return route.handler({exchange, percentDecoded(parameter)});
        allowed += (allowed.empty() ? "" : ", ") + route.method;
    }
    m_fallback(exchange, allowed.empty() ? 404 : 405, allowed);
}

} // namespace turnpike
