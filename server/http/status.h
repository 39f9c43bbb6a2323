#pragma once

#include <string_view>

namespace turnpike {

/// RFC 9110's words for a status; "Status" for one without.
std::string_view reasonPhrase(int status);

} // namespace turnpike
