#pragma once

#include "server/operations/operations.h"
#include "server/storage/compact.h"

namespace turnpike {

/// Gives the database's empty pages back to the file system while the gateway serves, in small transactions of the
/// ledger between which it books. `step` is called on the ledger's thread with how many bytes of how many are given
/// back; false stops it there. `done` comes on the thread of `context`.
void compactInSteps(Ledger &ledger, std::function<bool(std::int64_t done, std::int64_t all)> step, QObject *context,
                    Done<storage::Compaction> done);

} // namespace turnpike
