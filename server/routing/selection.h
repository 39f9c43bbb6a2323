#pragma once

#include "server/routing/channel_directory.h"
#include "server/routing/key_health.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace turnpike {

/// A channel with how its keys fare.
struct RoutedChannel
{
    std::shared_ptr<const Channel> channel;
    std::vector<std::shared_ptr<KeyHealth>> health; // of each key; of a channel without keys one
    std::shared_ptr<std::atomic<std::uint64_t>> turns;

    static RoutedChannel of(std::shared_ptr<const Channel> channel, HealthBook &book);
};

/// The attempts of one request: hands out a channel and a provider key at a time, and never a key twice. Keys that rest
/// come last, so that something is tried where nothing is well, but not while their provider has asked to wait. One
/// thread; the channels outlive it.
class Selection
{
public:
    /// The channels one after another, first to try first; null: there are no more. Asked once for each, when its turn
    /// comes.
    using Lookup = std::function<const RoutedChannel *(std::size_t)>;

    Selection() = default;
    /// `seed` chooses the first key of a channel; without one its keys take turns.
    explicit Selection(Lookup lookup, std::optional<std::uint64_t> seed = {});

    struct Turn
    {
        std::size_t channel = 0; // index in the order
        std::size_t key = 0;     // index in the channel's keys; without keys 0
    };
    /// nullopt: nothing is left.
    std::optional<Turn> next(std::int64_t nowMs);
    /// Nothing more of this channel: another key would fare no better.
    void giveUp(std::size_t channel);
    /// How long every provider key has been asked to wait, ms; 0: one may be tried now.
    std::int64_t waitMs(std::int64_t nowMs);

private:
    struct Place
    {
        const RoutedChannel *routed = nullptr;
        std::vector<bool> tried = {}; // by key; made when the channel's first turn comes
        std::size_t first = 0;        // the key to begin with
        bool over = false;
    };
    std::optional<std::size_t> keyOf(Place &place, std::int64_t nowMs, bool resting);
    Place *place(std::size_t channel);
    void begin(Place &place) const;

    Lookup m_lookup;             // gone when it has no more
    std::vector<Place> m_places; // of the channels that were looked at
    std::optional<std::uint64_t> m_seed;
};

} // namespace turnpike
