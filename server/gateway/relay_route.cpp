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
    m_seed = isLong ? affinitySeed() : m_desk.random();
    m_snapshot = m_desk.channels.snapshot();
    const auto found = draw(ChannelSnapshot::Extent::First);
    if (!found) {
        deny(found.error());
        return false;
    }
    if (routedAt(0)) {
        m_selection =
            Selection([this](std::size_t i) { return routedAt(i); }, isLong ? std::optional(m_seed) : std::nullopt);
        return mayBegin();
    }
    if (m_inexpressible)
        deny(badRequest(*m_inexpressible));
    else if (m_route.kind == RouteKind::Count && *found == ChannelSnapshot::Found::Some)
        answerWithEstimate();
    else
        deny(noneIsLeft(*found));
    return false;
}

// Of the same seed and snapshot: what was looked at before comes first again.
tl::expected<ChannelSnapshot::Found, Denial> Relay::draw(ChannelSnapshot::Extent extent)
{
    const auto candidates = candidatesFor(extent);
    if (!candidates)
        return tl::make_unexpected(candidates.error());
    const auto &order = candidates->order;
    for (; m_drawn < order.size(); ++m_drawn)
        consider(*order[m_drawn]);
    m_allDrawn = extent == ChannelSnapshot::Extent::All;
    return candidates->found;
}

// A channel whose provider can be asked this becomes a candidate.
void Relay::consider(const Channel &channel)
{
    const auto format = providerFormat(channel.providerKind(), m_route);
    if (!format)
        return;
    std::optional<Error> refused;
    if (format == Protocol::Gemini && !staysInside(channel.upstreamModel(m_request.model)))
        refused = Error{"invalid_value", "This name of a model cannot be part of an address.", "model"};
    else if (format != m_route.client)
        refused = translation().inexpressible(*format, traitsOf(channel.providerKind()));
    if (!refused)
        m_candidates.push_back({&channel, *format, nullptr});
    else if (!m_inexpressible)
        m_inexpressible = std::move(refused);
}

// The candidate that comes as the i-th, null: there are no more. One is drawn at first, since most requests need no
// other, and its way is made when its turn comes.
const RoutedChannel *Relay::routedAt(std::size_t i)
{
    for (;;) {
        if (i < m_candidates.size()) {
            Candidate &one = m_candidates[i];
            one.way = m_desk.channels.way(*one.channel);
            if (one.way)
                return &one.way->routed;
            m_candidates.erase(m_candidates.begin() + static_cast<std::ptrdiff_t>(i)); // it cannot be used
        } else if (m_allDrawn || !draw(ChannelSnapshot::Extent::All)) {
            return nullptr;
        }
    }
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
