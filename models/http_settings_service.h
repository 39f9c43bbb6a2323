#pragma once

#include "models/admin_client.h"
#include "models/settings_service.h"

namespace turnpike {

/// Settings and database of a running service, through its admin interface. Main thread.
class HttpSettingsService final : public SettingsService
{
public:
    explicit HttpSettingsService(AdminClient &client) : m_client(client) {}

    void list(QObject *context, Done<SettingsOverview> done) override;
    void change(const SettingChanges &changes, QObject *context, Done<void> done) override;
    QString databaseFile() const override { return {}; }
    /// `path` is one of the service's machine.
    void backup(const QString &path, QObject *context, Done<void> done) override;
    void check(QObject *context, Done<CheckReport> done) override;
    void tableSizes(std::shared_ptr<ExportProgress> progress, QObject *context,
                    Done<std::vector<storage::TableSize>> done) override;
    void integrity(QObject *context, Done<std::vector<std::string>> done) override;
    void compact(std::shared_ptr<ExportProgress> progress, QObject *context, Done<storage::Compaction> done) override;
    bool ownsDatabase() const override { return false; }
    void planRestore(const QString &backup, QObject *context, Done<RestorePlan> done) override;
    void recover(const QString &source, const QString &target, std::shared_ptr<ExportProgress> progress,
                 QObject *context, Done<Recovery> done) override;

private:
    AdminClient &m_client;
};

} // namespace turnpike
