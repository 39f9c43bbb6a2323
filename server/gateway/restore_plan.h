#pragma once

#include "server/accounting/history_gap.h"
#include "server/storage/session.h"

#include <filesystem>
#include <optional>

namespace turnpike {

/// A backup and the installation that it is to become.
struct RestorePlaces
{
    std::filesystem::path backup;
    std::filesystem::path database;
    std::filesystem::path journal;
    std::filesystem::path secretKey;
};

/// What restoring a backup would do.
struct RestorePlan
{
    std::int64_t newestEntryMs = 0; // in the backup, UTC
    std::int64_t requests = 0;      // booked in it
    int schema = 0;                 // older than this release's: it is migrated
    bool present = false;           // there is a database to set aside
    std::optional<HistoryGap> gap;  // nullopt: there is none, or it cannot be read
    std::int64_t providerKeys = 0;  // in the backup
    std::int64_t sealed = 0;        // of these, that this installation's key cannot open
    std::string sealedWhy;          // a sentence, when there are any
};

/// Looks only; also beside a running gateway. The backup must be a whole Turnpike database: errors `backup_missing`,
/// `database_foreign`, `database_newer`, `backup_damaged`, `wrong_use` (the database itself). Reads the whole backup.
Result<RestorePlan> planRestore(const RestorePlaces &places);

/// What is between the present database and the backup, as it is now. Nothing when the present one cannot be read; that
/// may be why somebody restores.
std::optional<HistoryGap> gapTo(const RestorePlaces &places);

} // namespace turnpike
