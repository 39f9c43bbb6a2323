#pragma once

#include "tests/bench/load/histogram.h"
#include "tests/bench/load/options.h"
#include "tests/bench/load/process_usage.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace turnpike::load {

/// What was measured, and how it is printed.
class Report
{
public:
    explicit Report(const Options &options) : m_options(options) {}

    void measureBegins(std::int64_t nowUs);
    void measureEnds(std::int64_t nowUs);

    std::uint64_t answers = 0, wholeStreams = 0, chunks = 0, reconnects = 0;
    std::map<std::string, std::uint64_t> errors; // by kind: "status 429", "cut", "connect", "silence"
    Histogram latency, delay;

    std::string json() const;

private:
    struct Watched
    {
        std::string name;
        int pid;
        ProcessUsage before, after;
    };
    std::string processJson(const Watched &watched) const;

    const Options &m_options;
    std::int64_t m_fromUs = 0, m_toUs = 0;
    std::vector<Watched> m_watched;
};

} // namespace turnpike::load
