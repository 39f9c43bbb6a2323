#include "ui/pages/usage_page.h"

#include "models/error_text.h"
#include "models/filter_language.h"
#include "models/format.h"
#include "server/runtime/quota_calendar.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/heat_map.h"
#include "ui/overview/request_filter.h"
#include "ui/pages/usage_totals.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kRefreshMs = 5000;
constexpr int kHeightWithChart = 500;
constexpr int kNamedLines = 4, kNamedRows = 20;
constexpr int kCalendarDays = 53 * 7;
constexpr int kCalendar = -1; // instead of a dimension

QString isoDay(std::int32_t day)
{
    return QString::fromStdString(QuotaCalendar::dayText(day));
}

void addDimension(QComboBox &box, UsageDimension dimension, const QString &name)
{
    box.addItem(name, int(dimension));
}

/// Wide enough for its longest text.
void fitToTexts(QComboBox &box)
{
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = qMax(widest, QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(box.itemText(i)));
    box.setMinimumWidth(widest + dp(46));
}

UsageDimension dimensionOf(const QComboBox &box)
{
    return UsageDimension(box.currentData().toInt());
}

} // namespace

UsagePage::UsagePage(Service &service, Toast &toast, TaskBar &tasks, QWidget *parent)
    : TablePage(tr("Usage"), WithFilter::No, parent), m_service(service), m_saver(new CsvSaver(toast, tasks, this)),
      m_model(service.pages()), m_range(new RangeBar), m_compare(new QCheckBox(tr("Compare"))), m_rows(new QComboBox),
      m_columns(new QComboBox), m_measure(new ChoiceBar(ChoiceBar::Look::Segments, tr("What the chart shows"))),
      m_grouping(new ChoiceBar(ChoiceBar::Look::Chips, tr("Rows of the table"))), m_totals(new UsageTotals),
      m_card(new ChartCard(tr("Chart of the usage"))), m_calendar(new HeatMap),
      m_questions(service.pages(), [this](int answer, const UsageMatrixQuery &query, Result<UsageMatrix> matrix) {
          take(answer, query, std::move(matrix));
      })
{
    setPlainToolTip(m_compare, tr("Compare with as many days before"));
    addHeaderWidget(m_range);
    QPushButton *exportButton = makeButton(ButtonKind::Secondary, tr("Export…"), "export");
    exportButton->setObjectName(u"export"_s);
    addHeaderWidget(exportButton);
    addBar(m_range->dateFields());
    auto *sums = new QWidget;
    auto *line = row(16);
    sums->setLayout(line);
    line->addWidget(m_totals, 1);
    line->addWidget(m_compare);
    addBar(sums);
    buildCard();
    buildRows();
    setModel(&m_model);
    applyGrouping(UsageRows::Day);
    applyRange();
    connect(exportButton, &QPushButton::clicked, this, &UsagePage::askExport);
    connect(m_range, &RangeBar::changed, this, &UsagePage::applyRange);
    connect(m_compare, &QCheckBox::toggled, this, &UsagePage::load);
    connect(m_card, &ChartCard::imageCopied, this,
            [&toast] { toast.showMessage(tr("The chart is on the clipboard.")); });
    refreshEvery(kRefreshMs, m_service);
}

void UsagePage::buildCard()
{
    addDimension(*m_rows, UsageDimension::Time, tr("Days", "rows of a chart"));
    m_rows->addItem(tr("Calendar"), kCalendar);
    for (QComboBox *box : {m_rows, m_columns}) {
        addDimension(*box, UsageDimension::Key, box == m_rows ? tr("Keys", "rows of a chart") : tr("by key"));
        addDimension(*box, UsageDimension::Model, box == m_rows ? tr("Models", "rows of a chart") : tr("by model"));
        addDimension(*box, UsageDimension::Channel,
                     box == m_rows ? tr("Channels", "rows of a chart") : tr("by channel"));
        fitToTexts(*box);
        m_card->addHeaderWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &UsagePage::load);
    }
    m_rows->setAccessibleName(tr("What the chart is of"));
    m_columns->setAccessibleName(tr("What the columns are divided by"));
    for (UsageMeasure measure : {UsageMeasure::Requests, UsageMeasure::Tokens, UsageMeasure::Failures})
        m_measure->addChoice(int(measure), nameOf(measure));
    m_card->addHeaderWidget(m_measure);
    m_card->setAlternative(m_calendar);
    addBar(m_card);
    connect(m_measure, &ChoiceBar::chosen, this, &UsagePage::showChart);
    connect(m_card, &ChartCard::exportRequested, this, &UsagePage::exportChart);
    connect(m_card, &ChartCard::retryRequested, this, &UsagePage::refresh);
    connect(m_card, &ChartCard::activated, this, &UsagePage::drillDown);
    connect(m_calendar, &HeatMap::activated, this, [this](std::int32_t day) {
        m_rows->setCurrentIndex(0);
        m_range->setDays({day, day});
    });
}

void UsagePage::buildRows()
{
    m_grouping->addChoice(int(UsageRows::Day), tr("By day"));
    m_grouping->addChoice(int(UsageRows::Key), tr("By key"));
    m_grouping->addChoice(int(UsageRows::Model), tr("By model"));
    m_grouping->addChoice(int(UsageRows::Channel), tr("By channel"));
    m_grouping->addChoice(int(UsageRows::DayAndKey), tr("By day and key"));
    addBar(m_grouping);
    connect(m_grouping, &ChoiceBar::chosen, this, [this](int id) { applyGrouping(UsageRows(id)); });
}

void UsagePage::applyRange()
{
    const RangeBar::Days days = m_range->days(m_service.pages().today());
    m_model.setRange(days.from, days.to);
    load();
}

void UsagePage::applyGrouping(UsageRows rows)
{
    m_model.setGrouping(rows);
    const bool both = rows == UsageRows::DayAndKey;
    table().setColumnOffered(UsageModel::Day, both || rows == UsageRows::Day);
    table().setColumnOffered(UsageModel::Key, both || rows == UsageRows::Key);
    table().setColumnOffered(UsageModel::Model, rows == UsageRows::Model);
    table().setColumnOffered(UsageModel::Channel, rows == UsageRows::Channel);
}

void UsagePage::refresh()
{
    const RangeBar::Days days = m_range->days(m_service.pages().today()); // midnight may have passed
    m_model.setRange(days.from, days.to);
    TablePage::refresh();
    load();
}

bool UsagePage::showsCalendar() const
{
    return m_rows->currentData().toInt() == kCalendar;
}

UsageMatrixQuery UsagePage::chartQuery() const
{
    const std::int32_t today = m_service.pages().today();
    UsageMatrixQuery query;
    if (showsCalendar()) {
        query.fromDay = today - kCalendarDays + 1;
        query.toDay = today;
        return query;
    }
    query.fromDay = m_range->days(today).from;
    query.toDay = m_range->days(today).to;
    query.rows = dimensionOf(*m_rows);
    query.columns = dimensionOf(*m_columns);
    query.maxRows = kNamedRows;
    query.maxColumns = kNamedLines;
    return query;
}

void UsagePage::load()
{
    m_questions.ask(Chart, chartQuery());
    UsageMatrixQuery query;
    query.fromDay = m_range->days(m_service.pages().today()).from;
    query.toDay = m_range->days(m_service.pages().today()).to;
    query.rows = UsageDimension::None;
    m_questions.ask(Sums, query);
    if (!m_compare->isChecked())
        return;
    query.before = true;
    m_questions.ask(SumsBefore, query);
    query.rows = UsageDimension::Time;
    m_questions.ask(Before, query);
}

void UsagePage::take(int answer, const UsageMatrixQuery &query, Result<UsageMatrix> matrix)
{
    if (!matrix) {
        missed();
        if (answer == Chart)
            m_card->showError(errorText(matrix.error()));
        return;
    }
    m_answers.at(std::size_t(answer)) = std::move(*matrix);
    if (answer == Chart)
        m_shown = query;
    if (answer == Chart || answer == Before)
        return showChart();
    std::optional<UsageSums> before;
    if (m_compare->isChecked() && m_answers[SumsBefore].toMs == m_answers[Sums].fromMs)
        before = m_answers[SumsBefore].total();
    m_totals->show(m_answers[Sums].total(), before);
}

void UsagePage::showChart()
{
    const UsageMatrix &shown = m_answers[Chart];
    if (shown.toMs == 0)
        return; // the comparison came first
    const auto measure = UsageMeasure(m_measure->current());
    const bool overTime = m_shown.rows == UsageDimension::Time;
    const QString aDay[] = {tr("Requests a day"), tr("Tokens a day"), tr("Errors a day")};
    m_card->setTitle(overTime ? aDay[int(measure)] : nameOf(measure), formatDays(shown.fromDay, shown.toDay));
    m_columns->setVisible(!showsCalendar());
    const bool compared = overTime && !showsCalendar() && m_compare->isChecked() &&
                          m_answers[Before].toMs == shown.fromMs; // else that answer is still on its way
    m_card->show(usageChart(shown, measure, compared ? &m_answers[Before] : nullptr));
    m_card->showAlternative(showsCalendar());
    if (!showsCalendar())
        return;
    QList<std::int64_t> values;
    for (int row = 0; row < int(shown.rows.size()); ++row)
        values << valueOf(shown.rowSum(row), measure);
    m_calendar->show(shown.fromDay, values);
}

void UsagePage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    m_card->setVisible(height() >= dp(kHeightWithChart)); // better none than one too low to read
}

void UsagePage::drillDown(int bucket, int line)
{
    const UsageMatrix &shown = m_answers[Chart];
    const auto [row, column] = placeInMatrix(shown, bucket, line);
    QStringList parts{FilterLanguage::timeTerm(shown.fromMs, shown.toMs)};
    if (m_shown.rows == UsageDimension::Time)
        parts.clear();
    if (row >= 0)
        parts << requestFilter(m_shown.rows, shown.rows.at(row));
    if (column >= 0)
        parts << requestFilter(m_shown.columns, shown.columns.at(column));
    parts.removeAll(QString());
    Q_EMIT openRequests(parts.join(u' '));
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
    const RangeBar::Days days = m_range->days(m_service.pages().today());
    m_saver->ask(window(), tr("Export usage as CSV"), u"usage-%1-to-%2.csv"_s.arg(isoDay(days.from), isoDay(days.to)),
                 exportOf(days));
}

void UsagePage::exportTo(const QString &path)
{
    const RangeBar::Days days = m_range->days(m_service.pages().today());
    m_saver->save(path, exportOf(days));
}

CsvSaver::Write UsagePage::exportOf(RangeBar::Days days)
{
    return [this, days](const QString &path, std::shared_ptr<ExportProgress> progress, QObject *context,
                        Done<std::int64_t> done) {
        m_service.pages().exportUsage(days.from, days.to, path, std::move(progress), context, std::move(done));
    };
}

bool UsagePage::isExporting() const
{
    return m_saver->isBusy();
}

void UsagePage::exportChart()
{
    m_saver->ask(window(), tr("Export the chart as CSV"),
                 u"chart-%1-to-%2.csv"_s.arg(isoDay(m_answers[Chart].fromDay), isoDay(m_answers[Chart].toDay)),
                 [data = m_card->chart()](const QString &path, auto, QObject *context, Done<std::int64_t> done) {
                     writeFile(path, chartCsv(data), data.buckets.size(), context, std::move(done));
                 });
}

} // namespace turnpike
