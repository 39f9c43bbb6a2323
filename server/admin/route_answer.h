#pragma once

#include "server/operations/operations.h"

#include <nlohmann/json.hpp>
#include <string>

namespace turnpike {

class Installation;

/// Which channels would a request take? By a key (an id, the masked form or the whole key) or, without one, by a group.
struct RouteQuestion
{
    std::string model;
    std::string key;
    std::string group;                  // empty: the key's, else "default"
    std::optional<std::int64_t> pinned = {}; // the channel that the request is pinned to
};

/// The answer of GET /admin/channels/route, on the thread of `context`. Errors `invalid_value`, `not_found`.
void answerRoute(Installation &installation, const RouteQuestion &question, QObject *context,
                 Done<nlohmann::ordered_json> done);

} // namespace turnpike
