#pragma once

#include "server/operations/operations.h"
#include "server/runtime/result.h"

#include <string>
#include <string_view>

namespace turnpike {

class SecretBox;

/// What a draft may say of the channel's options: prefix, tag, status codes, overrides. Errors as those of
/// checkChannelDraft(), whose part this is.
Result<void> checkChannelOptions(const ChannelDraft &draft);

/// As they stand in the database: JSON text. What cannot be read comes back empty.
std::string jsonOfStatuses(const std::map<int, int> &mapping);
std::map<int, int> statusesOf(std::string_view json);
std::string jsonOfMembers(const MemberOverride &members);
MemberOverride membersOf(std::string_view json);

/// Header fields stand in the database with their values sealed, and as they may be shown.
std::string sealedHeaders(const SecretBox &secrets, std::int64_t channelId, const HeaderOverride &headers);
/// Error `secret_unreadable`.
Result<HeaderOverride> openedHeaders(const SecretBox &secrets, std::int64_t channelId, std::string_view json);
/// The values as they may be shown.
HeaderOverride maskedHeaders(HeaderOverride headers);
/// The new ones; a value that is the masked form of what stands there means that.
HeaderOverride changedHeaders(const HeaderOverride &before, HeaderOverride changed);

} // namespace turnpike
