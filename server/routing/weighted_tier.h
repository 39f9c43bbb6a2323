#pragma once

#include "server/routing/channel.h"

#include <cstdint>
#include <span>
#include <vector>

namespace turnpike {

/// More than a request has attempts, so that channels which rest or cannot be asked leave enough.
inline constexpr std::size_t kMostOfTier = 16;

/// Channels of one priority, ready for drawing. They outlive it. Immutable after its making; any thread.
class WeightedTier
{
public:
    /// `salt`: another one for each tier that may be drawn from together with this one.
    WeightedTier(std::span<const Channel *const> channels, std::uint64_t salt); // at least one

    int priority() const { return m_entries.front().channel->priority; }

    /// Appends, of the channels of these tiers of one priority, the first `most` in the order in which drawing one
    /// after another by weight would bring them (Efraimidis and Spirakis). A channel's place depends on the seed and
    /// itself alone: the same seed finds the same channel first, whatever happens to the others and however many are
    /// drawn. A channel of weight 0 is drawn when nothing else is left.
    /// More than kFew are drawn in two steps, a bucket by its weight and then out of it, so that a request does not
    /// look at each: the first is as likely as before, those behind it come from its bucket, and what happens to one
    /// channel moves a few seeds of others, since its bucket's weight changes.
    static void draw(std::span<const WeightedTier *const> tiers, std::uint64_t seed, std::size_t most,
                     std::vector<const Channel *> &order);

    static constexpr std::size_t kFew = 64;

private:
    struct Entry // what drawing needs: a channel's own memory is not looked at
    {
        std::uint64_t hash = 0; // of its id
        std::int64_t weight = 0;
        const Channel *channel = nullptr;
    };
    struct Bucket
    {
        std::uint64_t hash = 0;
        std::int64_t weight = 0;         // of all its channels
        std::size_t first = 0, size = 0; // among the entries
    };
    static void drawEach(std::span<const Entry> entries, std::uint64_t seed, std::size_t most,
                         std::vector<const Channel *> &order);
    static void drawByBuckets(std::span<const WeightedTier *const> tiers, std::uint64_t seed, std::size_t most,
                              std::vector<const Channel *> &order);

    std::vector<Entry> m_entries; // by bucket
    std::vector<Bucket> m_buckets;
};

} // namespace turnpike
