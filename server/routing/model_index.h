#pragma once

#include "server/routing/channel_directory.h"
#include "server/routing/weighted_tier.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace turnpike {

/// Which channels serve a model to a group, ready for drawing, so that a request looks at none of the others. The
/// channels outlive it. Immutable after its making; any thread.
class ModelIndex
{
public:
    /// `channels`: by priority.
    explicit ModelIndex(const std::vector<std::shared_ptr<const Channel>> &channels);

    /// See ChannelSnapshot::candidates.
    ChannelSnapshot::Candidates candidates(std::string_view model, std::string_view group, std::uint64_t seed,
                                           ChannelSnapshot::Extent extent) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template <class Value>
    using ByName = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
    using Tiers = std::vector<WeightedTier>; // by priority; empty: none of the group's channels is ready
    using Pool = ByName<Tiers>;              // by group: channels that are switched on
    using Members = ByName<std::vector<const Channel *>>;

    static ByName<Pool> poolsOf(const Members &members, std::string_view salt);
    static Tiers tiersOf(const std::vector<const Channel *> &channels, std::uint64_t salt);
    std::vector<const Pool *> poolsFor(std::string_view model) const;

    ByName<Pool> m_listed; // by the name that clients ask for
    ByName<Pool> m_open;   // that serve any name ("*"), by the prefix that it must have
    std::size_t m_longestPrefix = 0;
};

} // namespace turnpike
