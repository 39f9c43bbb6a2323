#pragma once

#include "server/runtime/result.h"
#include "server/storage/session.h"

#include <filesystem>

namespace turnpike {

/// Writes a consistent copy of the whole database to `target` while others go on writing: made beside it, flushed, then
/// renamed over it, mode 0600. Error `backup_failed`.
Result<void> backupDatabase(Session &session, const std::filesystem::path &target);

} // namespace turnpike
