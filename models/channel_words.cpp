#include "models/channel_words.h"

#include "models/format.h"
#include "server/operations/provider_presets.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>
#include <utility>

namespace turnpike {

namespace {

QString join(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QStringLiteral(" · ") + second;
}

/// "HTTP 401 · Incorrect API key provided".
QString answerOf(const ProbeResult &result)
{
    QString detail = QString::fromStdString(result.detail);
    if (result.status == 0)
        return detail;
    return join(QCoreApplication::translate("Channels", "HTTP %1").arg(result.status), detail);
}

QString restingNote(const ChannelInfo &channel, std::int64_t nowMs)
{
    for (const ProviderKeyInfo &key : channel.keys) {
        if (key.usableAt(nowMs))
            continue;
        const QString until = key.restsUntil > nowMs ? formatUntil(key.restsUntil, nowMs) : QString();
        return key.reason.isEmpty() ? until : join(reasonWords(key.reason), until);
    }
    return {};
}

QString testedNote(const ChannelInfo &channel, std::int64_t nowMs)
{
    if (channel.testedAt == 0)
        return {};
    return QCoreApplication::translate("Channels", "tested %1").arg(formatAgo(channel.testedAt, nowMs));
}

StatusWords keyTrouble(const ChannelInfo &channel, std::int64_t nowMs)
{
    const int resting = int(std::count_if(channel.keys.begin(), channel.keys.end(),
                                          [nowMs](const ProviderKeyInfo &key) { return !key.usableAt(nowMs); }));
    return {Tone::Warning, QCoreApplication::translate("Channels", "%n key(s) resting", nullptr, resting),
            restingNote(channel, nowMs)};
}

} // namespace

QString providerName(ChannelKind kind)
{
    return QString::fromStdString(presetOf(providerPresets(), kind).name);
}

QString placeOf(const ChannelInfo &channel)
{
    if (!channel.fault.isEmpty())
        return QCoreApplication::translate("Channels", "Simulated fault: %1").arg(channel.fault);
    if (channel.isBuiltIn())
        return QCoreApplication::translate("Channels", "Built in, needs no provider");
    return join(providerName(channel.kind), QUrl(channel.baseUrl).authority());
}

QString reasonWords(const QString &reason)
{
    static const std::pair<const char *, const char *> kWords[] = {
        {"unreachable", QT_TRANSLATE_NOOP("Channels", "cannot be reached")},
        {"timeout", QT_TRANSLATE_NOOP("Channels", "did not answer in time")},
        {"server_error", QT_TRANSLATE_NOOP("Channels", "the provider's fault")},
        {"rate_limited", QT_TRANSLATE_NOOP("Channels", "asked to wait")},
        {"refused", QT_TRANSLATE_NOOP("Channels", "key refused")},
        {"out_of_funds", QT_TRANSLATE_NOOP("Channels", "out of funds")},
        {"key refused", QT_TRANSLATE_NOOP("Channels", "key refused")},
        {"out of funds", QT_TRANSLATE_NOOP("Channels", "out of funds")},
    };
    // "401 key refused": the number is the provider's, the words are ours
    const qsizetype space = reason.indexOf(QLatin1Char(' '));
    bool numbered = false;
    const int status = reason.left(space).toInt(&numbered);
    const QString word = numbered ? reason.mid(space + 1) : reason;
    for (const auto &[name, text] : kWords) {
        if (word != QLatin1String(name))
            continue;
        const QString translated = QCoreApplication::translate("Channels", text);
        return numbered ? QStringLiteral("%1 %2").arg(status).arg(translated) : translated;
    }
    return reason;
}

std::optional<ProbeResult> lastTestOf(const ChannelInfo &channel)
{
    if (channel.testedAt == 0 || channel.testedAt < channel.updatedAt)
        return std::nullopt;
    ProbeResult result;
    result.latencyMs = channel.testMs;
    result.model = channel.testModel.toStdString();
    if (channel.testError.isEmpty())
        return result;
    const QString word = channel.testError.section(QStringLiteral(": "), 0, 0);
    result.outcome = probeOutcomeNamed(word.toStdString()).value_or(ProbeOutcome::NotUnderstood);
    result.detail = channel.testError.section(QStringLiteral(": "), 1).toStdString();
    return result;
}

StatusWords statusOf(const ChannelInfo &channel, std::int64_t nowMs)
{
    switch (healthOf(channel, nowMs)) {
    case ChannelHealth::Off:
        return {Tone::Muted, QCoreApplication::translate("Channels", "Off", nullptr),
                QCoreApplication::translate("Channels", "changed %1").arg(formatAgo(channel.updatedAt, nowMs))};
    case ChannelHealth::SwitchedOffByItself:
        return {Tone::Error, QCoreApplication::translate("Channels", "Switched off by itself"),
                join(reasonWords(channel.statusReason), testedNote(channel, nowMs))};
    case ChannelHealth::NoKey:
        return {Tone::Error, QCoreApplication::translate("Channels", "No key can be used"),
                restingNote(channel, nowMs)};
    case ChannelHealth::KeyResting:
        return keyTrouble(channel, nowMs);
    case ChannelHealth::ManyErrors:
        return {Tone::Warning, QCoreApplication::translate("Channels", "Many errors"),
                QCoreApplication::translate("Channels", "%1 of %2 in 24 hours")
                    .arg(formatCount(channel.failures), formatCount(channel.requests))};
    case ChannelHealth::Healthy:
    case ChannelHealth::Idle:
        break;
    }
    const auto test = lastTestOf(channel);
    if (test && !test->fine())
        return {Tone::Warning, QCoreApplication::translate("Channels", "Test failed"), wordsOf(*test).word};
    if (channel.requests > 0 || test)
        return {Tone::Ok, QCoreApplication::translate("Channels", "Healthy"), testedNote(channel, nowMs)};
    return {Tone::Ok, QCoreApplication::translate("Channels", "Ready"),
            QCoreApplication::translate("Channels", "not called in 24 hours")};
}

StatusWords wordsOf(const ProbeResult &result)
{
    switch (result.outcome) {
    case ProbeOutcome::Fine:
        if (result.ask == ProbeAsk::Balance)
            return {Tone::Ok, QString::fromStdString(result.balance), {}};
        if (result.ask == ProbeAsk::Models)
            return {Tone::Ok,
                    QCoreApplication::translate("Channels", "%n model(s) found", nullptr, int(result.models.size())),
                    {}};
        return {Tone::Ok,
                QCoreApplication::translate("Channels", "Answered in %1 ms").arg(formatCount(result.latencyMs)),
                QString::fromStdString(result.answeredBy.empty() ? result.model : result.answeredBy)};
    case ProbeOutcome::KeyRefused:
        return {Tone::Error, QCoreApplication::translate("Channels", "The provider refuses the key"), answerOf(result)};
    case ProbeOutcome::NotFound:
        return {Tone::Error, QCoreApplication::translate("Channels", "No such address or model"), answerOf(result)};
    case ProbeOutcome::RateLimited:
        return {Tone::Warning, QCoreApplication::translate("Channels", "The provider asks to wait"), answerOf(result)};
    case ProbeOutcome::Rejected:
        return {Tone::Error, QCoreApplication::translate("Channels", "The provider refuses the request"),
                answerOf(result)};
    case ProbeOutcome::ProviderFailed:
        return {Tone::Error, QCoreApplication::translate("Channels", "The provider reports a fault of its own"),
                answerOf(result)};
    case ProbeOutcome::NameNotFound:
        return {Tone::Error, QCoreApplication::translate("Channels", "There is no host of this name"), {}};
    case ProbeOutcome::Unreachable:
        return {Tone::Error, QCoreApplication::translate("Channels", "The host refuses connections"), {}};
    case ProbeOutcome::TimedOut:
        return {Tone::Error,
                QCoreApplication::translate("Channels", "No answer within %1 s").arg((result.latencyMs + 500) / 1000),
                {}};
    case ProbeOutcome::TlsRefused:
        return {Tone::Error, QCoreApplication::translate("Channels", "The host's certificate is not trusted"),
                QCoreApplication::translate("Channels", "Its name or its authority is wrong, or it speaks no TLS.")};
    case ProbeOutcome::ProxyRefused:
        return {Tone::Error, QCoreApplication::translate("Channels", "The proxy does not answer"), {}};
    case ProbeOutcome::NotPublic:
        return {Tone::Error, QCoreApplication::translate("Channels", "The address is not public"),
                QCoreApplication::translate("Channels", "This channel may reach public addresses only.")};
    case ProbeOutcome::CutOff:
        return {Tone::Error,
                QCoreApplication::translate("Channels", "The connection was closed before the answer was whole"),
                answerOf(result)};
    case ProbeOutcome::NotTold:
        return {Tone::Muted, QCoreApplication::translate("Channels", "The provider does not tell its balance"), {}};
    case ProbeOutcome::NotUnderstood:
        break;
    }
    return {Tone::Error, QCoreApplication::translate("Channels", "The answer is not one of this kind of provider"),
            answerOf(result)};
}

} // namespace turnpike
