#pragma once

#include "server/simulator/channel_fault.h"
#include "server/simulator/simulator.h"

#include <memory>
#include <mutex>
#include <string>

namespace turnpike {

/// The built-in simulated provider, started when the first channel asks for it. Any thread.
class SimulatorHost
{
public:
    /// Where a channel finds it: a fault may lead it elsewhere. 0: a channel that is not saved yet. An address that
    /// refuses connections if the provider cannot be started.
    std::string baseUrl(std::int64_t channelId);
    FaultBoard &faults() { return *m_faults; }

private:
    std::mutex m_mutex;
    std::shared_ptr<FaultBoard> m_faults = std::make_shared<FaultBoard>();
    std::unique_ptr<Simulator> m_simulator;
};

} // namespace turnpike
