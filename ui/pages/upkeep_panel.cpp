#include "ui/pages/upkeep_panel.h"

#include "models/error_text.h"
#include "models/format.h"
#include "ui/frame/task_bar.h"
#include "ui/pages/database_care.h"
#include "ui/pages/upkeep_line.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kShownTables = 12;
constexpr int kShownFindings = 8;

QString message(const Error &error)
{
    return errorText(error);
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
        addLine("backup", tr("Backup"),
                tr("A consistent copy of the database, made while the gateway serves. The provider keys in it open "
                   "only with the key file beside the database."),
                tr("Back up now…"));
    m_check = addLine("check", tr("Books"), tr("Proves that requests, attempts, daily sums and journal agree."),
                      tr("Check the books"));
    m_measure = addLine("measure", tr("Room"), tr("Reads the whole database to see what each table takes."),
                        tr("Measure tables"));
    m_table = new QWidget;
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    m_table->setLayout(m_grid);
    m_table->hide();
    all->addWidget(m_table, 0, Qt::AlignLeft);
    m_care = new DatabaseCare(m_settings, m_tasks);
    all->addWidget(m_care);
    m_export = addLine("export", tr("Configuration"),
                       tr("A file with every setting that differs from its default, without secrets."),
                       tr("Export configuration…"));
    connect(m_backup, &UpkeepLine::wanted, this, &UpkeepPanel::askBackup);
    connect(m_check, &UpkeepLine::wanted, this, &UpkeepPanel::checkBooks);
    connect(m_measure, &UpkeepLine::wanted, this, &UpkeepPanel::measureTables);
    connect(m_export, &UpkeepLine::wanted, this, &UpkeepPanel::askExport);
}

UpkeepLine *UpkeepPanel::addLine(const char *name, const QString &title, const QString &help, const QString &verb)
{
    auto *line = new UpkeepLine(m_tasks, name, title, help, verb);
    layout()->addWidget(line);
    return line;
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
    m_backup->begin(tr("Backing up to %1").arg(QFileInfo(path).fileName()));
    m_settings.backup(path, this, [this, path](Result<void> done) {
        if (done)
            m_backup->end(Tone::Ok, tr("The database is copied to %1.").arg(path));
        else
            m_backup->end(Tone::Error, tr("There is no backup: %1").arg(message(done.error())));
    });
}

void UpkeepPanel::checkBooks()
{
    m_check->begin(tr("Checking the books"));
    m_settings.check(this, [this](Result<CheckReport> report) {
        if (report)
            showCheck(*report);
        else
            m_check->end(Tone::Error, tr("The books could not be checked"), message(report.error()));
    });
}

void UpkeepPanel::showCheck(const CheckReport &report)
{
    const QString counted = tr("%1 requests, %2 of closed days, %3 attempts; %4 not booked yet")
                                .arg(formatCount(report.requests), formatCount(report.closedRequests),
                                     formatCount(report.attempts), formatCount(report.unbooked));
    if (report.sound())
        return m_check->end(Tone::Ok, tr("The books agree"), counted);
    QStringList findings{counted};
    for (std::size_t i = 0; i < report.findings.size() && i < std::size_t(kShownFindings); ++i)
        findings << u"– "_s + QString::fromStdString(report.findings[i]);
    m_check->end(Tone::Error, tr("The books do not agree: %n finding(s)", nullptr, int(report.findings.size())),
                 findings.join(u'\n'));
}

void UpkeepPanel::measureTables()
{
    const auto progress = std::make_shared<ExportProgress>();
    m_measure->begin(tr("Measuring tables"), progress, TaskBar::Counts::Parts);
    m_settings.tableSizes(progress, this, [this](Result<std::vector<storage::TableSize>> sizes) {
        if (sizes)
            showSizes(*sizes);
        else
            m_measure->end(sizes.error().code == "cancelled" ? Tone::Muted : Tone::Error, message(sizes.error()));
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
        cell(line, 1, formatBytes(size.bytes), TextRole::Body, Tone::Plain);
        cell(line, 2, size.indexBytes > 0 ? formatBytes(size.indexBytes) : noValue(), TextRole::Body,
             size.indexBytes > 0 ? Tone::Plain : Tone::Muted);
    }
    m_measured = int(sizes.size());
    m_table->setAccessibleName(tr("Size of the tables"));
    m_table->show();
    m_measure->end(Tone::Info, tr("%1 in all").arg(formatBytes(all)),
                   rest > 0 ? tr("%1 of it in smaller tables").arg(formatBytes(rest)) : QString());
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
    m_export->begin(tr("Exporting the configuration"));
    const auto done = [this, path](const Result<void> &saved) {
        if (saved)
            m_export->end(Tone::Ok, tr("The configuration is in %1.").arg(path));
        else
            m_export->end(Tone::Error, tr("Nothing was exported: %1").arg(message(saved.error())));
    };
    m_settings.list(this, [this, path, done](Result<SettingsOverview> overview) {
        if (!overview)
            return done(tl::make_unexpected(overview.error()));
        saveTextFile(path, configurationText(*overview), this, done);
    });
}

QString UpkeepPanel::backupVerdict() const
{
    return m_backup->verdict();
}

QString UpkeepPanel::checkVerdict() const
{
    return m_check->verdict();
}

QString UpkeepPanel::exportVerdict() const
{
    return m_export->verdict();
}

} // namespace turnpike
