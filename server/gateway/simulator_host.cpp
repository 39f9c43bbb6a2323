#include "server/gateway/simulator_host.h"

namespace turnpike {

std::string SimulatorHost::baseUrl()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_simulator) {
        auto started = Simulator::start({});
        if (!started)
            return "http://127.0.0.1:1";
        m_simulator = std::move(*started);
    }
    return m_simulator->baseUrl();
}

} // namespace turnpike
