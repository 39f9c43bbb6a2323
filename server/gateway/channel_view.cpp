#include "server/gateway/channel_view.h"

namespace turnpike {

namespace {

// Counted for this worker alone: the threads would take the count from each other's caches with every request.
std::shared_ptr<const ChannelSnapshot> lentBy(ChannelDirectory &directory)
{
    auto snapshot = directory.snapshot();
    const ChannelSnapshot *pointer = snapshot.get();
    return {pointer, [&directory, snapshot = std::move(snapshot)](const ChannelSnapshot *) mutable {
                directory.retired(std::move(snapshot));
            }};
}

} // namespace

Result<UpstreamTarget> targetOf(const Channel &channel, const std::string &houseProxy, const SimulatorUrl &simulatorUrl)
{
    if (channel.isBuiltIn())
        return UpstreamTarget::parse(simulatorUrl(channel.id), {});
    return UpstreamTarget::parse(channel.baseUrl, {channel.proxyUrl, houseProxy, channel.publicOnly});
}

ChannelView::ChannelView(ChannelDirectory &directory, HealthBook &health, std::string houseProxy,
                         SimulatorUrl simulatorUrl)
    : m_directory(directory), m_health(health), m_houseProxy(std::move(houseProxy)),
      m_simulatorUrl(std::move(simulatorUrl))
{}

const std::shared_ptr<const ChannelSnapshot> &ChannelView::snapshot()
{
    if (const auto version = m_directory.version(); m_version != version) {
        m_version = version;
        m_snapshot = lentBy(m_directory);
        m_ways.clear(); // made anew one by one, so that no request waits for all of them
    }
    return m_snapshot;
}

// A request may ask for a channel of an older snapshot, which another has taken the place of.
std::shared_ptr<const ChannelView::Way> ChannelView::way(const Channel &channel)
{
    auto &way = m_ways[channel.id];
    if (!way || way->channel.get() != &channel)
        way = make(channel);
    return way;
}

std::shared_ptr<const ChannelView::Way> ChannelView::make(const Channel &channel)
{
    auto target = targetOf(channel, m_houseProxy, m_simulatorUrl);
    if (!target)
        return nullptr;
    auto way = std::make_shared<Way>();
    way->channel = channel.shared_from_this();
    way->routed = RoutedChannel::of(way->channel, m_health);
    way->target = std::move(*target);
    const ChannelTimeouts &timeouts = channel.timeouts;
    way->timeouts = {timeouts.connect, timeouts.firstByte, timeouts.idle, timeouts.total};
    return way;
}

} // namespace turnpike
