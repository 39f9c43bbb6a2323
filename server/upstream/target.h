#pragma once

#include "server/runtime/result.h"

#include <string>
#include <string_view>

namespace turnpike {

/// Where a channel's calls go, read from its base URL.
struct UpstreamTarget
{
    bool tls = false;
    std::string host;       // as in the URL, for connecting
    std::string hostHeader; // with the port if it is not the scheme's own
    std::string prefix;     // path before the route, without a trailing slash
    std::string proxyUrl;   // empty: none
    std::string url;        // scheme://host:port, what is connected to
    std::string poolKey;    // connections of the same key may serve each other's calls

    /// Error `invalid_base_url`.
    static Result<UpstreamTarget> parse(const std::string &baseUrl, const std::string &proxyUrl);
    /// The path of a route such as /v1/chat/completions: a prefix that ends in a version (/v1, /v1beta) replaces
    /// the route's own.
    std::string pathFor(std::string_view route) const;
};

} // namespace turnpike
