#pragma once

#include "server/routing/channel_directory.h"
#include "server/runtime/result.h"
#include "server/storage/session.h"

#include <memory>

namespace turnpike {

class SecretBox;

/// All channels with their opened provider keys. A secret that cannot be opened is logged by the id of its row and left
/// out; a channel without keys stays, it is not ready then.
Result<std::shared_ptr<const ChannelSnapshot>> loadChannels(Session &session, const SecretBox &secrets);

/// Reads the columns in the order of readChannel().
Channel channelOf(const QSqlQuery &query);

} // namespace turnpike
