#pragma once

#include "models/usage_period.h"
#include "server/runtime/result.h"
#include "server/storage/usage_matrix.h"

namespace turnpike {

class Session;

/// The question to the roll-ups, and what their answer means: for whoever asks them, by SQL or elsewhere. Hours and
/// days without usage are in the answer too.
storage::UsageMatrixQuery storedUsageQuery(const UsageMatrixQuery &query, const UsagePeriod &period);
UsageMatrix usageMatrixOf(const storage::UsageMatrix &answer, const UsageMatrixQuery &query, const UsagePeriod &period);

/// Reads the roll-ups of the period. Reader thread.
Result<UsageMatrix> readUsageMatrix(Session &session, const UsageMatrixQuery &query, const UsagePeriod &period);

} // namespace turnpike
