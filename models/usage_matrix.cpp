#include "models/usage_matrix.h"

namespace turnpike {

UsageSums &UsageSums::operator+=(const UsageSums &other)
{
    requests += other.requests;
    allRequests += other.allRequests;
    failures += other.failures;
    inputTokens += other.inputTokens;
    cachedTokens += other.cachedTokens;
    outputTokens += other.outputTokens;
    return *this;
}

UsageSums UsageMatrix::rowSum(int row) const
{
    UsageSums sum;
    for (int column = 0; column < int(columns.size()); ++column)
        sum += at(row, column);
    return sum;
}

UsageSums UsageMatrix::columnSum(int column) const
{
    UsageSums sum;
    for (int row = 0; row < int(rows.size()); ++row)
        sum += at(row, column);
    return sum;
}

UsageSums UsageMatrix::total() const
{
    UsageSums sum;
    for (const UsageSums &cell : cells)
        sum += cell;
    return sum;
}

} // namespace turnpike
