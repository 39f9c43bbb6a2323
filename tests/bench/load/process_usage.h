#pragma once

#include <cstdint>

namespace turnpike::load {

/// What a process has used so far; all zero when it does not exist.
struct ProcessUsage
{
    std::int64_t cpuUs = 0; // of all its threads, ended ones too
    std::int64_t rssKiB = 0;
    std::int64_t peakRssKiB = 0;

    static ProcessUsage of(int pid);
};

} // namespace turnpike::load
