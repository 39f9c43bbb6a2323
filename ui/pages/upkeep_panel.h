#pragma once

#include "models/settings_service.h"

#include <QWidget>

class QGridLayout;

namespace turnpike {

class DatabaseCare;
class TaskBar;
class UpkeepLine;

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

    DatabaseCare &care() const { return *m_care; }

private:
    UpkeepLine *addLine(const char *name, const QString &title, const QString &help, const QString &verb);
    void showCheck(const CheckReport &report);
    void showSizes(const std::vector<storage::TableSize> &sizes);

    SettingsService &m_settings;
    TaskBar &m_tasks;
    UpkeepLine *m_backup, *m_check, *m_measure, *m_export;
    DatabaseCare *m_care;
    QWidget *m_table;
    QGridLayout *m_grid;
    int m_measured = 0;
};

} // namespace turnpike
