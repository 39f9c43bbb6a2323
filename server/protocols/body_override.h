#pragma once

#include "server/runtime/result.h"

#include <map>
#include <string>

namespace turnpike {

/// The JSON object `body` with top-level members replaced by these (name → JSON text), or taken out where the text is
/// `null`, or added at the end; of a member that was there twice one is left. Every other byte stays as it is. Error
/// `invalid_json`.
Result<std::string> overridden(const std::string &body, const std::map<std::string, std::string, std::less<>> &members);

} // namespace turnpike
