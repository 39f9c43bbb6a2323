#include "ui/pages/channels_page.h"

#include "models/format.h"
#include "ui/pages/channel_drawer.h"
#include "ui/pages/lab_strip.h"
#include "ui/pages/route_panel.h"
#include "ui/table/table_header.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/toast.h"

#include <QMenu>
#include <QResizeEvent>
#include <QShortcut>

namespace turnpike {

namespace {

constexpr int kRefreshMs = 5000;
constexpr int kRoomForBoth = 560; // table and dry run

} // namespace

ChannelsPage::ChannelsPage(Service &service, const Clock &clock, Toast &toast, QWidget *parent)
    : TablePage(tr("Channels"), WithFilter::Yes, parent), m_service(service), m_clock(clock), m_toast(toast),
      m_model(service.channels(), clock), m_chips(new ChoiceBar(ChoiceBar::Look::Chips, tr("Which channels"))),
      m_drawer(new ChannelDrawer(service.channels(), clock)), m_route(new RoutePanel(service)), m_lab(new LabStrip),
      m_tagButton(makeButton(ButtonKind::Secondary, tr("Tags"))),
      m_testAll(makeButton(ButtonKind::Secondary, tr("Test all"), "bolt")),
      m_emptyNew(makeButton(ButtonKind::Primary, tr("New channel"), "plus"))
{
    filter()->setPlaceholderText(tr("Filter channels, or write model:gpt-4o group:vip tag:main"));
    filter()->setAccessibleName(tr("Filter channels"));
    connect(filter(), &FilterField::filterChanged, this,
            [this](const QString &text) { m_model.setText(text.trimmed()); });
    takeCounts({});
    addGroups(m_chips);
    connect(m_chips, &ChoiceBar::chosen, this, [this](int id) { m_model.setScope(ChannelScope(id)); });
    connect(&m_model, &ChannelsModel::counted, this, &ChannelsPage::takeCounts);

    auto *create = makeButton(ButtonKind::Primary, tr("New channel"), "plus");
    create->setObjectName(QStringLiteral("newChannel"));
    m_testAll->setObjectName(QStringLiteral("testAll"));
    m_tagButton->setObjectName(QStringLiteral("tags"));
    m_tagButton->setProperty(property::kMenuArrow, true);
    m_tagButton->hide(); // until there are some
    addHeaderWidget(m_tagButton);
    addHeaderWidget(m_testAll);
    addHeaderWidget(create);
    emptyState().addAction(m_emptyNew);
    connect(m_tagButton, &QPushButton::clicked, this, &ChannelsPage::showTagMenu);
    connect(m_testAll, &QPushButton::clicked, this, &ChannelsPage::testAll);
    connect(create, &QPushButton::clicked, this, &ChannelsPage::newChannel);
    connect(m_emptyNew, &QPushButton::clicked, this, &ChannelsPage::newChannel);

    setModel(&m_model);
    table().setRowHeights(44, 36);
    table().horizontalHeader()->setSortIndicator(ChannelsModel::Priority, Qt::DescendingOrder);
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, &ChannelsPage::showMenu);
    connect(&table(), &TableView::opened, this, &ChannelsPage::showDrawer);
    connect(&table(), &QAbstractItemView::clicked, this, &ChannelsPage::clicked);
    connect(&table(), &TableView::selectionChangedByUser, this, &ChannelsPage::updateDrawer);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChannelsPage::updateDrawer);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChannelsPage::selectionChanged);
    connectDrawer();
    connectEdits();
    buildActions();
    addBar(m_lab, 24);
    addBelow(m_route);
    connect(m_route, &RoutePanel::channelChosen, this, &ChannelsPage::showDrawer);
    refreshEvery(kRefreshMs, m_service);
}

void ChannelsPage::connectDrawer()
{
    setDrawer(m_drawer);
    connect(m_drawer, &ChannelDrawer::closeRequested, this, [this] { openDrawer(false); });
    connect(m_drawer, &ChannelDrawer::editRequested, this, &ChannelsPage::edit);
    connect(m_drawer, &ChannelDrawer::deleteRequested, this, [this](std::int64_t id) { askToDelete({id}); });
    connect(m_drawer, &ChannelDrawer::switchRequested, this,
            [this](std::int64_t id, bool on) { switchThem({id}, on, true); });
    connect(m_drawer, &ChannelDrawer::tested, this, &ChannelsPage::refresh);
    connect(m_drawer, &ChannelDrawer::balanceRequested, this, [this](std::int64_t id) { refreshBalances({id}); });
}

void ChannelsPage::buildActions()
{
    const auto off = addBulkAction(tr("Switch off"), "power", [this] { return anySelectedOn(); });
    const auto on = addBulkAction(tr("Switch on"), "power", [this] { return canDelete() && !anySelectedOn(); });
    const auto several = [this] { return canDelete(); };
    connect(addBulkAction(tr("Test"), "bolt", several), &QPushButton::clicked, this,
            [this] { testThem(table().selectedIds()); });
    connect(addBulkAction(tr("Change…"), "edit", several), &QPushButton::clicked, this, &ChannelsPage::editSelected);
    connect(off, &QPushButton::clicked, this, &ChannelsPage::switchSelected);
    connect(on, &QPushButton::clicked, this, &ChannelsPage::switchSelected);
    auto *space = new QShortcut(Qt::Key_Space, &table(), this, &ChannelsPage::switchSelected);
    space->setContext(Qt::WidgetShortcut);
}

void ChannelsPage::takeCounts(const ChannelList &counts)
{
    const std::tuple<ChannelScope, QString, std::int64_t> chips[] = {
        {ChannelScope::All, tr("All", "channels"), counts.all},
        {ChannelScope::Healthy, tr("Healthy", "channels"), counts.healthy},
        {ChannelScope::Trouble, tr("Trouble", "channels"), counts.trouble},
        {ChannelScope::Off, tr("Off", "channels"), counts.off},
    };
    const bool first = m_chips->current() < 0;
    for (const auto &[scope, name, count] : chips) {
        if (first)
            m_chips->addChoice(int(scope), name);
        m_chips->setCount(int(scope), formatCount(count));
    }
    m_testAll->setEnabled(counts.all > 0 && !m_testing);
    m_tags = counts.tags;
    m_tagButton->setVisible(!m_tags.isEmpty());
    m_route->setModels(counts.models);
    m_lab->setLab(counts.lab);
    if (m_lab->hasAnswers())
        missed(); // a minute passes also where nothing new is written
    Q_EMIT troubleChanged(counts.trouble);
}

void ChannelsPage::refresh()
{
    TablePage::refresh();
    m_model.tick();
}

void ChannelsPage::describeEmpty(EmptyState &empty)
{
    const bool filtered = !filter()->text().isEmpty() || m_chips->current() != int(ChannelScope::All);
    m_emptyNew->setVisible(!filtered);
    if (filtered)
        empty.setMessage("filter", tr("No channel matches"), tr("Clear the filter or choose another group."));
    else
        empty.setMessage("channels", tr("No channels yet"),
                         tr("A channel is a way to a provider: its address, its keys and the models it serves."));
}

void ChannelsPage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    const auto isLow = [](int height) { return height < dp(kRoomForBoth); };
    if (isLow(height()) && !isLow(event->oldSize().height()))
        m_route->setOpen(false); // the table comes first; it can be opened again
}

QString ChannelsPage::nameOf(std::int64_t id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QString() : m_model.at(row).name;
}

bool ChannelsPage::canEdit() const
{
    return canDelete();
}

bool ChannelsPage::canDelete() const
{
    return !table().selectedIds().isEmpty();
}

void ChannelsPage::clicked(const QModelIndex &index)
{
    if (index.column() != ChannelsModel::On)
        return;
    const ChannelInfo &channel = m_model.at(index.row());
    switchThem({channel.id}, channel.status != ChannelStatus::On, true);
}

void ChannelsPage::showMenu(const QPoint &at)
{
    const QList<std::int64_t> selected = table().selectedIds();
    if (selected.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show details"), this, [this, selected] { showDrawer(selected.first()); });
    menu->addAction(tr("Copy rows"), this, [this] { table().copyRows(); });
    menu->addSeparator();
    if (selected.size() == 1)
        addCellActions(*menu, selected.first());
    if (selected.size() == 1)
        addFaultActions(*menu, selected.first());
    menu->addAction(tr("Change…"), this, &ChannelsPage::editSelected);
    menu->addAction(tr("Test"), this, [this, selected] { testThem(selected); });
    menu->addAction(tr("Refresh the balance"), this, [this, selected] { refreshBalances(selected); });
    menu->addAction(anySelectedOn() ? tr("Switch off") : tr("Switch on"), this, &ChannelsPage::switchSelected);
    menu->addAction(tr("Delete %n channel(s)…", nullptr, int(selected.size())), this, &ChannelsPage::deleteSelected);
    menu->popup(table().viewport()->mapToGlobal(at));
}

void ChannelsPage::showDrawer(std::int64_t id)
{
    table().selectId(id);
    openDrawer(true);
    updateDrawer();
}

void ChannelsPage::explainRoute(const QString &model, const QString &key)
{
    m_route->explain(model, key);
}

void ChannelsPage::askRoute()
{
    m_route->setOpen(true);
    m_route->focusModel();
}

void ChannelsPage::updateDrawer()
{
    if (!isDrawerOpen())
        return;
    const int row = table().currentIndex().row();
    if (row >= 0 && row < m_model.rowCount())
        m_drawer->show(m_model.at(row));
}

} // namespace turnpike
