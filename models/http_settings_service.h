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

private:
    AdminClient &m_client;
};

} // namespace turnpike
