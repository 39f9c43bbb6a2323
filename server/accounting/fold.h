#pragma once

#include "server/accounting/journal_follower.h"
#include "server/runtime/quota_calendar.h"
#include "server/storage/session.h"

#include <cstdint>
#include <filesystem>

namespace turnpike {

class KeyDirectory;

/// Adds to the books what the roll-ups know of today and of this month, and what the journal has that is not booked.
Result<void> foldIntoBooks(Session &session, const std::filesystem::path &journal, const QuotaCalendar &calendar,
                           std::int64_t nowMs, KeyDirectory &keys);

/// The largest request id in the database and in the journal; 0: none.
Result<std::int64_t> largestRequestId(Session &session, const std::filesystem::path &journal);

} // namespace turnpike
