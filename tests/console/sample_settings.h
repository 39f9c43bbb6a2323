#pragma once

#include "models/settings_service.h"

namespace turnpike {

/// Settings as a fresh installation with a few lines in its file has them; a database that is not there.
class SampleSettings final : public SettingsService
{
public:
    SampleSettings();

    SettingsOverview &overview() { return m_overview; }
    const SettingChanges &lastChanges() const { return m_lastChanges; }
    void failNextChange(Error error) { m_changeError = std::move(error); }
    CheckReport &report() { return m_report; }
    RestorePlan &plan() { return m_plan; }
    std::vector<std::string> &findings() { return m_findings; }
    void setOwnsDatabase(bool owns) { m_owns = owns; }

    void list(QObject *context, Done<SettingsOverview> done) override;
    void change(const SettingChanges &changes, QObject *context, Done<void> done) override;
    QString databaseFile() const override { return QStringLiteral("/var/lib/turnpike/turnpike.db"); }
    void backup(const QString &path, QObject *context, Done<void> done) override;
    void check(QObject *context, Done<CheckReport> done) override;
    void tableSizes(std::shared_ptr<ExportProgress> progress, QObject *context,
                    Done<std::vector<storage::TableSize>> done) override;
    void integrity(QObject *context, Done<std::vector<std::string>> done) override;
    void compact(std::shared_ptr<ExportProgress> progress, QObject *context, Done<storage::Compaction> done) override;
    bool ownsDatabase() const override { return m_owns; }
    void planRestore(const QString &backup, QObject *context, Done<RestorePlan> done) override;
    void recover(const QString &source, const QString &target, std::shared_ptr<ExportProgress> progress,
                 QObject *context, Done<Recovery> done) override;

private:
    SettingState *find(const std::string &name);
    SettingsOverview m_overview;
    SettingChanges m_lastChanges;
    Error m_changeError;
    CheckReport m_report;
    RestorePlan m_plan;
    std::vector<std::string> m_findings;
    bool m_owns = true;
};

} // namespace turnpike
