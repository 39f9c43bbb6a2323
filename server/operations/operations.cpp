#include "server/operations/operations.h"

namespace turnpike {

Operations::Operations(Ledger &ledger, KeyDirectory &keys, ChannelDirectory &channels, HealthBook &health,
                       const SecretBox &secrets, LimitDefaults &defaults, const Clock &clock, const QTimeZone &zone)
    : m_ledger(ledger), m_keys(keys), m_channels(channels), m_health(health), m_secrets(secrets), m_defaults(defaults),
      m_clock(clock), m_zone(zone)
{}

} // namespace turnpike
