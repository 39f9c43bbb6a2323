#pragma once

#include "server/storage/session.h"

#include <cstdint>
#include <filesystem>

namespace turnpike {

/// What the present database knows and a backup does not, and what the backup would bring back.
struct HistoryGap
{
    bool otherToken = false;       // the operators' token is another one
    bool sameInstallation = false; // both grew from the same first start; else the figures below say nothing
    std::int64_t requests = 0;     // booked in the present one only, also those that retention has deleted since
    std::int64_t keys = 0;         // issued keys, not revoked, that only the present one has
    std::int64_t revived =
        0; // keys whose secrets the present one refuses (revoked or rotated since) and the backup would not
};

/// `session` reads the present database. Read transactions only.
Result<HistoryGap> historyGap(Session &session, const std::filesystem::path &backup);

/// When the newest entry in a database was made, UTC ms: how old a backup is, whatever its file says.
Result<std::int64_t> newestEntryMs(Session &session);

/// Requests that a database has ever booked.
Result<std::int64_t> bookedRequests(Session &session);

/// What the journal would add to a database that has not booked it.
struct JournalOutlook
{
    std::int64_t fresh = 0;      // would be booked by the next start
    std::int64_t repeated = 0;   // are in the log: booking leaves them out
    std::int64_t unprovable = 0; // so old that retention may have deleted them after they were booked
    bool knowsSegments = false;  // the database has booked a part of a segment that is here
};

/// Reads the journal as the ledger would, changing nothing. No writer may be open.
Result<JournalOutlook> journalOutlook(Session &session, const std::filesystem::path &journal);

} // namespace turnpike
