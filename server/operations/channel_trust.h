#pragma once

#include "server/operations/operations.h"
#include "server/runtime/result.h"

namespace turnpike {

/// After a draft was applied to `channel`, which was `before` (null: it is new): what a channel manager points anywhere
/// reaches public addresses only, and stays so. Errors `invalid_value` with the field: an address that says by itself
/// that it is not public, or a rule that is not the actor's to lift. What names lead to is checked at every connect.
Result<void> applyTrust(Role role, const ChannelDraft &draft, const Channel *before, Channel &channel);

/// Stored provider keys and header values are not a channel manager's to send to another host, which would tell them.
/// Of a channel that has such secrets. Errors `invalid_value` with the field.
Result<void> checkSecretsStay(Role role, const Channel &before, const Channel &after);

} // namespace turnpike
