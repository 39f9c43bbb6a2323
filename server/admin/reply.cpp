#include "server/admin/reply.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

const char *typeOf(int status)
{
    if (status == 401)
        return "authentication_error";
    if (status == 429)
        return "rate_limit_error";
    return status >= 500 ? "server_error" : "invalid_request_error";
}

std::string dump(const Json &body)
{
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

int statusOf(const Error &error)
{
    const std::string_view code = error.code;
    if (code == "not_found" || endsWith(code, "_not_found"))
        return 404;
    if (endsWith(code, "_exists") || endsWith(code, "_conflict") || code == "conflict")
        return 409;
    if (code == "database_busy" || code == "database_full" || code == "database_unavailable")
        return 503;
    if (startsWith(code, "database_") || startsWith(code, "journal_") || startsWith(code, "secret_") ||
        code == "not_run" || code == "backup_failed")
        return 500;
    return 400;
}

void sendJson(Exchange &exchange, int status, const Json &body)
{
    exchange.respond(status, "application/json", dump(body), "Cache-Control: no-store\r\n");
}

void sendError(Exchange &exchange, int status, const Error &error, std::string_view headers)
{
    const Json body{{"error",
                     {{"message", error.message},
                      {"type", typeOf(status)},
                      {"param", error.field.empty() ? Json() : Json(error.field)},
                      {"code", error.code}}}};
    exchange.respond(status, "application/json", dump(body), headers);
}

} // namespace turnpike
