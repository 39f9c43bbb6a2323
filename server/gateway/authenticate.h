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

/// Gemini's clients may put their key into the address: `?key=`.
enum class KeyInQuery { No, Allowed };

/// Finds the key by the credential headers (Authorization: Bearer, x-api-key, x-goog-api-key, x-trial-key, X-Proxy-Key)
/// and checks its status, expiry and allowed networks. Two different keys of ours in one request are refused.
tl::expected<Caller, Denial> authenticate(const RequestHead &head, const std::string &clientAddress,
                                          const KeyDirectory &keys, std::int64_t wallMs,
                                          KeyInQuery inQuery = KeyInQuery::No);

/// Whether a header carries a credential to us: it must not travel on.
bool isCredentialHeader(std::string_view name);

} // namespace turnpike
