// What the Services page does with the services: make, change, try, switch, delete, and their keys.
#include "models/error_text.h"
#include "ui/dialogs/key_import_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/dialogs/service_dialog.h"
#include "ui/pages/service_drawer.h"
#include "ui/pages/services_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace turnpike {

namespace {

enum Answer { Cancel = 0, Delete };

}

bool ServicesPage::isOn(std::int64_t id) const
{
    const ServiceInfo *one = find(id);
    return one && one->status == ChannelStatus::On;
}

bool ServicesPage::anySelectedOn() const
{
    const QList<std::int64_t> ids = table().selectedIds();
    return std::any_of(ids.begin(), ids.end(), [this](std::int64_t id) { return isOn(id); });
}

void ServicesPage::newService()
{
    auto *dialog = new ServiceDialog(m_service.proxyServices(), {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServiceDialog::saved, this, &ServicesPage::refresh);
    dialog->open();
}

void ServicesPage::editSelected()
{
    if (hasOne())
        edit(table().selectedIds().first());
}

void ServicesPage::edit(std::int64_t id)
{
    const ServiceInfo *one = find(id);
    if (!one)
        return;
    auto *dialog = new ServiceDialog(m_service.proxyServices(), *one, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServiceDialog::saved, this, &ServicesPage::refresh);
    dialog->open();
}

void ServicesPage::importKeys()
{
    if (hasOne())
        importInto(table().selectedIds().first());
}

void ServicesPage::importInto(std::int64_t id)
{
    const ServiceInfo *one = find(id);
    if (!one)
        return;
    auto *dialog = new KeyImportDialog(m_service.proxyServices(), *one, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyImportDialog::imported, this, &ServicesPage::refresh);
    dialog->open();
}

void ServicesPage::copyAddress()
{
    if (hasOne())
        copyAddressOf(table().selectedIds().first());
}

void ServicesPage::copyAddressOf(std::int64_t id)
{
    const ServiceInfo *one = find(id);
    if (!one)
        return;
    QGuiApplication::clipboard()->setText(addressOf(*one));
    m_toast.showMessage(tr("%1 is on the clipboard.").arg(addressOf(*one)));
}

void ServicesPage::testSelected()
{
    if (!hasOne())
        return;
    showDrawer(table().selectedIds().first());
    m_drawer->test();
}

void ServicesPage::deleteSelected()
{
    askToDelete(table().selectedIds());
}

void ServicesPage::askToDelete(const QList<std::int64_t> &ids)
{
    if (ids.isEmpty())
        return;
    const QList<BulkOutcome::Line> lines = linesOf(ids);
    auto *question = new QuestionDialog(
        ids.size() == 1 ? tr("Delete “%1”?", "a service's name").arg(lines.first().name)
                        : tr("Delete %n service(s)?", nullptr, int(ids.size())),
        tr("Its provider keys are deleted with it and cannot be brought back, and its address answers no more. The log "
           "and the usage stay. To stop it for a while, switch it off."),
        window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addAnswer(Delete, tr("Delete service"), ButtonKind::Danger);
    connect(question, &QDialog::finished, this, [this, ids](int answer) {
        if (answer == Delete)
            remove(ids);
    });
    question->open();
}

QList<BulkOutcome::Line> ServicesPage::linesOf(const QList<std::int64_t> &ids) const
{
    QList<BulkOutcome::Line> lines;
    for (std::int64_t id : ids) {
        const ServiceInfo *one = find(id);
        lines << BulkOutcome::Line{id, one ? one->name : QString(), {}};
    }
    return lines;
}

void ServicesPage::remove(const QList<std::int64_t> &ids)
{
    openDrawer(false);
    runBulk(
        linesOf(ids), this,
        [this](std::int64_t id, Done<void> done) { m_service.proxyServices().remove(id, this, std::move(done)); },
        [this](const BulkOutcome &outcome) {
            refresh();
            if (outcome.failed() > 0)
                return showOutcome(tr("Not every service was deleted"), outcome);
            const int count = int(outcome.lines.size());
            m_toast.showMessage(count == 1 ? tr("Service “%1” was deleted.").arg(outcome.lines.first().name)
                                           : tr("%n service(s) were deleted.", nullptr, count));
        });
}

void ServicesPage::askToDropKey(std::int64_t keyId, const QString &masked)
{
    auto *question =
        new QuestionDialog(tr("Remove the provider key %1?").arg(masked),
                           tr("It is deleted and cannot be brought back; the others take its turns."), window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addAnswer(Delete, tr("Remove key"), ButtonKind::Danger);
    connect(question, &QDialog::finished, this, [this, keyId, masked](int answer) {
        if (answer != Delete)
            return;
        m_service.proxyServices().dropKey(keyId, this, [this, masked](const Result<void> &done) {
            refresh();
            m_toast.showMessage(done ? tr("The provider key %1 was removed.").arg(masked) : errorText(done.error()));
        });
    });
    question->open();
}

void ServicesPage::showOutcome(const QString &title, const BulkOutcome &outcome)
{
    auto *dialog = new OutcomeDialog(title, outcome, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServicesPage::switchSelected()
{
    switchThem(table().selectedIds(), !anySelectedOn(), true);
}

void ServicesPage::change(const QList<std::int64_t> &ids, bool on, std::function<void(const BulkOutcome &)> finished)
{
    ServiceDraft draft;
    draft.channel.enabled = on;
    runBulk(
        linesOf(ids), this,
        [this, draft](std::int64_t id, Done<void> done) {
            m_service.proxyServices().change(id, draft, this, std::move(done));
        },
        std::move(finished));
}

void ServicesPage::switchThem(const QList<std::int64_t> &ids, bool on, bool undoable)
{
    QList<std::int64_t> others;
    for (std::int64_t id : ids) {
        if (find(id) && isOn(id) != on)
            others << id;
    }
    if (!others.isEmpty())
        change(others, on, [this, on, undoable](const BulkOutcome &outcome) { switched(outcome, on, undoable); });
}

void ServicesPage::switched(const BulkOutcome &outcome, bool on, bool undoable)
{
    refresh();
    if (outcome.failed() > 0)
        return showOutcome(tr("Not every service was switched"), outcome);
    QString text;
    const int count = int(outcome.lines.size());
    if (count == 1)
        text = (on ? tr("Service “%1” is on.") : tr("Service “%1” is off.")).arg(outcome.lines.first().name);
    else
        text = on ? tr("%n service(s) are on.", nullptr, count) : tr("%n service(s) are off.", nullptr, count);
    if (!undoable)
        return m_toast.showMessage(text);
    m_toast.showMessage(text, tr("Undo"), [this, ids = outcome.done(), on] {
        // by id alone: the rows may be filtered away by now
        change(ids, !on, [this, on](const BulkOutcome &undone) { switched(undone, !on, false); });
    });
}

} // namespace turnpike
