#pragma once

#include "server/admin/paged_csv.h"
#include "server/runtime/quota_calendar.h"
#include "server/storage/csv_export.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace turnpike {

/// What an export holds; days are quota days, both inclusive.
struct ExportRange
{
    std::optional<std::int32_t> from, to;
    std::string key; // id, masked form or whole key; empty: all
};

/// Queries of a range; what `key` names is looked up.
Result<storage::UsageQuery> usageQuery(Session &session, const ExportRange &range);
Result<storage::RequestQuery> requestQuery(Session &session, const ExportRange &range, const QuotaCalendar &calendar);

/// An export as pages; `begin` runs with the first one.
CsvPageReader csvPages(std::function<Result<std::unique_ptr<storage::CsvExport>>(Session &)> begin);
CsvPageReader usageExport(const ExportRange &range);
CsvPageReader requestsExport(const ExportRange &range, const QuotaCalendar &calendar);

} // namespace turnpike
