#pragma once

#include "server/simulator/simulated_format.h"

namespace turnpike::simulated_gemini {

/// Gemini's generateContent.
SimulatedFormat generateFormat();
/// The same for countTokens, whose answer is countAnswer().
SimulatedFormat countFormat();
std::string countAnswer(const SimulatedRequest &request);
std::string models();

} // namespace turnpike::simulated_gemini
