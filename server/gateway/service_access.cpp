#include "server/gateway/service_access.h"

namespace turnpike {

// What the operator has switched off looks like what never was: callers learn nothing of it.
std::optional<Denial> serviceDenial(const Channel *service, const KeyConfig &key)
{
    if (!service || service->status == ChannelStatus::Off)
        return Denial{404, Refusal::NoSuchModel, "service_not_found", "There is no service at this address."};
    if (!service->servesGroup(key.group))
        return Denial{403, Refusal::NotAllowed, "service_not_allowed", "This API key may not use this service."};
    if (service->status != ChannelStatus::On)
        return Denial{503, Refusal::NoChannel, "no_available_channel", "This service is not available now."};
    return std::nullopt;
}

} // namespace turnpike
