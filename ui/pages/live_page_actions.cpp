// The brake of the Live page: stops one request, the selected ones, or all of a key.
#include "models/error_text.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/pages/live_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/toast.h"

#include <QMenu>

namespace turnpike {

namespace {

constexpr int kKeysInMenu = 20;

}

QList<std::int64_t> LivePage::stoppableSelection() const
{
    QList<std::int64_t> ids;
    for (std::int64_t id : table().selectedIds()) {
        if (!m_model.at(m_model.rowOf(id)).stopped)
            ids << id;
    }
    return ids;
}

void LivePage::deleteSelected()
{
    const QList<std::int64_t> ids = stoppableSelection();
    if (ids.size() < 2)
        return stop(ids);
    ask(tr("Stop %n request(s)?", nullptr, int(ids.size())),
        tr("Their clients get an error. What was sent until then is recorded."),
        tr("Stop %n request(s)", "on a button", int(ids.size())), [this, ids] { stop(ids); });
}

void LivePage::stop(const QList<std::int64_t> &ids)
{
    QList<BulkOutcome::Line> lines;
    for (std::int64_t id : ids) {
        const int row = m_model.rowOf(id);
        lines << BulkOutcome::Line{id, row < 0 ? QString() : m_model.at(row).row.key, {}};
    }
    if (lines.isEmpty())
        return;
    const auto ended = std::make_shared<QSet<std::int64_t>>(); // by themselves, before the brake came
    const auto change = [this, ended](std::int64_t id, const Done<void> &done) {
        m_service.stopRequest(id, this, [id, ended, done](Result<void> stopped) {
            if (stopped || stopped.error().code != "not_found")
                return done(std::move(stopped));
            ended->insert(id);
            done({});
        });
    };
    runBulk(lines, this, change, [this, ended](const BulkOutcome &outcome) { tellStopped(outcome, *ended); });
}

void LivePage::tellStopped(const BulkOutcome &outcome, const QSet<std::int64_t> &ended)
{
    QList<std::int64_t> stopped = outcome.done();
    stopped.removeIf([&ended](std::int64_t id) { return ended.contains(id); });
    m_model.markStopped(stopped);
    if (outcome.failed() > 0) {
        auto *dialog = new OutcomeDialog(tr("Not everything was stopped"), outcome, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog->open();
    }
    if (stopped.isEmpty())
        return m_toast.showMessage(tr("%n request(s) had already ended.", nullptr, int(ended.size())));
    if (stopped.size() > 1)
        return m_toast.showMessage(
            tr("%n request(s) stopped. What was sent is recorded.", nullptr, int(stopped.size())));
    for (const BulkOutcome::Line &line : outcome.lines) {
        if (line.id == stopped.first())
            m_toast.showMessage(tr("Request of %1 stopped. What was sent is recorded.").arg(line.name));
    }
}

void LivePage::chooseKey()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LiveKey &key : m_model.keys().mid(0, kKeysInMenu)) {
        const QString count = tr("%n in flight", "requests", key.requests);
        const QString name = QString(key.name).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(tr("%1 – %2", "a key, what it has in flight").arg(name, count), this,
                        [this, key] { askForKey(key); });
    }
    menu->popup(m_stopKey->mapToGlobal(QPoint(0, m_stopKey->height() + 4)));
}

void LivePage::askForKey(const LiveKey &key)
{
    ask(tr("Stop everything of %1?", "a key").arg(key.name),
        tr("It has %n request(s) in flight. Their clients get an error; the key itself stays as it is.", nullptr,
           key.requests),
        tr("Stop all of this key"), [this, key] { stopKey(key); });
}

void LivePage::stopKey(const LiveKey &key)
{
    QList<std::int64_t> ids; // what is seen of it
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).row.keyId == key.id)
            ids << m_model.rowId(row);
    }
    m_service.stopRequestsOf(key.id, this, [this, key, ids](Result<int> stopped) {
        if (!stopped)
            return m_toast.showMessage(tr("The requests were not stopped: %1").arg(errorText(stopped.error())));
        m_model.markStopped(ids);
        m_toast.showMessage(tr("%n request(s) of %1 stopped.", nullptr, *stopped).arg(key.name));
    });
}

void LivePage::ask(const QString &title, const QString &text, const QString &verb, std::function<void()> act)
{
    m_act = std::move(act);
    m_question->setMessage(title, text);
    m_answer->setText(verb);
    m_question->show();
    m_answer->setFocus();
}

void LivePage::closeQuestion()
{
    m_act = {};
    m_question->hide();
    table().setFocus();
}

void LivePage::showMenu(const QPoint &at)
{
    const QList<std::int64_t> selected = table().selectedIds();
    if (selected.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy rows"), this, [this] { table().copyRows(); });
    menu->addSeparator();
    if (canDelete())
        menu->addAction(tr("Stop %n request(s)", "on a button", int(stoppableSelection().size())), this,
                        &LivePage::deleteSelected);
    const std::int64_t keyId = m_model.at(m_model.rowOf(selected.first())).row.keyId;
    for (const LiveKey &key : m_model.keys()) {
        if (key.id == keyId)
            menu->addAction(tr("Stop all of this key…"), this, [this, key] { askForKey(key); });
    }
    menu->popup(table().viewport()->mapToGlobal(at));
}

} // namespace turnpike
