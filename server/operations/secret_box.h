#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace turnpike {

/// Seals provider keys to the installation's public key (crypto_box_seal), the row id inside, and opens them with the
/// secret key, which lives in a 0600 file of the data directory or in a systemd credential. Immutable after open(); any
/// thread.
class SecretBox
{
public:
    /// Opens the key file, or makes it when `mayCreate` (a data directory without sealed rows). Error
    /// `secret_key_missing` says which file is expected; `secret_key_unsafe` if others may read it.
    static Result<std::unique_ptr<SecretBox>> open(const std::filesystem::path &keyFile, bool mayCreate);
    ~SecretBox();

    std::string seal(std::int64_t rowId, std::string_view secret) const;
    /// Error `secret_unreadable` when it was sealed for another key or another row.
    Result<std::string> open(std::int64_t rowId, std::string_view sealed) const;

    /// A fresh random text: prefix + `length` characters of the alphabet, from the OS.
    static std::string random(std::string_view prefix, std::size_t length, std::string_view alphabet);
    /// First 10 and last 4 characters with an ellipsis between; short secrets are hidden whole.
    static std::string mask(std::string_view secret);

private:
    struct Keys;
    explicit SecretBox(std::unique_ptr<Keys> keys);
    std::unique_ptr<Keys> m_keys;
};

} // namespace turnpike
