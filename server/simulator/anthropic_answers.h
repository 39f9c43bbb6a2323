#pragma once

#include "server/simulator/simulated_format.h"

namespace turnpike::simulated_anthropic {

/// Anthropic's messages.
SimulatedFormat messagesFormat();
/// The same for /v1/messages/count_tokens, whose answer is countAnswer().
SimulatedFormat countFormat();
std::string countAnswer(const SimulatedRequest &request);

} // namespace turnpike::simulated_anthropic
