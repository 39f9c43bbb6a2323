#pragma once

#include "models/usage_period.h"
#include "server/runtime/result.h"

namespace turnpike {

class Session;

/// Reads the roll-ups of the period; hours and days without usage are in the answer too. Reader thread.
Result<UsageMatrix> readUsageMatrix(Session &session, const UsageMatrixQuery &query, const UsagePeriod &period);

} // namespace turnpike
