#include "server/simulator/simulated_format.h"

namespace turnpike {

std::string orderedError(int status)
{
    return "The simulated provider was asked to answer " + std::to_string(status) + ".";
}

std::string sseEvent(const nlohmann::ordered_json &json, std::string_view name)
{
    std::string event = name.empty() ? std::string() : "event: " + std::string(name) + "\n";
    return event + "data: " + json.dump() + "\n\n";
}

} // namespace turnpike
