#pragma once

#include "models/settings_service.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace turnpike {

class Label;
class StatusLine;
class TaskBar;

/// The care of the database: copy it, prove the books, see what takes its room; and take the configuration along.
/// Everything runs in the background and shows in the task bar.
class UpkeepPanel final : public QWidget
{
    Q_OBJECT
public:
    UpkeepPanel(SettingsService &settings, TaskBar &tasks, QWidget *parent = nullptr);

    /// Asks for a file, not waiting for the answer.
    void askBackup();
    void askExport();
    void backup(const QString &path);
    void exportConfiguration(const QString &path);
    void checkBooks();
    void measureTables();
    QString backupVerdict() const;
    QString checkVerdict() const;
    QString exportVerdict() const;
    int measuredTables() const { return m_measured; }

private:
    struct Work
    {
        QPushButton *button;
        StatusLine *verdict;
    };
    Work addWork(const char *name, const QString &title, const QString &help, const QString &verb);
    /// Shows that it runs; the result ends it.
    int begin(const Work &work, const QString &title, std::shared_ptr<ExportProgress> progress, bool counted);
    void end(const Work &work, int task);
    void showCheck(const CheckReport &report);
    void showSizes(const std::vector<storage::TableSize> &sizes);

    SettingsService &m_settings;
    TaskBar &m_tasks;
    Work m_backup, m_check, m_measure, m_export;
    QWidget *m_table;
    QGridLayout *m_grid;
    int m_measured = 0;
};

} // namespace turnpike
