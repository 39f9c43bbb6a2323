#pragma once

#include <QString>
#include <cstdint>

namespace turnpike {

/// 48210 → "48 210", digits as the interface's locale writes them, groups parted by a narrow space.
QString formatCount(std::int64_t value);
/// 1234567 → "1.23 M".
QString formatShort(std::int64_t value);
/// In KiB, MiB, … with one digit after the point.
QString formatBytes(std::int64_t bytes);
/// "now", "4 s ago", "3 h ago", "yesterday", "30 May", "12 May 2025"; a dash for 0. Both UTC ms.
QString formatAgo(std::int64_t at, std::int64_t now);
/// "in 40 min", "in 12 days", "29 June"; in the past like formatAgo().
QString formatUntil(std::int64_t at, std::int64_t now);
/// Date and time in full, for tooltips.
QString formatMoment(std::int64_t at);
/// A quota day: "Mon 15 Jun" or, short, "15 Jun".
QString formatDay(std::int32_t day, bool withWeekday);
/// One day, or the first and the last of several; with their years where these differ.
QString formatDays(std::int32_t from, std::int32_t to);

/// Shown where there is nothing to show.
QString noValue();

} // namespace turnpike
