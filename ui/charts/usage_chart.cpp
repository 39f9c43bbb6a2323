#include "ui/charts/usage_chart.h"

#include "models/format.h"
#include "server/runtime/quota_calendar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kHoursOfTwoDays = 50;
constexpr int kWeekdaysUpTo = 14;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(UsageChart)
};

QString isoOf(const UsageHead &time, bool byHour)
{
    return byHour ? QDateTime::fromMSecsSinceEpoch(time.fromMs, Qt::UTC).toString(Qt::ISODate)
                  : QString::fromStdString(QuotaCalendar::dayText(time.day));
}

bool isOverTime(const UsageMatrix &matrix)
{
    return !matrix.rows.isEmpty() && matrix.rows.first().toMs > 0;
}

/// One label for each bucket.
QList<ChartTick> singleTicks(const UsageMatrix &matrix)
{
    QList<ChartTick> ticks;
    for (int row = 0; row < int(matrix.rows.size()); ++row) {
        const UsageHead &time = matrix.rows.at(row);
        ticks.append({row, 1, matrix.byHour ? timeOf(time) : formatDay(time.day, matrix.rows.size() <= kWeekdaysUpTo)});
    }
    return ticks;
}

/// One label for all hours of a day.
QList<ChartTick> dayTicks(const UsageMatrix &matrix)
{
    QList<ChartTick> ticks;
    for (int row = 0; row < int(matrix.rows.size()); ++row) {
        if (row == 0 || matrix.rows.at(row).day != matrix.rows.at(row - 1).day)
            ticks.append({row, 0, formatDay(matrix.rows.at(row).day, true)});
        ++ticks.last().count;
    }
    return ticks;
}

void placeTimes(ChartData &data, const UsageMatrix &matrix)
{
    data.bucketName = matrix.byHour ? Texts::tr("Hour", "a column of a table") : Texts::tr("Day");
    for (const UsageHead &time : matrix.rows)
        data.buckets.append({titleOf(time, matrix.byHour), isoOf(time, matrix.byHour)});
    data.ticks = matrix.byHour && matrix.rows.size() > kHoursOfTwoDays ? dayTicks(matrix) : singleTicks(matrix);
}

void placeNames(ChartData &data, const QList<UsageHead> &heads)
{
    data.bucketName = Texts::tr("Name");
    data.newestFirst = false;
    for (const UsageHead &head : heads) {
        data.ticks.append({int(data.buckets.size()), 1, nameOf(head)});
        data.buckets.append({nameOf(head), nameOf(head)});
    }
}

ChartData overRows(const UsageMatrix &matrix, UsageMeasure measure)
{
    ChartData data;
    if (isOverTime(matrix))
        placeTimes(data, matrix);
    else
        placeNames(data, matrix.rows);
    for (int column = 0; column < int(matrix.columns.size()); ++column) {
        const UsageHead &head = matrix.columns.at(column);
        const bool undivided = matrix.columns.size() == 1 && head.name.isEmpty() && head.others == 0;
        ChartLine line{undivided ? nameOf(measure) : nameOf(head), head.others > 0, {}};
        for (int row = 0; row < int(matrix.rows.size()); ++row)
            line.values << valueOf(matrix.at(row, column), measure);
        data.lines << line;
    }
    return data;
}

/// Each name is a bucket and the only line that has something there, so that it keeps its colour.
ChartData overColumns(const UsageMatrix &matrix, UsageMeasure measure)
{
    ChartData data;
    placeNames(data, matrix.columns);
    const int count = int(matrix.columns.size());
    for (int column = 0; column < count; ++column) {
        const QString name = nameOf(matrix.columns.at(column));
        ChartLine line{name, matrix.columns.at(column).others > 0, QList<std::int64_t>(count, 0)};
        line.values[column] = valueOf(matrix.columnSum(column), measure);
        data.lines << line;
    }
    return data;
}

} // namespace

std::int64_t valueOf(const UsageSums &sums, UsageMeasure measure)
{
    switch (measure) {
    case UsageMeasure::Requests:
        break;
    case UsageMeasure::Tokens:
        return sums.tokens();
    case UsageMeasure::Failures:
        return sums.failures;
    }
    return sums.requests;
}

QString nameOf(UsageMeasure measure)
{
    switch (measure) {
    case UsageMeasure::Requests:
        break;
    case UsageMeasure::Tokens:
        return Texts::tr("Tokens");
    case UsageMeasure::Failures:
        return Texts::tr("Errors", "requests that failed");
    }
    return Texts::tr("Requests");
}

QString nameOf(const UsageHead &head)
{
    if (head.others > 0)
        return Texts::tr("%n other(s)", nullptr, head.others);
    return head.name.isEmpty() ? Texts::tr("none", "requests without a model or channel") : head.name;
}

QString titleOf(const UsageHead &time, bool byHour)
{
    const QString day = formatDay(time.day, true);
    return byHour ? Texts::tr("%1, %2", "day, time of day").arg(day, timeOf(time)) : day;
}

QString timeOf(const UsageHead &time)
{
    return QLocale().toString(QTime(time.minute / 60, time.minute % 60), u"HH:mm"_s);
}

std::pair<int, int> placeInMatrix(const UsageMatrix &matrix, int bucket, int line)
{
    const auto within = [](int place, const QList<UsageHead> &heads) { return place < heads.size() ? place : -1; };
    if (matrix.rows.size() == 1)
        return {0, within(bucket, matrix.columns)};
    return {within(bucket, matrix.rows), within(line, matrix.columns)};
}

ChartData usageChart(const UsageMatrix &matrix, UsageMeasure measure, const UsageMatrix *before)
{
    const bool single = matrix.rows.size() == 1;
    ChartData data = single ? overColumns(matrix, measure) : overRows(matrix, measure);
    data.valueName = nameOf(measure);
    if (!before || single)
        return data;
    data.beforeName = Texts::tr("period before");
    for (int row = 0; row < int(matrix.rows.size()); ++row)
        data.before << (row < before->rows.size() ? valueOf(before->rowSum(row), measure) : 0);
    return data;
}

} // namespace turnpike
