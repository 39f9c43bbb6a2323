#pragma once

#include "models/settings_service.h"
#include "server/gateway/restore.h"

#include <QWidget>

namespace turnpike {

class TaskBar;
class UpkeepLine;

/// What is done about the database file as a whole: prove it, make it smaller, put a backup in its place, save what is
/// left of a damaged one. Everything runs in the background and shows in the task bar.
class DatabaseCare final : public QWidget
{
    Q_OBJECT
public:
    DatabaseCare(SettingsService &settings, TaskBar &tasks, QWidget *parent = nullptr);

    void checkFile();
    void compact();
    /// Asks for a file, not waiting for the answer.
    void askRestore();
    /// Looks at the backup and asks whether to go on; restoreWanted() says that the operator wants it.
    void offerRestore(const QString &backup);
    void askRecover();
    void recover(const QString &source, const QString &target);
    UpkeepLine &integrityLine() const { return *m_integrity; }
    UpkeepLine &compactLine() const { return *m_compact; }
    UpkeepLine &restoreLine() const { return *m_restore; }
    UpkeepLine &recoverLine() const { return *m_recover; }

Q_SIGNALS:
    void restoreWanted(const turnpike::RestoreOrder &order);

private:
    UpkeepLine *addLine(const char *name, const QString &title, const QString &help, const QString &verb);
    void ask(const QString &backup, const RestorePlan &plan);
    void askTarget(const QString &source);
    void showRecovery(const QString &target, const Recovery &recovery);

    SettingsService &m_settings;
    TaskBar &m_tasks;
    UpkeepLine *m_integrity, *m_compact, *m_restore, *m_recover;
};

} // namespace turnpike
