// What the Overview makes of its answers: tiles, chart, lists, and the ways from there.
#include "models/format.h"
#include "server/runtime/quota_calendar.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/usage_chart.h"
#include "ui/frame/csv_saver.h"
#include "ui/overview/request_filter.h"
#include "ui/overview/tile.h"
#include "ui/overview/top_list.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/choice_bar.h"

#include <QCheckBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

/// The columns of a matrix as rows, each with its sum.
UsageMatrix columnSums(const UsageMatrix &matrix)
{
    UsageMatrix sums;
    sums.rows = matrix.columns;
    sums.columns = {UsageHead()};
    for (int column = 0; column < int(matrix.columns.size()); ++column)
        sums.cells << matrix.columnSum(column);
    return sums;
}

QString oneDecimal(double value)
{
    return QLocale().toString(value, 'f', value > 0 && value < 10 ? 1 : 0);
}

} // namespace

void OverviewPage::showChart()
{
    const UsageMatrix &shown = m_answers[Chart];
    if (shown.rows.isEmpty())
        return; // the comparison came first
    const auto measure = UsageMeasure(m_measure->current());
    const QString byHour[] = {tr("Requests per hour"), tr("Tokens per hour"), tr("Errors per hour")};
    const QString byDay[] = {tr("Requests per day"), tr("Tokens per day"), tr("Errors per day")};
    const QString byModel =
        tr("by model, %1", "a day, or from one day to another").arg(formatDays(shown.fromDay, shown.toDay));
    const QString change = comparison();
    m_card->setTitle((shown.byHour ? byHour : byDay)[int(measure)],
                     change.isEmpty() ? byModel : byModel + u"  ·  "_s + change);
    const bool compared = m_compare->isChecked() && !m_answers[Before].rows.isEmpty();
    m_card->show(usageChart(shown, measure, compared ? &m_answers[Before] : nullptr));
}

/// In words, over the hours or days that are over: the one that runs would make every comparison look bad.
QString OverviewPage::comparison() const
{
    const UsageMatrix &shown = m_answers[Chart], &before = m_answers[Before];
    if (!m_compare->isChecked() || before.rows.isEmpty())
        return {};
    const auto measure = UsageMeasure(m_measure->current());
    std::int64_t now = 0, then = 0;
    for (int row = 0; row + 1 < int(shown.rows.size()); ++row) {
        now += valueOf(shown.rowSum(row), measure);
        then += row < before.rows.size() ? valueOf(before.rowSum(row), measure) : 0;
    }
    if (then == 0)
        return tr("nothing in the time before");
    const double change = 100.0 * double(now - then) / double(then);
    const QString percent = oneDecimal(qAbs(change));
    return change < 0 ? tr("%1 % less than in the time before").arg(percent)
                      : tr("%1 % more than in the time before").arg(percent);
}

QString OverviewPage::spanName() const
{
    switch (UsageSpan(m_span->current())) {
    case UsageSpan::Hour:
        return m_answers[Chart].rows.isEmpty()
                   ? u"%1"_s
                   : tr("%1 since %2", "a count; a time of day").arg(u"%1"_s, timeOf(m_answers[Chart].rows.first()));
    case UsageSpan::Day:
        return tr("%1 in 24 hours", "a count");
    case UsageSpan::Week:
        return tr("%1 in 7 days", "a count");
    case UsageSpan::Month:
    case UsageSpan::Days:
        break;
    }
    return tr("%1 in 30 days", "a count");
}

void OverviewPage::showTiles()
{
    const LiveFigures &now = m_live.latest();
    const UsageSums total = m_answers[Chart].total();
    m_requests->show(oneDecimal(m_live.requestRate()), tr("per second"), spanName().arg(formatCount(total.requests)),
                     m_live.requestsPerSecond());
    m_inFlight->show(formatCount(std::int64_t(now.streams)),
                     tr("of %n request(s)", "streams in flight of all requests in flight", int(now.inFlight)),
                     tr("peak %1 since this window opened").arg(formatCount(std::int64_t(m_live.peakInFlight()))),
                     m_live.inFlight());
    const double share = LiveHistory::errorShareOf(now);
    m_errors->show(share < 0 ? noValue() : QLocale().toString(100 * share, 'f', 1), share < 0 ? QString() : u"%"_s,
                   tr("since the gateway started"), m_live.errorShare(), Tone::Ok);
    m_tokens->show(formatShort(std::int64_t(m_live.tokenRate())), tr("per second"),
                   spanName().arg(formatShort(total.tokens())), m_live.tokensPerSecond());
    m_spend->show(noValue(), u"USD"_s, tr("no prices are set yet"));
}

void OverviewPage::showTops()
{
    const std::int64_t all = m_answers[Chart].total().requests;
    m_models->show(columnSums(m_answers[Chart]), all);
    m_keys->show(m_answers[TopKeys], all);
    m_channels->show(m_answers[TopChannels], all);
}

void OverviewPage::drillDown(int bucket, int line)
{
    const UsageMatrix &shown = m_answers[Chart];
    const auto [row, column] = placeInMatrix(shown, bucket, line);
    QStringList parts{requestFilter(UsageDimension::Time, shown.rows.value(row))};
    if (column >= 0)
        parts << requestFilter(UsageDimension::Model, shown.columns.at(column));
    parts.removeAll(QString());
    Q_EMIT openRequests(parts.join(u' '));
}

void OverviewPage::exportChart()
{
    const UsageMatrix &shown = m_answers[Chart];
    m_saver->ask(window(), tr("Export the chart as CSV"),
                 u"overview-%1-to-%2.csv"_s.arg(QString::fromStdString(QuotaCalendar::dayText(shown.fromDay)),
                                                QString::fromStdString(QuotaCalendar::dayText(shown.toDay))),
                 [data = m_card->chart()](const QString &path, auto, QObject *context, Done<std::int64_t> done) {
                     writeFile(path, chartCsv(data), data.buckets.size(), context, std::move(done));
                 });
}

} // namespace turnpike
