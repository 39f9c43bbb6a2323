#include "server/gateway/denial.h"

namespace turnpike {

namespace {

// 0s, 950ms, 7.5s, 6m0s, 3h2m1s: Go's notation, which OpenAI's clients know.
std::string durationText(std::int64_t ms)
{
    if (ms < 1000)
        return std::to_string(ms) + "ms";
    const auto seconds = (ms + 999) / 1000;
    std::string text;
    if (seconds >= 3600)
        text += std::to_string(seconds / 3600) + "h";
    if (seconds >= 60)
        text += std::to_string(seconds / 60 % 60) + "m";
    return text + std::to_string(seconds % 60) + "s";
}

void addHeaders(std::string &out, const char *what, std::int64_t limit, std::int64_t remaining, std::int64_t resetMs)
{
    if (limit < 0)
        return;
    out.append("x-ratelimit-limit-").append(what).append(": ").append(std::to_string(limit));
    out.append("\r\nx-ratelimit-remaining-").append(what).append(": ").append(std::to_string(remaining));
    out.append("\r\nx-ratelimit-reset-").append(what).append(": ").append(durationText(resetMs)).append("\r\n");
}

} // namespace

Denial badRequest(const Error &error)
{
    return {400, Refusal::BadRequest, error.code, error.message, error.field};
}

Denial denialOf(const LimitRefusal &refusal)
{
    const std::string limit = std::to_string(refusal.limit);
    const auto denial = [&](const char *code, const std::string &message) {
        return Denial{429, Refusal::Limit, code, message, {}, refusal.retryAfterMs};
    };
    switch (refusal.kind) {
    case LimitKind::RequestsPerDay:
        return denial("daily_quota_exceeded", "This key's limit of " + limit + " requests a day is reached.");
    case LimitKind::TokensPerDay:
        return denial("daily_quota_exceeded", "This key's limit of " + limit + " tokens a day is reached.");
    case LimitKind::RequestsPerMonth:
        return denial("monthly_quota_exceeded", "This key's limit of " + limit + " requests a month is reached.");
    case LimitKind::TokensPerMonth:
        return denial("monthly_quota_exceeded", "This key's limit of " + limit + " tokens a month is reached.");
    case LimitKind::RequestsPerMinute:
        return denial("rate_limit_exceeded", "This key's limit of " + limit + " requests a minute is reached.");
    case LimitKind::TokensPerMinute:
        return denial("rate_limit_exceeded", "This key's limit of " + limit + " tokens a minute is reached.");
    case LimitKind::InFlight:
        break;
    }
    return denial("rate_limit_exceeded", "This key's limit of " + limit + " requests at a time is reached.");
}

std::string rateLimitHeaders(const Admission &admission)
{
    std::string headers;
    addHeaders(headers, "requests", admission.limitRequests, admission.remainingRequests, admission.resetRequestsMs);
    addHeaders(headers, "tokens", admission.limitTokens, admission.remainingTokens, admission.resetTokensMs);
    return headers;
}

} // namespace turnpike
