#pragma once

#include "server/gateway/live_snapshot.h"

#include <optional>

namespace turnpike {

class RelayDesk;

/// Which requests are meant: one, or all of a key; neither: all.
struct LiveChoice
{
    std::optional<std::int64_t> id, keyId;
};

/// What one worker has in flight. Its thread.
LiveSnapshot lookAt(const RelayDesk &desk, const LiveChoice &choice);

/// Ends them with their protocol's error; how many there were. Its thread.
int stopChosen(RelayDesk &desk, const LiveChoice &choice);

} // namespace turnpike
