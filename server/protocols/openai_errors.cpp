#include "server/protocols/openai_errors.h"

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
    const Json error = {{"message", message},
                        {"type", typeOf(status)},
                        {"param", param.empty() ? Json(nullptr) : Json(param)},
                        {"code", code}};
    return jsonText({{"error", error}});
}

std::string openAiErrorEvent(int status, std::string_view code, std::string_view message)
{
    return "data: " + openAiError(status, code, message) + "\n\n";
}

ProviderError openAiErrorOf(const Json &error)
{
    if (error.is_string())
        return {{}, error.get<std::string>()};
    std::string code = textMember(error, "code");
    return {code.empty() ? textMember(error, "type") : code, textMember(error, "message"), textMember(error, "param")};
}

ProviderError readOpenAiError(std::string_view body)
{
    const auto json = parseJson(body);
    if (!json || !json->is_object())
        return {};
    const auto error = json->find("error");
    return openAiErrorOf(error == json->end() ? *json : *error);
}

} // namespace turnpike
