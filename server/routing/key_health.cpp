#include "server/routing/key_health.h"

#include <algorithm>

namespace turnpike {

namespace {

/// How long the first rest is, how long one may become, and how many failures in a row begin it.
struct RestRule
{
    std::int64_t firstMs, mostMs;
    int failures;
};

RestRule ruleFor(Fault fault)
{
    switch (fault) {
    case Fault::Unreachable:
        return {5'000, 60'000, 1};
    case Fault::Timeout:
        return {10'000, 120'000, 2};
    case Fault::ServerError: // one may be the request's own
        return {5'000, 60'000, 3};
    case Fault::RateLimited:
        return {5'000, 300'000, 1};
    case Fault::Refused:
    case Fault::OutOfFunds: // somebody has to do something about it
        return {600'000, 3'600'000, 1};
    case Fault::None:
        break;
    }
    return {0, 0, 1};
}

constexpr std::int64_t kLongestAsked = 3'600'000; // of what a provider asks for

} // namespace

std::string_view faultName(Fault fault)
{
    switch (fault) {
    case Fault::None:
        break;
    case Fault::Unreachable:
        return "unreachable";
    case Fault::Timeout:
        return "timeout";
    case Fault::ServerError:
        return "server_error";
    case Fault::RateLimited:
        return "rate_limited";
    case Fault::Refused:
        return "refused";
    case Fault::OutOfFunds:
        return "out_of_funds";
    }
    return "";
}

bool KeyHealth::isReady(std::int64_t nowMs) const
{
    return restsUntil() <= nowMs;
}

bool KeyHealth::admit(std::int64_t nowMs)
{
    std::int64_t until = restsUntil();
    if (until == 0)
        return true;
    if (nowMs < until)
        return false;
    const std::int64_t next = nowMs + std::max<std::int64_t>(m_restMs.load(std::memory_order_relaxed), 1);
    if (!m_restsUntil.compare_exchange_strong(until, next, std::memory_order_acq_rel))
        return false;
    m_probing.store(true, std::memory_order_relaxed);
    return true;
}

std::int64_t KeyHealth::askedToWaitMs(std::int64_t nowMs) const
{
    const std::int64_t left = restsUntil() - nowMs;
    return left > 0 && m_asked.load(std::memory_order_relaxed) ? left : 0;
}

void KeyHealth::succeeded()
{
    if (m_failures.load(std::memory_order_relaxed) == 0) // nearly always: nothing is written
        return;
    m_failures.store(0, std::memory_order_relaxed);
    m_fault.store(Fault::None, std::memory_order_relaxed);
    m_restMs.store(0, std::memory_order_relaxed);
    m_probing.store(false, std::memory_order_relaxed);
    m_refusedAt.store(0, std::memory_order_relaxed);
    m_restsUntil.store(0, std::memory_order_release);
}

bool KeyHealth::isRefusedAgain(Fault fault, std::int64_t nowMs)
{
    if (fault != Fault::Refused && fault != Fault::OutOfFunds)
        return false;
    std::int64_t first = 0;
    if (m_refusedAt.compare_exchange_strong(first, nowMs, std::memory_order_relaxed))
        return false;
    // one of those that see it has the word; counting begins anew
    return nowMs - first >= kRefusalsApartMs &&
           m_refusedAt.compare_exchange_strong(first, 0, std::memory_order_relaxed);
}

bool KeyHealth::failed(Fault fault, std::int64_t nowMs, std::int64_t retryAfterMs)
{
    const bool lost = isRefusedAgain(fault, nowMs);
    const std::int64_t asked = std::min(retryAfterMs, kLongestAsked);
    const bool probed = m_probing.exchange(false, std::memory_order_relaxed);
    if (const std::int64_t until = restsUntil(); nowMs < until && !probed) {
        if (nowMs + asked > until)
            rest(nowMs, asked, true);
        return lost;
    }
    const RestRule rule = ruleFor(fault);
    const int failures = m_failures.fetch_add(1, std::memory_order_relaxed) + 1;
    m_fault.store(fault, std::memory_order_relaxed);
    if (retryAfterMs >= 0) {
        rest(nowMs, asked, asked > 0);
        return lost;
    }
    if (failures < rule.failures)
        return lost;
    const int doublings = std::min(failures - rule.failures, 20);
    rest(nowMs, std::min(rule.mostMs, rule.firstMs << doublings), false);
    return lost;
}

void KeyHealth::rest(std::int64_t nowMs, std::int64_t restMs, bool asked)
{
    m_asked.store(asked, std::memory_order_relaxed);
    m_restMs.store(restMs, std::memory_order_relaxed);
    m_restsUntil.store(nowMs + restMs, std::memory_order_release);
}

std::shared_ptr<KeyHealth> HealthBook::key(std::int64_t channelId, std::int64_t providerKeyId)
{
    const std::lock_guard lock(m_mutex);
    auto &health = providerKeyId ? m_keys[providerKeyId] : m_keyless[channelId];
    if (!health)
        health = std::make_shared<KeyHealth>();
    return health;
}

std::shared_ptr<std::atomic<std::uint64_t>> HealthBook::turns(std::int64_t channelId)
{
    const std::lock_guard lock(m_mutex);
    auto &turns = m_turns[channelId];
    if (!turns)
        turns = std::make_shared<std::atomic<std::uint64_t>>(0);
    return turns;
}

} // namespace turnpike
