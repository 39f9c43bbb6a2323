// What the Channels page does with the channels: make, change, switch, try, delete.
#include "ui/dialogs/channel_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/channels_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/toast.h"

#include <algorithm>

namespace turnpike {

namespace {

enum Answer { Cancel = 0, Delete };

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
    if (ids.size() > 1)
        editSeveral(ids);
    else if (!ids.isEmpty())
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

} // namespace turnpike
