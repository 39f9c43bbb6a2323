#pragma once

#include "server/accounting/key_book.h"

#include <array>
#include <memory>
#include <shared_mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace turnpike {

using SecretHash = std::array<std::uint8_t, 32>; // SHA-256

/// All issued keys by the hash of their secret, in shards: one change rebuilds nothing. Any thread. No SQL: storage and
/// operations fill it.
class KeyDirectory
{
public:
    struct Entry
    {
        std::shared_ptr<KeyBook> book;
        std::int64_t validUntil = 0; // UTC ms, 0: without end (an old secret during a rotation's overlap has one)
    };

    static SecretHash hash(std::string_view secret);

    /// The key of this secret; an empty entry if there is none or its validity is over at `wallMs`.
    Entry find(std::string_view secret, std::int64_t wallMs) const;
    std::shared_ptr<KeyBook> byId(std::int64_t keyId) const;
    std::vector<std::shared_ptr<KeyBook>> all() const;

    /// Adds a book or returns the one that is there.
    std::shared_ptr<KeyBook> add(std::shared_ptr<const KeyConfig> config, const LimitDefaults &defaults);
    void putSecret(const SecretHash &hash, std::int64_t keyId, std::int64_t validUntil);
    void dropSecret(const SecretHash &hash);

private:
    static constexpr std::size_t kShards = 64;
    struct HashOfHash
    {
        std::size_t operator()(const SecretHash &hash) const noexcept;
    };
    struct Shard
    {
        mutable std::shared_mutex mutex;
        std::unordered_map<SecretHash, Entry, HashOfHash> entries;
    };
    std::array<Shard, kShards> m_shards;
    mutable std::shared_mutex m_idMutex;
    std::unordered_map<std::int64_t, std::shared_ptr<KeyBook>> m_byId;
};

} // namespace turnpike
