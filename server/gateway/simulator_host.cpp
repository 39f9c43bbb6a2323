#include "server/gateway/simulator_host.h"

namespace turnpike {

namespace {

constexpr auto kRefuses = "http://127.0.0.1:1"; // tcpmux: nobody serves it

/// A label is at most 63 characters long: no such name can exist, and no name server is needed to say so.
std::string impossibleName()
{
    return "http://" + std::string(64, 'x') + ".invalid";
}

} // namespace

std::string SimulatorHost::baseUrl(std::int64_t channelId)
{
    if (const auto fault = m_faults->find(channelId); fault && fault->way != ChannelFault::Way::Answers)
        return fault->way == ChannelFault::Way::Refuses ? kRefuses : impossibleName();
    const std::scoped_lock lock(m_mutex);
    if (!m_simulator) {
        Simulator::Options options;
        options.faults = m_faults;
        auto started = Simulator::start(options);
        if (!started)
            return kRefuses;
        m_simulator = std::move(*started);
    }
    return m_simulator->baseUrl() + (channelId > 0 ? simulatedChannelPrefix(channelId) : std::string());
}

} // namespace turnpike
