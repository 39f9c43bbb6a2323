#include "ui/pages/channels_page.h"

#include "models/format.h"
#include "ui/dialogs/channel_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/channel_drawer.h"
#include "ui/table/table_header.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/toast.h"

#include <QMenu>
#include <QShortcut>
#include <algorithm>

namespace turnpike {

namespace {

constexpr int kRefreshMs = 5000;
enum Answer { Cancel = 0, Delete };

} // namespace

ChannelsPage::ChannelsPage(Service &service, const Clock &clock, Toast &toast, QWidget *parent)
    : TablePage(tr("Channels"), WithFilter::Yes, parent), m_service(service), m_clock(clock), m_toast(toast),
      m_model(service.channels(), clock), m_chips(new ChoiceBar(ChoiceBar::Look::Chips, tr("Which channels"))),
      m_drawer(new ChannelDrawer(service.channels(), clock)),
      m_testAll(makeButton(ButtonKind::Secondary, tr("Test all"), "bolt")),
      m_emptyNew(makeButton(ButtonKind::Primary, tr("New channel"), "plus"))
{
    filter()->setPlaceholderText(tr("Filter channels by name, address, model or group"));
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
    addHeaderWidget(m_testAll);
    addHeaderWidget(create);
    emptyState().addAction(m_emptyNew);
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
    buildActions();
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
    connect(m_drawer, &ChannelDrawer::tested, this, [this](std::int64_t id, const ProbeResult &result) {
        m_model.setTest(id, result);
        updateDrawer();
    });
}

void ChannelsPage::buildActions()
{
    const auto off = addBulkAction(tr("Switch off"), "power", [this] { return anySelectedOn(); });
    const auto on = addBulkAction(tr("Switch on"), "power", [this] { return canDelete() && !anySelectedOn(); });
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
    m_testAll->setEnabled(counts.all > 0 && m_testing == 0);
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

QString ChannelsPage::nameOf(std::int64_t id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QString() : m_model.at(row).name;
}

bool ChannelsPage::canEdit() const
{
    return table().selectedIds().size() == 1;
}

bool ChannelsPage::canDelete() const
{
    return !table().selectedIds().isEmpty();
}

bool ChannelsPage::anySelectedOn() const
{
    const QList<std::int64_t> ids = table().selectedIds();
    return std::any_of(ids.begin(), ids.end(), [this](std::int64_t id) {
        const int row = m_model.rowOf(id);
        return row >= 0 && m_model.at(row).status == ChannelStatus::On;
    });
}

void ChannelsPage::newChannel()
{
    auto *dialog = new ChannelDialog(m_service.channels(), m_clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChannelDialog::saved, this, &ChannelsPage::refresh);
    dialog->open();
}

void ChannelsPage::editSelected()
{
    const QList<std::int64_t> ids = table().selectedIds();
    if (ids.size() == 1)
        edit(ids.first());
}

void ChannelsPage::edit(std::int64_t id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    auto *dialog = new ChannelDialog(m_service.channels(), m_clock, m_model.at(row), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChannelDialog::saved, this, &ChannelsPage::refresh);
    dialog->open();
}

void ChannelsPage::deleteSelected()
{
    askToDelete(table().selectedIds());
}

void ChannelsPage::askToDelete(const QList<std::int64_t> &ids)
{
    if (ids.isEmpty())
        return;
    const QString title = ids.size() == 1 ? tr("Delete “%1”?", "a channel's name").arg(nameOf(ids.first()))
                                          : tr("Delete %n channel(s)?", nullptr, int(ids.size()));
    auto *question = new QuestionDialog(
        title,
        tr("Its provider keys are deleted with it and cannot be brought back. Requests that run go on to their end; "
           "the log and the usage stay. To stop using it for a while, switch it off."),
        window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addAnswer(Delete, tr("Delete channel"), ButtonKind::Danger);
    connect(question, &QDialog::finished, this, [this, ids](int answer) {
        if (answer == Delete)
            remove(ids);
    });
    question->open();
}

QList<BulkOutcome::Line> ChannelsPage::linesOf(const QList<std::int64_t> &ids) const
{
    QList<BulkOutcome::Line> lines;
    for (std::int64_t id : ids)
        lines << BulkOutcome::Line{id, nameOf(id), {}};
    return lines;
}

void ChannelsPage::remove(const QList<std::int64_t> &ids)
{
    openDrawer(false);
    runBulk(
        linesOf(ids), this,
        [this](std::int64_t id, Done<void> done) { m_service.channels().remove(id, this, std::move(done)); },
        [this](const BulkOutcome &outcome) {
            refresh();
            if (outcome.failed() > 0)
                return showOutcome(tr("Not every channel was deleted"), outcome);
            const int count = int(outcome.lines.size());
            m_toast.showMessage(count == 1 ? tr("Channel “%1” was deleted.").arg(outcome.lines.first().name)
                                           : tr("%n channel(s) were deleted.", nullptr, count));
        });
}

void ChannelsPage::showOutcome(const QString &title, const BulkOutcome &outcome)
{
    auto *dialog = new OutcomeDialog(title, outcome, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChannelsPage::switchSelected()
{
    switchThem(table().selectedIds(), !anySelectedOn(), true);
}

void ChannelsPage::switchThem(const QList<std::int64_t> &ids, bool on, bool undoable)
{
    QList<std::int64_t> others;
    for (std::int64_t id : ids) {
        const int row = m_model.rowOf(id);
        if (row >= 0 && (m_model.at(row).status == ChannelStatus::On) != on)
            others << id;
    }
    if (others.isEmpty())
        return;
    ChannelDraft draft;
    draft.enabled = on;
    runBulk(
        linesOf(others), this,
        [this, draft](std::int64_t id, Done<void> done) {
            m_service.channels().change(id, draft, this, std::move(done));
        },
        [this, on, undoable](const BulkOutcome &outcome) { switched(outcome, on, undoable); });
}

void ChannelsPage::switched(const BulkOutcome &outcome, bool on, bool undoable)
{
    refresh();
    if (outcome.failed() > 0)
        return showOutcome(tr("Not every channel was switched"), outcome);
    QString text;
    const int count = int(outcome.lines.size());
    if (count == 1)
        text = (on ? tr("Channel “%1” is on.") : tr("Channel “%1” is off.")).arg(outcome.lines.first().name);
    else
        text = on ? tr("%n channel(s) are on.", nullptr, count) : tr("%n channel(s) are off.", nullptr, count);
    if (!undoable)
        return m_toast.showMessage(text);
    m_toast.showMessage(text, tr("Undo"), [this, ids = outcome.done(), on] {
        // by id alone: the rows may be filtered away by now
        ChannelDraft back;
        back.enabled = !on;
        runBulk(
            linesOf(ids), this,
            [this, back](std::int64_t id, Done<void> done) {
                m_service.channels().change(id, back, this, std::move(done));
            },
            [this, on](const BulkOutcome &undone) { switched(undone, !on, false); });
    });
}

void ChannelsPage::testAll()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ChannelInfo &channel = m_model.at(row);
        if (channel.status != ChannelStatus::On)
            continue;
        ++m_testing;
        ProbeQuestion question;
        question.channelId = channel.id;
        m_service.channels().test(question, this, [this, id = channel.id](Result<ProbeResult> answer) {
            if (answer)
                m_model.setTest(id, *answer);
            if (--m_testing == 0)
                m_testAll->setEnabled(true);
        });
    }
    m_testAll->setEnabled(m_testing == 0);
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
        menu->addAction(tr("Change…"), this, &ChannelsPage::editSelected);
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

void ChannelsPage::updateDrawer()
{
    if (!isDrawerOpen())
        return;
    const int row = table().currentIndex().row();
    if (row >= 0 && row < m_model.rowCount())
        m_drawer->show(m_model.at(row), m_model.test(m_model.at(row).id));
}

} // namespace turnpike
