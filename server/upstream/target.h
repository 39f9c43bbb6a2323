#pragma once

#include "server/runtime/result.h"

#include <string>
#include <string_view>

namespace turnpike {

/// What stands for a proxy when there is to be none.
inline constexpr std::string_view kDirectProxy = "direct";

/// The host of a URL of any scheme, as libcurl reads it when it connects: an IPv6 address in brackets. Empty: it
/// cannot be read.
std::string hostOfUrl(const std::string &url);

/// How the calls of a channel may leave.
struct UpstreamRules
{
    std::string ownProxy;    // the channel's: empty: the house's, kDirectProxy: none
    std::string houseProxy;  // the setting upstream_proxy; empty: none
    bool publicOnly = false; // only public addresses may be connected: isPublicAddress()
};

/// Where a channel's calls go, read from its base URL.
struct UpstreamTarget
{
    bool tls = false;
    std::string host;       // as in the URL, for connecting
    std::string hostHeader; // with the port if it is not the scheme's own
    std::string prefix;     // path before the route, without a trailing slash
    std::string proxyUrl;   // empty: none
    /// What has to be public. Nothing; or what is connected, be it the provider or the channel's own proxy, from where
    /// on the proxy's networks count; or, since the house's proxy may reach networks of the house, the provider behind
    /// it: its name is resolved here, and the proxy is told the address.
    enum class Guard { None, Connected, BehindProxy };
    Guard guard = Guard::None;
    std::string url;     // scheme://host:port, what is connected to
    std::string poolKey; // connections of the same key may serve each other's calls

    /// Error `invalid_base_url`.
    static Result<UpstreamTarget> parse(const std::string &baseUrl, const UpstreamRules &rules);
    /// The path of a route such as /v1/chat/completions: a prefix that ends in a version (/v1, /v1beta) replaces
    /// the route's own.
    std::string pathFor(std::string_view route) const;
};

} // namespace turnpike
