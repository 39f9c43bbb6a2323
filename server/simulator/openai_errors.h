#pragma once

#include "server/simulator/simulated_format.h"

namespace turnpike::simulated_openai {

/// Errors as both of OpenAI's formats have them.
std::string error(int status, const std::string &message);
std::string problem(const BodyProblem &problem);
/// Refuses a request that carries another format's key.
std::optional<SimulatedRefusal> refuseForeignKey(const RequestHead &head);
/// Refuses a request without a bearer token, too.
std::optional<SimulatedRefusal> refuseWithoutKey(const RequestHead &head);

} // namespace turnpike::simulated_openai
