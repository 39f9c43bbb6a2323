#pragma once

#include "server/storage/channel_pages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnpike::storage {

/// A service with the channel behind it; numbers and texts as they are stored.
struct ServiceRow
{
    std::int64_t id = 0, price = 0, createdAt = 0, updatedAt = 0, keys = 0; // keys: how many
    std::string name, slug, method, targetUrl, apiFormat, clientFormat, keyName, proxyUrl, statusReason;
    std::vector<std::string> groups;
    bool publicOnly = false;
    int kind = 1, keyLocation = 1, status = 1;
    int connectMs = 0, firstByteMs = 0, idleMs = 0, totalMs = 0;
};

/// By id, after `afterId`, at most `limit`.
Result<std::vector<ServiceRow>> listServices(Session &session, std::int64_t afterId, int limit);
/// A service's provider keys without their secrets, by id, after `afterId`, at most `limit`. Error `not_found`.
Result<std::vector<ProviderKeyRow>> listServiceKeys(Session &session, std::int64_t id, std::int64_t afterId, int limit);

} // namespace turnpike::storage
