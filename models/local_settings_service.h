#pragma once

#include "models/settings_service.h"

namespace turnpike {

class Installation;

/// Settings and database of this process's installation. Main thread.
class LocalSettingsService final : public SettingsService
{
public:
    LocalSettingsService(Installation &installation, Actor actor)
        : m_installation(installation), m_actor(std::move(actor))
    {}

    void list(QObject *context, Done<SettingsOverview> done) override;
    void change(const SettingChanges &changes, QObject *context, Done<void> done) override;
    QString databaseFile() const override;
    void backup(const QString &path, QObject *context, Done<void> done) override;
    void check(QObject *context, Done<CheckReport> done) override;
    void tableSizes(std::shared_ptr<ExportProgress> progress, QObject *context,
                    Done<std::vector<storage::TableSize>> done) override;
    void integrity(QObject *context, Done<std::vector<std::string>> done) override;
    void compact(std::shared_ptr<ExportProgress> progress, QObject *context, Done<storage::Compaction> done) override;
    bool ownsDatabase() const override { return true; }
    void planRestore(const QString &backup, QObject *context, Done<RestorePlan> done) override;
    void recover(const QString &source, const QString &target, std::shared_ptr<ExportProgress> progress,
                 QObject *context, Done<Recovery> done) override;

private:
    Installation &m_installation;
    Actor m_actor;
};

} // namespace turnpike
