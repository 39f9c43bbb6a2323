#pragma once

#include "server/simulator/body_cursor.h"
#include "server/simulator/simulated_request.h"

namespace turnpike::simulated_gemini {

/// `contents`: turns and their parts, and that what functions said follows what they were asked.
void readContents(const BodyCursor &contents, SimulatedRequest &request);
void readSystem(const BodyCursor &instruction, SimulatedRequest &request);

} // namespace turnpike::simulated_gemini
