#pragma once

#include "server/gateway/held_database.h"
#include "server/gateway/restore_plan.h"

#include <functional>
#include <string_view>

namespace turnpike {

struct Actor;

struct RestoreReport
{
    RestorePlan plan;
    std::filesystem::path aside; // the database from before; empty: there was none
    /// Usage that no database could take before: the restored one books it at its next start.
    std::int64_t bookedLater = 0;
    /// The journal from before, when it cannot be proved that its usage belongs into the restored books, once only.
    std::filesystem::path journalAside;
    std::int64_t inJournalAside = 0; // requests in it
};

struct RestoreOrder
{
    std::filesystem::path backup;
    bool acceptSealed = false; // although provider keys in it cannot be opened here
};

/// Where a restore of this backup takes place.
RestorePlaces placesOf(const HeldDatabase &held, const std::filesystem::path &backup);

/// Makes the backup the database. What the present one has not booked yet it books first, so that no usage is left that
/// two databases could claim; it then keeps its content under a dated name beside the new one, never deleted. Killed at
/// any point it leaves the old database or the new one, whole. `step` is told before each step. Reads and writes
/// everything: not for the main thread. Errors of planRestore(), and `secrets_sealed`, `disk_full`, `restore_failed`,
/// `database_busy`: the present database is as it was.
Result<RestoreReport> restoreDatabase(const HeldDatabase &held, const Settings &settings, const RestoreOrder &order,
                                      const Actor &actor, const std::function<void(std::string_view)> &step);

} // namespace turnpike
