#pragma once

#include "server/simulator/body_cursor.h"
#include "server/simulator/simulated_request.h"

namespace turnpike::simulated_anthropic {

/// `messages`: turns and their blocks, and that what tools said follows what they were asked.
void readTurns(const BodyCursor &messages, SimulatedRequest &request);
/// A block's mark that it is to be cached.
void readCacheControl(const BodyCursor &block, SimulatedRequest &request);

} // namespace turnpike::simulated_anthropic
