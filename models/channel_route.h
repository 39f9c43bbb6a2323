#pragma once

#include <QList>
#include <QString>
#include <cstdint>

namespace turnpike {

class JsonReader;

/// "Which channel would this request take, and why": the key by its id, its masked form or the whole key; without one
/// the group.
struct ChannelRouteQuestion
{
    QString model, key, group;
};

/// One channel of the answer: those that fit first, in the order in which they are tried.
struct ChannelRouteStep
{
    struct Key
    {
        std::int64_t id = 0; // 0: it is called without a key
        QString fault;       // why it rests, the admin interface's word; empty: it does not
        std::int64_t restsForMs = 0;

        bool operator==(const Key &) const = default;
    };
    std::int64_t id = 0;
    QString name;
    QString verdict; // the admin interface's word; "fits"
    int priority = 0, weight = 0;
    int tier = 0; // 1: tried first; 0: not at all
    int sharePerMille = 0;
    QString modelSent;
    QList<Key> keys;

    bool fits() const { return tier > 0; }
    bool operator==(const ChannelRouteStep &) const = default;
};

struct ChannelRoute
{
    QString model, group;
    bool modelAllowed = true; // for the key
    QList<ChannelRouteStep> steps;
};

/// The answer of GET /admin/channels/route.
ChannelRoute channelRouteFrom(JsonReader &answer);

/// Why the channel is where it is, in one sentence.
QString whyOf(const ChannelRouteStep &step, const QString &askedModel);

} // namespace turnpike
