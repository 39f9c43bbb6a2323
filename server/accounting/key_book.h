#pragma once

#include "server/runtime/quota_calendar.h"
#include "server/runtime/result.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

enum class KeyStatus : std::uint8_t { On = 1, Off = 2, Expired = 3, Exhausted = 4 };

/// Limits of one key. nullopt: no own limit (for requestsPerDay: the setting `default_daily_limit`); 0: unlimited.
struct KeyLimits
{
    std::optional<std::int64_t> requestsPerDay;
    std::optional<std::int64_t> requestsPerMonth;
    std::optional<std::int64_t> tokensPerDay;
    std::optional<std::int64_t> tokensPerMonth;
    std::optional<std::int64_t> requestsPerMinute;
    std::optional<std::int64_t> tokensPerMinute;
    std::optional<std::int64_t> inFlight;
};

/// A network in CIDR form; IPv4 is held as a mapped IPv6 address.
struct Cidr
{
    std::array<std::uint8_t, 16> address{};
    std::uint8_t bits = 0; // of 128
    /// "10.8.0.0/16", "2001:db8::/32", or a plain address. Error `invalid_network` says what is wrong with the text.
    static Result<Cidr> parse(std::string_view text);
    bool contains(const std::array<std::uint8_t, 16> &ip) const;
};

/// Configuration of a key, immutable; a change makes a new one.
struct KeyConfig
{
    std::int64_t id = 0;
    std::string label;
    KeyStatus status = KeyStatus::On;
    std::optional<std::int64_t> expiresAt; // UTC ms
    std::vector<std::string> models;       // empty: every model
    std::vector<Cidr> allowedNetworks;     // empty: every address
    std::string group = "default";
    KeyLimits limits;
    bool deleted = false;
};

enum class LimitKind {
    RequestsPerDay,
    RequestsPerMonth,
    TokensPerDay,
    TokensPerMonth,
    RequestsPerMinute,
    TokensPerMinute,
    InFlight
};

/// Why a request was refused; retryAfterMs is how long from now until it can pass (at least 1000).
struct LimitRefusal
{
    LimitKind kind;
    std::int64_t limit;
    std::int64_t retryAfterMs;
};

/// What was taken for one admitted request; hand it back to settle() exactly once.
struct Admission
{
    std::int32_t day = 0;
    std::uint32_t resets = 0; // how often the day's count had been reset before
    std::int64_t heldTokens = 0;
    // for the x-ratelimit-* headers; -1: no such limit. resetMs: until the window or the day is fresh.
    std::int64_t limitRequests = -1, remainingRequests = -1, resetRequestsMs = 0;
    std::int64_t limitTokens = -1, remainingTokens = -1, resetTokensMs = 0;
};

/// Defaults that the operator may change at run time; shared by all books.
struct LimitDefaults
{
    std::atomic<std::int64_t> requestsPerDay{200}; // 0: unlimited
};

/// The counters of one key in memory, with its own mutex: check and take are one step. Any thread.
class KeyBook
{
public:
    KeyBook(std::shared_ptr<const KeyConfig> config, const LimitDefaults &defaults);
    ~KeyBook();

    std::shared_ptr<const KeyConfig> config() const;
    void setConfig(std::shared_ptr<const KeyConfig> config);

    struct Demand
    {
        std::int64_t tokens = 0; // bound: input estimate plus max_tokens if the client stated it
        std::int64_t wallMs = 0;
        std::int64_t steadyMs = 0;
    };
    /// All or nothing.
    tl::expected<Admission, LimitRefusal> take(const Demand &demand, const QuotaCalendar &calendar);
    /// Ends an admission: releases the held tokens and the flight, adds the real tokens; counted == false gives the
    /// request back to its day and month of admission.
    void settle(const Admission &admission, bool counted, std::int64_t tokens, std::int64_t steadyMs);

    struct Counts
    {
        std::int32_t day = 0;
        std::int64_t requestsToday = 0, tokensToday = 0, requestsThisMonth = 0, tokensThisMonth = 0, inFlight = 0;
        std::int64_t lastUsedMs = 0; // wall clock of the last admission since start; 0: none
    };
    Counts counts(std::int32_t day) const;
    /// Adds what the database and the unbooked journal know, before the port opens. Days in any order.
    void addBooked(std::int32_t day, std::int64_t requests, std::int64_t tokens);
    /// The operator's reset: takes `requests` (what was counted when it was stored as the offset) off the day's count.
    /// Months are not touched. Requests admitted before are not given back to this day any more.
    void resetDay(std::int32_t day, std::int64_t requests);

private:
    struct Period
    {
        std::int32_t index = -1; // day or month
        std::int64_t requests = 0, tokens = 0;
    };
    struct Window; // one minute in 60 slots
    using Days = std::array<Period, 4>;
    using Months = std::array<Period, 3>;
    std::int64_t requestsPerDay() const;
    std::optional<LimitRefusal> refusal(const Demand &demand, const QuotaCalendar &calendar, std::int32_t day) const;
    std::optional<LimitRefusal> periodRefusal(const Demand &demand, const QuotaCalendar &calendar,
                                              std::int32_t day) const;
    std::optional<LimitRefusal> minuteRefusal(const Demand &demand) const;
    void describeLimits(Admission &admission, const Demand &demand, const QuotaCalendar &calendar) const;

    mutable std::mutex m_mutex;
    std::shared_ptr<const KeyConfig> m_config;
    const LimitDefaults &m_defaults;
    // The last used first: a late settlement finds the day of its admission, and a wall clock that jumps to and fro
    // finds the counts that it left.
    Days m_days;
    Months m_months;
    std::uint32_t m_resets = 0;
    std::int64_t m_heldTokens = 0;
    std::int64_t m_inFlight = 0;
    std::int64_t m_lastUsedMs = 0;
    std::unique_ptr<Window> m_window; // only when a per-minute limit was ever set
};

} // namespace turnpike
