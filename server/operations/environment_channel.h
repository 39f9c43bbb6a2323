#pragma once

#include "server/operations/secret_box.h"
#include "server/storage/session.h"

#include <cstdint>
#include <string_view>

namespace turnpike {

/// The DeepSeek channel of `deepseek_api_key`, as a quota-proxy host has it: made once, with models `*`. When the
/// configured key is another one at a later start, the channel's key is replaced; a channel that an operator has
/// deleted does not come back. Before the ledger starts; an empty key changes nothing.
Result<void> makeDeepSeekChannel(Session &session, const SecretBox &secrets, std::string_view apiKey,
                                 std::string_view baseUrl, std::int64_t nowMs);

} // namespace turnpike
