#pragma once

#include "server/simulator/body_cursor.h"
#include "server/simulator/simulated_request.h"

namespace turnpike::simulated_gemini {

/// What seals the simulated provider's thoughts; it takes back no others.
constexpr std::string_view kSignature = "c2ltdWxhdGVkIHNlYWw=";

/// The body; model and stream are in the address.
void readGenerate(const BodyCursor &body, SimulatedRequest &request);
void readCount(const BodyCursor &body, SimulatedRequest &request);

} // namespace turnpike::simulated_gemini
