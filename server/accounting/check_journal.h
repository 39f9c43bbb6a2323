#pragma once

#include "server/accounting/check.h"

namespace turnpike {

/// The part of checkBooks() that compares the journal with its positions and the log. Inside its read transaction.
Result<void> checkJournal(Session &session, const std::filesystem::path &journal, CheckReport &report);

} // namespace turnpike
