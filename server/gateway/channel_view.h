#pragma once

#include "server/routing/selection.h"
#include "server/upstream/target.h"
#include "server/upstream/upstream_call.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace turnpike {

/// Gives the base URL of the built-in simulated provider for a channel's id.
using SimulatorUrl = std::function<std::string(std::int64_t)>;

/// Where a channel's calls go: the built-in simulated provider is neither behind a proxy nor elsewhere. `simulatorUrl`
/// is asked for it only. Error `invalid_base_url`.
Result<UpstreamTarget> targetOf(const Channel &channel, const std::string &houseProxy,
                                const SimulatorUrl &simulatorUrl);

/// One worker's view of the channels: the current snapshot with what is costly to derive from it. Renewed when the
/// directory has a newer version; a request keeps what it began with.
class ChannelView
{
public:
    struct Way
    {
        std::shared_ptr<const Channel> channel;
        RoutedChannel routed;
        UpstreamTarget target;
        UpstreamTimeouts timeouts;
    };

    /// `houseProxy`: the setting upstream_proxy. `simulatorUrl` gives the base URL of the built-in simulated provider;
    /// asked for only when a channel needs it.
    ChannelView(ChannelDirectory &directory, HealthBook &health, std::string houseProxy, SimulatorUrl simulatorUrl);

    /// Goes back to the directory with the last request that keeps it.
    const std::shared_ptr<const ChannelSnapshot> &snapshot();
    /// Null: its base URL cannot be read.
    std::shared_ptr<const Way> way(const Channel &channel);

private:
    std::shared_ptr<const Way> make(const Channel &channel);

    ChannelDirectory &m_directory;
    HealthBook &m_health;
    std::string m_houseProxy;
    SimulatorUrl m_simulatorUrl;
    std::uint64_t m_version = ~0ull;
    std::shared_ptr<const ChannelSnapshot> m_snapshot;
    std::unordered_map<std::int64_t, std::shared_ptr<const Way>> m_ways;
};

} // namespace turnpike
