#include "ui/pages/overview_page.h"

#include "models/format.h"
#include "server/runtime/quota_calendar.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/usage_chart.h"
#include "ui/dialogs/snippets.h"
#include "ui/frame/csv_saver.h"
#include "ui/overview/checklist.h"
#include "ui/overview/request_filter.h"
#include "ui/overview/tile.h"
#include "ui/overview/top_list.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kRefreshMs = 10'000;
constexpr int kNamedLines = 4;

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

OverviewPage::OverviewPage(Service &service, const LiveHistory &live, Toast &toast, TaskBar &tasks, QWidget *parent)
    : Surface(Ground::Surface, {}, parent), m_service(service), m_live(live), m_saver(new CsvSaver(toast, tasks, this)),
      m_span(new ChoiceBar(ChoiceBar::Look::Segments, tr("Range"))),
      m_measure(new ChoiceBar(ChoiceBar::Look::Segments, tr("What the chart shows"))), m_compare(new QCheckBox),
      m_checklist(new Checklist), m_requests(new Tile(tr("Requests"))), m_inFlight(new Tile(tr("Streams in flight"))),
      m_errors(new Tile(tr("Errors", "requests that failed"))), m_tokens(new Tile(tr("Tokens"))),
      m_spend(new Tile(tr("Spend today"))), m_card(new ChartCard(tr("Chart of the usage"))),
      m_models(new TopList(tr("Top models"))), m_keys(new TopList(tr("Top keys"))),
      m_channels(new TopList(tr("Top channels"))),
      m_questions(service.pages(), [this](int answer, const UsageMatrixQuery &,
                                          Result<UsageMatrix> matrix) { take(answer, std::move(matrix)); }),
      m_freshness(service)
{
    auto *outer = column(0);
    setLayout(outer);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *content = new Surface(Ground::Surface);
    scroll->setWidget(content);
    auto *layout = column(14, {24, 16, 24, 14});
    content->setLayout(layout);
    buildHeader(*layout);
    layout->addWidget(m_checklist);
    auto *tiles = row(12);
    for (Tile *tile : {m_requests, m_inFlight, m_errors, m_tokens, m_spend})
        tiles->addWidget(tile);
    layout->addLayout(tiles);
    buildCard();
    layout->addWidget(m_card, 1);
    buildTops(*layout);
    connect(&m_live, &LiveHistory::sampled, this, &OverviewPage::showTiles);
    connect(m_card, &ChartCard::imageCopied, this,
            [&toast] { toast.showMessage(tr("The chart is on the clipboard.")); });
    connect(m_checklist, &Checklist::providerRequested, this, &OverviewPage::newChannelRequested);
    connect(m_checklist, &Checklist::keyRequested, this, &OverviewPage::newKeyRequested);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refreshIfDue);
    m_refresh.start(kRefreshMs);
    showTiles();
}

void OverviewPage::buildHeader(QVBoxLayout &layout)
{
    auto *header = row(16);
    header->addWidget(new Label(tr("Overview"), TextRole::Title));
    header->addStretch(1);
    m_compare->setText(tr("Compare with the time before"));
    header->addWidget(m_compare);
    m_span->addChoice(int(UsageSpan::Hour), tr("Hour"));
    m_span->addChoice(int(UsageSpan::Day), tr("Day"));
    m_span->addChoice(int(UsageSpan::Week), tr("Week"));
    m_span->addChoice(int(UsageSpan::Month), tr("Month"));
    m_span->setCurrent(int(UsageSpan::Week));
    header->addWidget(m_span);
    layout.addLayout(header);
    const auto askAnew = [this] {
        m_answers[Before] = {}; // of another time
        refresh();
    };
    connect(m_span, &ChoiceBar::chosen, this, askAnew);
    connect(m_compare, &QCheckBox::toggled, this, askAnew);
}

void OverviewPage::buildCard()
{
    for (UsageMeasure measure : {UsageMeasure::Requests, UsageMeasure::Tokens, UsageMeasure::Failures})
        m_measure->addChoice(int(measure), nameOf(measure));
    m_card->addHeaderWidget(m_measure);
    m_card->setMinimumHeight(dp(280));
    m_card->setEmptyText(tr("Nothing was used in this time"),
                         tr("Every request that a key makes is counted here within a second."));
    connect(m_measure, &ChoiceBar::chosen, this, &OverviewPage::showChart);
    connect(m_card, &ChartCard::retryRequested, this, &OverviewPage::refresh);
    connect(m_card, &ChartCard::activated, this, &OverviewPage::drillDown);
    connect(m_card, &ChartCard::exportRequested, this, &OverviewPage::exportChart);
}

void OverviewPage::buildTops(QVBoxLayout &layout)
{
    auto *tops = row(12);
    for (const auto &[list, dimension] :
         {std::pair{m_models, UsageDimension::Model}, std::pair{m_keys, UsageDimension::Key},
          std::pair{m_channels, UsageDimension::Channel}}) {
        tops->addWidget(list);
        connect(list, &TopList::activated, this,
                [this, of = dimension](const UsageHead &head) { Q_EMIT openRequests(requestFilter(of, head)); });
    }
    layout.addLayout(tops);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    refresh();
}

void OverviewPage::refresh()
{
    UsageMatrixQuery query;
    query.span = UsageSpan(m_span->current());
    query.maxRows = query.maxColumns = kNamedLines;
    query.columns = UsageDimension::Model;
    m_questions.ask(Chart, query);
    query.columns = UsageDimension::None;
    if (m_compare->isChecked()) {
        query.before = true;
        m_questions.ask(Before, query);
        query.before = false;
    }
    query.rows = UsageDimension::Key;
    m_questions.ask(TopKeys, query);
    query.rows = UsageDimension::Channel;
    m_questions.ask(TopChannels, query);
    m_service.pages().setupState(this, [this](Result<SetupState> state) {
        if (!state)
            return m_freshness.missed();
        m_checklist->setSnippet(
            snippet(SnippetKind::Curl,
                    {m_service.address(), tr("YOUR-KEY", "in an example request"), m_service.exampleModel()}));
        m_checklist->show(*state);
    });
}

void OverviewPage::refreshIfDue()
{
    if (isVisible() && m_freshness.isDue())
        refresh();
}

void OverviewPage::take(int answer, Result<UsageMatrix> matrix)
{
    if (!matrix) {
        m_freshness.missed();
        if (answer == Chart)
            m_card->showError(QString::fromStdString(matrix.error().message));
        return;
    }
    m_answers.at(std::size_t(answer)) = std::move(*matrix);
    if (answer == Chart || answer == Before)
        showChart();
    showTops();
    showTiles();
}

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
