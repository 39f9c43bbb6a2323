#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace turnpike::storage {

/// What became of one table.
struct RecoveredTable
{
    std::string table;
    std::int64_t rows = 0;         // in the new file
    std::int64_t unusable = 0;     // found, but damaged or without the row that they belong to
    std::int64_t damagedPages = 0; // of the table, with an unknown number of rows
    std::int64_t lost = 0;         // at least: an index knows of that many more
};

struct RecoverReport
{
    std::vector<RecoveredTable> tables;
    bool schemaSound = true; // false: rows were told by their shape alone
    std::int64_t rows() const;
    /// Whether anything was damaged or is known to be missing.
    bool complete() const;
};

/// Reads what can be read of a damaged database into a new file with this release's schema, page by page and row by
/// row; what cannot be read is counted and left out. `source` is not changed, `target` must not exist and only appears
/// when it is complete. `step` is called now and then with how many pages or rows are done of how many (0: not known);
/// false stops it (error `cancelled`). Errors `output_exists`, `recover_failed`, `database_unavailable`.
Result<RecoverReport> recoverDatabase(const std::filesystem::path &source, const std::filesystem::path &target,
                                      std::int64_t nowMs,
                                      const std::function<bool(std::int64_t done, std::int64_t all)> &step);

} // namespace turnpike::storage
