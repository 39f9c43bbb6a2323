#pragma once

#include "server/storage/usage_pages.h"

#include <nlohmann/json.hpp>

namespace turnpike {

/// The sums that every answer about usage carries.
nlohmann::ordered_json usageJson(const storage::UsageFigures &figures);

} // namespace turnpike
