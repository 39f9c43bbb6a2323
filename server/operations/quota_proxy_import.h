#pragma once

#include "server/runtime/quota_calendar.h"
#include "server/runtime/result.h"
#include "server/storage/session.h"

#include <filesystem>
#include <optional>

namespace turnpike {

/// Where our database is, and what has to be imported into it first.
struct DatabaseChoice
{
    std::filesystem::path file;
    std::optional<std::filesystem::path> importFrom; // a quota-proxy file
};

/// `configured` may name a database of ours, a file that is yet to be made, or a quota-proxy file: then ours is beside
/// it (quota.db → quota.turnpike.db). Any other foreign file is refused (`database_foreign`). Nothing is changed.
/// `workDirectory` is a private one of ours; the quota-proxy file is looked at in a copy there, because reading it in
/// place could write its WAL.
Result<DatabaseChoice> chooseDatabase(const std::filesystem::path &configured,
                                      const std::filesystem::path &workDirectory);

struct ImportReport
{
    int keys = 0;
    std::int64_t requestsToday = 0;
};

/// Imports keys (as hashes), labels, expiry and today's counts, in one transaction that also notes that it was done: a
/// second call changes nothing and reports nullopt.
Result<std::optional<ImportReport>> importQuotaProxy(Session &session, const std::filesystem::path &source,
                                                     const std::filesystem::path &workDirectory,
                                                     const QuotaCalendar &calendar, std::int64_t nowMs);

} // namespace turnpike
