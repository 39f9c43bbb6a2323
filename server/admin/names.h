#pragma once

#include "server/accounting/attempt_record.h"
#include "server/accounting/key_book.h"
#include "server/gateway/channel_probe.h"
#include "server/routing/channel_directory.h"

#include <optional>
#include <string_view>

namespace turnpike {

/// The words of the admin interface for stored numbers; "unknown" for a number of a newer version.
std::string_view nameOf(KeyStatus status);
std::string_view nameOf(ChannelKind kind);
std::string_view nameOf(ChannelStatus status);
std::string_view nameOf(AbortPolicy policy);
std::string_view nameOf(Outcome outcome);

std::optional<ChannelKind> channelKindNamed(std::string_view name);
std::optional<AbortPolicy> abortPolicyNamed(std::string_view name);
std::optional<Outcome> outcomeNamed(std::string_view name);

} // namespace turnpike
