#pragma once

#include "server/routing/key_health.h"
#include "server/storage/channel_pages.h"

namespace turnpike {

class Clock;

/// Adds to keys that are on how they fare just now, which the database does not know: until when they rest, why, and
/// how often in a row they have failed. Any thread.
void addRests(std::vector<storage::ChannelRow> &channels, HealthBook &health, const Clock &clock);

} // namespace turnpike
