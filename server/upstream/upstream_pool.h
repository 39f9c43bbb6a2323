#pragma once

#include "server/upstream/upstream_call.h"

#include <QObject>
#include <deque>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace turnpike {

/// The calls of one worker and the connections they leave behind for the next. Worker thread only.
class UpstreamPool final : public QObject
{
public:
    /// `caFile`: PEM, trusted besides the system's authorities; empty: none. `names`: see UpstreamConnect::Shared.
    explicit UpstreamPool(std::string caFile = {}, const std::vector<std::string> &names = {});
    ~UpstreamPool() override;

    /// Starts a call; `request` is head and body, or the head alone, whose framing is that of `body`. The listener
    /// hears of it from the event loop only and must outlive the call or cancel it.
    UpstreamCall *call(std::shared_ptr<const UpstreamTarget> target, std::string request,
                       const UpstreamTimeouts &timeouts, UpstreamListener &listener,
                       std::unique_ptr<BodySource> body = nullptr);
    /// Closes what calls have left behind: none of it is used again.
    void closeIdle() { m_idle.clear(); }

private:
    friend class UpstreamCall;
    struct Idle
    {
        std::unique_ptr<UpstreamConnection> connection;
        std::int64_t since = 0;
    };
    static constexpr std::size_t kIdlePerTarget = 2048; // a wave of streams leaves as many for the next
    static constexpr int kIdleMs = 55'000;              // below the idle time-outs of common servers

    std::unique_ptr<UpstreamConnection> takeIdle(const std::string &poolKey);
    void keepIdle(const std::string &poolKey, std::unique_ptr<UpstreamConnection> connection);
    static void dropIdle(std::deque<Idle> &idle, const UpstreamConnection *connection);
    void retire(UpstreamCall *call);
    void timerEvent(QTimerEvent *event) override;

    UpstreamConnect::Shared m_shared;
    std::list<std::unique_ptr<UpstreamCall>> m_calls;
    std::list<std::unique_ptr<UpstreamCall>> m_retired;
    std::unordered_map<std::string, std::deque<Idle>> m_idle;
    std::vector<char> m_buffer; // what one read takes; shared by all calls
    std::int64_t m_now = 0;     // steady ms of the last sweep
};

} // namespace turnpike
