#include "ui/pages/overview_page.h"

#include "models/error_text.h"
#include "ui/charts/chart_card.h"
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
#include <QScrollArea>
#include <QVBoxLayout>

namespace turnpike {

namespace {

constexpr int kRefreshMs = 10'000;
constexpr int kNamedLines = 4;

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
            m_card->showError(errorText(matrix.error()));
        return;
    }
    m_answers.at(std::size_t(answer)) = std::move(*matrix);
    if (answer == Chart || answer == Before)
        showChart();
    showTops();
    showTiles();
}

} // namespace turnpike
