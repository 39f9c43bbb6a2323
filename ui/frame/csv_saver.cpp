#include "ui/frame/csv_saver.h"

#include "models/error_text.h"
#include "models/format.h"
#include "ui/frame/task_bar.h"
#include "ui/widgets/toast.h"

#include <QFileDialog>
#include <QFileInfo>

namespace turnpike {

CsvSaver::CsvSaver(Toast &toast, TaskBar &tasks, QObject *parent) : QObject(parent), m_toast(toast), m_tasks(tasks) {}

void CsvSaver::ask(QWidget *window, const QString &title, const QString &fileName, Write write)
{
    auto *chooser = new QFileDialog(window, title);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("CSV files (*.csv)"));
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(fileName);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, write = std::move(write)](const QString &path) { save(path, write); });
    chooser->open();
}

void CsvSaver::save(const QString &path, const Write &write)
{
    auto progress = std::make_shared<ExportProgress>();
    const QString name = QFileInfo(path).fileName();
    const int task = m_tasks.begin(tr("Exporting %1").arg(name), progress);
    ++m_running;
    write(path, progress, this, [this, name, task](const Result<std::int64_t> &done) { finish(name, task, done); });
}

void CsvSaver::finish(const QString &name, int task, const Result<std::int64_t> &done)
{
    --m_running;
    m_tasks.finish(task);
    if (done)
        m_toast.showMessage(tr("%1 has %2 rows.").arg(name, formatCount(*done)));
    else if (done.error().code == "cancelled")
        m_toast.showMessage(tr("The export was cancelled; no file was left behind."));
    else
        m_toast.showMessage(tr("%1 was not written: %2").arg(name, errorText(done.error())));
}

} // namespace turnpike
