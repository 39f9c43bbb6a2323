#include "server/gateway/channel_view.h"

namespace turnpike {

Result<UpstreamTarget> targetOf(const Channel &channel, const std::string &houseProxy, const SimulatorUrl &simulatorUrl)
{
    if (channel.isBuiltIn())
        return UpstreamTarget::parse(simulatorUrl(channel.id), {});
    return UpstreamTarget::parse(channel.baseUrl, {channel.proxyUrl, houseProxy, channel.publicOnly});
}

ChannelView::ChannelView(const ChannelDirectory &directory, HealthBook &health, std::string houseProxy,
                         SimulatorUrl simulatorUrl)
    : m_directory(directory), m_health(health), m_houseProxy(std::move(houseProxy)),
      m_simulatorUrl(std::move(simulatorUrl))
{}

const ChannelSnapshot &ChannelView::snapshot()
{
    if (const auto version = m_directory.version(); m_version != version) {
        m_version = version;
        m_snapshot = m_directory.snapshot();
        m_ways.clear(); // made anew one by one, so that no request waits for all of them
    }
    return *m_snapshot;
}

std::shared_ptr<const ChannelView::Way> ChannelView::way(const std::shared_ptr<const Channel> &channel)
{
    auto &way = m_ways[channel->id];
    if (!way)
        way = make(channel);
    return way;
}

std::shared_ptr<const ChannelView::Way> ChannelView::make(const std::shared_ptr<const Channel> &channel)
{
    auto target = targetOf(*channel, m_houseProxy, m_simulatorUrl);
    if (!target)
        return nullptr;
    auto way = std::make_shared<Way>();
    way->channel = channel;
    way->routed = RoutedChannel::of(channel, m_health);
    way->target = std::move(*target);
    const ChannelTimeouts &timeouts = channel->timeouts;
    way->timeouts = {timeouts.connect, timeouts.firstByte, timeouts.idle, timeouts.total};
    return way;
}

} // namespace turnpike
