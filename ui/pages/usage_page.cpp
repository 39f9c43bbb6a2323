#include "ui/pages/usage_page.h"

#include "models/format.h"
#include "server/runtime/quota_calendar.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_csv.h"
#include "ui/frame/csv_saver.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/toast.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kRefreshMs = 5000;
constexpr int kNamedLines = 4;
constexpr int kThisMonth = 0;

QString isoDay(std::int32_t day)
{
    return QString::fromStdString(QuotaCalendar::dayText(day));
}

} // namespace

UsagePage::UsagePage(Service &service, Toast &toast, TaskBar &tasks, QWidget *parent)
    : TablePage(tr("Usage"), WithFilter::No, parent), m_service(service), m_saver(new CsvSaver(toast, tasks, this)),
      m_model(service.pages()), m_range(new ChoiceBar(ChoiceBar::Look::Segments, tr("Range"))),
      m_measure(new ChoiceBar(ChoiceBar::Look::Segments, tr("What the chart shows"))),
      m_split(new ChoiceBar(ChoiceBar::Look::Segments, tr("What the chart is divided by"))),
      m_grouping(new ChoiceBar(ChoiceBar::Look::Chips, tr("Rows of the table"))),
      m_card(new ChartCard(tr("Chart of the usage by day")))
{
    for (int days : {7, 14, 30, 90})
        m_range->addChoice(days, tr("%n days", nullptr, days));
    m_range->addChoice(kThisMonth, tr("This month"));
    m_range->setCurrent(14);
    addHeaderWidget(m_range);
    QPushButton *exportButton = makeButton(ButtonKind::Secondary, tr("Export…"), "export");
    exportButton->setObjectName(u"export"_s);
    addHeaderWidget(exportButton);
    buildCard();
    buildRows();
    setModel(&m_model);
    applyGrouping(UsageGrouping::Day);
    applyRange();
    connect(exportButton, &QPushButton::clicked, this, &UsagePage::askExport);
    connect(m_range, &ChoiceBar::chosen, this, &UsagePage::applyRange);
    connect(m_card, &ChartCard::imageCopied, this,
            [&toast] { toast.showMessage(tr("The chart is on the clipboard.")); });
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_refresh.start(kRefreshMs);
}

void UsagePage::buildCard()
{
    m_split->addChoice(int(UsageDimension::Key), tr("Keys", "what a chart is divided by"));
    m_split->addChoice(int(UsageDimension::Model), tr("Models", "what a chart is divided by"));
    m_split->addChoice(int(UsageDimension::Channel), tr("Channels", "what a chart is divided by"));
    for (UsageMeasure measure : {UsageMeasure::Requests, UsageMeasure::Tokens, UsageMeasure::Failures})
        m_measure->addChoice(int(measure), nameOf(measure));
    m_card->addHeaderWidget(m_split);
    m_card->addHeaderWidget(m_measure);
    m_card->setFixedHeight(dp(296));
    addBar(m_card);
    connect(m_split, &ChoiceBar::chosen, this, &UsagePage::loadChart);
    connect(m_measure, &ChoiceBar::chosen, this, &UsagePage::showChart);
    connect(m_card, &ChartCard::exportRequested, this, &UsagePage::exportChart);
}

void UsagePage::buildRows()
{
    m_grouping->addChoice(int(UsageGrouping::Day), tr("By day"));
    m_grouping->addChoice(int(UsageGrouping::Key), tr("By key"));
    m_grouping->addChoice(int(UsageGrouping::DayAndKey), tr("By day and key"));
    addBar(m_grouping);
    connect(m_grouping, &ChoiceBar::chosen, this, [this](int id) { applyGrouping(UsageGrouping(id)); });
}

UsagePage::Range UsagePage::range() const
{
    const std::int32_t today = m_service.pages().today();
    const int days = m_range->current();
    if (days != kThisMonth)
        return {today - days + 1, today};
    const int dayOfMonth = QDate(1970, 1, 1).addDays(today).day();
    return {today - dayOfMonth + 1, today};
}

void UsagePage::applyRange()
{
    const Range shown = range();
    m_model.setRange(shown.from, shown.to);
    loadChart();
}

void UsagePage::applyGrouping(UsageGrouping grouping)
{
    m_model.setGrouping(grouping);
    table().setColumnOffered(UsageModel::Day, grouping != UsageGrouping::Key);
    table().setColumnOffered(UsageModel::Key, grouping != UsageGrouping::Day);
}

void UsagePage::refresh()
{
    const Range shown = range(); // midnight may have passed
    m_model.setRange(shown.from, shown.to);
    TablePage::refresh();
    loadChart();
}

void UsagePage::loadChart()
{
    UsageMatrixQuery query;
    query.fromDay = range().from;
    query.toDay = range().to;
    query.columns = UsageDimension(m_split->current());
    query.maxColumns = kNamedLines;
    const std::uint64_t question = ++m_question;
    m_service.pages().usageMatrix(query, this, [this, question](Result<UsageMatrix> matrix) {
        if (question != m_question)
            return;
        if (!matrix)
            return m_card->showError(QString::fromStdString(matrix.error().message));
        m_matrix = std::move(*matrix);
        showChart();
    });
}

void UsagePage::showChart()
{
    const auto measure = UsageMeasure(m_measure->current());
    const QString titles[] = {tr("Requests a day"), tr("Tokens a day"), tr("Errors a day")};
    m_card->setTitle(
        titles[int(measure)],
        tr("%1 – %2", "two dates").arg(formatDay(m_matrix.fromDay, false), formatDay(m_matrix.toDay, false)));
    m_card->show(usageChart(m_matrix, measure, nullptr));
}

void UsagePage::describeEmpty(EmptyState &empty)
{
    empty.setMessage("usage", tr("Nothing was used in this time"),
                     tr("Every request that a key makes is counted here within a second."));
}

QString UsagePage::footerText() const
{
    std::int64_t requests = 0, tokens = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        requests += m_model.at(i).requests;
        tokens += m_model.at(i).inputTokens + m_model.at(i).outputTokens;
    }
    const QString rows = TablePage::footerText();
    return rows.isEmpty() ? rows
                          : tr("%1  ·  sum of these rows: %2 requests, %3 tokens")
                                .arg(rows, formatCount(requests), formatCount(tokens));
}

void UsagePage::askExport()
{
    const Range shown = range();
    m_saver->ask(window(), tr("Export usage as CSV"), u"usage-%1-to-%2.csv"_s.arg(isoDay(shown.from), isoDay(shown.to)),
                 [this, shown](const QString &path, auto progress, QObject *context, Done<std::int64_t> done) {
                     m_service.pages().exportUsage(shown.from, shown.to, path, progress, context, std::move(done));
                 });
}

void UsagePage::exportTo(const QString &path)
{
    const Range shown = range();
    m_saver->save(path, [this, shown](const QString &to, auto progress, QObject *context, Done<std::int64_t> done) {
        m_service.pages().exportUsage(shown.from, shown.to, to, progress, context, std::move(done));
    });
}

bool UsagePage::isExporting() const
{
    return m_saver->isBusy();
}

void UsagePage::exportChart()
{
    m_saver->ask(window(), tr("Export the chart as CSV"),
                 u"chart-%1-to-%2.csv"_s.arg(isoDay(m_matrix.fromDay), isoDay(m_matrix.toDay)),
                 [data = m_card->chart()](const QString &path, auto, QObject *context, Done<std::int64_t> done) {
                     writeFile(path, chartCsv(data), data.buckets.size(), context, std::move(done));
                 });
}

} // namespace turnpike
