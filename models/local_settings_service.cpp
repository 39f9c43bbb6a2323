#include "models/local_settings_service.h"

#include "server/gateway/installation.h"
#include "server/operations/compaction.h"
#include "server/storage/backup.h"
#include "server/storage/integrity.h"
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

void LocalSettingsService::integrity(QObject *context, Done<std::vector<std::string>> done)
{
    m_installation.readers().run<std::vector<std::string>>(context, storage::integrityFindings, std::move(done));
}

void LocalSettingsService::compact(std::shared_ptr<ExportProgress> progress, QObject *context,
                                   Done<storage::Compaction> done)
{
    const auto step = [progress](std::int64_t freed, std::int64_t all) {
        progress->expected = all;
        progress->rows = freed;
        return !progress->cancelled;
    };
    compactInSteps(m_installation.ledger(), step, context, std::move(done));
}

void LocalSettingsService::planRestore(const QString &backup, QObject *context, Done<RestorePlan> done)
{
    const RestorePlaces places{backup.toStdString(), m_installation.databaseFile(),
                               m_installation.dataDirectory() / "journal",
                               m_installation.dataDirectory() / "turnpike.key"};
    m_installation.readers().run<RestorePlan>(
        context, [places](Session &) { return turnpike::planRestore(places); }, std::move(done));
}

void LocalSettingsService::recover(const QString &source, const QString &target,
                                   std::shared_ptr<ExportProgress> progress, QObject *context, Done<Recovery> done)
{
    const auto step = [progress](std::int64_t rows, std::int64_t) {
        progress->rows = rows;
        return !progress->cancelled;
    };
    const std::filesystem::path from = source.toStdString(), to = target.toStdString();
    const std::int64_t now = m_installation.clock().wallMs();
    m_installation.readers().run<Recovery>(
        context, [from, to, now, step](Session &) { return recoverBooks(from, to, now, step); }, std::move(done));
}

} // namespace turnpike
