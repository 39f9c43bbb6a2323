#pragma once

#include "server/gateway/channel_probe.h"
#include "server/routing/key_health.h"

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace turnpike {

class Installation;
class WorkerThread;

/// Why a provider key is switched off, in one line: "401 key refused", "402 out of funds".
std::string lossReason(Fault fault, int status);

/// Keeps what probes of saved channels show: results and balances in the database, refusals and recoveries in the
/// health book, lost and recovered keys with the operations. All of these outlive it.
ChannelProbe::Observer probeObserver(Operations &operations, HealthBook &health, const Clock &clock);

/// Tests channels while the gateway serves: what it has switched off by itself every ten minutes, so that it returns
/// when it is well again, and every channel as often as `channel_test_interval` says. One at a time, on a thread of its
/// own, at moments that are spread. Made and destroyed on any one thread; the installation outlives it.
class ChannelCare
{
public:
    static constexpr std::int64_t kLostEveryMs = 600'000;

    explicit ChannelCare(Installation &installation);
    ~ChannelCare();

private:
    /// A channel and the provider key that it is to be tested with; 0: its first, or none.
    using Subject = std::pair<std::int64_t, std::int64_t>;
    struct Turn
    {
        std::int64_t everyMs = 0;
        std::int64_t dueAt = 0; // steady
    };

    void look();
    std::map<Subject, std::int64_t> subjects() const; // with how often
    void test(const Subject &subject);
    std::int64_t spread(std::int64_t mostMs);

    Installation &m_installation;
    std::int64_t m_everyMs; // of channels that are on; 0: never
    std::minstd_rand m_random;
    std::map<Subject, Turn> m_turns;
    bool m_testing = false;
    ChannelProbe::Ticket m_ticket = 0;
    std::unique_ptr<QObject> m_context; // lives on the thread
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace turnpike
