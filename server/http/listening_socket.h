#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace turnpike {

/// Listening descriptors of one address for `count` threads (SO_REUSEPORT), after making sure that nobody else has the
/// port: a second process would share it in silence. `port` 0 is replaced by the one that was given. Errors
/// `address_in_use`, `address_invalid`. The caller owns the descriptors.
Result<std::vector<int>> openListeners(const std::string &host, std::uint16_t &port, int count);

} // namespace turnpike
