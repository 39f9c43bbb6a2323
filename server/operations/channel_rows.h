#pragma once

#include "server/operations/operations.h"
#include "server/storage/session.h"

#include <cstdint>
#include <string>
#include <vector>

namespace turnpike {

class SecretBox;

/// A provider key without its secret.
struct ProviderKeyRow
{
    std::int64_t id = 0;
    std::string display;
    ChannelStatus status = ChannelStatus::On;
    std::string statusReason;
};

/// A channel as it stands in the database: `channel.keys` is empty, the rows are in `keys`.
struct ChannelRow
{
    Channel channel;
    std::vector<ProviderKeyRow> keys;
    std::int64_t updatedAt = 0;

    /// The base URL is taken as it is: see normalBaseUrl().
    void apply(const ChannelDraft &draft);
    std::string auditJson() const;
};

/// A channel that is not stored yet: the draft over what is known of its kind. Error `invalid_value`.
Result<ChannelRow> newChannel(const ChannelDraft &draft);
/// Error `not_found`.
Result<ChannelRow> readChannel(Session &session, std::int64_t id);
/// Sets the id; writes channel_models too.
Result<void> insertChannel(Session &session, ChannelRow &row, std::int64_t nowMs);
Result<void> updateChannel(Session &session, const ChannelRow &row, std::int64_t nowMs);
Result<void> removeChannel(Session &session, std::int64_t id);

Result<void> addProviderKey(Session &session, const SecretBox &secrets, std::int64_t channelId, std::string_view secret,
                            std::int64_t nowMs);
/// Error `not_found` when the channel has no key with this id.
Result<void> dropProviderKey(Session &session, std::int64_t channelId, std::int64_t id);

} // namespace turnpike
