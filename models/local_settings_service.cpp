#include "models/local_settings_service.h"

#include "server/gateway/installation.h"
#include "server/storage/backup.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

void LocalSettingsService::list(QObject *context, Done<SettingsOverview> done)
{
    m_installation.settingsKeeper().list(context, std::move(done));
}

void LocalSettingsService::change(const SettingChanges &changes, QObject *context, Done<void> done)
{
    m_installation.settingsKeeper().change(m_actor, changes, context, std::move(done));
}

QString LocalSettingsService::databaseFile() const
{
    return QString::fromStdString(m_installation.databaseFile().string());
}

void LocalSettingsService::backup(const QString &path, QObject *context, Done<void> done)
{
    const std::filesystem::path target = path.toStdString();
    m_installation.readers().run<void>(
        context,
        [target](Session &session) -> Result<void> {
            std::error_code ignored;
            if (std::filesystem::exists(target, ignored))
                return fail("output_exists", "The file " + target.string() + " is there already.");
            return backupDatabase(session, target);
        },
        std::move(done));
}

void LocalSettingsService::check(QObject *context, Done<CheckReport> done)
{
    const std::filesystem::path journal = m_installation.dataDirectory() / "journal";
    m_installation.readers().run<CheckReport>(
        context, [journal](Session &session) { return checkBooks(session, journal); }, std::move(done));
}

void LocalSettingsService::tableSizes(std::shared_ptr<ExportProgress> progress, QObject *context,
                                      Done<std::vector<storage::TableSize>> done)
{
    m_installation.readers().run<std::vector<storage::TableSize>>(
        context,
        [progress](Session &session) {
            return storage::tableSizes(session, [&](int measured, int all) {
                progress->expected = all;
                progress->rows = measured;
                return !progress->cancelled;
            });
        },
        std::move(done));
}

} // namespace turnpike
