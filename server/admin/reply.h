#pragma once

#include "server/http/exchange.h"
#include "server/runtime/result.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace turnpike {

/// HTTP status that fits an error's code; 400 for what is wrong with the input.
int statusOf(const Error &error);
/// Answers with JSON; invalid UTF-8 from old rows is replaced, never an exception.
void sendJson(Exchange &exchange, int status, const nlohmann::ordered_json &body);
/// {"error":{"message","type","param","code"}}, the shape of OpenAI's errors.
void sendError(Exchange &exchange, int status, const Error &error, std::string_view headers = {});
inline void sendError(Exchange &exchange, const Error &error)
{
    sendError(exchange, statusOf(error), error);
}

} // namespace turnpike
