#pragma once

#include "server/http/request_head.h"

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

} // namespace turnpike
