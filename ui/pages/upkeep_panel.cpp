#include "ui/pages/upkeep_panel.h"

#include "models/format.h"
#include "ui/frame/task_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_line.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kShownTables = 12;
constexpr int kShownFindings = 8;

QString message(const Error &error)
{
    return QString::fromStdString(error.message);
}

QString bytesText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

} // namespace

UpkeepPanel::UpkeepPanel(SettingsService &settings, TaskBar &tasks, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_tasks(tasks)
{
    auto *all = column(14);
    setLayout(all);
    all->addWidget(new Label(tr("Database and upkeep"), TextRole::CardTitle));
    all->addWidget(makeRule());
    m_backup =
        addWork("backup", tr("Backup"),
                tr("A consistent copy of the database, made while the gateway serves. The provider keys in it open "
                   "only with the key file beside the database."),
                tr("Back up now…"));
    m_check = addWork("check", tr("Books"), tr("Proves that requests, attempts, daily sums and journal agree."),
                      tr("Check the books"));
    m_measure = addWork("measure", tr("Room"), tr("Reads the whole database to see what each table takes."),
                        tr("Measure tables"));
    m_table = new QWidget;
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    m_table->setLayout(m_grid);
    m_table->hide();
    all->addWidget(m_table, 0, Qt::AlignLeft);
    m_export = addWork("export", tr("Configuration"),
                       tr("A file with every setting that differs from its default, without secrets."),
                       tr("Export configuration…"));
    connect(m_backup.button, &QPushButton::clicked, this, &UpkeepPanel::askBackup);
    connect(m_check.button, &QPushButton::clicked, this, &UpkeepPanel::checkBooks);
    connect(m_measure.button, &QPushButton::clicked, this, &UpkeepPanel::measureTables);
    connect(m_export.button, &QPushButton::clicked, this, &UpkeepPanel::askExport);
}

UpkeepPanel::Work UpkeepPanel::addWork(const char *name, const QString &title, const QString &help, const QString &verb)
{
    Work work{makeButton(ButtonKind::Secondary, verb), new StatusLine};
    work.button->setObjectName(QString::fromLatin1(name));
    work.verdict->hide();
    auto *line = row(16);
    auto *words = column(4);
    words->addWidget(new Label(title, TextRole::Button));
    auto *note = new Label(help, TextRole::Small, Tone::Muted);
    note->setWordWrap(true);
    words->addWidget(note);
    words->addWidget(work.verdict);
    line->addLayout(words, 1);
    line->addWidget(work.button, 0, Qt::AlignTop);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(line);
    return work;
}

int UpkeepPanel::begin(const Work &work, const QString &title, std::shared_ptr<ExportProgress> progress, bool counted)
{
    work.button->setEnabled(false);
    work.verdict->hide();
    return m_tasks.begin(title, std::move(progress), counted ? TaskBar::Counts::Parts : TaskBar::Counts::Nothing);
}

void UpkeepPanel::end(const Work &work, int task)
{
    m_tasks.finish(task);
    work.button->setEnabled(true);
    work.verdict->show();
}

void UpkeepPanel::askBackup()
{
    const QFileInfo database(m_settings.databaseFile());
    auto *dialog = new QFileDialog(window(), tr("Back up the database"), database.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is not written over
    dialog->selectFile(u"turnpike-%1.db"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &UpkeepPanel::backup);
    dialog->open();
}

void UpkeepPanel::backup(const QString &path)
{
    const int task = begin(m_backup, tr("Backing up to %1").arg(QFileInfo(path).fileName()),
                           std::make_shared<ExportProgress>(), false);
    m_settings.backup(path, this, [this, task, path](Result<void> done) {
        if (done)
            m_backup.verdict->setStatus(Tone::Ok, tr("The database is copied to %1.").arg(path));
        else
            m_backup.verdict->setStatus(Tone::Error, tr("There is no backup: %1").arg(message(done.error())));
        end(m_backup, task);
    });
}

void UpkeepPanel::checkBooks()
{
    const int task = begin(m_check, tr("Checking the books"), std::make_shared<ExportProgress>(), false);
    m_settings.check(this, [this, task](Result<CheckReport> report) {
        if (report)
            showCheck(*report);
        else
            m_check.verdict->setStatus(Tone::Error, tr("The books could not be checked"), message(report.error()));
        end(m_check, task);
    });
}

void UpkeepPanel::showCheck(const CheckReport &report)
{
    const QString counted = tr("%1 requests, %2 of closed days, %3 attempts; %4 not booked yet")
                                .arg(formatCount(report.requests), formatCount(report.closedRequests),
                                     formatCount(report.attempts), formatCount(report.unbooked));
    if (report.sound())
        return m_check.verdict->setStatus(Tone::Ok, tr("The books agree"), counted);
    QStringList findings{counted};
    for (std::size_t i = 0; i < report.findings.size() && i < std::size_t(kShownFindings); ++i)
        findings << u"– "_s + QString::fromStdString(report.findings[i]);
    m_check.verdict->setStatus(Tone::Error,
                               tr("The books do not agree: %n finding(s)", nullptr, int(report.findings.size())),
                               findings.join(u'\n'));
}

void UpkeepPanel::measureTables()
{
    const auto progress = std::make_shared<ExportProgress>();
    const int task = begin(m_measure, tr("Measuring tables"), progress, true);
    m_settings.tableSizes(progress, this, [this, task](Result<std::vector<storage::TableSize>> sizes) {
        if (sizes)
            showSizes(*sizes);
        else
            m_measure.verdict->setStatus(sizes.error().code == "cancelled" ? Tone::Muted : Tone::Error,
                                         message(sizes.error()));
        end(m_measure, task);
    });
}

void UpkeepPanel::showSizes(const std::vector<storage::TableSize> &sizes)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto cell = [this](int line, int column, const QString &text, TextRole role, Tone tone) {
        m_grid->addWidget(new Label(text, role, tone), line, column, column > 0 ? Qt::AlignRight : Qt::AlignLeft);
    };
    cell(0, 0, tr("Table"), TextRole::SmallStrong, Tone::Muted);
    cell(0, 1, tr("Rows", "size of a table's rows"), TextRole::SmallStrong, Tone::Muted);
    cell(0, 2, tr("Indexes"), TextRole::SmallStrong, Tone::Muted);
    std::int64_t all = 0, rest = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const storage::TableSize &size = sizes[i];
        all += size.bytes + size.indexBytes;
        if (i >= std::size_t(kShownTables)) {
            rest += size.bytes + size.indexBytes;
            continue;
        }
        const int line = int(i) + 1;
        cell(line, 0, QString::fromStdString(size.table), TextRole::Body, Tone::Plain);
        cell(line, 1, bytesText(size.bytes), TextRole::Body, Tone::Plain);
        cell(line, 2, size.indexBytes > 0 ? bytesText(size.indexBytes) : noValue(), TextRole::Body,
             size.indexBytes > 0 ? Tone::Plain : Tone::Muted);
    }
    m_measured = int(sizes.size());
    m_table->setAccessibleName(tr("Size of the tables"));
    m_table->show();
    m_measure.verdict->setStatus(Tone::Info, tr("%1 in all").arg(bytesText(all)),
                                 rest > 0 ? tr("%1 of it in smaller tables").arg(bytesText(rest)) : QString());
}

void UpkeepPanel::askExport()
{
    auto *dialog = new QFileDialog(window(), tr("Export configuration"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"turnpike.conf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &UpkeepPanel::exportConfiguration);
    dialog->open();
}

void UpkeepPanel::exportConfiguration(const QString &path)
{
    const int task = begin(m_export, tr("Exporting the configuration"), std::make_shared<ExportProgress>(), false);
    const auto done = [this, task, path](const Result<void> &saved) {
        if (saved)
            m_export.verdict->setStatus(Tone::Ok, tr("The configuration is in %1.").arg(path));
        else
            m_export.verdict->setStatus(Tone::Error, tr("Nothing was exported: %1").arg(message(saved.error())));
        end(m_export, task);
    };
    m_settings.list(this, [this, path, done](Result<SettingsOverview> overview) {
        if (!overview)
            return done(tl::make_unexpected(overview.error()));
        saveTextFile(path, configurationText(*overview), this, done);
    });
}

QString UpkeepPanel::backupVerdict() const
{
    return m_backup.verdict->word();
}

QString UpkeepPanel::checkVerdict() const
{
    return m_check.verdict->word();
}

QString UpkeepPanel::exportVerdict() const
{
    return m_export.verdict->word();
}

} // namespace turnpike
