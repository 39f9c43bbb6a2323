#pragma once

#include "server/storage/session.h"

#include <cstdint>
#include <nlohmann/json.hpp>

namespace turnpike {

class Installation;

/// Services as the operators' interface and the console see them, by id, after `afterId`, at most `limit`. On a reader
/// thread; errors of the database.
Result<nlohmann::ordered_json> readServices(Session &session, Installation &installation, std::int64_t afterId,
                                            int limit);
/// A service's provider keys, masked. As above; error `not_found`.
Result<nlohmann::ordered_json> readServiceKeys(Session &session, Installation &installation, std::int64_t id,
                                               std::int64_t afterId, int limit);

} // namespace turnpike
