#pragma once

#include "server/operations/operations.h"
#include "server/storage/session.h"

#include <memory>
#include <string>

namespace turnpike {

class SecretBox;

/// A channel and all channels after a change.
struct ChangedChannel
{
    std::int64_t id = 0;
    std::shared_ptr<const ChannelSnapshot> snapshot; // null: nothing was changed
};

/// The audit row and the new snapshot, at the end of the transaction. `channels`: those before. `before`: of the audit
/// row; may be empty.
Result<ChangedChannel> finishChannelChange(Session &session, const SecretBox &secrets, const ChannelDirectory &channels,
                                           const Actor &actor, const char *action, std::int64_t id,
                                           const std::string &before, std::int64_t nowMs);

} // namespace turnpike
