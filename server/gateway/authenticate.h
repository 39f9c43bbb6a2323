#pragma once

#include "server/accounting/key_directory.h"
#include "server/gateway/denial.h"
#include "server/http/request_head.h"

#include <memory>
#include <string>

namespace turnpike {

/// Who asks, after everything that the head alone can tell.
struct Caller
{
    std::shared_ptr<KeyBook> book;
    std::shared_ptr<const KeyConfig> config;
};

/// Where a request may carry its key: Gemini's clients may put it into the address (`?key=`), and who calls a service
/// with X-Proxy-Key means the other headers for the service.
enum class KeyPlaces { Headers, HeadersAndQuery, ProxyKeyAlone };

/// Finds the key by the credential headers (Authorization: Bearer, x-api-key, x-goog-api-key, x-trial-key, X-Proxy-Key)
/// and checks its status, expiry and allowed networks. Two different keys of ours in one request are refused.
tl::expected<Caller, Denial> authenticate(const RequestHead &head, const std::string &clientAddress,
                                          const KeyDirectory &keys, std::int64_t wallMs,
                                          KeyPlaces places = KeyPlaces::Headers);

/// The header that ProxyKeyAlone looks at.
inline constexpr std::string_view kProxyKeyHeader = "x-proxy-key";
/// Whether a header carries a credential to us: it must not travel on.
bool isCredentialHeader(std::string_view name);

} // namespace turnpike
