#include "ui/pages/keys_page.h"

#include "models/error_text.h"
#include "models/format.h"
#include "models/key_filter.h"
#include "server/runtime/clock.h"
#include "ui/dialogs/edit_keys_dialog.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/dialogs/rotate_key_dialog.h"
#include "ui/pages/key_drawer.h"
#include "ui/table/table_header.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/toast.h"

#include <QKeyEvent>
#include <QMenu>

namespace turnpike {

namespace {

constexpr int kRefreshMs = 3000;

}

KeysPage::KeysPage(Service &service, const Clock &clock, Toast &toast, QWidget *parent)
    : TablePage(tr("Keys"), WithFilter::Yes, parent), m_service(service), m_clock(clock), m_toast(toast),
      m_model(service.pages(), clock), m_chips(new ChoiceBar(ChoiceBar::Look::Chips, tr("Which keys"))),
      m_drawer(new KeyDrawer(clock)), m_emptyNew(makeButton(ButtonKind::Primary, tr("New key"), "plus"))
{
    filter()->setPlaceholderText(
        tr("Filter keys, for example: status:active limit>80%", "the terms are typed as they stand"));
    filter()->setAccessibleName(tr("Filter keys"));
    connect(filter(), &FilterField::filterChanged, this, &KeysPage::applyFilter);
    addChips();
    auto *create = makeButton(ButtonKind::Primary, tr("New key"), "plus");
    create->setObjectName(QStringLiteral("newKey"));
    addHeaderWidget(create);
    connect(create, &QPushButton::clicked, this, &KeysPage::newKey);
    emptyState().addAction(m_emptyNew);
    connect(m_emptyNew, &QPushButton::clicked, this, &KeysPage::newKey);

    setModel(&m_model);
    addBulkActions();
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, &KeysPage::showMenu);
    connect(&table(), &TableView::opened, this, &KeysPage::showDrawer);
    connect(&table(), &TableView::selectionChangedByUser, this, &KeysPage::updateDrawer);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &KeysPage::updateDrawer);
    table().horizontalHeader()->setSortIndicatorShown(true);

    setDrawer(m_drawer);
    connect(m_drawer, &KeyDrawer::closeRequested, this, [this] { openDrawer(false); });
    connect(m_drawer, &KeyDrawer::rotateRequested, this, &KeysPage::rotate);
    connect(m_drawer, &KeyDrawer::revokeRequested, this, [this](std::int64_t id) { revoke({id}); });
    connect(m_drawer, &KeyDrawer::restoreRequested, this, [this](std::int64_t id) { restore({id}); });

    refreshEvery(kRefreshMs, m_service);
}

void KeysPage::addBulkActions()
{
    const auto anyAlive = [this] { return !aliveSelection().isEmpty(); };
    connect(addBulkAction(tr("Set limits…"), "edit", anyAlive), &QPushButton::clicked, this, &KeysPage::editSelected);
    connect(addBulkAction(tr("Revoke"), "stop", anyAlive), &QPushButton::clicked, this, &KeysPage::revokeSelected);
    connect(addBulkAction(tr("Restore"), "rotate", [this] { return canRestore(); }), &QPushButton::clicked, this,
            &KeysPage::restoreSelected);
}

void KeysPage::addChips()
{
    takeTotals({});
    addGroups(m_chips);
    connect(m_chips, &ChoiceBar::chosen, this, [this](int id) { m_model.setScope(KeyScope(id)); });
}

void KeysPage::takeTotals(const KeyTotals &totals)
{
    const std::tuple<KeyScope, QString, std::int64_t> chips[] = {
        {KeyScope::All, tr("All"), totals.all},
        {KeyScope::Active, tr("Active"), totals.active},
        {KeyScope::NearLimit, tr("Near limit"), totals.nearLimit},
        {KeyScope::Expiring, tr("Expiring"), totals.expiring},
        {KeyScope::Unused, tr("Unused 30 days"), totals.unused},
        {KeyScope::Revoked, tr("Revoked"), totals.revoked},
    };
    const bool first = m_chips->current() < 0;
    for (const auto &[scope, name, count] : chips) {
        if (first)
            m_chips->addChoice(int(scope), name);
        m_chips->setCount(int(scope), formatCount(count));
    }
}

void KeysPage::refresh()
{
    TablePage::refresh();
    m_model.tick();
    m_service.pages().keyTotals(this, [this](Result<KeyTotals> totals) { totals ? takeTotals(*totals) : missed(); });
}

void KeysPage::applyFilter(const QString &text)
{
    const Result<KeyFilter> wanted = KeyFilter::read(text, m_clock.wallMs());
    filter()->setError(wanted ? QString() : errorText(wanted.error()));
    if (!wanted)
        return; // the table still shows the last valid filter
    if (wanted->scope) {
        m_chips->setCurrent(int(*wanted->scope));
        m_model.setScope(*wanted->scope);
    }
    m_model.setShare(wanted->share);
    m_model.setText(wanted->text);
}

void KeysPage::describeEmpty(EmptyState &empty)
{
    const bool filtered = !filter()->text().isEmpty() || m_chips->current() != int(KeyScope::All);
    m_emptyNew->setVisible(!filtered);
    if (filtered)
        empty.setMessage("filter", tr("No key matches"), tr("Clear the filter or choose another group of keys."));
    else
        empty.setMessage("key", tr("No keys yet"),
                         tr("A key lets one application or person use the gateway, within limits that you set."),
                         tr("or press %1").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
}

QString KeysPage::nameOf(std::int64_t id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QString() : m_model.cell(row, KeysModel::Label).text;
}

QList<std::int64_t> KeysPage::aliveSelection() const
{
    QList<std::int64_t> alive;
    for (std::int64_t id : table().selectedIds()) {
        if (!m_model.at(m_model.rowOf(id)).revoked)
            alive << id;
    }
    return alive;
}

bool KeysPage::canRestore() const
{
    return table().selectedIds().size() > aliveSelection().size();
}

void KeysPage::newKey()
{
    auto *dialog = new NewKeyDialog(m_service, m_clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewKeyDialog::keyIssued, this, [this](std::int64_t) { refresh(); });
    dialog->open();
}

void KeysPage::rotateSelected()
{
    const QList<std::int64_t> ids = aliveSelection();
    if (ids.size() == 1)
        rotate(ids.first());
}

void KeysPage::rotate(std::int64_t id)
{
    auto *dialog = new RotateKeyDialog(m_service, id, nameOf(id), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotateKeyDialog::rotated, this, &KeysPage::refresh);
    dialog->open();
}

void KeysPage::revokeSelected()
{
    revoke(aliveSelection());
}

void KeysPage::revoke(const QList<std::int64_t> &ids)
{
    if (ids.isEmpty())
        return;
    const QString text = ids.size() == 1 ? tr("Key “%1” was revoked.").arg(nameOf(ids.first()))
                                         : tr("%n key(s) were revoked.", nullptr, int(ids.size()));
    runBulk(
        linesOf(ids), this,
        [this](std::int64_t id, Done<void> done) { m_service.revokeKey(id, this, std::move(done)); },
        [this, text](const BulkOutcome &outcome) {
            showOutcome(text, tr("Not every key was revoked"), outcome, [this, ids = outcome.done()] { restore(ids); });
        });
}

QList<BulkOutcome::Line> KeysPage::linesOf(const QList<std::int64_t> &ids) const
{
    QList<BulkOutcome::Line> lines;
    for (std::int64_t id : ids)
        lines.append({id, nameOf(id), {}});
    return lines;
}

void KeysPage::showOutcome(const QString &done, const QString &partly, const BulkOutcome &outcome,
                           std::function<void()> undo)
{
    refresh();
    if (outcome.failed() == 0) {
        const QString back = undo ? tr("Undo") : QString();
        return m_toast.showMessage(done, back, std::move(undo));
    }
    if (outcome.lines.size() == 1)
        return m_toast.showMessage(partly + QStringLiteral(": ") + outcome.lines.first().problem);
    auto *dialog = new OutcomeDialog(partly, outcome, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KeysPage::editSelected()
{
    const QList<std::int64_t> ids = aliveSelection();
    if (ids.isEmpty())
        return;
    auto *dialog = ids.size() == 1 ? new EditKeysDialog(m_service, m_model.at(m_model.rowOf(ids.first())), window())
                                   : new EditKeysDialog(m_service, linesOf(ids), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString text = ids.size() == 1 ? tr("Key “%1” was changed.").arg(nameOf(ids.first()))
                                         : tr("%n key(s) were changed.", nullptr, int(ids.size()));
    connect(dialog, &EditKeysDialog::changed, this, [this, text] {
        refresh();
        m_toast.showMessage(text);
    });
    connect(dialog, &EditKeysDialog::partlyChanged, this,
            [this](const BulkOutcome &outcome) { showOutcome({}, tr("Not every key was changed"), outcome, {}); });
    dialog->open();
}

void KeysPage::showOnly(const QString &text)
{
    m_chips->setCurrent(int(KeyScope::All));
    m_model.setScope(KeyScope::All);
    const QString quoted = u'"' + QString(text).remove(u'"') + u'"';
    filter()->setText(quoted);
    applyFilter(quoted);
    connect(
        &m_model, &TableModel::loadChanged, this,
        [this] {
            if (m_model.rowCount() > 0)
                showDrawer(m_model.rowId(0));
        },
        Qt::SingleShotConnection);
    m_model.refresh(); // also when it showed just these rows already
}

void KeysPage::restoreSelected()
{
    QList<std::int64_t> revoked;
    for (std::int64_t id : table().selectedIds()) {
        if (m_model.at(m_model.rowOf(id)).revoked)
            revoked << id;
    }
    restore(revoked);
}

void KeysPage::restore(const QList<std::int64_t> &ids)
{
    const QString text = tr("%n key(s) were restored.", nullptr, int(ids.size()));
    runBulk(
        linesOf(ids), this,
        [this](std::int64_t id, Done<void> done) { m_service.restoreKey(id, this, std::move(done)); },
        [this, text](const BulkOutcome &outcome) { showOutcome(text, tr("Not every key was restored"), outcome, {}); });
}

void KeysPage::showMenu(const QPoint &at)
{
    const QList<std::int64_t> selected = table().selectedIds();
    if (selected.isEmpty())
        return;
    const QList<std::int64_t> alive = aliveSelection();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show details"), this, [this, selected] { showDrawer(selected.first()); });
    menu->addAction(tr("Copy rows"), this, [this] { table().copyRows(); });
    menu->addSeparator();
    if (!alive.isEmpty())
        menu->addAction(alive.size() == 1 ? tr("Edit key…") : tr("Set limits…"), this, &KeysPage::editSelected);
    if (alive.size() == 1)
        menu->addAction(tr("Rotate key…"), this, &KeysPage::rotateSelected);
    if (!alive.isEmpty())
        menu->addAction(tr("Revoke %n key(s)", nullptr, int(alive.size())), this, &KeysPage::revokeSelected);
    if (canRestore())
        menu->addAction(tr("Restore %n key(s)", nullptr, int(selected.size() - alive.size())), this,
                        &KeysPage::restoreSelected);
    menu->popup(table().viewport()->mapToGlobal(at));
}

void KeysPage::showDrawer(std::int64_t id)
{
    table().selectId(id);
    openDrawer(true);
    updateDrawer();
}

void KeysPage::updateDrawer()
{
    if (!isDrawerOpen())
        return;
    const int row = table().currentIndex().row();
    if (row >= 0 && row < m_model.rowCount())
        m_drawer->show(m_model.at(row));
}

} // namespace turnpike
