#pragma once

#include "models/usage_matrix.h"

namespace turnpike {

/// The filter of the request log that finds what a name or a time in a chart stands for; empty where no filter can say
/// it (the others).
QString requestFilter(UsageDimension dimension, const UsageHead &head);

} // namespace turnpike
