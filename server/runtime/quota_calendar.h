#pragma once

#include <QTimeZone>
#include <cstdint>
#include <string>
#include <string_view>

namespace turnpike {

/// Days, months and hours of the quota time zone (setting `quota_timezone`). A day is an int: days since 1970-01-01 of
/// the local calendar; a month is year * 12 + month - 1. Not thread-safe (it caches); every thread has a copy of its
/// own.
class QuotaCalendar
{
public:
    explicit QuotaCalendar(const QTimeZone &zone);

    const QTimeZone &zone() const { return m_zone; }
    std::int32_t dayAt(std::int64_t wallMs) const;
    static std::int32_t monthOf(std::int32_t day);
    /// UTC milliseconds of the first moment of that day or month, also over a DST change.
    std::int64_t dayStartMs(std::int32_t day) const;
    std::int64_t monthStartMs(std::int32_t month) const;
    /// UTC milliseconds of the start of the local hour (India's hours start at :30).
    std::int64_t hourStartMs(std::int64_t wallMs) const;
    /// Minutes that a clock on the wall shows since midnight, 0…1439.
    int minuteOfDay(std::int64_t wallMs) const;

    static std::string dayText(std::int32_t day);     // YYYY-MM-DD
    static std::string monthText(std::int32_t month); // YYYY-MM
    /// The day, or -1 when the text is not a calendar date YYYY-MM-DD.
    static std::int32_t parseDay(std::string_view text);

private:
    std::int64_t offsetMs(std::int64_t wallMs) const;
    QTimeZone m_zone;
    mutable std::int32_t m_cachedDay = 0;
    mutable std::int64_t m_cachedFrom = 0;
    mutable std::int64_t m_cachedUntil = 0;
};

} // namespace turnpike
