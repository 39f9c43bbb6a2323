#include "models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::int64_t kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString dayAndMonth(const QDate &date, const QDate &today)
{
    return QLocale().toString(date, date.year() == today.year()
                                        ? Texts::tr("d MMM", "date pattern of Qt, e.g. M月d日")
                                        : Texts::tr("d MMM yyyy", "date pattern of Qt, e.g. yyyy年M月d日"));
}

} // namespace

QString noValue()
{
    return QStringLiteral("–");
}

QString formatCount(std::int64_t value)
{
    const QLocale locale;
    return locale.toString(qlonglong(value)).replace(locale.groupSeparator(), QString(QChar(0x202F)));
}

QString formatShort(std::int64_t value)
{
    const auto scaled = [&](double unit, const QString &sign) {
        const double number = double(value) / unit;
        return QLocale().toString(number, 'f', number < 10 ? 2 : 1) + QChar(0x202F) + sign;
    };
    if (value >= 1'000'000'000)
        return scaled(1e9, Texts::tr("G", "billion, after a number"));
    if (value >= 1'000'000)
        return scaled(1e6, Texts::tr("M", "million, after a number"));
    return formatCount(value);
}

QString formatAgo(std::int64_t at, std::int64_t now)
{
    if (at <= 0)
        return noValue();
    const std::int64_t passed = now - at;
    if (passed < 2 * kSecond)
        return Texts::tr("now");
    if (passed < kMinute)
        return Texts::tr("%1 s ago").arg(passed / kSecond);
    if (passed < kHour)
        return Texts::tr("%1 min ago").arg(passed / kMinute);
    if (passed < 18 * kHour)
        return Texts::tr("%1 h ago").arg(passed / kHour);
    const QDate date = QDateTime::fromMSecsSinceEpoch(at).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (date.daysTo(today) <= 1)
        return Texts::tr("yesterday");
    return dayAndMonth(date, today);
}

QString formatUntil(std::int64_t at, std::int64_t now)
{
    if (at <= 0)
        return noValue();
    const std::int64_t left = at - now;
    if (left <= 0)
        return formatAgo(at, now);
    if (left < kHour)
        return Texts::tr("in %1 min").arg(qMax<std::int64_t>(1, left / kMinute));
    if (left < 2 * kDay)
        return Texts::tr("in %1 h").arg(left / kHour);
    if (left < 60 * kDay)
        return Texts::tr("in %n day(s)", "the moment something ends", int(left / kDay));
    return dayAndMonth(QDateTime::fromMSecsSinceEpoch(at).date(), QDateTime::fromMSecsSinceEpoch(now).date());
}

QString formatMoment(std::int64_t at)
{
    if (at <= 0)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    const QString date =
        QLocale().toString(moment.date(), Texts::tr("d MMM yyyy", "date pattern of Qt, e.g. yyyy年M月d日"));
    return Texts::tr("%1, %2", "date, time of day").arg(date, QLocale().toString(moment.time(), u"HH:mm:ss"_s));
}

QString formatDay(std::int32_t day, bool withWeekday)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return QLocale().toString(date, withWeekday ? Texts::tr("ddd d MMM", "date pattern of Qt with the weekday")
                                                : Texts::tr("d MMM", "date pattern of Qt, e.g. M月d日"));
}

QString formatDays(std::int32_t from, std::int32_t to)
{
    const auto dateOf = [](std::int32_t day) { return QDate(1970, 1, 1).addDays(day); };
    if (from == to)
        return formatDay(from, false);
    const bool oneYear = dateOf(from).year() == dateOf(to).year();
    const auto text = [&](std::int32_t day) {
        return oneYear
                   ? formatDay(day, false)
                   : QLocale().toString(dateOf(day), Texts::tr("d MMM yyyy", "date pattern of Qt, e.g. yyyy年M月d日"));
    };
    return Texts::tr("%1 – %2", "two dates").arg(text(from), text(to));
}

QString formatBytes(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

} // namespace turnpike
