// How a provider's failure is understood: what it says of its key, whether another may do better, what the client
// hears.
#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"
#include "server/protocols/chat_formats.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

// Whether another channel may do better, by the provider's status.
bool isWorthRetrying(int status)
{
    constexpr std::array worth{401, 402, 403, 408, 409, 425, 429, 500, 502, 503, 504, 529};
    return std::find(worth.begin(), worth.end(), status) != worth.end();
}

// The client's own fault, or a wait that the provider asks for: body and Retry-After pass.
bool passesThrough(int status)
{
    constexpr std::array passed{400, 404, 409, 413, 422, 429};
    return std::find(passed.begin(), passed.end(), status) != passed.end();
}

} // namespace

Fault AdmittedRequest::faultOf(int status, std::string_view code)
{
    constexpr std::array refused{"invalid_api_key", "account_deactivated", "authentication_error", "API_KEY_INVALID"};
    constexpr std::array broke{"insufficient_quota", "billing_not_active", "billing_error"};
    if (status == 402 || std::find(broke.begin(), broke.end(), code) != broke.end())
        return Fault::OutOfFunds;
    if (status == 401 || status == 403 || std::find(refused.begin(), refused.end(), code) != refused.end())
        return Fault::Refused;
    if (status == 429)
        return Fault::RateLimited;
    if (status == 408 || status == 504)
        return Fault::Timeout;
    return status >= 500 ? Fault::ServerError : Fault::None;
}

AdmittedRequest::Failure AdmittedRequest::failureOf(UpstreamFailure failure)
{
    switch (failure) {
    case UpstreamFailure::NameNotFound:
        return {Outcome::NoAnswer, 502, "upstream_unreachable", "The provider's name cannot be resolved.", true,
                Fault::Unreachable};
    case UpstreamFailure::ConnectRefused:
        return {Outcome::NoAnswer, 502, "upstream_unreachable", "The provider refuses connections.", true,
                Fault::Unreachable};
    case UpstreamFailure::ConnectTimeout:
        return {Outcome::NoAnswer, 504, "upstream_timeout", "The provider did not accept a connection in time.", true,
                Fault::Unreachable};
    case UpstreamFailure::TlsRefused:
        return {Outcome::NoAnswer, 502, "upstream_tls_error", "No trusted TLS connection to the provider.", true,
                Fault::Unreachable};
    case UpstreamFailure::ProxyRefused:
        return {Outcome::NoAnswer, 502, "upstream_proxy_error", "The channel's proxy does not answer.", true,
                Fault::Unreachable};
    case UpstreamFailure::NotPublic:
        return {Outcome::NoAnswer,
                502,
                "upstream_address_not_allowed",
                "The provider's name leads to an address that this channel may not reach.",
                true,
                Fault::Unreachable};
    case UpstreamFailure::FirstByteTimeout:
    case UpstreamFailure::IdleTimeout:
    case UpstreamFailure::TotalTimeout:
        return {Outcome::NoAnswer, 504, "upstream_timeout", "The provider did not answer in time.", true,
                Fault::Timeout};
    case UpstreamFailure::Reset:
        return {Outcome::NoAnswer, 502, "upstream_cut", "The provider closed the connection early.", true};
    case UpstreamFailure::Malformed:
        break;
    }
    return {Outcome::NoAnswer, 502, "upstream_invalid_response", "The provider's answer was not valid HTTP.", true};
}

// A provider's error status: the next key or channel, or through to the client, or translated when it would speak of
// our key.
void Relay::providerRefused()
{
    const int status = candidate().way->channel->treatedStatus(m_upstreamStatus);
    const auto told = chatFormat(candidate().format).readError(m_out);
    const Fault fault = faultOf(status, told.code);
    const Failure failure = failureOf(status, fault);
    if (fault == Fault::None)
        health().succeeded(); // it answered: the request was at fault
    if (!m_exchange || !passesThrough(status) || fault == Fault::Refused || fault == Fault::OutOfFunds)
        return attemptFailed(failure);
    m_desk.metrics.failedAttempts.add();
    noteFault(fault);
    if (tryNext(failure))
        return;
    passRefusal(told);
}

// After the last attempt the provider's own words, in the client's format.
void Relay::passRefusal(const ProviderError &told)
{
    const int status = candidate().way->channel->treatedStatus(m_upstreamStatus);
    finish(Outcome::ProviderError, status, "upstream_error");
    const auto exchange = std::move(m_exchange);
    auto headers = answerHeadersFor(*exchange);
    if (!m_retryAfter.empty())
        headers += "Retry-After: " + m_retryAfter + "\r\n";
    if (isTranslated(candidate())) {
        m_out = errorBody(status, told.code.empty() ? "upstream_error" : told.code,
                          told.message.empty() ? "The provider answered with an error." : told.message, told.field);
        m_contentType = "application/json";
    }
    exchange->respond(status, m_contentType.empty() ? "application/json" : std::string_view(m_contentType), m_out,
                      headers);
    letGo();
}

AdmittedRequest::Failure AdmittedRequest::failureOf(int status, Fault fault)
{
    const bool mayRetry = fault != Fault::None || isWorthRetrying(status);
    if (fault == Fault::Refused || fault == Fault::OutOfFunds)
        return {Outcome::ProviderError,
                502,
                "upstream_auth_error",
                "The provider does not accept this gateway's key.",
                mayRetry,
                fault};
    if (fault == Fault::Timeout)
        return {
            Outcome::ProviderError, 504, "upstream_timeout", "The provider did not answer in time.", mayRetry, fault};
    return {Outcome::ProviderError, 502, "upstream_error", "The provider answered with an error.", mayRetry, fault};
}

} // namespace turnpike
