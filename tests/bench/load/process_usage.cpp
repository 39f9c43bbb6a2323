#include "tests/bench/load/process_usage.h"

#include <ctime>
#include <fstream>
#include <string>

namespace turnpike::load {

ProcessUsage ProcessUsage::of(int pid)
{
    ProcessUsage usage;
    // The process's own CPU clock counts nanoseconds; /proc/PID/stat only ticks.
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(pid, &clock) == 0 && clock_gettime(clock, &used) == 0)
        usage.cpuUs = std::int64_t{used.tv_sec} * 1'000'000 + used.tv_nsec / 1000;
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string word; status >> word;) {
        if (word == "VmRSS:")
            status >> usage.rssKiB;
        else if (word == "VmHWM:")
            status >> usage.peakRssKiB;
    }
    return usage;
}

} // namespace turnpike::load
