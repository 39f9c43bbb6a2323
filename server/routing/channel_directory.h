#pragma once

#include "server/routing/channel.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <unordered_map>

namespace turnpike {

class ModelIndex;

/// All channels at one moment.
class ChannelSnapshot
{
public:
    explicit ChannelSnapshot(std::vector<std::shared_ptr<const Channel>> channels);
    ~ChannelSnapshot();

    enum class Found { Some, NoSuchModel, NotForGroup, NoneHealthy };
    struct Candidates
    {
        Found found = Found::NoSuchModel;
        std::vector<const Channel *> order; // first to try first; they live with the snapshot
    };
    enum class Extent { First, All };
    /// Enabled channels that serve the model to the group: by priority, inside one priority drawn by weight with
    /// `random`; of one priority at most kMostOfTier (see WeightedTier). `First`: only the one that All begins with.
    Candidates candidates(std::string_view model, std::string_view group, std::uint64_t random,
                          Extent extent = Extent::All) const;
    /// Null: there is none of this id.
    std::shared_ptr<const Channel> find(std::int64_t id) const;
    /// Names for /v1/models, sorted, without duplicates.
    std::vector<std::string> models(std::string_view group) const;
    /// Those that models lead to, by priority.
    const std::vector<std::shared_ptr<const Channel>> &all() const { return m_channels; }
    /// Of every channel and service, also those that the gateway has switched off.
    void eachKey(const std::function<void(const ProviderKey &)> &visit) const;
    /// Null: no service has this slug.
    std::shared_ptr<const Channel> service(std::string_view slug) const;

private:
    std::vector<std::shared_ptr<const Channel>> m_channels;
    std::unique_ptr<const ModelIndex> m_index;
    std::unordered_map<std::string_view, std::shared_ptr<const Channel>> m_services; // the slugs live in the channels
};

/// Where the current snapshot is taken from and put. Any thread.
class ChannelDirectory
{
public:
    ChannelDirectory();
    std::shared_ptr<const ChannelSnapshot> snapshot() const;
    /// Counts up with every publish(); a worker compares it before it takes the snapshot again.
    std::uint64_t version() const { return m_version.load(std::memory_order_acquire); }
    /// What retired() was given ends here, if nobody else has it.
    void publish(std::shared_ptr<const ChannelSnapshot> snapshot);
    /// Takes back an old snapshot, so that a thread with requests to serve need not tidy up.
    void retired(std::shared_ptr<const ChannelSnapshot> snapshot);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const ChannelSnapshot> m_snapshot;
    std::vector<std::shared_ptr<const ChannelSnapshot>> m_retired;
    std::atomic<std::uint64_t> m_version{0};
};

} // namespace turnpike
