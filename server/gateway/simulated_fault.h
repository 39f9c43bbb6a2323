#pragma once

#include "server/operations/operations.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turnpike {

class Installation;

/// What a simulated channel is to do wrong from now on.
struct FaultOrder
{
    std::int64_t channelId = 0;
    std::string fault;                         // as ChannelFault::read() has it; empty: none any more
    std::optional<std::int64_t> providerKeyId; // for the requests with this key only
};

/// Sets or ends a fault of a channel of the built-in simulated provider; in memory only, so that it ends with the
/// program, but in the audit log. The channels' ways are made anew, for a fault may lead one elsewhere. `done` on the
/// thread of `context`. Errors `not_found`; `invalid_value` with the field. Any thread.
void orderFault(Installation &installation, const Actor &actor, const FaultOrder &order, QObject *context,
                Done<void> done);

} // namespace turnpike
