#include "models/channel_service.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr double kManyErrors = 0.1;  // share of failures
constexpr std::int64_t kEnough = 10; // requests before a share says anything

bool inScope(ChannelScope scope, ChannelHealth health)
{
    switch (scope) {
    case ChannelScope::All:
        return true;
    case ChannelScope::Healthy:
        return health != ChannelHealth::Off && !isTrouble(health);
    case ChannelScope::Trouble:
        return isTrouble(health);
    case ChannelScope::Off:
        return health == ChannelHealth::Off;
    }
    return true;
}

bool matches(const ChannelInfo &channel, const QString &text)
{
    const auto has = [&](const QString &part) { return part.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(channel.name) || has(channel.baseUrl) ||
           std::any_of(channel.models.begin(), channel.models.end(), has) ||
           std::any_of(channel.groups.begin(), channel.groups.end(), has);
}

double successOf(const ChannelInfo &channel)
{
    return channel.requests > 0 ? 1 - double(channel.failures) / double(channel.requests) : -1;
}

/// Below 0: `a` comes first.
int compare(const ChannelInfo &a, const ChannelInfo &b, ChannelSort sort)
{
    const auto order = [](auto x, auto y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (sort) {
    case ChannelSort::Priority:
        return order(a.priority, b.priority);
    case ChannelSort::Name:
        return QString::localeAwareCompare(a.name, b.name);
    case ChannelSort::Weight:
        return order(a.weight, b.weight);
    case ChannelSort::Models:
        return order(a.models.size(), b.models.size());
    case ChannelSort::Requests:
        return order(a.requests, b.requests);
    case ChannelSort::Success:
        return order(successOf(a), successOf(b));
    }
    return 0;
}

} // namespace

ChannelHealth healthOf(const ChannelInfo &channel, std::int64_t nowMs)
{
    if (channel.status == ChannelStatus::Off)
        return ChannelHealth::Off;
    if (channel.status == ChannelStatus::Disabled)
        return ChannelHealth::SwitchedOffByItself;
    const auto usable = std::count_if(channel.keys.begin(), channel.keys.end(),
                                      [nowMs](const ProviderKeyInfo &key) { return key.usableAt(nowMs); });
    if (usable == 0 && !channel.keys.isEmpty())
        return ChannelHealth::NoKey;
    if (usable < channel.keys.size())
        return ChannelHealth::KeyResting;
    if (channel.requests >= kEnough && double(channel.failures) > kManyErrors * double(channel.requests))
        return ChannelHealth::ManyErrors;
    return channel.requests > 0 ? ChannelHealth::Healthy : ChannelHealth::Idle;
}

bool isTrouble(ChannelHealth health)
{
    return health >= ChannelHealth::KeyResting && health <= ChannelHealth::SwitchedOffByItself;
}

ChannelList select(const ChannelQuery &query, QList<ChannelInfo> channels, std::int64_t nowMs)
{
    ChannelList list;
    list.all = channels.size();
    for (ChannelInfo &channel : channels) {
        const ChannelHealth health = healthOf(channel, nowMs);
        (isTrouble(health) ? list.trouble : health == ChannelHealth::Off ? list.off : list.healthy) += 1;
        if (inScope(query.scope, health) && matches(channel, query.text))
            list.rows << std::move(channel);
    }
    std::sort(list.rows.begin(), list.rows.end(), [&](const ChannelInfo &a, const ChannelInfo &b) {
        const int order = query.descending ? compare(b, a, query.sort) : compare(a, b, query.sort);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return list;
}

} // namespace turnpike
