#include "server/routing/selection.h"

#include <algorithm>
#include <limits>

namespace turnpike {

RoutedChannel RoutedChannel::of(std::shared_ptr<const Channel> channel, HealthBook &book)
{
    RoutedChannel routed;
    for (const ProviderKey &key : channel->keys)
        routed.health.push_back(book.key(channel->id, key.id));
    if (routed.health.empty())
        routed.health.push_back(book.key(channel->id, 0));
    routed.turns = book.turns(channel->id);
    routed.channel = std::move(channel);
    return routed;
}

Selection::Selection(std::vector<const RoutedChannel *> order, std::optional<std::uint64_t> seed) : m_seed(seed)
{
    m_order.reserve(order.size());
    for (const RoutedChannel *routed : order)
        m_order.push_back({routed, {}, 0, false});
}

void Selection::begin(Place &place) const
{
    if (!place.tried.empty())
        return;
    const std::size_t keys = place.routed->health.size();
    place.tried.resize(keys);
    const std::uint64_t turn = m_seed     ? *m_seed
                               : keys > 1 ? place.routed->turns->fetch_add(1, std::memory_order_relaxed)
                                          : 0;
    place.first = static_cast<std::size_t>(turn % keys);
}

std::optional<std::size_t> Selection::keyOf(Place &place, std::int64_t nowMs, bool resting)
{
    if (place.over)
        return std::nullopt;
    begin(place);
    const std::size_t keys = place.tried.size();
    for (std::size_t i = 0; i < keys; ++i) {
        const std::size_t key = (place.first + i) % keys;
        KeyHealth &health = *place.routed->health[key];
        if (place.tried[key] || !(resting ? health.askedToWaitMs(nowMs) == 0 : health.admit(nowMs)))
            continue;
        place.tried[key] = true;
        return key;
    }
    return std::nullopt;
}

std::optional<Selection::Turn> Selection::next(std::int64_t nowMs)
{
    for (const bool resting : {false, true}) {
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (const auto key = keyOf(m_order[i], nowMs, resting))
                return Turn{i, *key};
        }
    }
    return std::nullopt;
}

std::int64_t Selection::waitMs(std::int64_t nowMs) const
{
    std::int64_t shortest = std::numeric_limits<std::int64_t>::max();
    for (const Place &place : m_order) {
        for (const auto &health : place.routed->health) {
            shortest = std::min(shortest, health->askedToWaitMs(nowMs));
            if (shortest == 0)
                return 0;
        }
    }
    return m_order.empty() ? 0 : shortest;
}

void Selection::giveUp(std::size_t channel)
{
    m_order[channel].over = true;
}

} // namespace turnpike
