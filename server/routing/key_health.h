#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>

namespace turnpike {

/// Why a provider key, or the way to its provider, did not answer.
enum class Fault : std::uint8_t {
    None,
    Unreachable, // no connection, no name, no TLS
    Timeout,
    ServerError, // 5xx, a broken answer
    RateLimited, // 429
    Refused,     // 401, 403: the provider does not take the key
    OutOfFunds   // 402, insufficient_quota
};
std::string_view faultName(Fault fault); // unreachable, timeout, server_error, rate_limited, refused, out_of_funds

/// How one provider key fares, seen by all workers. After a failure it rests; when the rest is over one request is let
/// through to probe it (half open): its success ends the rest, its failure begins a longer one. Any thread, no lock.
class KeyHealth
{
public:
    /// Whether it may be used now. True for one caller only where a rest has just ended: that is the probe, and no
    /// other follows before the rest's length has passed again.
    bool admit(std::int64_t nowMs);
    /// The same without taking the probe's turn.
    bool isReady(std::int64_t nowMs) const;
    /// How long the provider asked to be left alone, from now on; 0: it did not, or that is over.
    std::int64_t askedToWaitMs(std::int64_t nowMs) const;
    void succeeded();
    /// A failure during a rest, other than the probe's, was under way when the rest began: only what the provider asks
    /// for makes the rest longer. `retryAfterMs`: what the provider asked for; -1: nothing. True once the provider has
    /// twice refused the key or its funds, kRefusalsApartMs apart at least, with no success between: somebody has to do
    /// something about it.
    bool failed(Fault fault, std::int64_t nowMs, std::int64_t retryAfterMs = -1);
    /// Refusals that come together, of requests that were under way, are one; so is a provider's passing fault.
    static constexpr std::int64_t kRefusalsApartMs = 60'000;

    /// 0: it does not rest.
    std::int64_t restsUntil() const { return m_restsUntil.load(std::memory_order_acquire); }
    Fault fault() const { return m_fault.load(std::memory_order_relaxed); }     // the last one since the last success
    int failures() const { return m_failures.load(std::memory_order_relaxed); } // in a row

private:
    bool isRefusedAgain(Fault fault, std::int64_t nowMs);
    void rest(std::int64_t nowMs, std::int64_t restMs, bool asked);
    std::atomic<std::int64_t> m_refusedAt{0}; // the first time since the last success; 0: not
    std::atomic<std::int64_t> m_restsUntil{0};
    std::atomic<std::int64_t> m_restMs{0};
    std::atomic<bool> m_asked{false};   // the rest is what the provider asked for
    std::atomic<bool> m_probing{false}; // a probe was let through and has not told yet
    std::atomic<int> m_failures{0};
    std::atomic<Fault> m_fault{Fault::None};
};

/// What is known of channels and provider keys beyond their configuration, and outlives its reloads. Any thread.
class HealthBook
{
public:
    /// Of a provider key, or (id 0) of a channel that is called without one.
    std::shared_ptr<KeyHealth> key(std::int64_t channelId, std::int64_t providerKeyId);
    /// Counts up with every request that takes the channel's next key.
    std::shared_ptr<std::atomic<std::uint64_t>> turns(std::int64_t channelId);

private:
    std::mutex m_mutex;
    std::unordered_map<std::int64_t, std::shared_ptr<KeyHealth>> m_keys;
    std::unordered_map<std::int64_t, std::shared_ptr<KeyHealth>> m_keyless; // by channel
    std::unordered_map<std::int64_t, std::shared_ptr<std::atomic<std::uint64_t>>> m_turns;
};

} // namespace turnpike
