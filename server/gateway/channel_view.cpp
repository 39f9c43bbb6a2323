#include "server/gateway/channel_view.h"

namespace turnpike {

ChannelView::ChannelView(const ChannelDirectory &directory, std::function<std::string()> simulatorUrl)
    : m_directory(directory), m_simulatorUrl(std::move(simulatorUrl))
{}

const ChannelSnapshot &ChannelView::snapshot()
{
    if (m_version != m_directory.version())
        renew();
    return *m_snapshot;
}

std::shared_ptr<const ChannelView::Way> ChannelView::way(const Channel &channel)
{
    const auto found = m_ways.find(channel.id);
    return found == m_ways.end() ? nullptr : found->second;
}

void ChannelView::renew()
{
    m_version = m_directory.version();
    m_snapshot = m_directory.snapshot();
    m_ways.clear();
    for (const auto &channel : m_snapshot->all()) {
        const bool builtIn = channel->kind == ChannelKind::Simulator && channel->baseUrl == "simulator:";
        auto target = UpstreamTarget::parse(builtIn ? m_simulatorUrl() : channel->baseUrl, channel->proxyUrl);
        if (!target)
            continue;
        auto way = std::make_shared<Way>();
        way->channel = channel;
        way->target = std::move(*target);
        const ChannelTimeouts &timeouts = channel->timeouts;
        way->timeouts = {timeouts.connect, timeouts.firstByte, timeouts.idle, timeouts.total};
        m_ways.emplace(channel->id, std::move(way));
    }
}

} // namespace turnpike
