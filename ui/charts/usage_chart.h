#pragma once

#include "models/usage_matrix.h"
#include "ui/charts/chart_data.h"

#include <utility>

namespace turnpike {

enum class UsageMeasure { Requests, Tokens, Failures };

std::int64_t valueOf(const UsageSums &sums, UsageMeasure measure);
QString nameOf(UsageMeasure measure);
/// "9 others", or the name.
QString nameOf(const UsageHead &head);
/// The quota day and, within a day, the hour: "Sat 13 Jun, 15:00".
QString titleOf(const UsageHead &time, bool byHour);
/// "15:00", by the clock of the quota's zone.
QString timeOf(const UsageHead &time);

/// Row and column of the matrix that a place in its chart stands for; -1: all of them.
std::pair<int, int> placeInMatrix(const UsageMatrix &matrix, int bucket, int line);

/// The matrix's rows on the axis and its columns as lines; where there is one row only, the columns are on the axis.
/// `before` is the period before by time, or nullptr.
ChartData usageChart(const UsageMatrix &matrix, UsageMeasure measure, const UsageMatrix *before);

} // namespace turnpike
