#pragma once

#include "server/runtime/result.h"

#include <filesystem>

namespace turnpike {

/// Set in every database of ours ("TPIK"), so that a foreign file is known by its first page, without opening it.
inline constexpr std::uint32_t kApplicationId = 0x5450494b;
inline constexpr const char *kApplicationIdPragma = "PRAGMA application_id = 1414547787";
static_assert(kApplicationId == 1414547787);

enum class DatabaseFile { Missing, Empty, Ours, Foreign };

/// Reads the header only; touches nothing. Error `database_unavailable` if the file cannot be read.
Result<DatabaseFile> inspectDatabaseFile(const std::filesystem::path &file);

/// Makes an empty file with mode 0600 unless there is one.
Result<void> createPrivateFile(const std::filesystem::path &file);

/// Flushes a file or a directory entry to disk; errors are not reported (not every file system can).
void syncPath(const std::filesystem::path &path);

} // namespace turnpike
