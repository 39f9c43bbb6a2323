#include "server/runtime/metrics.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::array<std::string_view, kRefusals> kRefusalNames{
    "bad_request", "not_authenticated", "not_allowed",   "no_such_model", "no_channel",
    "limit",       "too_large",         "not_recording", "draining",      "other"};

/// Milliseconds as seconds in decimal, without floating point.
std::string seconds(std::uint64_t ms)
{
    std::string fraction = std::to_string(ms % 1000);
    fraction.insert(0, 3 - fraction.size(), '0');
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    return std::to_string(ms / 1000) + (fraction.empty() ? "" : "." + fraction);
}

} // namespace

void DurationHistogram::observe(std::int64_t ms)
{
    const std::int64_t value = std::max<std::int64_t>(ms, 0);
    const auto bound = std::lower_bound(kBoundsMs.begin(), kBoundsMs.end(), value);
    m_counts[static_cast<std::size_t>(bound - kBoundsMs.begin())].add();
    m_sumMs.add(static_cast<std::uint64_t>(value));
}

void DurationHistogram::Snapshot::add(const DurationHistogram &histogram)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += histogram.m_counts[i].value();
    sumMs += histogram.m_sumMs.value();
}

std::uint64_t WorkerMetrics::refusedTotal() const
{
    std::uint64_t sum = 0;
    for (const Counter &counter : refused)
        sum += counter.value();
    return sum;
}

void MetricsText::head(std::string_view name, std::string_view type, std::string_view help)
{
    m_name = name;
    m_text.append("# HELP ").append(name).append(" ").append(help).append("\n");
    m_text.append("# TYPE ").append(name).append(" ").append(type).append("\n");
}

void MetricsText::begin(std::string_view name, Kind kind, std::string_view help)
{
    head(name, kind == Kind::Counter ? "counter" : "gauge", help);
}

void MetricsText::sample(std::uint64_t value, std::string_view label, std::string_view labelValue)
{
    m_text.append(m_name);
    if (!label.empty())
        m_text.append("{").append(label).append("=\"").append(labelValue).append("\"}");
    m_text.append(" ").append(std::to_string(value)).append("\n");
}

void MetricsText::single(std::string_view name, Kind kind, std::string_view help, std::uint64_t value)
{
    begin(name, kind, help);
    sample(value);
}

void MetricsText::histogram(std::string_view name, std::string_view help, const DurationHistogram::Snapshot &snapshot)
{
    head(name, "histogram", help);
    std::uint64_t upTo = 0;
    const auto bucket = [&](const std::string &bound, std::uint64_t count) {
        m_text.append(name).append("_bucket{le=\"").append(bound).append("\"} ");
        m_text.append(std::to_string(count)).append("\n");
    };
    for (std::size_t i = 0; i < DurationHistogram::kBoundsMs.size(); ++i) {
        upTo += snapshot.counts[i];
        bucket(seconds(static_cast<std::uint64_t>(DurationHistogram::kBoundsMs[i])), upTo);
    }
    upTo += snapshot.counts.back();
    bucket("+Inf", upTo);
    m_text.append(name).append("_sum ").append(seconds(snapshot.sumMs)).append("\n");
    m_text.append(name).append("_count ").append(std::to_string(upTo)).append("\n");
}

void writeMetrics(MetricsText &out, std::span<const WorkerMetrics *const> workers)
{
    using Kind = MetricsText::Kind;
    const auto sum = [&](Counter WorkerMetrics::*member) {
        std::uint64_t total = 0;
        for (const WorkerMetrics *worker : workers)
            total += (worker->*member).value();
        return total;
    };
    const auto durations = [&](DurationHistogram WorkerMetrics::*member) {
        DurationHistogram::Snapshot snapshot;
        for (const WorkerMetrics *worker : workers)
            snapshot.add(worker->*member);
        return snapshot;
    };
    out.single("turnpike_requests_admitted_total", Kind::Counter, "Requests that were admitted.",
               sum(&WorkerMetrics::admitted));
    out.begin("turnpike_requests_refused_total", Kind::Counter, "Requests refused before a provider was called.");
    for (std::size_t i = 0; i < kRefusals; ++i) {
        std::uint64_t total = 0;
        for (const WorkerMetrics *worker : workers)
            total += worker->refused[i].value();
        out.sample(total, "reason", kRefusalNames[i]);
    }
    out.single("turnpike_requests_failed_total", Kind::Counter,
               "Admitted requests that ended without a provider's success.", sum(&WorkerMetrics::providerErrors));
    out.single("turnpike_client_aborts_total", Kind::Counter, "Requests whose client left before the end.",
               sum(&WorkerMetrics::clientAborts));
    out.single("turnpike_attempts_total", Kind::Counter, "Calls to providers.", sum(&WorkerMetrics::attempts));
    out.single("turnpike_attempts_failed_total", Kind::Counter, "Calls to providers without success.",
               sum(&WorkerMetrics::failedAttempts));
    out.single("turnpike_requests_in_flight", Kind::Gauge, "Admitted requests that are not finished.",
               sum(&WorkerMetrics::inFlight));
    out.single("turnpike_streams_in_flight", Kind::Gauge, "Streamed requests that are not finished.",
               sum(&WorkerMetrics::streams));
    out.single("turnpike_connections", Kind::Gauge, "Client connections now.", sum(&WorkerMetrics::connections));
    out.single("turnpike_connections_total", Kind::Counter, "Client connections accepted.",
               sum(&WorkerMetrics::connectionsTotal));
    out.single("turnpike_connections_refused_total", Kind::Counter,
               "Client connections closed at once because there were too many, or no descriptor was left.",
               sum(&WorkerMetrics::connectionsRefused));
    out.single("turnpike_framing_errors_total", Kind::Counter, "Connections ended because of malformed requests.",
               sum(&WorkerMetrics::framingErrors));
    out.single("turnpike_client_bytes_in_total", Kind::Counter, "Bytes read from clients.",
               sum(&WorkerMetrics::bytesIn));
    out.single("turnpike_client_bytes_out_total", Kind::Counter, "Bytes written to clients.",
               sum(&WorkerMetrics::bytesOut));
    out.begin("turnpike_tokens_total", Kind::Counter, "Tokens booked, by part of the usage.");
    out.sample(sum(&WorkerMetrics::inputTokens), "part", "input");
    out.sample(sum(&WorkerMetrics::cachedInputTokens), "part", "cached_input");
    out.sample(sum(&WorkerMetrics::outputTokens), "part", "output");
    out.histogram("turnpike_first_byte_seconds", "Time from admission to the first body byte to the client.",
                  durations(&WorkerMetrics::firstByte));
    out.histogram("turnpike_request_duration_seconds", "Duration of admitted requests.",
                  durations(&WorkerMetrics::duration));
}

} // namespace turnpike
