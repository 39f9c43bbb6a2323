#pragma once

#include "server/runtime/result.h"
#include "server/storage/session.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// What the program remembers of itself in the table `settings`. nullopt: not there.
Result<std::optional<std::string>> readSetting(Session &session, std::string_view name);
Result<void> writeSetting(Session &session, std::string_view name, std::string_view value);

} // namespace turnpike
