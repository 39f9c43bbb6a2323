#pragma once

#include "server/http/request_head.h"
#include "server/protocols/form/protocol.h"
#include "server/routing/channel_directory.h"
#include "server/upstream/target.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// How a call says whose it is: by the header that the provider's format has for keys, and by what the channel says.
struct ProviderIdentity
{
    Protocol format = Protocol::OpenAiChat;
    std::string_view key;                    // empty: none
    std::string_view organization;           // OpenAI's
    const HeaderOverride *headers = nullptr; // the channel's own fields, which win over all others; outlive the call
};

/// What a call carries.
struct CarriedBody
{
    std::string_view type = {};               // Content-Type
    std::optional<std::uint64_t> length = {}; // nullopt: chunked
    std::string_view bytes = {};              // empty: they follow the head
};
CarriedBody jsonBody(std::string_view json);
/// The header line that frames a body.
std::string framingLine(std::optional<std::uint64_t> length);

/// Head and body of the call to a provider. Of the client's headers everything travels but what belongs to its
/// connection to us (hop-by-hop), to its identity here (credentials, cookies, forwarding addresses), and
/// Accept-Encoding: what we meter must be readable. X-Request-Id is the client's, or ours.
/// `translated`: the client speaks another format, whose own headers mean nothing there. `path` may have a query.
std::string upstreamRequest(const UpstreamTarget &target, std::string_view path, const ProviderIdentity &identity,
                            const RequestHead &client, bool translated, std::string_view requestId,
                            const CarriedBody &body);

/// Whether a field of the client's, credentials aside, belongs to its connection to us or its identity here.
/// `connection`: its Connection header, which names more of them.
bool staysHere(std::string_view name, std::string_view connection);
/// The client's X-Request-Id if it has a usable one, else ours.
std::string_view travellingId(const RequestHead &client, std::string_view requestId);

/// A GET of our own, such as for the list of models.
std::string upstreamGet(const UpstreamTarget &target, std::string_view path, const ProviderIdentity &identity,
                        std::string_view requestId);

} // namespace turnpike
