#include "models/channel_route.h"

#include "models/channel_words.h"
#include "models/format.h"
#include "models/json_reader.h"

#include <QCoreApplication>
#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

int small(JsonReader &reader, const char *name)
{
    return int(std::clamp<std::int64_t>(reader.integer(name), INT_MIN, INT_MAX));
}

ChannelRouteStep stepFrom(JsonReader &channel)
{
    ChannelRouteStep step;
    step.id = channel.integer("id");
    step.name = channel.text("name");
    step.verdict = channel.text("verdict");
    step.priority = small(channel, "priority");
    step.weight = small(channel, "weight");
    step.tier = small(channel, "tier");
    step.sharePerMille = small(channel, "share_per_mille");
    step.modelSent = channel.text("model_sent");
    channel.each("keys", [&step](JsonReader &key) {
        step.keys << ChannelRouteStep::Key{key.integer("id"), key.text("fault"), key.integer("rests_for_ms")};
    });
    return step;
}

QString whyNot(const QString &verdict)
{
    if (verdict == "off"_L1)
        return QCoreApplication::translate("Channels", "skipped: switched off");
    if (verdict == "disabled"_L1)
        return QCoreApplication::translate("Channels", "skipped: switched off by itself");
    if (verdict == "other_model"_L1)
        return QCoreApplication::translate("Channels", "skipped: does not offer this model");
    if (verdict == "other_group"_L1)
        return QCoreApplication::translate("Channels", "skipped: not for this group");
    if (verdict == "no_provider_key"_L1)
        return QCoreApplication::translate("Channels", "skipped: has no provider key");
    return QCoreApplication::translate("Channels", "skipped: %1", "a word of the gateway").arg(verdict);
}

QString keysOf(const ChannelRouteStep &step)
{
    if (step.keys.isEmpty() ||
        (step.keys.size() == 1 && step.keys.first().id == 0 && step.keys.first().restsForMs == 0))
        return {};
    const auto resting =
        std::find_if(step.keys.begin(), step.keys.end(), [](const auto &key) { return key.restsForMs > 0; });
    const int ready =
        int(std::count_if(step.keys.begin(), step.keys.end(), [](const auto &key) { return key.restsForMs == 0; }));
    QString text =
        QCoreApplication::translate("Channels", "%1 of %n key(s) ready", nullptr, int(step.keys.size())).arg(ready);
    if (resting != step.keys.end())
        text += u" ("_s + reasonWords(resting->fault) + u')';
    return text;
}

} // namespace

ChannelRoute channelRouteFrom(JsonReader &answer)
{
    ChannelRoute route;
    route.model = answer.text("model");
    route.group = answer.text("group");
    route.modelAllowed = answer.flag("model_allowed");
    answer.each("channels", [&route](JsonReader &channel) { route.steps << stepFrom(channel); });
    return route;
}

QString whyOf(const ChannelRouteStep &step, const QString &askedModel)
{
    if (!step.fits())
        return whyNot(step.verdict);
    QStringList parts{
        step.tier == 1
            ? QCoreApplication::translate("Channels", "priority %1, weight %2").arg(step.priority).arg(step.weight)
            : QCoreApplication::translate("Channels", "next: priority %1, weight %2")
                  .arg(step.priority)
                  .arg(step.weight)};
    if (step.modelSent != askedModel)
        parts << QCoreApplication::translate("Channels", "sends %1", "a model's name").arg(step.modelSent);
    if (const QString keys = keysOf(step); !keys.isEmpty())
        parts << keys;
    return parts.join(u"; "_s);
}

} // namespace turnpike
