#include "server/accounting/token_estimator.h"
#include "server/gateway/cors.h"
#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"
#include "server/gateway/service_path.h"
#include "server/protocols/body_override.h"

namespace turnpike {

namespace {

constexpr std::size_t kAffinityBytes = 4096; // about the shortest beginning that providers keep, 1024 tokens

} // namespace

bool Relay::route()
{
    const bool isLong = m_request.conversation && m_body.size() >= m_request.conversation + kAffinityBytes;
    const std::uint64_t seed = isLong ? affinitySeed() : m_desk.random();
    const auto candidates = candidatesFor(seed);
    if (!candidates) {
        deny(candidates.error());
        return false;
    }
    std::optional<Error> refused;
    for (const auto &channel : candidates->order) {
        const auto format = providerFormat(channel->providerKind(), m_route);
        if (format == Protocol::Gemini && !staysInside(channel->upstreamModel(m_request.model))) {
            refused = Error{"invalid_value", "This name of a model cannot be part of an address.", "model"};
            continue;
        }
        auto way = format ? m_desk.channels.way(channel) : nullptr;
        if (way)
            m_candidates.push_back({std::move(way), *format});
    }
    if (auto inexpressible = keepExpressible())
        refused = std::move(inexpressible);
    if (!m_candidates.empty()) {
        std::vector<const RoutedChannel *> order;
        for (const Candidate &one : m_candidates)
            order.push_back(&one.way->routed);
        m_selection = Selection(std::move(order), isLong ? std::optional(seed) : std::nullopt);
        return mayBegin();
    }
    if (refused)
        deny(badRequest(*refused));
    else if (m_route.kind == RouteKind::Count && candidates->found == ChannelSnapshot::Found::Some)
        answerWithEstimate();
    else
        deny(noneIsLeft(candidates->found));
    return false;
}

// None of the model's providers counts in this client's format: our own count, marked as such.
void Relay::answerWithEstimate()
{
    const std::string tokens = std::to_string(TokenEstimator::estimate(m_body));
    const auto exchange = std::move(m_exchange);
    exchange->respond(200, "application/json",
                      (m_route.client == Protocol::Gemini ? R"({"totalTokens":)" : R"({"input_tokens":)") + tokens +
                          "}",
                      "X-Turnpike-Estimated: true\r\n" + corsHeaders(exchange->head()));
}

// Providers keep long beginnings of conversations in a cache of the account: the same key holder's conversation finds
// the same channel and provider key as long as they are well.
std::uint64_t Relay::affinitySeed() const
{
    const std::string_view beginning = std::string_view(m_body).substr(m_request.conversation, kAffinityBytes);
    return std::hash<std::string_view>()(beginning) ^ static_cast<std::uint64_t>(m_caller.config->id);
}

// Channels whose providers cannot be asked this leave the list; what the first of them could not express comes back.
std::optional<Error> Relay::keepExpressible()
{
    std::optional<Error> refused;
    std::erase_if(m_candidates, [&](const Candidate &one) {
        if (!isTranslated(one))
            return false;
        auto body = bodyFor(one);
        if (!body && !refused)
            refused = std::move(body.error());
        return !body;
    });
    return refused;
}

Result<std::string> Relay::bodyFor(const Candidate &one)
{
    const Channel &channel = *one.way->channel;
    const std::string_view model = channel.upstreamModel(m_request.model);
    if (isTranslated(one) && !m_translation)
        m_translation.emplace(m_route.client, m_body, m_request.model, m_request.stream);
    auto body = isTranslated(one) ? m_translation->bodyFor(one.format, traitsOf(channel.providerKind()), model)
                                  : m_request.bodyFor(m_route.client, m_body, model);
    return body && !channel.paramOverride.empty() ? overridden(*body, channel.paramOverride) : body;
}

} // namespace turnpike
