#pragma once

#include "server/operations/operations.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// A new service, or the fields to change.
struct ServiceDraft
{
    /// Name, groups, the target as the base URL, enabled, proxy, time-outs, keys to add, what it was made from; the
    /// rest of it has no meaning for a service.
    ChannelDraft channel;
    std::optional<std::string> slug; // [a-z0-9-], 1 to 64
    std::optional<ServiceKind> kind;
    std::optional<std::vector<std::string>> methods; // none: any
    std::optional<ChannelKind> apiFormat;
    std::optional<std::optional<ChannelKind>> clientFormat;
    std::optional<KeyLocation> keyLocation;
    std::optional<std::string> keyName;
    std::optional<std::int64_t> price; // nano-dollars

    void applyTo(ProxyService &service) const;
};

/// What became of a list of provider keys.
struct KeyImport
{
    std::vector<std::int64_t> added; // ids
    int skipped = 0;                 // the pool has them already, or they are there twice
    std::vector<std::string> failed; // masked
};

/// The part that checkChannelDraft() does not know. Errors as there.
Result<void> checkServiceDraft(const ServiceDraft &draft);
/// What only holds of the whole. Errors as above.
Result<void> checkService(const ProxyService &service);
bool isServiceSlug(std::string_view text);

/// Under which header a provider of this format looks for its key.
std::string_view usualKeyName(ChannelKind apiFormat);

} // namespace turnpike
