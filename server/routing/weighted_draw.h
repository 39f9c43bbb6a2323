#pragma once

#include "server/routing/channel_directory.h"

#include <cstdint>
#include <vector>

namespace turnpike {

using Channels = std::vector<std::shared_ptr<const Channel>>;

/// More than a request has attempts, so that channels which rest or cannot be asked leave enough.
inline constexpr std::size_t kMostOfTier = 16;

/// Of the channels at these places, all of one priority, the first kMostOfTier, in the order in which drawing one after
/// another by weight would bring them (Efraimidis and Spirakis). A channel's place depends on the seed and itself
/// alone: the same seed finds the same channel first, whatever happens to the others. A channel of weight 0 is drawn
/// when nothing else is left.
std::vector<std::uint32_t> drawnByWeight(const std::vector<std::uint32_t> &tier, const Channels &channels,
                                         std::uint64_t seed);

} // namespace turnpike
