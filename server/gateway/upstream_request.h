#pragma once

#include "server/http/request_head.h"
#include "server/upstream/target.h"

#include <string>
#include <string_view>

namespace turnpike {

/// Head and body of the call to a provider. Of the client's headers everything travels but what belongs to its
/// connection to us (hop-by-hop), to its identity here (credentials, cookies, forwarding addresses), and
/// Accept-Encoding: what we meter must be readable. X-Request-Id is the client's, or ours.
std::string upstreamRequest(const UpstreamTarget &target, std::string_view route, std::string_view providerKey,
                            std::string_view organization, const RequestHead &client, std::string_view requestId,
                            std::string_view body);

/// A GET of our own, such as for the list of models.
std::string upstreamGet(const UpstreamTarget &target, std::string_view route, std::string_view providerKey,
                        std::string_view organization, std::string_view requestId);

} // namespace turnpike
