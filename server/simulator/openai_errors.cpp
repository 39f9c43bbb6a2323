#include "server/simulator/openai_errors.h"

namespace turnpike::simulated_openai {

using Json = nlohmann::ordered_json;

namespace {

Json errorJson(const std::string &message, const char *type, const Json &param, const Json &code)
{
    return {{"error", {{"message", message}, {"type", type}, {"param", param}, {"code", code}}}};
}

} // namespace

std::string error(int status, const std::string &message)
{
    const char *type = status == 429 ? "rate_limit_error" : status >= 500 ? "server_error" : "invalid_request_error";
    const char *code = status == 429   ? "rate_limit_exceeded"
                       : status == 401 ? "invalid_api_key"
                       : status == 402 ? "insufficient_quota"
                                       : "simulated_error";
    return errorJson(message, type, nullptr, code).dump();
}

std::string problem(const BodyProblem &problem)
{
    const auto path = pathText(problem.path);
    std::string message = problem.what;
    const char *code = "invalid_value";
    if (problem.kind == BodyProblem::Kind::Unknown) {
        code = "unknown_parameter";
        message = "Unknown parameter: '" + path + "'.";
    } else if (problem.kind == BodyProblem::Kind::Missing) {
        code = "missing_required_parameter";
        message = "Missing required parameter: '" + path + "'.";
    } else if (problem.kind == BodyProblem::Kind::Type) {
        code = "invalid_type";
        message = "Invalid type for '" + path + "': expected a value of type " + problem.what + ".";
    } else {
        message = "Invalid '" + path + "': " + problem.what;
    }
    return errorJson(message, "invalid_request_error", path, code).dump();
}

std::optional<SimulatedRefusal> refuseForeignKey(const RequestHead &head)
{
    if (head.header("x-api-key").empty() && head.header("x-goog-api-key").empty())
        return std::nullopt;
    return SimulatedRefusal{401, error(401, "You didn't provide an API key: it belongs in an Authorization header.")};
}

std::optional<SimulatedRefusal> refuseWithoutKey(const RequestHead &head)
{
    const auto given = head.header("Authorization");
    if (given.substr(0, 7) != "Bearer " || given.size() == 7)
        return SimulatedRefusal{401, error(401, "Missing bearer or basic authentication in header")};
    return refuseForeignKey(head);
}

} // namespace turnpike::simulated_openai
