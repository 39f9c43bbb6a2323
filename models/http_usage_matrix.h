#pragma once

#include "models/http_list.h"
#include "models/usage_period.h"

namespace turnpike {

void fetchUsageMatrix(AdminClient &client, const UsageMatrixQuery &query, const UsagePeriod &period, QObject *context,
                      Done<UsageMatrix> done);

} // namespace turnpike
