#include "ui/pages/usage_page.h"

#include "models/format.h"
#include "ui/charts/day_chart.h"
#include "ui/frame/task_bar.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kRefreshMs = 5000;
constexpr int kNamedKeys = 4;
constexpr int kThisMonth = 0;

QString isoDay(std::int32_t day)
{
    return QString::fromStdString(QuotaCalendar::dayText(day));
}

} // namespace

UsagePage::UsagePage(Service &service, Toast &toast, TaskBar &tasks, QWidget *parent)
    : TablePage(tr("Usage"), WithFilter::No, parent), m_service(service), m_toast(toast), m_tasks(tasks),
      m_model(service.pages()), m_range(new ChoiceBar(ChoiceBar::Look::Segments, tr("Range"))),
      m_measure(new ChoiceBar(ChoiceBar::Look::Segments, tr("What the chart shows"))),
      m_grouping(new ChoiceBar(ChoiceBar::Look::Chips, tr("Rows of the table"))), m_chart(new DayChart),
      m_chartTitle(new Label(QString(), TextRole::CardTitle)),
      m_chartSubtitle(new Label(QString(), TextRole::Body, Tone::Muted))
{
    for (int days : {7, 14, 30, 90})
        m_range->addChoice(days, tr("%n days", nullptr, days));
    m_range->addChoice(kThisMonth, tr("This month"));
    m_range->setCurrent(14);
    addHeaderWidget(m_range);
    QPushButton *exportButton = makeButton(ButtonKind::Secondary, tr("Export…"), "export");
    exportButton->setObjectName(u"export"_s);
    addHeaderWidget(exportButton);
    addBar(makeChartCard());
    m_grouping->addChoice(int(UsageGrouping::Day), tr("By day"));
    m_grouping->addChoice(int(UsageGrouping::Key), tr("By key"));
    m_grouping->addChoice(int(UsageGrouping::DayAndKey), tr("By day and key"));
    addBar(m_grouping);
    setModel(&m_model);
    applyGrouping(UsageGrouping::Day);
    applyRange();
    connect(exportButton, &QPushButton::clicked, this, &UsagePage::askExport);
    connect(m_range, &ChoiceBar::chosen, this, &UsagePage::applyRange);
    connect(m_measure, &ChoiceBar::chosen, this, &UsagePage::showChart);
    connect(m_grouping, &ChoiceBar::chosen, this, [this](int id) { applyGrouping(UsageGrouping(id)); });
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_refresh.start(kRefreshMs);
}

QWidget *UsagePage::makeChartCard()
{
    auto *card = new Surface(Surface::Ground::Card);
    auto *layout = column(4, {13, 10, 13, 6});
    card->setLayout(layout);
    auto *head = row(10);
    head->addWidget(m_chartTitle);
    head->addWidget(m_chartSubtitle);
    head->addStretch(1);
    m_measure->addChoice(int(DayChart::Measure::Requests), tr("Requests"));
    m_measure->addChoice(int(DayChart::Measure::Tokens), tr("Tokens"));
    head->addWidget(m_measure);
    layout->addLayout(head);
    m_chart->setFixedHeight(dp(236));
    m_chart->setAccessibleName(tr("Chart of the usage by day; the table below has its figures"));
    layout->addWidget(m_chart);
    return card;
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
    const Range shown = range();
    const std::uint64_t question = ++m_question;
    m_service.pages().usageSeries(shown.from, shown.to, kNamedKeys, this, [this, question](Result<UsageSeries> series) {
        if (question != m_question || !series)
            return;
        m_series = std::move(*series);
        showChart();
    });
}

void UsagePage::showChart()
{
    const Range shown = range();
    const auto measure = DayChart::Measure(m_measure->current());
    m_chartTitle->setText(measure == DayChart::Measure::Requests ? tr("Requests a day") : tr("Tokens a day"));
    m_chartSubtitle->setText(
        tr("by key, %1 – %2", "two dates").arg(formatDay(shown.from, false), formatDay(shown.to, false)));
    m_chart->show(m_series, measure);
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
    auto *chooser = new QFileDialog(window(), tr("Export usage as CSV"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("CSV files (*.csv)"));
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(u"usage-%1-to-%2.csv"_s.arg(isoDay(shown.from), isoDay(shown.to)));
    connect(chooser, &QFileDialog::fileSelected, this, &UsagePage::exportTo);
    chooser->open();
}

void UsagePage::exportTo(const QString &path)
{
    const Range shown = range();
    auto progress = std::make_shared<ExportProgress>();
    const QString name = QFileInfo(path).fileName();
    const int task = m_tasks.begin(tr("Exporting %1").arg(name), progress);
    ++m_exports;
    m_service.pages().exportUsage(shown.from, shown.to, path, progress, this,
                                  [this, name, task](Result<std::int64_t> done) { finishExport(name, task, done); });
}

void UsagePage::finishExport(const QString &name, int task, const Result<std::int64_t> &done)
{
    --m_exports;
    m_tasks.finish(task);
    if (done)
        m_toast.showMessage(tr("%1 has %2 rows.").arg(name, formatCount(*done)));
    else if (done.error().code == "cancelled")
        m_toast.showMessage(tr("The export was cancelled; no file was left behind."));
    else
        m_toast.showMessage(tr("%1 was not written: %2").arg(name, QString::fromStdString(done.error().message)));
}

} // namespace turnpike
