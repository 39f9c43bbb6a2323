#include "server/protocols/anthropic/anthropic.h"

namespace turnpike {

namespace {

const char *typeOf(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 402:
        return "billing_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 503:
    case 529:
        return "overloaded_error";
    case 504:
        return "timeout_error";
    default:
        return status >= 500 ? "api_error" : "invalid_request_error";
    }
}

} // namespace

std::string anthropicError(int status, std::string_view, std::string_view message, std::string_view)
{
    return jsonText({{"type", "error"}, {"error", {{"type", typeOf(status)}, {"message", message}}}});
}

std::string anthropicErrorEvent(int status, std::string_view message)
{
    return "event: error\ndata: " + anthropicError(status, {}, message) + "\n\n";
}

ProviderError readAnthropicError(std::string_view body)
{
    const auto json = parseJson(body);
    const Json *error = json ? objectMember(*json, "error") : nullptr;
    if (!error)
        return {};
    return {textMember(*error, "type"), textMember(*error, "message")};
}

} // namespace turnpike
