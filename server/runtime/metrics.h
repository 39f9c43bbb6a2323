#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace turnpike {

/// A number that one thread changes and any thread reads; no locked instructions. Monotonic as a counter, or up and
/// down as a gauge.
class Counter
{
public:
    void add(std::uint64_t n = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) + n, std::memory_order_relaxed);
    }
    void subtract(std::uint64_t n = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) - n, std::memory_order_relaxed);
    }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value{0};
};

/// Distribution of durations in fixed buckets, 1 ms to 10 min.
class DurationHistogram
{
public:
    static constexpr std::array<std::int64_t, 18> kBoundsMs{
        1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10'000, 30'000, 60'000, 120'000, 300'000, 600'000};
    void observe(std::int64_t ms);

    struct Snapshot
    {
        std::array<std::uint64_t, kBoundsMs.size() + 1> counts{}; // of each bucket alone; the last is beyond all bounds
        std::uint64_t sumMs = 0;
        void add(const DurationHistogram &histogram);
    };

private:
    std::array<Counter, kBoundsMs.size() + 1> m_counts;
    Counter m_sumMs;
};

/// Why we refused a request before a provider was called.
enum class Refusal : std::uint8_t {
    BadRequest,       // framing, JSON, types
    NotAuthenticated, // no key, unknown, expired, disabled
    NotAllowed,       // model, address or group
    NoSuchModel,
    NoChannel,
    Limit,        // any 429
    TooLarge,     // 413
    NotRecording, // usage cannot be recorded
    Draining,
    Other,
};
inline constexpr std::size_t kRefusals = 10;

/// What one gateway worker counts. Only its thread writes; any thread reads, without locks.
struct alignas(64) WorkerMetrics
{
    Counter admitted;
    std::array<Counter, kRefusals> refused;
    Counter attempts;
    Counter failedAttempts; // ended without a provider's success
    Counter providerErrors; // requests that ended without a provider's success
    Counter clientAborts;
    Counter inFlight;           // gauge: admitted, not finished
    Counter streams;            // gauge: of these, streamed
    Counter connections;        // gauge
    Counter connectionsTotal;   // accepted since start
    Counter connectionsRefused; // closed at once: too many, or no descriptor left
    Counter framingErrors;      // connections ended by the framing guard
    Counter bytesIn, bytesOut;
    Counter inputTokens, cachedInputTokens, outputTokens;
    DurationHistogram firstByte; // from admission to the first body byte to the client
    DurationHistogram duration;  // of a whole request

    void refuse(Refusal reason) { refused[static_cast<std::size_t>(reason)].add(); }
    std::uint64_t refusedTotal() const;
};

/// Builds text in Prometheus' exposition format (version 0.0.4).
class MetricsText
{
public:
    enum class Kind { Counter, Gauge };
    /// Begins a metric; its samples follow.
    void begin(std::string_view name, Kind kind, std::string_view help);
    void sample(std::uint64_t value, std::string_view label = {}, std::string_view labelValue = {});
    void single(std::string_view name, Kind kind, std::string_view help, std::uint64_t value);
    void histogram(std::string_view name, std::string_view help, const DurationHistogram::Snapshot &snapshot);
    const std::string &text() const { return m_text; }

private:
    void head(std::string_view name, std::string_view type, std::string_view help);
    std::string m_text;
    std::string m_name;
};

/// The sums over all workers, as turnpike_… metrics.
void writeMetrics(MetricsText &out, std::span<const WorkerMetrics *const> workers);

} // namespace turnpike
