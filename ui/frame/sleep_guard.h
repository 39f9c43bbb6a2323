#pragma once

#include "models/service.h"

#include <memory>

namespace turnpike {

class LiveHistory;
class SleepInhibitor;

/// No stream is lost to a computer that sleeps: while requests are in flight here it is asked not to, and when it does
/// all the same they are ended properly before. Where there is no logind nothing happens. Main thread.
class SleepGuard final : public QObject
{
    Q_OBJECT
public:
    explicit SleepGuard(Service &service, QObject *parent = nullptr);
    ~SleepGuard() override;

    /// From now on these figures tell what is in flight; they may go before this.
    void follow(const LiveHistory &figures);
    /// So many are in flight at this steady millisecond. A lock is taken and given back with patience, so that the
    /// desktop is not asked about every request.
    void notice(std::uint64_t inFlight, std::int64_t steadyMs);

    static constexpr std::int64_t kTakenAfterMs = 2'000;     // with something in flight
    static constexpr std::int64_t kGivenBackAfterMs = 5'000; // without

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void listen();
    void holdUpWhileServing();

    Service &m_service;
    std::unique_ptr<SleepInhibitor> m_delay; // while the gateway serves: time to end what runs
    std::unique_ptr<SleepInhibitor> m_block; // while requests are in flight
    std::int64_t m_busySince = -1;           // steady ms; below 0: nothing is in flight
    std::int64_t m_busyUntil = -1;           // when something was seen in flight last
    bool m_asleep = false;
};

} // namespace turnpike
