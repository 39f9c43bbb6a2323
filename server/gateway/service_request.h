#pragma once

#include "server/http/request_head.h"
#include "server/routing/channel_directory.h"
#include "server/upstream/response_reader.h"
#include "server/upstream/target.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// A request for a service's target.
struct ServiceQuestion
{
    std::string_view path;        // behind the target's prefix, as the client sent it
    std::string_view secret;      // the provider key; empty: none
    bool keepCredentials = false; // the client's key for us is in X-Proxy-Key: its others are for the service
    bool keyInQuery = false;      // the client's key for us may be in `?key=`
};

/// The head of the call, whose body follows it: method, path, query and headers as the client sent them, but for what
/// belongs to its connection to us or its identity here (see upstreamRequest()), and the provider key where the service
/// wants it. `length`: of the body; nullopt: chunked.
std::string serviceRequest(const UpstreamTarget &target, const ProxyService &service, const ServiceQuestion &question,
                           const RequestHead &client, std::string_view requestId, std::optional<std::uint64_t> length);

/// The target's header lines that travel to the client. Left out are those of its connection to us, those that we write
/// ourselves, those that speak of our account or of its host (cookies, limits, transport security), and whatever has
/// the provider key in it.
std::string serviceAnswerHeaders(const ResponseHead &answer, const ProxyService &service, std::string_view secret);

} // namespace turnpike
