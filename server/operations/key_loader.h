#pragma once

#include "server/operations/key_rows.h"

namespace turnpike {

/// Fills the directory with all keys and the secrets that are still valid; revoked keys come without secrets, so that
/// they can be restored. Before the port opens.
Result<void> loadKeys(Session &session, std::int64_t nowMs, const LimitDefaults &defaults, KeyDirectory &keys);

/// Reads the columns in the order of readKey() and readSecrets().
StoredKey keyRowOf(const QSqlQuery &query);
std::optional<KeySecretRow> secretRowOf(const QSqlQuery &query);

} // namespace turnpike
