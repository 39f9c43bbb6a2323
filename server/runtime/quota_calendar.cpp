#include "server/runtime/quota_calendar.h"

#include <QDateTime>
#include <algorithm>

namespace turnpike {

namespace {

constexpr qint64 kEpochJulianDay = 2440588;
constexpr std::int64_t kHourMs = 3'600'000;

QDate dateOf(std::int32_t day)
{
    return QDate::fromJulianDay(kEpochJulianDay + day);
}

} // namespace

QuotaCalendar::QuotaCalendar(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) {}

std::int32_t QuotaCalendar::dayAt(std::int64_t wallMs) const
{
    if (wallMs >= m_cachedFrom && wallMs < m_cachedUntil)
        return m_cachedDay;
    const QDate date = QDateTime::fromMSecsSinceEpoch(wallMs, m_zone).date();
    m_cachedDay = static_cast<std::int32_t>(date.toJulianDay() - kEpochJulianDay);
    m_cachedFrom = dayStartMs(m_cachedDay);
    m_cachedUntil = dayStartMs(m_cachedDay + 1);
    return m_cachedDay;
}

std::int32_t QuotaCalendar::monthOf(std::int32_t day)
{
    const QDate date = dateOf(day);
    return date.year() * 12 + date.month() - 1;
}

std::int64_t QuotaCalendar::dayStartMs(std::int32_t day) const
{
    return dateOf(day).startOfDay(m_zone).toMSecsSinceEpoch();
}

std::int64_t QuotaCalendar::monthStartMs(std::int32_t month) const
{
    return QDate(month / 12, month % 12 + 1, 1).startOfDay(m_zone).toMSecsSinceEpoch();
}

std::int64_t QuotaCalendar::hourStartMs(std::int64_t wallMs) const
{
    const std::int64_t offset = offsetMs(wallMs);
    const std::int64_t local = wallMs + offset;
    return local - ((local % kHourMs) + kHourMs) % kHourMs - offset;
}

int QuotaCalendar::minuteOfDay(std::int64_t wallMs) const
{
    constexpr std::int64_t kDayMs = 24 * kHourMs;
    const std::int64_t local = wallMs + offsetMs(wallMs);
    return static_cast<int>(((local % kDayMs) + kDayMs) % kDayMs / 60'000);
}

std::int64_t QuotaCalendar::offsetMs(std::int64_t wallMs) const
{
    return static_cast<std::int64_t>(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC))) * 1000;
}

std::string QuotaCalendar::dayText(std::int32_t day)
{
    return dateOf(day).toString(Qt::ISODate).toStdString();
}

std::string QuotaCalendar::monthText(std::int32_t month)
{
    return dayText(static_cast<std::int32_t>(QDate(month / 12, month % 12 + 1, 1).toJulianDay() - kEpochJulianDay))
        .substr(0, 7);
}

std::int32_t QuotaCalendar::parseDay(std::string_view text)
{
    const bool shaped =
        text.size() == 10 && text[4] == '-' && text[7] == '-' && std::count(text.begin(), text.end(), '-') == 2 &&
        std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
    const QDate date =
        shaped ? QDate::fromString(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODate)
               : QDate();
    return date.isValid() ? static_cast<std::int32_t>(date.toJulianDay() - kEpochJulianDay) : -1;
}

} // namespace turnpike
