#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

/// What a quota-proxy database holds. Its tables: trial_keys(key, label, created_at, expires_at?) and
/// usage_logs(id, trial_key, day, requests, updated_at) or daily_usage(day, trial_key, requests, updated_at); times in
/// UTC milliseconds.
struct QuotaProxyData
{
    struct Key
    {
        std::string secret;
        std::string label;
        std::int64_t createdAt = 0; // 0: not known
        std::optional<std::int64_t> expiresAt;
    };
    std::vector<Key> keys;
    std::map<std::string, std::int64_t, std::less<>> requests; // of the day that was asked for, by secret
};

/// Whether the file is one; it is copied to `workDirectory` with its WAL and read there, never in place.
Result<bool> isQuotaProxyFile(const std::filesystem::path &file, const std::filesystem::path &workDirectory);
/// Error `database_foreign` when it is none.
Result<QuotaProxyData> readQuotaProxyFile(const std::filesystem::path &file, const std::filesystem::path &workDirectory,
                                          const std::string &day);

} // namespace turnpike
