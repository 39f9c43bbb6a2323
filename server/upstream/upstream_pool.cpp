#include "server/upstream/upstream_pool.h"

#include "server/runtime/clock.h"

#include <QAbstractEventDispatcher>
#include <QTimerEvent>
#include <algorithm>

namespace turnpike {

namespace {

constexpr int kSweepMs = 250;
constexpr std::size_t kReadBytes = 64u << 10;

} // namespace

UpstreamPool::UpstreamPool(std::string caFile, const std::vector<std::string> &names)
    : m_shared(std::move(caFile), names), m_buffer(kReadBytes), m_now(Clock().steadyMs())
{
    startTimer(kSweepMs);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            [this] { m_retired.clear(); });
}

UpstreamPool::~UpstreamPool()
{
    while (!m_calls.empty())
        m_calls.front()->cancel();
}

UpstreamCall *UpstreamPool::call(std::shared_ptr<const UpstreamTarget> target, std::string request,
                                 const UpstreamTimeouts &timeouts, UpstreamListener &listener,
                                 std::unique_ptr<BodySource> body)
{
    m_calls.push_back(std::unique_ptr<UpstreamCall>(
        new UpstreamCall(*this, std::move(target), std::move(request), std::move(body), timeouts, listener)));
    UpstreamCall *call = m_calls.back().get();
    call->m_place = std::prev(m_calls.end());
    call->begin(takeIdle(call->m_target->poolKey));
    return call;
}

std::unique_ptr<UpstreamConnection> UpstreamPool::takeIdle(const std::string &poolKey)
{
    const auto found = m_idle.find(poolKey);
    if (found == m_idle.end() || found->second.empty())
        return nullptr;
    auto connection = std::move(found->second.back().connection);
    found->second.pop_back();
    return connection;
}

// Whatever an idle connection has to say, it is not an answer: it is closed.
void UpstreamPool::keepIdle(const std::string &poolKey, std::unique_ptr<UpstreamConnection> connection)
{
    auto &idle = m_idle[poolKey];
    if (idle.size() >= kIdlePerTarget)
        return;
    // the list stays where it is as long as it is not empty
    connection->onReadable([&idle, kept = connection.get()] { dropIdle(idle, kept); });
    connection->setReading(true);
    idle.push_back({std::move(connection), m_now});
}

void UpstreamPool::dropIdle(std::deque<Idle> &idle, const UpstreamConnection *connection)
{
    const auto entry =
        std::find_if(idle.begin(), idle.end(), [&](const Idle &one) { return one.connection.get() == connection; });
    if (entry == idle.end())
        return;
    idle.erase(entry);
}

void UpstreamPool::retire(UpstreamCall *call)
{
    // deleted when the event loop has nothing else to do: see the constructor
    m_retired.splice(m_retired.end(), m_calls, call->m_place);
}

void UpstreamPool::timerEvent(QTimerEvent *)
{
    m_now = Clock().steadyMs();
    for (auto it = m_calls.begin(); it != m_calls.end();) {
        UpstreamCall &call = **it;
        ++it; // the sweep may retire this one
        call.sweep(m_now);
    }
    for (auto it = m_idle.begin(); it != m_idle.end();) {
        auto &idle = it->second;
        while (!idle.empty() && m_now - idle.front().since > kIdleMs) {
            idle.pop_front();
        }
        it = idle.empty() ? m_idle.erase(it) : std::next(it);
    }
}

} // namespace turnpike
