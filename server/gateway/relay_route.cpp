#include "server/accounting/token_estimator.h"
#include "server/gateway/cors.h"
#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"
#include "server/gateway/service_path.h"
#include "server/protocols/body_override.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::size_t kAffinityBytes = 4096; // about the shortest beginning that providers keep, 1024 tokens

} // namespace

bool Relay::route()
{
    const bool isLong = m_request.conversation && m_body.size() >= m_request.conversation + kAffinityBytes;
    const std::uint64_t seed = isLong ? affinitySeed() : m_desk.random();
    m_snapshot = m_desk.channels.snapshot();
    const auto candidates = candidatesFor(seed);
    if (!candidates) {
        deny(candidates.error());
        return false;
    }
    std::optional<Error> refused;
    for (const Channel *channel : candidates->order) {
        const auto format = providerFormat(channel->providerKind(), m_route);
        if (format == Protocol::Gemini && !staysInside(channel->upstreamModel(m_request.model)))
            refused = Error{"invalid_value", "This name of a model cannot be part of an address.", "model"};
        else if (format)
            m_candidates.push_back({channel, *format, nullptr});
    }
    if (auto inexpressible = keepExpressible())
        refused = std::move(inexpressible);
    const auto usable =
        std::find_if(m_candidates.begin(), m_candidates.end(), [this](auto &one) { return findWay(one); });
    m_candidates.erase(m_candidates.begin(), usable);
    if (!m_candidates.empty()) {
        const auto lookup = [this](std::size_t i) {
            const ChannelView::Way *way = findWay(m_candidates[i]);
            return way ? &way->routed : nullptr;
        };
        m_selection = Selection(m_candidates.size(), lookup, isLong ? std::optional(seed) : std::nullopt);
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

// Null: it cannot be used. Made for few of the candidates, since most requests need but one.
const ChannelView::Way *Relay::findWay(Candidate &one)
{
    if (!one.way)
        one.way = m_desk.channels.way(*one.channel);
    return one.way.get();
}

// Channels whose providers cannot be asked this leave the list; what the first of them could not express comes back.
std::optional<Error> Relay::keepExpressible()
{
    std::optional<Error> refused;
    std::erase_if(m_candidates, [&](const Candidate &one) {
        if (!isTranslated(one))
            return false;
        const auto error = translation().inexpressible(one.format, traitsOf(one.channel->providerKind()));
        if (error && !refused)
            refused = *error;
        return error.has_value();
    });
    return refused;
}

Translation &Relay::translation()
{
    if (!m_translation)
        m_translation.emplace(m_route.client, m_body, m_request.model, m_request.stream);
    return *m_translation;
}

Result<std::string> Relay::bodyFor(const Candidate &one)
{
    const Channel &channel = *one.channel;
    const std::string_view model = channel.upstreamModel(m_request.model);
    auto body = isTranslated(one) ? translation().bodyFor(one.format, traitsOf(channel.providerKind()), model)
                                  : m_request.bodyFor(m_body, model, m_route.usageChunk);
    return body && !channel.paramOverride.empty() ? overridden(*body, channel.paramOverride) : body;
}

} // namespace turnpike
