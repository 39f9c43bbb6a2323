#pragma once

#include "server/operations/channel_rows.h"

#include <map>
#include <string>

namespace turnpike {

/// A service as it stands in the database.
struct ServiceRow
{
    ChannelRow pool; // the channel behind it
    ProxyService service;

    std::string auditJson() const;
};

/// Of all services, by channel id.
Result<std::map<std::int64_t, ProxyService>> readServices(Session &session);
/// Error `not_found`.
Result<ServiceRow> readService(Session &session, const SecretBox &secrets, std::int64_t id);
/// Sets the id. Error `slug_exists`.
Result<void> insertService(Session &session, const SecretBox &secrets, ServiceRow &row, std::int64_t nowMs);
/// Error `slug_exists`.
Result<void> updateService(Session &session, const SecretBox &secrets, const ServiceRow &row, std::int64_t nowMs);
/// The service whose pool has this provider key. Error `not_found`.
Result<std::int64_t> serviceOfKey(Session &session, std::int64_t providerKeyId);
/// The opened secrets of a pool; those that cannot be opened are left out.
Result<std::vector<std::string>> poolSecrets(Session &session, const SecretBox &secrets, std::int64_t id);

} // namespace turnpike
