#pragma once

#include "tests/bench/load/connection.h"
#include "tests/bench/load/options.h"
#include "tests/bench/load/plan.h"
#include "tests/bench/load/report.h"

#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace turnpike::load {

/// Runs the plan over its connections on one epoll loop, in the calling thread.
class Engine
{
public:
    explicit Engine(const Options &options);
    ~Engine();
    /// Until everything that was due is answered or has failed.
    Report run();

    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

private:
    void dispatch(std::int64_t nowUs);
    bool begin(std::size_t index, std::int64_t dueUs, std::int64_t nowUs);
    void armTimer(std::int64_t nowUs);
    void handle(std::size_t index, std::uint32_t events);
    bool send(std::size_t index);
    void receive(std::size_t index);
    void complete(std::size_t index);
    void failed(std::size_t index, const std::string &kind);
    void becomesIdle(std::size_t index);
    void watch(std::size_t index, bool add, bool write);
    void failTheSilent(std::int64_t nowUs);
    void measure(std::int64_t nowUs);
    bool counts() const { return m_measuring; }

    const Options &m_options;
    std::string m_request;
    sockaddr_storage m_address{};
    socklen_t m_addressLength = 0;
    int m_epoll = -1, m_timer = -1;
    std::vector<Connection> m_connections;
    std::vector<std::size_t> m_idle;
    std::size_t m_busy = 0;
    std::int64_t m_lastSweepUs = 0;
    bool m_measuring = false, m_measured = false;
    Plan m_plan;
    Report m_report;
    std::FILE *m_ids = nullptr;
    std::vector<char> m_buffer;
};

} // namespace turnpike::load
