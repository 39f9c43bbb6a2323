#pragma once

#include "server/runtime/result.h"

#include <array>
#include <cstdint>
#include <filesystem>

namespace turnpike {

/// The opening half of the installation's key pair.
using SecretKey = std::array<std::uint8_t, 32>;

/// Reads the key from systemd's credential `turnpike.key` if there is one, else from `file`. A file that anybody but
/// its owner may read is refused (`secret_key_unsafe`), a damaged one too (`secret_key_damaged`); a missing one is
/// `secret_key_missing`.
Result<SecretKey> readSecretKey(const std::filesystem::path &file);

/// Writes the key with mode 0600, flushed to the disk, in one step; never over an existing file. Error
/// `secret_key_unwritable`.
Result<void> writeSecretKey(const std::filesystem::path &file, const SecretKey &key);

} // namespace turnpike
