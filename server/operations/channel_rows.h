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
    bool headersLost = false; // they cannot be opened; the row can be stored once they are set anew

    /// All of a draft but its provider keys, and what follows from it: the base URL in its normal form, what the role
    /// may not decide. Error `invalid_value`.
    Result<void> apply(const ChannelDraft &draft, Role role);
    std::string auditJson() const;

private:
    void take(const ChannelDraft &draft);
};

/// A channel that is not stored yet: the draft over what is known of its kind. Error `invalid_value`.
Result<ChannelRow> newChannel(const ChannelDraft &draft, Role role);
/// Error `not_found`.
Result<ChannelRow> readChannel(Session &session, const SecretBox &secrets, std::int64_t id);
/// Sets the id; writes channel_models too.
Result<void> insertChannel(Session &session, const SecretBox &secrets, ChannelRow &row, std::int64_t nowMs);
Result<void> updateChannel(Session &session, const SecretBox &secrets, const ChannelRow &row, std::int64_t nowMs);
Result<void> removeChannel(Session &session, std::int64_t id);

/// Its id.
Result<std::int64_t> addProviderKey(Session &session, const SecretBox &secrets, std::int64_t channelId,
                                    std::string_view secret, std::int64_t nowMs);
/// Error `not_found` when the channel has no key with this id.
Result<void> dropProviderKey(Session &session, std::int64_t channelId, std::int64_t id);

} // namespace turnpike
