#pragma once

#include <QList>
#include <QString>
#include <cstdint>

namespace turnpike {

enum class UsageDimension { None, Time, Key, Model, Channel };

/// Days: whole quota days from fromDay to toDay. The others end with what runs now: the hour by the clock and the one
/// before it, the last 24 hours, seven quota days by hour, thirty by day.
enum class UsageSpan { Days, Hour, Day, Week, Month };

/// Sums of the roll-ups by two dimensions. Times come all and in order; of keys, models and channels those with the
/// most requests by name and the others as one.
struct UsageMatrixQuery
{
    UsageSpan span = UsageSpan::Days;
    std::int32_t fromDay = 0, toDay = 0; // of Days, both inclusive
    bool before = false;                 // the period of the same length before it
    UsageDimension rows = UsageDimension::Time, columns = UsageDimension::None;
    int maxRows = 200, maxColumns = 4;

    bool operator==(const UsageMatrixQuery &) const = default;
};

struct UsageSums
{
    std::int64_t requests = 0; // counted against the daily limits
    std::int64_t allRequests = 0, failures = 0;
    std::int64_t inputTokens = 0, cachedTokens = 0, outputTokens = 0; // cached ones are input too
    std::int64_t tokens() const { return inputTokens + outputTokens; }

    UsageSums &operator+=(const UsageSums &other);
    bool operator==(const UsageSums &) const = default;
};

/// What a row or a column stands for.
struct UsageHead
{
    std::int64_t id = 0;               // of the key or channel
    QString name;                      // of the key, model or channel; empty for time and for the others
    int others = 0;                    // how many are summed up here
    std::int64_t fromMs = 0, toMs = 0; // time: [from, to), UTC ms
    std::int32_t day = -1;             // time: the quota day it begins on, and
    int minute = 0;                    // the minute of that day by the clock of its zone

    bool operator==(const UsageHead &) const = default;
};

struct UsageMatrix
{
    std::int64_t fromMs = 0, toMs = 0; // what was asked for
    std::int32_t fromDay = 0, toDay = 0;
    bool byHour = false; // else by day
    QList<UsageHead> rows, columns;
    QList<UsageSums> cells; // row by row

    const UsageSums &at(int row, int column) const { return cells.at(row * columns.size() + column); }
    UsageSums rowSum(int row) const;
    UsageSums columnSum(int column) const;
    UsageSums total() const;
};

} // namespace turnpike
