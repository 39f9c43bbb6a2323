#pragma once

#include <cstdint>
#include <string>

namespace turnpike {

/// How long a Retry-After header asks to wait (RFC 9110: seconds, or a date), in ms; -1: it does not.
std::int64_t retryAfterMs(const std::string &header, std::int64_t wallMs);

} // namespace turnpike
