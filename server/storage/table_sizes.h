#pragma once

#include "server/storage/session.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace turnpike::storage {

/// What one table takes of the database file, its indexes apart.
struct TableSize
{
    std::string table;
    std::int64_t bytes = 0, indexBytes = 0;
};

/// By size, the largest first. Reads every page, so it takes its time with a large file; `step` is called before each
/// table or index with how many are done of how many, and stops it by returning false (error `cancelled`). Error
/// `not_supported` where SQLite was built without dbstat.
Result<std::vector<TableSize>> tableSizes(Session &session, const std::function<bool(int done, int all)> &step);

} // namespace turnpike::storage
