// What the Requests page does with a row and with the log as a whole.
#include "models/error_text.h"
#include "models/request_cells.h"
#include "server/runtime/clock.h"
#include "server/runtime/request_id.h"
#include "ui/dialogs/moment_dialog.h"
#include "ui/pages/request_drawer.h"
#include "ui/pages/requests_page.h"
#include "ui/table/log_scroller.h"
#include "ui/table/table_view.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toggle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

/// The term of the filter language that a column's value can be looked for with; no field: there is none.
struct ValueTerm
{
    QString field, value;
};

ValueTerm termOf(const RequestLine &line, int column)
{
    switch (column) {
    case RequestsModel::Key:
        return {u"key"_s, line.key.isEmpty() ? line.masked : line.key};
    case RequestsModel::Model:
        return {u"model"_s, line.model};
    case RequestsModel::Channel:
        return {u"channel"_s, line.channel};
    case RequestsModel::Status:
        return {u"status"_s, QString::number(line.status)};
    case RequestsModel::Tries:
        return {u"tries"_s, QString::number(line.attempts)};
    default:
        return {};
    }
}

} // namespace

void RequestsPage::openRequest(std::int64_t id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    loadDetail(m_model.at(row));
    openDrawer(true);
}

void RequestsPage::updateDrawer()
{
    const int row = table().currentIndex().row();
    if (!isDrawerOpen() || row < 0 || row >= m_model.rowCount() || m_model.rowId(row) == m_drawer->requestId())
        return;
    loadDetail(m_model.at(row));
}

void RequestsPage::loadDetail(const RequestLine &line)
{
    m_drawer->begin(line);
    const std::uint64_t question = ++m_detailQuestion;
    m_pages.detail(line.id, this, [this, question](Result<RequestDetail> detail) {
        if (question != m_detailQuestion)
            return;
        if (detail)
            m_drawer->show(*detail);
        else
            m_drawer->showError(errorText(detail.error()));
    });
}

void RequestsPage::showMenu(const QPoint &at)
{
    const QModelIndex index = table().indexAt(at);
    if (!index.isValid())
        return;
    const RequestLine line = m_model.at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addValueActions(*menu, line, index.column());
    menu->addAction(tr("Open details"), this, [this, id = line.id] { openRequest(id); });
    menu->addAction(tr("Show what was around it"), this, [this, line] { showSurroundings(line); });
    menu->addSeparator();
    menu->addAction(tr("Copy rows"), this, [this] { table().copyRows(); });
    menu->addAction(tr("Copy as curl"), this, [this, line] {
        QGuiApplication::clipboard()->setText(requestAsCurl(line, m_service.address()));
        m_toast.showMessage(tr("The command is on the clipboard, without the key."));
    });
    menu->popup(table().viewport()->mapToGlobal(at));
}

void RequestsPage::addValueActions(QMenu &menu, const RequestLine &line, int column)
{
    const ValueTerm term = termOf(line, column);
    if (term.value.isEmpty())
        return;
    const QString shown = QString(term.value).replace(u'&', "&&"_L1);
    menu.addAction(tr("Only %1", "show only rows with this value").arg(shown), this,
                   [this, term] { filterBy(term.field, term.value, false); });
    menu.addAction(tr("Without %1", "hide rows with this value").arg(shown), this,
                   [this, term] { filterBy(term.field, term.value, true); });
    menu.addSeparator();
}

void RequestsPage::filterBy(const QString &field, const QString &value, bool negated)
{
    const QString term = FilterLanguage::term(field, value, negated);
    const QString text = filter()->text().trimmed();
    filter()->setText(negated ? QString(text + u' ' + term).trimmed() : FilterLanguage::withTerm(text, field, term));
}

void RequestsPage::copyAsCurl()
{
    QGuiApplication::clipboard()->setText(requestAsCurl(m_drawer->line(), m_service.address()));
    m_toast.showMessage(tr("The command is on the clipboard, without the key."));
}

void RequestsPage::showSurroundings(const RequestLine &line)
{
    m_range = 0;
    filter()->clear();
    applyFilter();
    goTo(line.createdAt);
}

void RequestsPage::goTo(std::int64_t ms)
{
    m_live->setChecked(false);
    {
        const QSignalBlocker quiet(table().horizontalHeader());
        table().horizontalHeader()->setSortIndicator(RequestsModel::Time, Qt::DescendingOrder);
    }
    m_scroller->toTop();
    m_model.goTo(ms);
}

void RequestsPage::askMoment()
{
    const storage::IdRange whole = m_model.whole();
    if (whole.isEmpty())
        return m_toast.showMessage(tr("The log has no requests in this time."));
    const int top = std::max(0, table().rowAt(0));
    const std::int64_t shown = m_model.rowCount() > top ? m_model.at(top).createdAt : m_clock.wallMs();
    auto *dialog = new MomentDialog(shown, request_id::timeOf(whole.low), request_id::timeOf(whole.high - 1), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MomentDialog::chosen, this, &RequestsPage::goTo);
    dialog->open();
}

void RequestsPage::askExport()
{
    m_saver->ask(window(), tr("Export requests as CSV"), u"requests.csv"_s, exportOf());
}

void RequestsPage::exportTo(const QString &path)
{
    m_saver->save(path, exportOf());
}

CsvSaver::Write RequestsPage::exportOf()
{
    return [this](const QString &path, std::shared_ptr<ExportProgress> progress, QObject *context,
                  Done<std::int64_t> done) {
        if (m_count.isComplete())
            progress->expected = m_count.totals().requests;
        m_pages.exportTo(m_model.filter(), path, std::move(progress), context, std::move(done));
    };
}

bool RequestsPage::isExporting() const
{
    return m_saver->isBusy();
}

} // namespace turnpike
