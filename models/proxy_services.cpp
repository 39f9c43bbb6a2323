#include "models/proxy_services.h"

namespace turnpike {

QString ServiceInfo::path() const
{
    return (kind == ServiceKind::Llm ? QStringLiteral("/llm/") : QStringLiteral("/proxy/")) + slug;
}

ChannelHealth healthOf(const ServiceInfo &service)
{
    if (service.status == ChannelStatus::Off)
        return ChannelHealth::Off;
    if (service.status == ChannelStatus::Disabled)
        return ChannelHealth::SwitchedOffByItself;
    if (service.keys > 0 && service.healthyKeys == 0)
        return ChannelHealth::NoKey;
    if (service.healthyKeys < service.keys)
        return ChannelHealth::KeyResting;
    if (hasManyErrors(service.requests, service.failures))
        return ChannelHealth::ManyErrors;
    return service.requests > 0 ? ChannelHealth::Healthy : ChannelHealth::Idle;
}

} // namespace turnpike
