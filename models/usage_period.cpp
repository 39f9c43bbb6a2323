#include "models/usage_period.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::int64_t kHourMs = 3'600'000, kDayMs = 24 * kHourMs;
constexpr int kWeek = 7, kMonth = 30;

/// The start of the local hour behind the one that begins at `startMs`; some zones shift by half an hour.
std::int64_t hourAfter(std::int64_t startMs, const QuotaCalendar &calendar)
{
    const std::int64_t next = calendar.hourStartMs(startMs + kHourMs);
    return next > startMs ? next : startMs + kHourMs;
}

UsagePeriod inDays(std::int32_t fromDay, std::int32_t toDay, const QuotaCalendar &calendar)
{
    UsagePeriod period;
    period.fromDay = fromDay;
    period.toDay = toDay;
    period.fromMs = calendar.dayStartMs(fromDay);
    period.toMs = calendar.dayStartMs(toDay + 1);
    for (std::int32_t day = fromDay; day <= toDay; ++day)
        period.parts.append({calendar.dayStartMs(day), day, 0});
    return period;
}

UsagePeriod inHours(std::int64_t fromMs, std::int64_t toMs, const QuotaCalendar &calendar)
{
    UsagePeriod period;
    period.byHour = true;
    period.fromDay = calendar.dayAt(fromMs);
    period.toDay = calendar.dayAt(toMs - 1);
    period.fromMs = fromMs;
    period.toMs = toMs;
    for (std::int64_t start = fromMs; start < toMs; start = hourAfter(start, calendar))
        period.parts.append({start, calendar.dayAt(start), calendar.minuteOfDay(start)});
    return period;
}

/// The roll-ups know nothing shorter than an hour by the clock. The one that runs may have just begun, so the one
/// before it belongs to it.
UsagePeriod hour(bool before, std::int64_t nowMs, const QuotaCalendar &calendar)
{
    const auto hourBefore = [&calendar](std::int64_t startMs) { return calendar.hourStartMs(startMs - 1); };
    const std::int64_t running = calendar.hourStartMs(nowMs);
    const std::int64_t from = hourBefore(running);
    return before ? inHours(hourBefore(hourBefore(from)), from, calendar)
                  : inHours(from, hourAfter(running, calendar), calendar);
}

UsagePeriod lastHours(bool before, std::int64_t nowMs, const QuotaCalendar &calendar)
{
    const std::int64_t end = hourAfter(calendar.hourStartMs(nowMs), calendar);
    const std::int64_t from = calendar.hourStartMs(end - kDayMs);
    return before ? inHours(calendar.hourStartMs(from - kDayMs), from, calendar) : inHours(from, end, calendar);
}

/// The week before ends at the same time of its last day, so that like is compared with like.
UsagePeriod week(bool before, std::int64_t nowMs, const QuotaCalendar &calendar)
{
    const std::int32_t today = calendar.dayAt(nowMs), first = today - kWeek + 1;
    const std::int64_t end = hourAfter(calendar.hourStartMs(nowMs), calendar);
    if (!before)
        return inHours(calendar.dayStartMs(first), end, calendar);
    const std::int64_t passedToday = end - calendar.dayStartMs(today);
    const std::int64_t sameTime = calendar.dayStartMs(today - kWeek) + passedToday;
    return inHours(calendar.dayStartMs(first - kWeek), std::min(sameTime, calendar.dayStartMs(first)), calendar);
}

} // namespace

int UsagePeriod::partAt(std::int64_t ms) const
{
    if (ms < fromMs || ms >= toMs)
        return -1;
    const auto behind = std::upper_bound(parts.begin(), parts.end(), ms,
                                         [](std::int64_t moment, const Part &part) { return moment < part.startMs; });
    return int(behind - parts.begin()) - 1;
}

UsagePeriod UsagePeriod::of(const UsageMatrixQuery &query, std::int64_t nowMs, const QuotaCalendar &calendar)
{
    const std::int32_t today = calendar.dayAt(nowMs);
    switch (query.span) {
    case UsageSpan::Hour:
        return hour(query.before, nowMs, calendar);
    case UsageSpan::Day:
        return lastHours(query.before, nowMs, calendar);
    case UsageSpan::Week:
        return week(query.before, nowMs, calendar);
    case UsageSpan::Month: {
        const std::int32_t to = query.before ? today - kMonth : today;
        return inDays(to - kMonth + 1, to, calendar);
    }
    case UsageSpan::Days:
        break;
    }
    const std::int32_t back = query.before ? query.toDay - query.fromDay + 1 : 0;
    return inDays(query.fromDay - back, query.toDay - back, calendar);
}

} // namespace turnpike
