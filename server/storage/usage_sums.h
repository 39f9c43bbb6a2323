#pragma once

#include "server/storage/usage_pages.h"

namespace turnpike::storage {

/// The sums that make a UsageFigures, as a part of a SELECT on a roll-up.
inline constexpr const char *kUsageSums = "sum(requests), sum(all_requests), sum(failures), sum(input), "
                                          "sum(cached_input), sum(cache_write), sum(output), sum(estimated), sum(cost)";
inline constexpr int kUsageSumCount = 9;
/// Reads them from the query's row, the first one from column `at`.
UsageFigures readUsageSums(const QSqlQuery &query, int at);

} // namespace turnpike::storage
