#pragma once

#include "models/live_rows.h"
#include "server/gateway/live_snapshot.h"

namespace turnpike {

LiveList liveListOf(const LiveSnapshot &snapshot);

} // namespace turnpike
