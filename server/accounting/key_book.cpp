#include "server/accounting/key_book.h"

#include "server/accounting/minute_window.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::int64_t kLeastRetryMs = 1000;
constexpr std::int64_t kMinuteMs = 60'000;

bool hasMinuteLimit(const KeyLimits &limits)
{
    return limits.requestsPerMinute.value_or(0) > 0 || limits.tokensPerMinute.value_or(0) > 0;
}

/// No limit is 0 or absent; else whether `used` and `more` fit. The sum is not built: tokens may be any number.
bool fits(std::optional<std::int64_t> limit, std::int64_t used, std::int64_t more)
{
    return limit.value_or(0) <= 0 || (used <= *limit && more <= *limit - used);
}

LimitRefusal refuse(LimitKind kind, std::optional<std::int64_t> limit, std::int64_t retryAfterMs)
{
    return {kind, limit.value_or(0), std::max(retryAfterMs, kLeastRetryMs)};
}

template <class Periods>
auto *find(Periods &periods, std::int32_t index)
{
    const auto found =
        std::find_if(periods.begin(), periods.end(), [&](const auto &period) { return period.index == index; });
    return found == periods.end() ? nullptr : &*found;
}

/// The period of that index, moved to the front; the one that was unused for longest makes room for a new one.
template <class Periods>
auto &use(Periods &periods, std::int32_t index)
{
    auto found =
        std::find_if(periods.begin(), periods.end(), [&](const auto &period) { return period.index == index; });
    if (found == periods.end()) {
        found = std::prev(periods.end());
        *found = {};
        found->index = index;
    }
    std::rotate(periods.begin(), found, std::next(found));
    return periods.front();
}

/// Adds to the period of that index; the latest periods are kept, the latest in front.
template <class Periods>
void addTo(Periods &periods, std::int32_t index, std::int64_t requests, std::int64_t tokens)
{
    auto *period = find(periods, index);
    if (!period) {
        period = &*std::min_element(periods.begin(), periods.end(),
                                    [](const auto &a, const auto &b) { return a.index < b.index; });
        if (period->index > index)
            return;
        *period = {};
        period->index = index;
    }
    period->requests += requests;
    period->tokens += tokens;
    std::sort(periods.begin(), periods.end(), [](const auto &a, const auto &b) { return a.index > b.index; });
}

} // namespace

struct KeyBook::Window : MinuteWindow
{};

KeyBook::KeyBook(std::shared_ptr<const KeyConfig> config, const LimitDefaults &defaults)
    : m_config(std::move(config)), m_defaults(defaults)
{
    if (hasMinuteLimit(m_config->limits))
        m_window = std::make_unique<Window>();
}

KeyBook::~KeyBook() = default;

std::shared_ptr<const KeyConfig> KeyBook::config() const
{
    const std::lock_guard lock(m_mutex);
    return m_config;
}

void KeyBook::setConfig(std::shared_ptr<const KeyConfig> config)
{
    const std::lock_guard lock(m_mutex);
    m_config = std::move(config);
    if (!m_window && hasMinuteLimit(m_config->limits))
        m_window = std::make_unique<Window>();
}

std::int64_t KeyBook::requestsPerDay() const
{
    return m_config->limits.requestsPerDay.value_or(m_defaults.requestsPerDay.load(std::memory_order_relaxed));
}

tl::expected<Admission, LimitRefusal> KeyBook::take(const Demand &demand, const QuotaCalendar &calendar)
{
    const std::int32_t day = calendar.dayAt(demand.wallMs);
    const std::int32_t month = QuotaCalendar::monthOf(day);
    const std::lock_guard lock(m_mutex);
    use(m_days, day);
    use(m_months, month);
    if (const auto refused = refusal(demand, calendar, day))
        return tl::make_unexpected(*refused);

    ++m_days.front().requests;
    ++m_months.front().requests;
    ++m_inFlight;
    m_heldTokens += demand.tokens;
    m_lastUsedMs = demand.wallMs;
    if (m_window)
        m_window->add(demand.steadyMs, 1, 0);

    Admission admission;
    admission.day = day;
    admission.resets = m_resets;
    admission.heldTokens = demand.tokens;
    describeLimits(admission, demand, calendar);
    return admission;
}

/// The limits that take longest to pass come first, so that Retry-After is not too short.
std::optional<LimitRefusal> KeyBook::refusal(const Demand &demand, const QuotaCalendar &calendar,
                                             std::int32_t day) const
{
    if (const auto refused = periodRefusal(demand, calendar, day))
        return refused;
    if (const auto refused = minuteRefusal(demand))
        return refused;
    if (!fits(m_config->limits.inFlight, m_inFlight, 1))
        return refuse(LimitKind::InFlight, m_config->limits.inFlight, kLeastRetryMs);
    return std::nullopt;
}

std::optional<LimitRefusal> KeyBook::periodRefusal(const Demand &demand, const QuotaCalendar &calendar,
                                                   std::int32_t day) const
{
    const KeyLimits &limits = m_config->limits;
    const auto untilNextMonth = [&] { return calendar.monthStartMs(QuotaCalendar::monthOf(day) + 1) - demand.wallMs; };
    const auto untilNextDay = [&] { return calendar.dayStartMs(day + 1) - demand.wallMs; };
    const Period &today = m_days.front();
    const Period &thisMonth = m_months.front();

    if (!fits(limits.requestsPerMonth, thisMonth.requests, 1))
        return refuse(LimitKind::RequestsPerMonth, limits.requestsPerMonth, untilNextMonth());
    if (!fits(limits.tokensPerMonth, thisMonth.tokens + m_heldTokens, std::max<std::int64_t>(demand.tokens, 1)))
        return refuse(LimitKind::TokensPerMonth, limits.tokensPerMonth, untilNextMonth());
    if (!fits(requestsPerDay(), today.requests, 1))
        return refuse(LimitKind::RequestsPerDay, requestsPerDay(), untilNextDay());
    if (!fits(limits.tokensPerDay, today.tokens + m_heldTokens, std::max<std::int64_t>(demand.tokens, 1)))
        return refuse(LimitKind::TokensPerDay, limits.tokensPerDay, untilNextDay());
    return std::nullopt;
}

std::optional<LimitRefusal> KeyBook::minuteRefusal(const Demand &demand) const
{
    if (!m_window)
        return std::nullopt;
    const KeyLimits &limits = m_config->limits;
    const MinuteWindow::Sum used = m_window->sum(demand.steadyMs);
    if (!fits(limits.requestsPerMinute, used.requests, 1)) {
        const std::int64_t toFree = used.requests + 1 - *limits.requestsPerMinute;
        return refuse(LimitKind::RequestsPerMinute, limits.requestsPerMinute,
                      m_window->msUntilFreed(demand.steadyMs, toFree, 0));
    }
    const std::int64_t wanted = std::max<std::int64_t>(demand.tokens, 1);
    if (!fits(limits.tokensPerMinute, used.tokens + m_heldTokens, wanted)) {
        // What is held by running requests becomes free at a moment that nobody knows: then a minute is the answer.
        const std::int64_t limit = *limits.tokensPerMinute;
        const std::int64_t toFree = used.tokens + m_heldTokens - limit + std::min(wanted, limit);
        const std::int64_t ms = m_window->msUntilFreed(demand.steadyMs, 0, toFree);
        return refuse(LimitKind::TokensPerMinute, limit, ms < 0 ? kMinuteMs : ms);
    }
    return std::nullopt;
}

/// A limit per minute is told before one per day: that is what client libraries pace themselves by.
void KeyBook::describeLimits(Admission &admission, const Demand &demand, const QuotaCalendar &calendar) const
{
    const KeyLimits &limits = m_config->limits;
    const MinuteWindow::Sum used = m_window ? m_window->sum(demand.steadyMs) : MinuteWindow::Sum{};
    const auto left = [](std::int64_t limit, std::int64_t taken) { return std::max<std::int64_t>(limit - taken, 0); };
    const auto untilNextDay = [&] { return calendar.dayStartMs(admission.day + 1) - demand.wallMs; };

    if (const std::int64_t perMinute = limits.requestsPerMinute.value_or(0); perMinute > 0) {
        admission.limitRequests = perMinute;
        admission.remainingRequests = left(perMinute, used.requests);
        admission.resetRequestsMs = kMinuteMs;
    } else if (const std::int64_t perDay = requestsPerDay(); perDay > 0) {
        admission.limitRequests = perDay;
        admission.remainingRequests = left(perDay, m_days.front().requests);
        admission.resetRequestsMs = untilNextDay();
    }
    if (const std::int64_t perMinute = limits.tokensPerMinute.value_or(0); perMinute > 0) {
        admission.limitTokens = perMinute;
        admission.remainingTokens = left(perMinute, used.tokens + m_heldTokens);
        admission.resetTokensMs = kMinuteMs;
    } else if (const std::int64_t perDay = limits.tokensPerDay.value_or(0); perDay > 0) {
        admission.limitTokens = perDay;
        admission.remainingTokens = left(perDay, m_days.front().tokens + m_heldTokens);
        admission.resetTokensMs = untilNextDay();
    }
}

void KeyBook::settle(const Admission &admission, bool counted, std::int64_t tokens, std::int64_t steadyMs)
{
    const std::int32_t month = QuotaCalendar::monthOf(admission.day);
    const std::lock_guard lock(m_mutex);
    --m_inFlight;
    m_heldTokens -= admission.heldTokens;
    if (m_window)
        m_window->add(steadyMs, 0, tokens);
    if (Period *day = find(m_days, admission.day)) {
        day->tokens += tokens;
        if (!counted && admission.resets == m_resets)
            --day->requests;
    }
    if (Period *period = find(m_months, month)) {
        period->tokens += tokens;
        if (!counted)
            --period->requests;
    }
}

KeyBook::Counts KeyBook::counts(std::int32_t day) const
{
    const std::lock_guard lock(m_mutex);
    Counts counts;
    counts.day = day;
    if (const Period *today = find(m_days, day)) {
        counts.requestsToday = today->requests;
        counts.tokensToday = today->tokens;
    }
    if (const Period *month = find(m_months, QuotaCalendar::monthOf(day))) {
        counts.requestsThisMonth = month->requests;
        counts.tokensThisMonth = month->tokens;
    }
    counts.inFlight = m_inFlight;
    counts.lastUsedMs = m_lastUsedMs;
    return counts;
}

void KeyBook::addBooked(std::int32_t day, std::int64_t requests, std::int64_t tokens)
{
    const std::lock_guard lock(m_mutex);
    addTo(m_days, day, requests, tokens);
    addTo(m_months, QuotaCalendar::monthOf(day), requests, tokens);
}

void KeyBook::resetDay(std::int32_t day, std::int64_t requests)
{
    const std::lock_guard lock(m_mutex);
    ++m_resets;
    if (Period *period = find(m_days, day))
        period->requests = std::max<std::int64_t>(period->requests - requests, 0);
}

} // namespace turnpike
