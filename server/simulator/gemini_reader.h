#pragma once

#include "server/simulator/body_cursor.h"
#include "server/simulator/simulated_request.h"

namespace turnpike::simulated_gemini {

/// What seals the simulated provider's thoughts; it takes back no others.
constexpr std::string_view kSignature = "c2ltdWxhdGVkIHNlYWw=";

/// What Google's documentation has in the place of a seal in calls that its models did not make.
constexpr std::string_view kNoSignature = "skip_thought_signature_validator";

/// The body; model and stream are in the address.
void readGenerate(const BodyCursor &body, SimulatedRequest &request);
void readCount(const BodyCursor &body, SimulatedRequest &request);

} // namespace turnpike::simulated_gemini
