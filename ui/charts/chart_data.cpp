#include "ui/charts/chart_data.h"

#include <algorithm>
#include <numeric>

namespace turnpike {

std::int64_t ChartLine::sum() const
{
    return std::accumulate(values.begin(), values.end(), std::int64_t(0));
}

bool ChartData::isEmpty() const
{
    return std::all_of(lines.begin(), lines.end(), [](const ChartLine &line) { return line.sum() == 0; });
}

std::int64_t ChartData::sumAt(int bucket) const
{
    std::int64_t sum = 0;
    for (const ChartLine &line : lines)
        sum += line.values.value(bucket);
    return sum;
}

std::int64_t ChartData::most() const
{
    std::int64_t most = 0;
    for (int bucket = 0; bucket < int(buckets.size()); ++bucket)
        most = std::max(most, sumAt(bucket));
    for (std::int64_t value : before)
        most = std::max(most, value);
    return most;
}

} // namespace turnpike
