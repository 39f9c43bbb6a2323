// What is changed in the rows of the Channels page: single cells, places, and what channels of one tag have in common.
#include "models/channel_order.h"
#include "models/channel_words.h"
#include "models/error_text.h"
#include "ui/dialogs/edit_channels_dialog.h"
#include "ui/pages/channels_page.h"
#include "ui/table/row_mover.h"
#include "ui/table/table_view.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/toast.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace turnpike {

void ChannelsPage::connectEdits()
{
    table().setCellsEditable();
    connect(&m_model, &ChannelsModel::edited, this, &ChannelsPage::saveCell);
    connect(&table().rowMover(), &RowMover::dropped, this, [this](const QList<std::int64_t> &ids, int before) {
        place(droppedBetween(placed(), QSet<std::int64_t>(ids.begin(), ids.end()), before));
    });
    connect(&table().rowMover(), &RowMover::stepped, this, [this](std::int64_t id, bool up) {
        if (!m_model.showsOrder())
            return m_toast.showMessage(tr("Places can be changed while all channels are shown by priority."));
        place(movedByStep(placed(), id, up));
    });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ChannelsPage::updateMover);
    connect(&m_model, &TableModel::loadChanged, this, &ChannelsPage::updateMover);
    updateMover();
}

void ChannelsPage::updateMover()
{
    table().rowMover().setPossible(m_model.showsOrder() && m_model.rowCount() > 1);
}

QList<PlacedChannel> ChannelsPage::placed() const
{
    QList<PlacedChannel> order;
    for (int row = 0; row < m_model.rowCount(); ++row)
        order << PlacedChannel{m_model.at(row).id, m_model.at(row).priority};
    return order;
}

void ChannelsPage::place(const NewPriorities &priorities)
{
    if (priorities.isEmpty())
        return;
    NewPriorities before;
    for (const PlacedChannel &one : placed()) {
        if (priorities.contains(one.id))
            before[one.id] = one.priority;
    }
    const auto set = [this](const NewPriorities &wanted, std::function<void(const BulkOutcome &)> finished) {
        runBulk(
            linesOf(wanted.keys()), this,
            [this, wanted](std::int64_t id, Done<void> done) {
                ChannelDraft draft;
                draft.priority = wanted.value(id);
                m_service.channels().change(id, draft, this, std::move(done));
            },
            std::move(finished));
    };
    set(priorities, [this, set, before, priorities](const BulkOutcome &outcome) {
        refresh();
        if (outcome.failed() > 0)
            return showOutcome(tr("Not every channel was moved"), outcome);
        const QString text = priorities.size() == 1
                                 ? tr("“%1” has the priority %2.", "a channel's name")
                                       .arg(outcome.lines.first().name)
                                       .arg(priorities.first())
                                 : tr("%n channel(s) have another priority.", nullptr, int(priorities.size()));
        m_toast.showMessage(text, tr("Undo"), [this, set, before] {
            set(before, [this](const BulkOutcome &undone) {
                refresh();
                if (undone.failed() > 0)
                    showOutcome(tr("Not every channel was moved back"), undone);
            });
        });
    });
}

void ChannelsPage::saveCell(std::int64_t id, int column, const CellEdit &edit)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    ChannelDraft draft = ChannelsModel::draftOf(column, edit.value);
    draft.expectedUpdatedAt = edit.stamp;
    const QVariant before = ChannelsModel::valueOf(column, m_model.at(row));
    m_service.channels().change(id, draft, this, [this, id, column, draft, before](const Result<void> &done) {
        refresh();
        done ? cellSaved(id, column, before) : cellRefused(id, column, draft, before, done.error());
    });
}

void ChannelsPage::cellSaved(std::int64_t id, int column, const QVariant &before)
{
    m_toast.showMessage(tr("“%1” was changed: %2.", "a channel's name; the name of a column")
                            .arg(nameOf(id), m_model.columnSpec(column).title),
                        tr("Undo"), [this, id, column, before] {
                            m_service.channels().change(id, ChannelsModel::draftOf(column, before), this,
                                                        [this](const Result<void> &undone) {
                                                            refresh();
                                                            if (!undone)
                                                                m_toast.showMessage(errorText(undone.error()));
                                                        });
                        });
}

void ChannelsPage::cellRefused(std::int64_t id, int column, ChannelDraft draft, const QVariant &before,
                               const Error &error)
{
    if (error.code != "conflict")
        return m_toast.showMessage(tr("Not changed: %1").arg(errorText(error)));
    draft.expectedUpdatedAt.reset();
    m_toast.showMessage(
        tr("“%1” was changed elsewhere in the meantime; this was not saved.").arg(nameOf(id)),
        tr("Save it all the same"), [this, id, column, draft, before] {
            m_service.channels().change(id, draft, this, [this, id, column, draft, before](const Result<void> &done) {
                refresh();
                done ? cellSaved(id, column, before) : cellRefused(id, column, draft, before, done.error());
            });
        });
}

void ChannelsPage::editSeveral(const QList<std::int64_t> &ids)
{
    auto *dialog = new EditChannelsDialog(m_service.channels(), linesOf(ids), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditChannelsDialog::changed, this, [this](const BulkOutcome &outcome) {
        refresh();
        if (outcome.failed() > 0)
            return showOutcome(tr("Not every channel was changed"), outcome);
        m_toast.showMessage(tr("%n channel(s) were changed.", nullptr, int(outcome.lines.size())));
    });
    dialog->open();
}

void ChannelsPage::addCellActions(QMenu &menu, std::int64_t id)
{
    QMenu *cells = menu.addMenu(tr("Change in the row"));
    for (const int column : {ChannelsModel::Name, ChannelsModel::Priority, ChannelsModel::Weight, ChannelsModel::Models,
                             ChannelsModel::Tag}) {
        if (table().isColumnHidden(column))
            continue; // there is no room for an editor
        QAction *action = cells->addAction(m_model.columnSpec(column).title);
        connect(action, &QAction::triggered, this, [this, id, column] { table().editCell(id, column); });
    }
}

void ChannelsPage::showTagMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto tag = m_tags.cbegin(); tag != m_tags.cend(); ++tag) {
        const QString name = tag.key();
        const QList<std::int64_t> ids = tag.value();
        QMenu *sub = menu->addMenu(
            tr("%1 (%2)", "a tag, how many channels").arg(QString(name).replace(u'&', u"&&"_s)).arg(ids.size()));
        sub->addAction(tr("Show only these"), this, [this, name] { filter()->setText(u"tag:\"%1\""_s.arg(name)); });
        sub->addSeparator();
        sub->addAction(tr("Switch on"), this, [this, ids] { switchThem(ids, true, true); });
        sub->addAction(tr("Switch off"), this, [this, ids] { switchThem(ids, false, true); });
        sub->addAction(tr("Test"), this, [this, ids] { testThem(ids); });
        sub->addAction(tr("Refresh the balance"), this, [this, ids] { refreshBalances(ids); });
        sub->addAction(tr("Change…"), this, [this, ids] { editSeveral(ids); });
    }
    menu->popup(m_tagButton->mapToGlobal(QPoint(0, m_tagButton->height())));
}

} // namespace turnpike
