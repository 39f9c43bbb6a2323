#pragma once

#include "server/simulator/fault_plan.h"

#include <nlohmann/json.hpp>
#include <string>

namespace turnpike {

/// What the client asked the simulated provider, as far as it changes the answer.
struct SimulatedRequest
{
    std::string model;
    bool chat = true; // else /v1/completions
    bool stream = false;
    bool includeUsage = false;
    bool wantsTool = false;
    std::string toolName;
    std::int64_t promptTokens = 1;
};

SimulatedRequest readSimulatedRequest(const nlohmann::json &body, bool chat);

/// Answers in OpenAI's shapes; deterministic: the same request gets the same bytes, but for the time stamps that
/// `stamp` asks for.
namespace openai_answers {
std::string whole(const SimulatedRequest &request, const FaultPlan &plan);
/// The nth content chunk as one SSE event.
std::string chunk(const SimulatedRequest &request, const FaultPlan &plan, int n);
/// What follows the content: the chunk with the finish reason, usage if asked for, [DONE].
std::string streamEnd(const SimulatedRequest &request, const FaultPlan &plan);
std::string embeddings(const nlohmann::json &body);
std::string models();
std::string error(int status);
std::string errorEvent();
} // namespace openai_answers

} // namespace turnpike
