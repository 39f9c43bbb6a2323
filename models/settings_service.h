#pragma once

#include "models/page_source.h"
#include "server/accounting/check.h"
#include "server/accounting/recovery.h"
#include "server/gateway/restore_plan.h"
#include "server/operations/settings_keeper.h"
#include "server/storage/compact.h"
#include "server/storage/table_sizes.h"

namespace turnpike {

/// Settings and the care of the database. Answers come later, on the thread of `context`, and are dropped when that
/// has died.
class SettingsService
{
public:
    virtual ~SettingsService() = default;

    virtual void list(QObject *context, Done<SettingsOverview> done) = 0;
    virtual void change(const SettingChanges &changes, QObject *context, Done<void> done) = 0;

    /// Where the database lies, for the eyes and to offer a name beside it.
    virtual QString databaseFile() const = 0;
    /// A copy of the database in a file that is not there yet.
    virtual void backup(const QString &path, QObject *context, Done<void> done) = 0;
    virtual void check(QObject *context, Done<CheckReport> done) = 0;
    /// `progress` counts tables and indexes.
    virtual void tableSizes(std::shared_ptr<ExportProgress> progress, QObject *context,
                            Done<std::vector<storage::TableSize>> done) = 0;
    /// What SQLite finds wrong with the file; nothing: it is whole.
    virtual void integrity(QObject *context, Done<std::vector<std::string>> done) = 0;
    /// Gives empty pages back while the gateway serves. `progress` counts bytes.
    virtual void compact(std::shared_ptr<ExportProgress> progress, QObject *context,
                         Done<storage::Compaction> done) = 0;

    /// Whether the database is this process's: only then its file can be replaced, and others beside it be read.
    virtual bool ownsDatabase() const = 0;
    /// What restoring this backup would do. Error `elsewhere` unless ownsDatabase().
    virtual void planRestore(const QString &backup, QObject *context, Done<RestorePlan> done) = 0;
    /// Reads a damaged database into a new file. `progress` counts rows. Error `elsewhere` unless ownsDatabase().
    virtual void recover(const QString &source, const QString &target, std::shared_ptr<ExportProgress> progress,
                         QObject *context, Done<Recovery> done) = 0;
};

/// The settings that differ from their defaults as the text of a configuration file; secrets are named, not told.
std::string configurationText(const SettingsOverview &overview);

/// Writes a small file on a thread of the pool; it appears when it is complete, mode 0600. Error `file_unwritable`.
void saveTextFile(const QString &path, const std::string &text, QObject *context, Done<void> done);

} // namespace turnpike
