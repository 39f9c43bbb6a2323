#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace turnpike::load {

enum class Mode {
    Rate,    // closed loop: every connection sends its next request when the answer is whole
    Latency, // open loop: requests are due at a fixed rate, late ones count from when they were due
    Streams, // concurrent event streams, each checked to its end mark
};

struct Options
{
    Mode mode = Mode::Rate;
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;
    std::string path = "/v1/chat/completions";
    std::string key;
    std::string model = "sim";
    std::string body; // empty: one that asks `model` for a short answer
    int connections = 64;
    double seconds = 10;
    double warmup = 1;
    double rate = 500;                                  // requests a second, Latency
    std::int64_t total = 0;                             // streams altogether; 0: one per connection
    double ramp = 1;                                    // seconds over which the first streams start
    std::int64_t expectChunks = 0;                      // of each stream; 0: any number
    double patience = 60;                               // seconds without a byte until an exchange counts as failed
    std::string idsFile;                                // X-Request-Id of every answer that came whole, one per line
    std::vector<std::pair<std::string, int>> processes; // name and pid, whose CPU and memory are reported
};

/// Exits with 2 and a clear line when the command line is wrong, with 0 after --help.
Options parseOptions(int argc, char **argv);

} // namespace turnpike::load
