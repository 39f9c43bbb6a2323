#pragma once

#include "server/simulator/body_cursor.h"
#include "server/simulator/simulated_request.h"

namespace turnpike::simulated_responses {

/// What the simulated provider's encrypted thoughts are; it takes back no others.
constexpr std::string_view kEncrypted = "c2ltdWxhdGVkIHRob3VnaHRz";
constexpr std::string_view kReasoningId = "rs_simulated";

void readResponses(const BodyCursor &body, SimulatedRequest &request);

} // namespace turnpike::simulated_responses
