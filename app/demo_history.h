#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <vector>

namespace turnpike {

class Installation;

struct DemoKey
{
    std::int64_t id;
    int requestsPerDay;
};

/// Two weeks of sample usage up to yesterday, written to the usage journal like real requests, so that the ledger books
/// them the same way. Today stays free: its counts belong to what is really called.
Result<void> addDemoHistory(Installation &installation, std::int64_t channelId, const std::vector<DemoKey> &keys);

} // namespace turnpike
