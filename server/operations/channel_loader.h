#pragma once

#include "server/routing/channel_directory.h"
#include "server/runtime/result.h"
#include "server/storage/session.h"

#include <memory>

namespace turnpike {

class SecretBox;

/// All channels with their opened provider keys. A secret that cannot be opened is logged by the id of its row and left
/// out; a channel without keys stays, it is not ready then. `known`: an earlier snapshot or null; what it has opened is
/// taken over, since opening a thousand secrets takes 50 ms.
Result<std::shared_ptr<const ChannelSnapshot>> loadChannels(Session &session, const SecretBox &secrets,
                                                            const ChannelSnapshot *known);

/// What channelOf() reads, in this order; a macro, because the statements that begin with it are literals, too.
#define TURNPIKE_CHANNEL_COLUMNS                                                                                       \
    "id, name, kind, base_url, organization, models, groups, model_mapping, priority, weight, status, abort_policy, "  \
    "proxy_url, connect_ms, first_byte_ms, idle_ms, total_ms, model_prefix, status_code_mapping, param_override, "     \
    "public_only, tag, auto_disable, test_model, header_override"
inline constexpr int kChannelColumnCount = 25;
/// Without the header override, whose secrets openedHeaders() opens: it is the last column.
Channel channelOf(const QSqlQuery &query);

} // namespace turnpike
