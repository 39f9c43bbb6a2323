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

Selection::Selection(Lookup lookup, std::optional<std::uint64_t> seed) : m_lookup(std::move(lookup)), m_seed(seed) {}

// Null: there is none.
Selection::Place *Selection::place(std::size_t channel)
{
    while (m_places.size() <= channel) {
        const RoutedChannel *routed = m_lookup ? m_lookup(m_places.size()) : nullptr;
        if (!routed) {
            m_lookup = nullptr;
            return nullptr;
        }
        m_places.push_back({.routed = routed});
    }
    return &m_places[channel];
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
        std::size_t i = 0;
        for (Place *next = place(i); next; next = place(++i)) {
            if (const auto key = keyOf(*next, nowMs, resting))
                return Turn{i, *key};
        }
    }
    return std::nullopt;
}

std::int64_t Selection::waitMs(std::int64_t nowMs)
{
    std::int64_t shortest = std::numeric_limits<std::int64_t>::max();
    std::size_t i = 0;
    for (const Place *next = place(i); next; next = place(++i)) {
        for (const auto &health : next->routed->health) {
            shortest = std::min(shortest, health->askedToWaitMs(nowMs));
            if (shortest == 0)
                return 0;
        }
    }
    return shortest == std::numeric_limits<std::int64_t>::max() ? 0 : shortest;
}

void Selection::giveUp(std::size_t channel)
{
    if (Place *given = place(channel))
        given->over = true;
}

} // namespace turnpike
