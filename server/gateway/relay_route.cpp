#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"

namespace turnpike {

namespace {

constexpr std::size_t kAffinityBytes = 4096; // about the shortest beginning that providers keep, 1024 tokens

} // namespace

bool Relay::route()
{
    const bool isLong = m_request.conversation && m_body.size() >= m_request.conversation + kAffinityBytes;
    const std::uint64_t seed = isLong ? affinitySeed() : m_desk.random();
    const auto candidates = m_desk.channels.snapshot().candidates(m_request.model, m_caller.config->group, seed);
    for (const auto &channel : candidates.order) {
        const auto format = providerFormat(channel->kind, m_route);
        auto way = format ? m_desk.channels.way(channel) : nullptr;
        if (way)
            m_candidates.push_back({std::move(way), *format});
    }
    const auto refused = keepExpressible();
    if (!m_candidates.empty()) {
        std::vector<const RoutedChannel *> order;
        for (const Candidate &one : m_candidates)
            order.push_back(&one.way->routed);
        m_selection = Selection(std::move(order), isLong ? std::optional(seed) : std::nullopt);
        return mayBegin();
    }
    if (refused) {
        deny(badRequest(*refused));
        return false;
    }
    if (candidates.found == ChannelSnapshot::Found::NoSuchModel)
        deny({404, Refusal::NoSuchModel, "model_not_found", "The model " + m_request.model + " does not exist here.",
              "model"});
    else if (candidates.found == ChannelSnapshot::Found::NotForGroup)
        deny({403, Refusal::NotAllowed, "model_not_allowed",
              "This API key may not use the model " + m_request.model + ".", "model"});
    else
        deny({503, Refusal::NoChannel, "no_available_channel",
              "No channel for the model " + m_request.model + " is available now."});
    return false;
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
    const std::string_view model = one.way->channel->upstreamModel(m_request.model);
    if (!isTranslated(one))
        return m_request.bodyFor(m_route.client, m_body, model);
    if (!m_translation)
        m_translation.emplace(m_route.client, m_body, m_request.model, m_request.stream);
    return m_translation->bodyFor(one.format, traitsOf(one.way->channel->kind), model);
}

} // namespace turnpike
