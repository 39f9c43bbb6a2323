#pragma once

#include "server/simulator/simulated_format.h"

namespace turnpike::simulated_responses {

/// OpenAI's responses.
SimulatedFormat responsesFormat();

} // namespace turnpike::simulated_responses
