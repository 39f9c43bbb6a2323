#pragma once

#include "server/simulator/simulated_format.h"

namespace turnpike {

/// Answers in the shapes of OpenAI's chat and completions; deterministic: the same request gets the same bytes, but for
/// the time stamps that `stamp` asks for.
namespace simulated_openai {
SimulatedFormat chatFormat();
SimulatedFormat completionFormat();
SimulatedFormat embeddingsFormat(); // its answer is embeddings()
std::string embeddings(const nlohmann::json &body);
std::string models();
} // namespace simulated_openai

} // namespace turnpike
