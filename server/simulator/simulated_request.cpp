#include "server/simulator/simulated_request.h"

#include <algorithm>

namespace turnpike {

void SimulatedRequest::heard(std::string_view who, std::string_view what)
{
    transcript.append(who).append(": ").append(what).append("\n");
}

void SimulatedRequest::sawMedia(std::string_view who, std::string_view type, std::string_view base64)
{
    heard(who, "[" + std::string(type) + ", " + std::to_string(base64.size()) + " letters]");
}

void SimulatedRequest::calledTool(std::string_view name, const nlohmann::json &arguments)
{
    heard("call", std::string(name) + " " + arguments.dump());
}

void SimulatedRequest::offerTool(const std::string &name, const std::string &description, nlohmann::json arguments)
{
    heard("tool", description.empty() ? name : name + " " + description);
    tools.push_back({name, std::move(arguments)});
}

void SimulatedRequest::onlyTool(const std::string &name)
{
    tools.erase(std::remove_if(tools.begin(), tools.end(), [&](const auto &tool) { return tool.name != name; }),
                tools.end());
}

// About four bytes are a token.
void SimulatedRequest::countPrompt(const nlohmann::json &asked)
{
    promptTokens = std::max<std::int64_t>(1, static_cast<std::int64_t>(asked.dump().size() / 4));
}

} // namespace turnpike
