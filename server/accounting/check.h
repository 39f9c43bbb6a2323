#pragma once

#include "server/storage/session.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace turnpike {

struct CheckReport
{
    std::vector<std::string> findings; // what does not agree, in plain words with figures; empty: all is well
    std::int64_t requests = 0;         // rows of the log
    std::int64_t closedRequests = 0;   // of days whose rows are deleted
    std::int64_t attempts = 0;         // rows
    std::int64_t unbooked = 0;         // finished requests in the journal that are not booked yet
    bool sound() const { return findings.empty(); }
};

/// Proves that requests, attempts, roll-ups, closed days and journal agree, as of one moment; also beside a running
/// service. Only the first findings of a kind are listed, with the number of the others.
Result<CheckReport> checkBooks(Session &session, const std::filesystem::path &journal);

} // namespace turnpike
