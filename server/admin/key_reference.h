#pragma once

#include "server/storage/session.h"

#include <cstdint>
#include <string>
#include <vector>

namespace turnpike {

/// The keys that an operator means by an id, by the masked form or by the whole key, which is only hashed. Empty: none;
/// a masked form can fit several.
Result<std::vector<std::int64_t>> keysNamed(Session &session, const std::string &reference);

} // namespace turnpike
