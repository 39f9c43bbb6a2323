#include "server/protocols/openai_errors.h"

#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

const char *typeOf(int status)
{
    if (status == 401)
        return "authentication_error";
    if (status == 403)
        return "permission_error";
    if (status == 402)
        return "insufficient_quota";
    if (status == 429)
        return "rate_limit_error";
    return status >= 500 ? "server_error" : "invalid_request_error";
}

} // namespace

std::string openAiError(int status, std::string_view code, std::string_view message, std::string_view param)
{
    using Json = nlohmann::ordered_json;
    const Json error = {{"message", message},
                        {"type", typeOf(status)},
                        {"param", param.empty() ? Json(nullptr) : Json(param)},
                        {"code", code}};
    return Json({{"error", error}}).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string openAiErrorEvent(int status, std::string_view code, std::string_view message)
{
    return "data: " + openAiError(status, code, message) + "\n\n";
}

} // namespace turnpike
