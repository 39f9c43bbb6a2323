#include "server/gateway/channel_rests.h"

#include "server/routing/channel_directory.h"
#include "server/runtime/clock.h"

namespace turnpike {

void addRests(std::vector<storage::ChannelRow> &channels, HealthBook &health, const Clock &clock)
{
    const std::int64_t steady = clock.steadyMs(), wall = clock.wallMs();
    for (storage::ChannelRow &channel : channels) {
        for (storage::ProviderKeyRow &key : channel.keys) {
            const auto now = health.key(channel.id, key.id);
            const std::int64_t rest = now->restsUntil() - steady;
            if (key.status != static_cast<int>(ChannelStatus::On) || rest <= 0)
                continue;
            key.cooldownUntil = wall + rest;
            key.statusReason = faultName(now->fault());
            key.failures = now->failures();
        }
    }
}

} // namespace turnpike
