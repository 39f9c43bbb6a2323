#pragma once

#include "server/http/router.h"

#include <string>

namespace turnpike {

/// Header lines that let a browser's client read an answer of the key holders' routes; empty without an Origin. The key
/// is in a header of the client's own making, never in a cookie, so any origin may ask.
inline std::string corsHeaders(const RequestHead &head)
{
    if (head.header("origin").empty())
        return {};
    return "Access-Control-Allow-Origin: *\r\nAccess-Control-Expose-Headers: *\r\n";
}

/// A browser asks before it sends a key; operators' routes are not for browsers of other origins.
inline void answerPreflight(const RouteMatch &match)
{
    match.exchange->respond(204, "", "",
                            "Access-Control-Allow-Origin: *\r\n"
                            "Access-Control-Allow-Methods: GET, POST, PUT, PATCH, DELETE\r\n"
                            "Access-Control-Allow-Headers: *, Authorization\r\nAccess-Control-Max-Age: 86400\r\n");
}

} // namespace turnpike
