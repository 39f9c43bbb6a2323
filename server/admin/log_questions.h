#pragma once

#include "server/storage/request_log.h"

#include <string_view>

namespace turnpike {

/// Questions about the log, strictly: errors `invalid_json`, `unknown_field`, `invalid_value` with the way to the field
/// ("conditions[0].values[1].from").
Result<storage::RequestFilter> readRequestFilter(std::string_view body);
Result<storage::RequestPageQuery> readRequestPageQuery(std::string_view body);
Result<storage::RequestSummaryQuery> readRequestSummaryQuery(std::string_view body);

/// The rows may reach far beyond the ends of the histogram: error `invalid_value` when it got too many stretches.
Result<void> checkBuckets(const storage::RequestSummary &summary);

} // namespace turnpike
