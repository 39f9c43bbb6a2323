#pragma once

#include "server/accounting/key_directory.h"
#include "server/operations/operations.h"
#include "server/storage/session.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

/// A key as it stands in the database.
struct StoredKey
{
    std::int64_t id = 0;
    std::string label;
    KeyStatus status = KeyStatus::On;
    std::int64_t createdAt = 0;
    std::optional<std::int64_t> expiresAt;
    std::vector<std::string> models;
    std::vector<std::string> allowCidrs;
    std::string group = "default";
    KeyLimits limits;
    bool deleted = false;

    void apply(const KeyDraft &draft);
    std::shared_ptr<const KeyConfig> config() const;
    std::string auditJson() const;
};

struct KeySecretRow
{
    SecretHash hash{};
    std::int64_t keyId = 0;
    std::int64_t validUntil = 0; // 0: without end
    std::string display;
};

/// Error `not_found`.
Result<StoredKey> readKey(Session &session, std::int64_t id);
/// Sets row.id.
Result<void> insertKey(Session &session, StoredKey &row);
Result<void> updateKey(Session &session, const StoredKey &row);

/// Secrets that are still valid at `nowMs`; the newest last.
Result<std::vector<KeySecretRow>> readSecrets(Session &session, std::int64_t keyId, std::int64_t nowMs);
Result<void> insertSecret(Session &session, const KeySecretRow &row, std::int64_t nowMs);

} // namespace turnpike
