#include "tests/bench/load/report.h"

#include <algorithm>
#include <cstdio>

namespace turnpike::load {
namespace {

std::string number(double value)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.3f", value);
    return text;
}

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' || c == '\\' ? '_' : c;
    return out + '"';
}

std::string quantiles(const Histogram &values)
{
    return "{\"count\": " + std::to_string(values.total()) + ", \"p50_us\": " + std::to_string(values.quantile(0.5)) +
           ", \"p90_us\": " + std::to_string(values.quantile(0.9)) +
           ", \"p99_us\": " + std::to_string(values.quantile(0.99)) +
           ", \"max_us\": " + std::to_string(values.quantile(1)) + "}";
}

} // namespace

void Report::measureBegins(std::int64_t nowUs)
{
    m_fromUs = nowUs;
    for (const auto &[name, pid] : m_options.processes)
        m_watched.push_back({name, pid, ProcessUsage::of(pid), {}});
}

void Report::measureEnds(std::int64_t nowUs)
{
    m_toUs = nowUs;
    for (Watched &watched : m_watched)
        watched.after = ProcessUsage::of(watched.pid);
}

std::string Report::json() const
{
    const double seconds = static_cast<double>(m_toUs - m_fromUs) / 1e6;
    std::uint64_t failed = 0;
    std::string kinds;
    for (const auto &[kind, count] : errors) {
        failed += count;
        kinds += (kinds.empty() ? "" : ", ") + quoted(kind) + ": " + std::to_string(count);
    }
    std::string processes;
    for (const Watched &watched : m_watched)
        processes += (processes.empty() ? "" : ", ") + processJson(watched);
    std::string out = "{\"seconds\": " + number(seconds) + ", \"answers\": " + std::to_string(answers) +
                      ", \"per_second\": " + number(static_cast<double>(answers) / std::max(seconds, 1e-6)) +
                      ", \"failed\": " + std::to_string(failed) + ", \"errors\": {" + kinds +
                      "}, \"reconnects\": " + std::to_string(reconnects) + ", \"latency\": " + quantiles(latency);
    if (m_options.mode == Mode::Streams)
        out += ", \"whole_streams\": " + std::to_string(wholeStreams) + ", \"chunks\": " + std::to_string(chunks) +
               ", \"delay\": " + quantiles(delay);
    return out + ", \"processes\": {" + processes + "}}\n";
}

std::string Report::processJson(const Watched &watched) const
{
    const auto cpu = static_cast<double>(watched.after.cpuUs - watched.before.cpuUs);
    return quoted(watched.name) + ": {\"cpu_us\": " + number(cpu) +
           ", \"cpu_us_per_answer\": " + number(cpu / static_cast<double>(std::max<std::uint64_t>(answers, 1))) +
           ", \"cpu_us_per_chunk\": " + number(chunks == 0 ? 0 : cpu / static_cast<double>(chunks)) +
           ", \"rss_kib_before\": " + std::to_string(watched.before.rssKiB) +
           ", \"rss_kib\": " + std::to_string(watched.after.rssKiB) +
           ", \"peak_rss_kib\": " + std::to_string(watched.after.peakRssKiB) + "}";
}

} // namespace turnpike::load
