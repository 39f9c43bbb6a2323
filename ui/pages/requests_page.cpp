#include "ui/pages/requests_page.h"

#include "models/request_fields.h"
#include "server/runtime/clock.h"
#include "ui/charts/time_histogram.h"
#include "ui/pages/request_drawer.h"
#include "ui/pages/request_totals_line.h"
#include "ui/table/log_scroller.h"
#include "ui/table/table_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toggle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kFollowMs = 1000;
constexpr std::int64_t kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr std::int64_t kRanges[] = {15 * kMinute, kHour, 24 * kHour, 7 * kDay, 30 * kDay, 0};
constexpr qint64 kCountAgainMs = 5000;

QString rangeName(std::int64_t ms)
{
    if (ms == 0)
        return RequestsPage::tr("All time");
    if (ms < kHour)
        return RequestsPage::tr("Last %n minute(s)", nullptr, int(ms / kMinute));
    if (ms <= kDay)
        return RequestsPage::tr("Last %n hour(s)", nullptr, int(ms / kHour));
    return RequestsPage::tr("Last %n day(s)", nullptr, int(ms / kDay));
}

} // namespace

RequestsPage::RequestsPage(Service &service, RequestPages &pages, const Clock &clock, Toast &toast, TaskBar &tasks,
                           QWidget *parent)
    : TablePage(tr("Requests"), WithFilter::Yes, parent), m_service(service), m_pages(pages), m_clock(clock),
      m_toast(toast), m_saver(new CsvSaver(toast, tasks, this)), m_language(requestFilterLanguage()),
      m_model(pages, clock), m_count(pages), m_histogram(new TimeHistogram), m_drawer(new RequestDrawer),
      m_totals(new RequestTotalsLine), m_range(kDay)
{
    filter()->setPlaceholderText(tr("Filter, for example: status:5xx model:deepseek* duration>2s"));
    filter()->setAccessibleName(tr("Filter requests"));
    connect(filter(), &FilterField::filterChanged, this, &RequestsPage::applyFilter);
    addHeader();
    addHistogram();
    addStates();
    {
        const QSignalBlocker quiet(table().horizontalHeader());
        table().horizontalHeader()->setSortIndicator(RequestsModel::Time, Qt::DescendingOrder);
        table().horizontalHeader()->setSortIndicatorShown(true);
    }
    setModel(&m_model);
    m_scroller = new LogScroller(table(), m_model);
    table().setDense(true);
    connectTable();
    setDrawer(m_drawer);
    connect(m_drawer, &RequestDrawer::closeRequested, this, [this] { openDrawer(false); });
    connect(m_drawer, &RequestDrawer::curlRequested, this, &RequestsPage::copyAsCurl);
    connect(m_drawer, &RequestDrawer::idCopied, this,
            [this] { m_toast.showMessage(tr("The id is on the clipboard.")); });
    connect(m_drawer, &RequestDrawer::usageCopied, this,
            [this] { m_toast.showMessage(tr("The usage is on the clipboard.")); });
    connect(m_drawer, &RequestDrawer::routeRequested, this,
            [this] { Q_EMIT routeRequested(m_drawer->line().model, m_drawer->line().keyId); });
    connect(m_drawer, &RequestDrawer::surroundingsRequested, this, [this] { showSurroundings(m_drawer->line()); });
    connect(&m_refresh, &QTimer::timeout, this, &RequestsPage::follow);
    m_refresh.start(kFollowMs);
    showRange(false);
    orderTabs();
}

/// As one reads: the header was filled after the filter below it was made.
void RequestsPage::orderTabs()
{
    const QList<QWidget *> stops = {m_live,
                                    m_rangeButton,
                                    findChild<QPushButton *>(u"export"_s),
                                    filter(),
                                    findChild<QPushButton *>(u"savedFilters"_s),
                                    findChild<QPushButton *>(u"columns"_s),
                                    m_histogram,
                                    &table()};
    for (int i = 1; i < int(stops.size()); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void RequestsPage::addHeader()
{
    m_rate = new Label(QString(), TextRole::Body, Tone::Muted);
    addHeaderWidget(m_rate);
    m_live = new Toggle(tr("Live tail"));
    m_live->setChecked(true);
    setPlainToolTip(m_live, tr("New requests appear on top while the newest one is in view."));
    addHeaderWidget(m_live);
    connect(m_live, &Toggle::clicked, this, [this](bool on) { setLive(on); });
    m_rangeButton = makeButton(ButtonKind::Secondary, QString(), "clock");
    m_rangeButton->setProperty(property::kMenuArrow, true);
    m_rangeButton->setObjectName(u"range"_s);
    m_rangeButton->setMenu(makeRangeMenu());
    addHeaderWidget(m_rangeButton);
    QPushButton *exportButton = makeButton(ButtonKind::Secondary, tr("Export…"), "export");
    exportButton->setObjectName(u"export"_s);
    addHeaderWidget(exportButton);
    connect(exportButton, &QPushButton::clicked, this, &RequestsPage::askExport);
}

QMenu *RequestsPage::makeRangeMenu()
{
    auto *menu = new QMenu(this);
    for (std::int64_t ms : kRanges)
        menu->addAction(rangeName(ms), this, [this, ms] { setRange(ms); });
    menu->addSeparator();
    menu->addAction(tr("Go to time…"), this, &RequestsPage::askMoment);
    return menu;
}

void RequestsPage::addHistogram()
{
    addBar(m_histogram);
    connect(m_histogram, &TimeHistogram::rangeChosen, this, [this](std::int64_t from, std::int64_t to) {
        filter()->setText(FilterLanguage::withTerm(filter()->text(), u"time"_s, FilterLanguage::timeTerm(from, to)));
    });
    connect(&m_count, &RequestCount::changed, this, &RequestsPage::showCount);
}

void RequestsPage::addStates()
{
    m_emptyClear = makeButton(ButtonKind::Primary, tr("Clear filter"), "filter");
    m_emptyAll = makeButton(ButtonKind::Secondary, tr("Show all of the log"), "clock");
    emptyState().addAction(m_emptyClear);
    emptyState().addAction(m_emptyAll);
    connect(m_emptyClear, &QPushButton::clicked, filter(), &QLineEdit::clear);
    connect(m_emptyAll, &QPushButton::clicked, this, [this] { setRange(0); });
    m_stop = makeButton(ButtonKind::Ghost, tr("Stop searching"), "close");
    m_stop->hide();
    addFooterWidget(m_stop);
    addFooterWidget(m_totals);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_model.cancelSearch();
        m_count.cancel();
    });
}

void RequestsPage::connectTable()
{
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, &RequestsPage::showMenu);
    connect(&table(), &TableView::opened, this, &RequestsPage::openRequest);
    connect(&table(), &TableView::selectionChangedByUser, this, &RequestsPage::updateDrawer);
    connect(&m_model, &TableModel::loadChanged, this, [this] {
        if (m_countWanted && m_model.load() == TableModel::Load::Ready)
            startCount(); // the rows go first
        updateFooter();
    });
    connect(&m_model, &RequestsModel::searchChanged, this, [this] {
        updateStop();
        updateFooter();
    });
    connect(&m_model, &RequestsModel::sortRefused, this, [this](const QString &reason) {
        const QSignalBlocker quiet(table().horizontalHeader());
        table().horizontalHeader()->setSortIndicator(RequestsModel::Time, Qt::DescendingOrder);
        table().horizontalHeader()->viewport()->update();
        m_toast.showMessage(reason);
    });
}

bool RequestsPage::isLive() const
{
    return m_live->isChecked();
}

void RequestsPage::setLive(bool live)
{
    m_live->setChecked(live);
    if (!live)
        return;
    m_scroller->toTop();
    m_model.goToNewest();
}

void RequestsPage::setRange(std::int64_t ms)
{
    m_range = ms;
    applyFilter();
}

void RequestsPage::showMatching(const QString &text)
{
    m_range = 0;
    filter()->setText(text);
    applyFilter();
}

void RequestsPage::applyFilter()
{
    const std::int64_t now = m_clock.wallMs();
    const auto terms = m_language.parse(filter()->text(), now);
    auto wanted = terms ? requestFilterOf(*terms) : tl::make_unexpected(terms.error());
    if (!wanted)
        return filter()->setError(wanted.error().message); // the table still shows the last valid filter
    filter()->setError(QString());
    const bool timed = wanted->fromMs || wanted->toMs;
    if (!timed && m_range > 0)
        wanted->fromMs = now - m_range;
    showRange(timed);
    if (*wanted == m_model.filter() && m_model.load() == TableModel::Load::Ready)
        return;
    m_countWanted = true;
    m_count.clear();
    m_scroller->toTop();
    m_model.setFilter(*wanted);
}

void RequestsPage::showRange(bool fromFilter)
{
    m_rangeButton->setText(fromFilter ? tr("Time of the filter") : rangeName(m_range));
}

void RequestsPage::refresh()
{
    if (m_model.load() == TableModel::Load::Loading && m_model.rowCount() == 0)
        return applyFilter(); // the first time
    TablePage::refresh();
    if (!m_count.isRunning())
        startCount();
}

void RequestsPage::follow()
{
    if (!isVisible())
        return;
    if (isLive() && m_scroller->isAtNewest())
        m_model.follow();
    const int lately = m_model.rowsSince(m_clock.wallMs() - kMinute);
    m_rate->setText(lately < 0 || !isLive() ? QString() : tr("%n new row(s) a minute", nullptr, lately));
    // a count that took long is not begun again by itself
    if (isLive() && !m_count.isRunning() && m_count.isComplete() && m_counted.elapsed() > kCountAgainMs)
        startCount();
}

void RequestsPage::describeEmpty(EmptyState &empty)
{
    const bool filtered = !filter()->text().trimmed().isEmpty();
    m_emptyClear->setVisible(filtered);
    m_emptyAll->setVisible(m_range > 0);
    if (filtered)
        empty.setMessage("filter", tr("No request matches"),
                         m_range > 0 ? tr("Clear the filter, or look further back.") : tr("Clear the filter."));
    else if (m_range > 0)
        empty.setMessage("requests", tr("No requests in this time"),
                         tr("Look further back, or wait for the next one."));
    else
        empty.setMessage("requests", tr("No requests yet"),
                         tr("Every request that a key makes is listed here a second after it has ended."));
}

void RequestsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model.searchedTo() > 0)
        return m_model.cancelSearch();
    TablePage::keyPressEvent(event);
}

} // namespace turnpike
