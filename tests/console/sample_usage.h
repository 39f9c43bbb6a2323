#pragma once

#include "models/page_source.h"
#include "models/usage_period.h"

#include <functional>

namespace turnpike {

/// Requests of a key on a quota day.
using RequestsOnDay = std::function<double(const KeyRow &, std::int32_t day)>;

/// What the sample keys used, divided in a fixed way among hours and models; each model has its channel. The hours of a
/// day and the models sum up to the day exactly.
UsageMatrix sampleUsageMatrix(const UsageMatrixQuery &query, const UsagePeriod &period, const std::vector<KeyRow> &keys,
                              const RequestsOnDay &requestsOn, std::int64_t nowMs);

} // namespace turnpike
