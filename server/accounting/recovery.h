#pragma once

#include "server/accounting/check.h"
#include "server/storage/recover.h"

namespace turnpike {

/// What was read of a damaged database, and whether the books in the new file agree.
struct Recovery
{
    storage::RecoverReport report;
    CheckReport books;
};

/// storage::recoverDatabase(), then checkBooks() over what it made. Takes its time; any thread.
Result<Recovery> recoverBooks(const std::filesystem::path &source, const std::filesystem::path &target,
                              std::int64_t nowMs, const std::function<bool(std::int64_t, std::int64_t)> &step);

} // namespace turnpike
