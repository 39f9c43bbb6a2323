#pragma once

#include "server/simulator/body_cursor.h"
#include "server/simulator/simulated_request.h"

namespace turnpike::simulated_anthropic {

/// What seals the simulated provider's thoughts; it takes back no others.
constexpr std::string_view kSignature = "c2ltdWxhdGVkIHNpZ25hdHVyZQ==";

void readMessages(const BodyCursor &body, SimulatedRequest &request);
/// The same without what only an answer needs.
void readCount(const BodyCursor &body, SimulatedRequest &request);

} // namespace turnpike::simulated_anthropic
