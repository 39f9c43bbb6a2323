#include "models/service_words.h"

#include "models/format.h"
#include "server/admin/names.h"

#include <QCoreApplication>

namespace turnpike {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

QString meaningOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Texts::tr("The target refuses the key.");
    case 404:
        return Texts::tr("It is reached; there is nothing at its root.");
    case 405:
        return Texts::tr("It is reached; its root does not take this method.");
    case 429:
        return Texts::tr("It is reached, and asks to wait.");
    default:
        break;
    }
    if (status >= 500)
        return Texts::tr("The target reports a fault of its own.");
    return status >= 400 ? Texts::tr("It is reached, and refuses this request.") : QString();
}

Tone toneOf(int status)
{
    if (status < 400)
        return Tone::Ok;
    if (status == 401 || status == 403 || status >= 500)
        return Tone::Error;
    return status == 429 ? Tone::Warning : Tone::Info;
}

} // namespace

QString kindName(ServiceKind kind)
{
    return kind == ServiceKind::Llm ? Texts::tr("LLM", "kind of a service") : Texts::tr("REST", "kind of a service");
}

QString methodWords(const ServiceInfo &service)
{
    return service.method.isEmpty() ? Texts::tr("any", "HTTP method") : service.method;
}

QString formatName(const QString &format)
{
    const auto kind = channelKindNamed(format.toStdString());
    return kind ? providerName(*kind) : format;
}

StatusWords statusOf(const ServiceInfo &service, std::int64_t nowMs)
{
    const int resting = int(service.keys - service.healthyKeys);
    switch (healthOf(service)) {
    case ChannelHealth::Off:
        return {Tone::Muted, Texts::tr("Off"), Texts::tr("changed %1").arg(formatAgo(service.updatedAt, nowMs))};
    case ChannelHealth::SwitchedOffByItself:
        return {Tone::Error, Texts::tr("Switched off by itself"), reasonWords(service.statusReason)};
    case ChannelHealth::NoKey:
        return {Tone::Error, Texts::tr("No key can be used"), Texts::tr("%n key(s) resting or off", nullptr, resting)};
    case ChannelHealth::KeyResting:
        return {Tone::Warning, Texts::tr("%n key(s) cannot be used", nullptr, resting),
                Texts::tr("the others take their turns")};
    case ChannelHealth::ManyErrors:
        return {Tone::Warning, Texts::tr("Many errors"),
                Texts::tr("%1 of %2 in 24 hours").arg(formatCount(service.failures), formatCount(service.requests))};
    case ChannelHealth::Healthy:
        return {Tone::Ok, Texts::tr("Healthy"), {}};
    case ChannelHealth::Idle:
        break;
    }
    return {Tone::Ok, Texts::tr("Ready"), Texts::tr("not called in 24 hours")};
}

StatusWords reachWords(const ProbeResult &result)
{
    if (result.status == 0)
        return wordsOf(result);
    return {toneOf(result.status),
            Texts::tr("Answered %1 in %2 ms", "HTTP status, milliseconds")
                .arg(result.status)
                .arg(formatCount(result.latencyMs)),
            meaningOf(result.status)};
}

} // namespace turnpike
