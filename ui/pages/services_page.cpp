#include "ui/pages/services_page.h"

#include "models/error_text.h"
#include "server/runtime/clock.h"
#include "ui/charts/chart_csv.h"
#include "ui/pages/service_drawer.h"
#include "ui/table/table_header.h"
#include "ui/table/table_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"

#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kRefreshMs = 5000;

}

ServicesPage::ServicesPage(Service &service, const Clock &clock, Toast &toast, TaskBar &tasks, QWidget *parent)
    : TablePage(tr("Services"), WithFilter::Yes, parent), m_service(service), m_clock(clock), m_toast(toast),
      m_saver(new CsvSaver(toast, tasks, this)), m_model(service.proxyServices(), clock),
      m_drawer(new ServiceDrawer(service.proxyServices(), clock)),
      m_emptyNew(makeButton(ButtonKind::Primary, tr("New service"), "plus"))
{
    filter()->setPlaceholderText(tr("Filter services, or write status:trouble kind:llm keys<2 errors>5%"));
    filter()->setAccessibleName(tr("Filter services"));
    connect(filter(), &FilterField::filterChanged, this, &ServicesPage::applyFilter);
    QPushButton *save = makeButton(ButtonKind::Secondary, tr("Export…"), "export");
    save->setObjectName(u"exportServices"_s);
    QPushButton *create = makeButton(ButtonKind::Primary, tr("New service"), "plus");
    create->setObjectName(u"newService"_s);
    addHeaderWidget(save);
    addHeaderWidget(create);
    emptyState().addAction(m_emptyNew);
    connect(save, &QPushButton::clicked, this, &ServicesPage::askExport);
    connect(create, &QPushButton::clicked, this, &ServicesPage::newService);
    connect(m_emptyNew, &QPushButton::clicked, this, &ServicesPage::newService);

    setModel(&m_model);
    table().setRowHeights(44, 36);
    table().horizontalHeader()->setSortIndicator(ServicesModel::Name, Qt::AscendingOrder);
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, &ServicesPage::showMenu);
    connect(&table(), &TableView::opened, this, &ServicesPage::showDrawer);
    connect(&table(), &QAbstractItemView::clicked, this, &ServicesPage::clicked);
    connect(&table(), &TableView::selectionChangedByUser, this, &ServicesPage::updateDrawer);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ServicesPage::updateDrawer);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ServicesPage::selectionChanged);
    connectDrawer();
    buildActions();
    refreshEvery(kRefreshMs, m_service);
}

void ServicesPage::connectDrawer()
{
    setDrawer(m_drawer);
    connect(m_drawer, &ServiceDrawer::closeRequested, this, [this] { openDrawer(false); });
    connect(m_drawer, &ServiceDrawer::copyRequested, this, &ServicesPage::copyAddressOf);
    connect(m_drawer, &ServiceDrawer::importRequested, this, &ServicesPage::importInto);
    connect(m_drawer, &ServiceDrawer::editRequested, this, &ServicesPage::edit);
    connect(m_drawer, &ServiceDrawer::deleteRequested, this, [this](std::int64_t id) { askToDelete({id}); });
    connect(m_drawer, &ServiceDrawer::switchRequested, this,
            [this](std::int64_t id, bool on) { switchThem({id}, on, true); });
    connect(m_drawer, &ServiceDrawer::dropKeyRequested, this, &ServicesPage::askToDropKey);
}

void ServicesPage::buildActions()
{
    const auto off = addBulkAction(tr("Switch off"), "power", [this] { return anySelectedOn(); });
    const auto on = addBulkAction(tr("Switch on"), "power", [this] { return canDelete() && !anySelectedOn(); });
    connect(off, &QPushButton::clicked, this, &ServicesPage::switchSelected);
    connect(on, &QPushButton::clicked, this, &ServicesPage::switchSelected);
    auto *space = new QShortcut(Qt::Key_Space, &table(), this, &ServicesPage::switchSelected);
    space->setContext(Qt::WidgetShortcut);
}

void ServicesPage::applyFilter(const QString &text)
{
    const auto wanted = ServiceFilter::read(text, m_clock.wallMs());
    filter()->setError(wanted ? QString() : errorText(wanted.error()));
    if (wanted)
        m_model.setFilter(*wanted);
}

void ServicesPage::refresh()
{
    TablePage::refresh();
    m_model.tick();
}

void ServicesPage::describeEmpty(EmptyState &empty)
{
    const bool filtered = !filter()->text().isEmpty();
    m_emptyNew->setVisible(!filtered);
    if (filtered)
        empty.setMessage("filter", tr("No service matches"), tr("Clear the filter to see all of them."));
    else
        empty.setMessage("services", tr("No services yet"),
                         tr("A service puts any REST interface, or one LLM provider, behind a pool of keys that take "
                            "turns, with an address of its own."));
}

bool ServicesPage::canEdit() const
{
    return hasOne();
}

bool ServicesPage::hasOne() const
{
    return table().selectedIds().size() == 1;
}

bool ServicesPage::canDelete() const
{
    return !table().selectedIds().isEmpty();
}

void ServicesPage::clicked(const QModelIndex &index)
{
    if (index.column() != ServicesModel::On)
        return;
    const ServiceInfo &one = m_model.at(index.row());
    switchThem({one.id}, one.status != ChannelStatus::On, true);
}

void ServicesPage::showMenu(const QPoint &at)
{
    const QList<std::int64_t> selected = table().selectedIds();
    if (selected.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show details"), this, [this, selected] { showDrawer(selected.first()); });
    menu->addAction(tr("Copy rows"), this, [this] { table().copyRows(); });
    if (selected.size() == 1) {
        menu->addAction(tr("Copy the address"), this, &ServicesPage::copyAddress);
        menu->addSeparator();
        menu->addAction(tr("Change…"), this, &ServicesPage::editSelected);
        menu->addAction(tr("Import keys…"), this, &ServicesPage::importKeys);
        menu->addAction(tr("Test"), this, &ServicesPage::testSelected);
    }
    menu->addSeparator();
    menu->addAction(anySelectedOn() ? tr("Switch off") : tr("Switch on"), this, &ServicesPage::switchSelected);
    menu->addAction(tr("Delete %n service(s)…", nullptr, int(selected.size())), this, &ServicesPage::deleteSelected);
    menu->popup(table().viewport()->mapToGlobal(at));
}

void ServicesPage::showDrawer(std::int64_t id)
{
    table().selectId(id);
    openDrawer(true);
    updateDrawer();
}

void ServicesPage::updateDrawer()
{
    if (!isDrawerOpen())
        return;
    const int row = table().currentIndex().row();
    if (row >= 0 && row < m_model.rowCount())
        m_drawer->show(m_model.at(row), addressOf(m_model.at(row)));
}

QString ServicesPage::addressOf(const ServiceInfo &service) const
{
    return m_service.address() + service.path();
}

const ServiceInfo *ServicesPage::find(std::int64_t id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? nullptr : &m_model.at(row);
}

CsvSaver::Write ServicesPage::shownRows() const
{
    return [text = m_model.csv(), rows = m_model.rowCount()](const QString &path, auto, QObject *context,
                                                             Done<std::int64_t> done) {
        writeFile(path, text, rows, context, std::move(done));
    };
}

void ServicesPage::askExport()
{
    m_saver->ask(window(), tr("Export services as CSV"), u"services.csv"_s, shownRows());
}

void ServicesPage::exportTo(const QString &path)
{
    m_saver->save(path, shownRows());
}

} // namespace turnpike
