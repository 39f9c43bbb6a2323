#include "ui/pages/database_care.h"

#include "models/error_text.h"
#include "models/format.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/restore_words.h"
#include "ui/pages/upkeep_line.h"
#include "ui/widgets/controls.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::size_t kShownFindings = 8;
constexpr int kRestore = 1;

QString message(const Error &error)
{
    return errorText(error);
}

QString listOf(const std::vector<std::string> &findings)
{
    QStringList lines;
    for (std::size_t i = 0; i < findings.size() && i < kShownFindings; ++i)
        lines << u"– "_s + QString::fromStdString(findings[i]);
    return lines.join(u'\n');
}

Tone toneOf(const Error &error)
{
    return error.code == "cancelled" ? Tone::Muted : Tone::Error;
}

} // namespace

DatabaseCare::DatabaseCare(SettingsService &settings, TaskBar &tasks, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_tasks(tasks)
{
    setLayout(column(14));
    m_integrity =
        addLine("integrity", tr("Database file"),
                tr("Reads the whole file and proves its pages, indexes and references."), tr("Check the file"));
    m_compact =
        addLine("compact", tr("Compact"),
                tr("Gives room in the file that nothing uses back to the disk, in small steps while the gateway "
                   "serves."),
                tr("Compact now"));
    m_restore = addLine("restore", tr("Restore", "a backup"),
                        tr("Puts a backup in the place of the database. The present one is kept beside it."),
                        tr("Restore…", "a backup"));
    m_recover = addLine("recover", tr("Recover"),
                        tr("Reads what can be read of a damaged database into a new file, which can then be restored."),
                        tr("Recover into a new file…"));
    connect(m_integrity, &UpkeepLine::wanted, this, &DatabaseCare::checkFile);
    connect(m_compact, &UpkeepLine::wanted, this, &DatabaseCare::compact);
    connect(m_restore, &UpkeepLine::wanted, this, &DatabaseCare::askRestore);
    connect(m_recover, &UpkeepLine::wanted, this, &DatabaseCare::askRecover);
    if (m_settings.ownsDatabase())
        return;
    m_restore->close(tr("Not from here: stop the service and run “turnpike restore FILE” on its computer."));
    m_recover->close(tr("Not from here: run “turnpike recover FILE NEWFILE” on the service's computer."));
}

UpkeepLine *DatabaseCare::addLine(const char *name, const QString &title, const QString &help, const QString &verb)
{
    auto *line = new UpkeepLine(m_tasks, name, title, help, verb);
    layout()->addWidget(line);
    return line;
}

void DatabaseCare::checkFile()
{
    m_integrity->begin(tr("Checking the database file"));
    m_settings.integrity(this, [this](Result<std::vector<std::string>> findings) {
        if (!findings)
            return m_integrity->end(Tone::Error, tr("The file could not be checked"), message(findings.error()));
        if (findings->empty())
            return m_integrity->end(Tone::Ok, tr("The file is whole"));
        m_integrity->end(Tone::Error, tr("The file is damaged: %n finding(s)", nullptr, int(findings->size())),
                         listOf(*findings));
    });
}

void DatabaseCare::compact()
{
    const auto progress = std::make_shared<ExportProgress>();
    m_compact->begin(tr("Compacting the database"), progress, TaskBar::Counts::Parts);
    m_settings.compact(progress, this, [this](Result<storage::Compaction> done) {
        if (done)
            m_compact->end(Tone::Ok, tr("%1 given back").arg(formatBytes(done->freed)),
                           tr("The database has %1.").arg(formatBytes(done->left)));
        else
            m_compact->end(toneOf(done.error()), message(done.error()));
    });
}

void DatabaseCare::askRestore()
{
    const QString folder = QFileInfo(m_settings.databaseFile()).path();
    auto *dialog = new QFileDialog(window(), tr("Choose the backup to restore"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DatabaseCare::offerRestore);
    dialog->open();
}

void DatabaseCare::offerRestore(const QString &backup)
{
    m_restore->begin(tr("Looking at %1").arg(QFileInfo(backup).fileName()));
    m_settings.planRestore(backup, this, [this, backup](Result<RestorePlan> plan) {
        if (!plan)
            return m_restore->end(Tone::Error, tr("This cannot be restored: %1").arg(message(plan.error())));
        m_restore->end();
        ask(backup, *plan);
    });
}

void DatabaseCare::ask(const QString &backup, const RestorePlan &plan)
{
    auto *question =
        new QuestionDialog(tr("Restore %1?").arg(QFileInfo(backup).fileName()), restoreQuestion(plan), window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addAnswer(kRestore, tr("Stop, restore and start"), ButtonKind::Danger);
    connect(question, &QDialog::finished, this, [this, backup, sealed = plan.sealed > 0](int answer) {
        if (answer != kRestore)
            return;
        m_restore->close(tr("It begins when the running requests have ended."));
        Q_EMIT restoreWanted({backup.toStdString(), sealed});
    });
    question->open();
}

void DatabaseCare::askRecover()
{
    auto *dialog = new QFileDialog(window(), tr("Choose the damaged database"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DatabaseCare::askTarget);
    dialog->open();
}

void DatabaseCare::askTarget(const QString &source)
{
    auto *dialog = new QFileDialog(window(), tr("Recover into a new file"), QFileInfo(source).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is not written over
    dialog->selectFile(QFileInfo(source).completeBaseName() + u"-recovered.db"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, source](const QString &target) { recover(source, target); });
    dialog->open();
}

void DatabaseCare::recover(const QString &source, const QString &target)
{
    const auto progress = std::make_shared<ExportProgress>();
    m_recover->begin(tr("Recovering %1").arg(QFileInfo(source).fileName()), progress, TaskBar::Counts::Rows);
    m_settings.recover(source, target, progress, this, [this, target](Result<Recovery> recovery) {
        if (recovery)
            showRecovery(target, *recovery);
        else
            m_recover->end(toneOf(recovery.error()), message(recovery.error()));
    });
}

void DatabaseCare::showRecovery(const QString &target, const Recovery &recovery)
{
    QStringList notes;
    for (const storage::RecoveredTable &table : recovery.report.tables) {
        if (table.unusable == 0 && table.damagedPages == 0 && table.lost == 0)
            continue;
        notes << tr("%1: %2 rows; %3 unusable, %4 damaged pages, at least %5 lost")
                     .arg(QString::fromStdString(table.table), formatCount(table.rows), formatCount(table.unusable),
                          formatCount(table.damagedPages), formatCount(table.lost));
    }
    if (!recovery.books.sound())
        notes << tr("The books in it do not agree:") << listOf(recovery.books.findings);
    const QString rows = tr("%1 rows are in %2.").arg(formatCount(recovery.report.rows()), target);
    const bool complete = recovery.report.complete() && recovery.books.sound();
    m_recover->end(complete ? Tone::Ok : Tone::Warning, rows, notes.join(u'\n'));
}

} // namespace turnpike
