#include "server/protocols/gemini/gemini.h"

namespace turnpike {

namespace {

// google.rpc.Code, by the HTTP status that Google's APIs give it; statuses they never send go with their neighbours
const char *statusWord(int status)
{
    switch (status) {
    case 401:
        return "UNAUTHENTICATED";
    case 402:
        return "FAILED_PRECONDITION";
    case 403:
        return "PERMISSION_DENIED";
    case 404:
        return "NOT_FOUND";
    case 409:
        return "ABORTED";
    case 429:
        return "RESOURCE_EXHAUSTED";
    case 499:
        return "CANCELLED";
    case 501:
        return "UNIMPLEMENTED";
    case 502:
    case 503:
    case 529:
        return "UNAVAILABLE";
    case 408:
    case 504:
        return "DEADLINE_EXCEEDED";
    default:
        return status >= 500 ? "INTERNAL" : "INVALID_ARGUMENT";
    }
}

std::string reasonOf(const Json &error)
{
    for (const Json &detail : arrayMember(error, "details")) {
        if (auto reason = textMember(detail, "reason"); !reason.empty())
            return reason;
    }
    return {};
}

} // namespace

std::string geminiError(int status, std::string_view, std::string_view message, std::string_view)
{
    return jsonText({{"error", {{"code", status}, {"message", message}, {"status", statusWord(status)}}}});
}

ProviderError readGeminiError(std::string_view body)
{
    const auto json = parseJson(body);
    if (!json)
        return {};
    // a refused stream without alt=sse is an array of one
    const Json *error = objectMember(json->is_array() && !json->empty() ? json->front() : *json, "error");
    if (!error)
        return {};
    std::string reason = reasonOf(*error);
    return {reason.empty() ? textMember(*error, "status") : reason, textMember(*error, "message")};
}

} // namespace turnpike
