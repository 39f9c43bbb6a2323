#pragma once

#include "server/simulator/simulator.h"

#include <memory>
#include <mutex>
#include <string>

namespace turnpike {

/// The built-in simulated provider, started when the first channel asks for it. Any thread.
class SimulatorHost
{
public:
    /// Its base URL, or an address that refuses connections if it cannot be started.
    std::string baseUrl();

private:
    std::mutex m_mutex;
    std::unique_ptr<Simulator> m_simulator;
};

} // namespace turnpike
