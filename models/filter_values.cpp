#include "models/filter_values.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::int64_t kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;

/// "1.5" with three decimals is 1500; digits beyond the last decimal are not accepted, so nothing is rounded.
std::optional<std::int64_t> decimal(const QString &text, int decimals)
{
    static const QRegularExpression form(u"^(\\d{1,12})(?:\\.(\\d+))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    QString fraction = match.captured(2);
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!match.hasMatch() || fraction.size() > decimals)
        return std::nullopt;
    bool readable = false;
    const qlonglong value = (match.captured(1) + fraction.leftJustified(decimals, u'0')).toLongLong(&readable);
    return readable ? std::optional<std::int64_t>(value) : std::nullopt;
}

std::optional<FilterValue> single(std::optional<std::int64_t> value)
{
    return value ? std::optional<FilterValue>(FilterValue{{}, value, value}) : std::nullopt;
}

struct Unit
{
    QLatin1String suffix;
    std::int64_t factor;
};

/// A number with one of the units behind it; longer suffixes come first.
std::optional<FilterValue> withUnit(const QString &text, std::initializer_list<Unit> units, int decimals,
                                    std::int64_t divisor)
{
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.suffix, Qt::CaseInsensitive))
            continue;
        const std::optional<std::int64_t> value = decimal(text.chopped(unit.suffix.size()), decimals);
        if (!value || *value > INT64_MAX / unit.factor)
            return std::nullopt;
        return single(*value * unit.factor / divisor);
    }
    return std::nullopt;
}

std::optional<FilterValue> status(const QString &text)
{
    static const QRegularExpression kind(u"^([1-5])xx$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = kind.match(text); match.hasMatch()) {
        const std::int64_t first = match.captured(1).toInt() * 100;
        return FilterValue{{}, first, first + 99};
    }
    const std::optional<std::int64_t> number = decimal(text, 0);
    return number && *number < 1000 ? single(number) : std::nullopt;
}

std::int64_t startOf(const QDate &date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

FilterValue days(const QDate &first, int count, const QTimeZone &zone)
{
    return {{}, startOf(first, zone), startOf(first.addDays(count), zone) - 1};
}

std::optional<FilterValue> lastWhile(const QString &text, std::int64_t nowMs)
{
    static const QRegularExpression form(u"^last-(\\d{1,5})(min|m|h|d|w)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const std::int64_t length = unit == "h"_L1 ? kHour : unit == "d"_L1 ? kDay : unit == "w"_L1 ? 7 * kDay : kMinute;
    return FilterValue{{}, nowMs - match.captured(1).toLongLong() * length, std::nullopt};
}

/// A day, or a day with hour, minute, second or millisecond; a time of day alone is today's.
std::optional<FilterValue> moment(const QString &text, const QDate &today, const QTimeZone &zone)
{
    static const QRegularExpression form(
        u"^(?:(\\d{4}-\\d\\d-\\d\\d)(?:[T_](\\d\\d))?|(\\d\\d)(?=:))(?::(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{3}))?)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString hour = match.captured(2) + match.captured(3);
    const QDate date = match.captured(1).isEmpty() ? today : QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid() || (hour.isEmpty() && match.hasCaptured(4)))
        return std::nullopt;
    if (hour.isEmpty())
        return days(date, 1, zone);
    const QTime time(hour.toInt(), match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (!time.isValid())
        return std::nullopt;
    const std::int64_t length = !match.captured(6).isEmpty()   ? 1
                                : !match.captured(5).isEmpty() ? kSecond
                                : !match.captured(4).isEmpty() ? kMinute
                                                               : kHour;
    const std::int64_t from = QDateTime(date, time, zone).toMSecsSinceEpoch();
    return FilterValue{{}, from, from + length - 1};
}

std::optional<FilterValue> time(const QString &text, std::int64_t nowMs, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    if (text == "today"_L1)
        return days(today, 1, zone);
    if (text == "yesterday"_L1)
        return days(today.addDays(-1), 1, zone);
    if (text == "this-week"_L1)
        return days(today.addDays(1 - today.dayOfWeek()), 7, zone);
    if (text == "this-month"_L1)
        return days(QDate(today.year(), today.month(), 1), today.daysInMonth(), zone);
    if (std::optional<FilterValue> last = lastWhile(text, nowMs))
        return last;
    return moment(text, today, zone);
}

} // namespace

std::optional<FilterValue> readFilterAtom(FilterType type, const QString &text, std::int64_t nowMs,
                                          const QTimeZone &zone)
{
    switch (type) {
    case FilterType::Text:
    case FilterType::Word:
        break;
    case FilterType::Number:
        return withUnit(text, {{"k"_L1, 1000}, {"M"_L1, 1'000'000}, {""_L1, 1}}, 0, 1);
    case FilterType::Money:
        return single(decimal(text, 9));
    case FilterType::Percent:
        return withUnit(text, {{"%"_L1, 1}, {""_L1, 1}}, 2, 1);
    case FilterType::Duration:
        return withUnit(text,
                        {{"ms"_L1, 1},
                         {"min"_L1, kMinute},
                         {"s"_L1, kSecond},
                         {"m"_L1, kMinute},
                         {"h"_L1, kHour},
                         {""_L1, kSecond}},
                        3, 1000);
    case FilterType::Status:
        return status(text);
    case FilterType::Time:
        return time(text, nowMs, zone);
    }
    return std::nullopt;
}

QString filterExample(FilterType type)
{
    switch (type) {
    case FilterType::Number:
        return u"1500, 2k, 10..20"_s;
    case FilterType::Money:
        return u"0.05"_s;
    case FilterType::Percent:
        return u"80%"_s;
    case FilterType::Duration:
        return u"500ms, 2s, 3min"_s;
    case FilterType::Status:
        return u"200, 5xx, 400..499"_s;
    case FilterType::Time:
        return u"today, last-2h, 2026-11-01, 2026-11-01T14:30"_s;
    case FilterType::Text:
    case FilterType::Word:
        break;
    }
    return {};
}

} // namespace turnpike
