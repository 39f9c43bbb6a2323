// Which channels may answer a request: by its model, by its service, or the one that an operator has chosen.
#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"
#include "server/gateway/service_access.h"
#include "server/routing/route_explanation.h"

#include <charconv>

namespace turnpike {

// An operator beside the key holder may choose the channel, to see what this one makes of the request.
std::optional<Denial> Relay::readPin()
{
    const std::string_view wanted = m_exchange->head().header("x-turnpike-channel");
    if (wanted.empty())
        return std::nullopt;
    if (!m_desk.isOperator || !m_desk.isOperator(*m_exchange))
        return Denial{403, Refusal::NotAllowed, "pin_not_allowed",
                      "Only an operator may choose the channel: x-admin-token is missing or wrong."};
    std::int64_t id = 0;
    const auto read = std::from_chars(wanted.data(), wanted.data() + wanted.size(), id);
    if (read.ec != std::errc() || read.ptr != wanted.data() + wanted.size())
        return Denial{400, Refusal::BadRequest, "invalid_channel", "X-Turnpike-Channel must be the id of a channel."};
    m_pinned = id;
    return std::nullopt;
}

tl::expected<ChannelSnapshot::Candidates, Denial> Relay::candidatesFor(ChannelSnapshot::Extent extent) const
{
    using Candidates = ChannelSnapshot::Candidates;
    if (m_address.service) {
        if (auto refused = serviceDenial(m_address.service.get(), *m_caller.config))
            return tl::make_unexpected(std::move(*refused));
        return Candidates{ChannelSnapshot::Found::Some, {m_address.service.get()}};
    }
    if (!m_pinned)
        return m_snapshot->candidates(m_request.model, m_caller.config->group, m_seed, extent);
    // whatever its models and groups; but what is off receives nothing from anybody
    auto channel = m_snapshot->find(*m_pinned);
    if (channel && channel->service)
        channel = nullptr; // it has an address of its own
    const Verdict ready = channel ? readinessOf(*channel) : Verdict::Off;
    if (channel && ready == Verdict::Fits)
        return Candidates{ChannelSnapshot::Found::Some, {channel.get()}};
    const char *why = !channel                          ? " does not exist."
                      : ready == Verdict::Off           ? " is switched off."
                      : ready == Verdict::NoProviderKey ? " has no provider key."
                                                        : " is disabled.";
    return tl::make_unexpected(Denial{503, Refusal::NoChannel, "pinned_channel_unavailable",
                                      "The channel " + std::to_string(*m_pinned) + why});
}

// Why no channel is left that can be asked.
Denial Relay::noneIsLeft(ChannelSnapshot::Found found) const
{
    const std::string &model = m_request.model;
    switch (found) {
    case ChannelSnapshot::Found::NoSuchModel:
        return {404, Refusal::NoSuchModel, "model_not_found", "The model " + model + " does not exist here.", "model"};
    case ChannelSnapshot::Found::NotForGroup:
        return {403, Refusal::NotAllowed, "model_not_allowed", "This API key may not use the model " + model + ".",
                "model"};
    case ChannelSnapshot::Found::Some:
        if (m_route.kind == RouteKind::Passed)
            return {400, Refusal::BadRequest, "unsupported_route",
                    "The providers of the model " + model + " do not have " + std::string(m_route.path) + ".", "model"};
        break;
    case ChannelSnapshot::Found::NoneHealthy:
        break;
    }
    return {503, Refusal::NoChannel, "no_available_channel",
            "No channel for the model " + model + " is available now."};
}

} // namespace turnpike
