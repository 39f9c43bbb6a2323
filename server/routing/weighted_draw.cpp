#include "server/routing/weighted_draw.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace turnpike {

namespace {

/// SplitMix64's last step: near seeds give far numbers.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

} // namespace

std::vector<std::uint32_t> drawnByWeight(const std::vector<std::uint32_t> &tier, const Channels &channels,
                                         std::uint64_t seed)
{
    if (tier.size() < 2)
        return tier;
    const int weight = channels[tier.front()]->weight;
    const bool alike =
        std::all_of(tier.begin(), tier.end(), [&](std::uint32_t place) { return channels[place]->weight == weight; });
    const auto keyOf = [&](const Channel &channel) {
        const std::uint64_t draw = mixed(seed ^ mixed(static_cast<std::uint64_t>(channel.id)));
        const double uniform = (static_cast<double>(draw >> 11) + 0.5) * 0x1p-53;
        if (alike) // the logarithm would not change the order
            return uniform;
        return channel.weight > 0 ? std::log(uniform) / channel.weight : std::log(uniform) - 1e9;
    };
    std::vector<std::pair<double, std::uint32_t>> drawn;
    drawn.reserve(tier.size());
    for (const std::uint32_t place : tier)
        drawn.emplace_back(keyOf(*channels[place]), place);
    const auto end = drawn.begin() + static_cast<std::ptrdiff_t>(std::min(drawn.size(), kMostOfTier));
    std::partial_sort(drawn.begin(), end, drawn.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::uint32_t> first;
    first.reserve(kMostOfTier);
    std::transform(drawn.begin(), end, std::back_inserter(first), [](const auto &one) { return one.second; });
    return first;
}

} // namespace turnpike
