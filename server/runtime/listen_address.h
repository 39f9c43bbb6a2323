#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace turnpike {

class Settings;

/// Where a listener binds.
struct ListenAddress
{
    std::string host; // IP address, or "localhost"
    std::uint16_t port = 0;
    bool everyAddress = false; // reachable from other machines

    /// "127.0.0.1:8787", "[::1]:8787", "localhost:0". Error `address_invalid`.
    static Result<ListenAddress> parse(std::string_view text);
    /// The settings `listen` and `port` together: the one from the stronger source, `listen` when both are equal.
    static Result<ListenAddress> of(const Settings &settings);
};

} // namespace turnpike
