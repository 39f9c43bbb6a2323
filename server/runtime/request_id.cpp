#include "server/runtime/request_id.h"

#include <algorithm>
#include <charconv>

namespace turnpike {

namespace {

constexpr std::int64_t kEpochMs = 1'577'836'800'000; // 2020-01-01T00:00:00Z
constexpr int kSequenceBits = 13;
constexpr int kWorkerBits = 8;
constexpr int kTimeShift = kSequenceBits + kWorkerBits;
constexpr std::int64_t kMostMs = INT64_MAX >> kTimeShift;
constexpr std::string_view kPrefix = "req_";
constexpr std::size_t kDigits = 16;

std::int64_t sinceEpoch(std::int64_t wallMs)
{
    return std::max<std::int64_t>(0, wallMs - kEpochMs);
}

} // namespace

namespace request_id {

std::int64_t firstAt(std::int64_t wallMs)
{
    return std::min(sinceEpoch(wallMs), kMostMs) << kTimeShift;
}

std::int64_t timeOf(std::int64_t id)
{
    return (id >> kTimeShift) + kEpochMs;
}

std::string toText(std::int64_t id)
{
    std::string text(kPrefix);
    text.append(kDigits, '0');
    auto rest = static_cast<std::uint64_t>(id);
    for (std::size_t at = text.size(); rest != 0; rest >>= 4)
        text[--at] = "0123456789abcdef"[rest & 15];
    return text;
}

std::optional<std::int64_t> parse(std::string_view text)
{
    if (text.size() != kPrefix.size() + kDigits || text.substr(0, kPrefix.size()) != kPrefix)
        return std::nullopt;
    const std::string_view digits = text.substr(kPrefix.size());
    const bool lowerHex = std::all_of(digits.begin(), digits.end(),
                                      [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id, 16);
    if (!lowerHex || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return id;
}

} // namespace request_id

RequestIdSource::RequestIdSource(std::uint8_t worker, std::int64_t lastId)
    : m_worker(worker), m_ms((lastId >> kTimeShift) + (lastId > 0 ? 1 : 0))
{}

std::int64_t RequestIdSource::next(std::int64_t wallMs)
{
    const std::int64_t now = sinceEpoch(wallMs);
    if (now > m_ms) {
        m_ms = now;
        m_sequence = 0;
    } else if (m_sequence == (1 << kSequenceBits)) {
        ++m_ms;
        m_sequence = 0;
    }
    return (m_ms << kTimeShift) | (m_worker << kSequenceBits) | m_sequence++;
}

} // namespace turnpike
