#pragma once

#include "models/usage_matrix.h"
#include "server/runtime/quota_calendar.h"

namespace turnpike {

/// The time that a question about usage covers, and how it is divided.
struct UsagePeriod
{
    bool byHour = false;
    std::int32_t fromDay = 0, toDay = 0; // quota days that hold it, both inclusive
    std::int64_t fromMs = 0, toMs = 0;   // [from, to), UTC ms
    /// Its hours or days, in order.
    struct Part
    {
        std::int64_t startMs = 0;
        std::int32_t day = 0; // quota day and minute of that day at its start
        int minute = 0;
    };
    QList<Part> parts;

    /// The part that holds the moment; -1: none.
    int partAt(std::int64_t ms) const;
    std::int64_t endOf(int part) const { return part + 1 < int(parts.size()) ? parts.at(part + 1).startMs : toMs; }

    /// Hours that run and the day that runs are in it. A day may have 23 or 25 hours.
    static UsagePeriod of(const UsageMatrixQuery &query, std::int64_t nowMs, const QuotaCalendar &calendar);
};

} // namespace turnpike
