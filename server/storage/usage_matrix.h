#pragma once

#include "server/storage/usage_pages.h"

namespace turnpike::storage {

enum class UsageDimension { None, Hour, Day, Key, Model, Channel };

/// Sums of the roll-ups by two dimensions, for charts, top lists and pivot tables. Hours and days come all and in
/// order; of keys, models and channels the ones with the most requests come by name, the others as one.
struct UsageMatrixQuery
{
    std::int32_t fromDay = 0, toDay = 0;      // quota days, both inclusive; they bound the search
    std::optional<std::int64_t> fromMs, toMs; // [from, to) of the hours, UTC ms
    UsageDimension rows = UsageDimension::Day, columns = UsageDimension::None;
    int maxRows = 200, maxColumns = 4; // named ones
};

/// What a row or a column stands for.
struct UsageHead
{
    std::int64_t id = 0;         // Hour: its start, UTC ms; Day: the quota day; Key and Channel: the id
    std::string text, display;   // Key: label and masked key; Model and Channel: the name; empty when its row is gone
    std::int64_t mergedOnes = 0; // the others: how many
    bool isOthers() const { return mergedOnes > 0; }
};

struct UsageMatrix
{
    std::vector<UsageHead> rows, columns; // by hour or day, else most requests first; the others last
    std::vector<UsageFigures> cells;      // row by row
    const UsageFigures &at(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};

Result<UsageMatrix> readUsageMatrix(Session &session, const UsageMatrixQuery &query);

} // namespace turnpike::storage
