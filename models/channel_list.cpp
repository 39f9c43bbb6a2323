#include "models/channel_service.h"

#include "server/storage/csv.h"

#include <QSet>
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

/// Parted by spaces; what stands between quotes is kept together: tag:"two words".
QStringList wordsIn(const QString &text)
{
    QStringList words{QString()};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            words << QString();
        else
            words.last() += c;
    }
    words.removeAll(QString());
    return words;
}

bool matchesWord(const ChannelInfo &channel, const QString &word)
{
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    const QString field = word.left(colon), value = word.mid(colon + 1);
    const auto has = [](const QString &text, const QString &part) { return text.contains(part, Qt::CaseInsensitive); };
    const auto anyHas = [&has](const QStringList &list, const QString &part) {
        return std::any_of(list.begin(), list.end(), [&](const QString &text) { return has(text, part); });
    };
    if (field == QLatin1String("model"))
        return channel.models.contains(QStringLiteral("*")) || anyHas(channel.models, value);
    if (field == QLatin1String("group"))
        return anyHas(channel.groups, value);
    if (field == QLatin1String("tag")) // whole: "a" is not "ab"
        return channel.tag.compare(value, Qt::CaseInsensitive) == 0;
    return has(channel.name, word) || has(channel.baseUrl, word) || has(channel.tag, word) ||
           anyHas(channel.models, word) || anyHas(channel.groups, word);
}

bool matches(const ChannelInfo &channel, const QString &text)
{
    const QStringList words = wordsIn(text);
    return std::all_of(words.begin(), words.end(),
                       [&channel](const QString &word) { return matchesWord(channel, word); });
}

std::int64_t balanceOf(const ChannelInfo &channel)
{
    const QString amount = channel.balance.section(QLatin1Char(' '), 0, 0);
    const auto value = moneyOf(amount.toStdString());
    return value.value_or(INT64_MIN);
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
    case ChannelSort::Latency:
        return order(a.latencyMs, b.latencyMs);
    case ChannelSort::Balance:
        return order(balanceOf(a), balanceOf(b));
    case ChannelSort::Tag:
        return QString::localeAwareCompare(a.tag, b.tag);
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
    if (hasManyErrors(channel.requests, channel.failures))
        return ChannelHealth::ManyErrors;
    return channel.requests > 0 ? ChannelHealth::Healthy : ChannelHealth::Idle;
}

bool isTrouble(ChannelHealth health)
{
    return health >= ChannelHealth::KeyResting && health <= ChannelHealth::SwitchedOffByItself;
}

bool hasManyErrors(std::int64_t requests, std::int64_t failures)
{
    return requests >= kEnough && double(failures) > kManyErrors * double(requests);
}

ChannelList select(const ChannelQuery &query, QList<ChannelInfo> channels, std::int64_t nowMs)
{
    ChannelList list;
    list.all = channels.size();
    QSet<QString> models;
    for (const ChannelInfo &channel : std::as_const(channels)) {
        if (channel.isBuiltIn())
            list.lab << LabChannel{channel.id, channel.name, channel.fault, channel.answersLastMinute};
        if (!channel.tag.isEmpty())
            list.tags[channel.tag] << channel.id;
        models.unite(QSet<QString>(channel.models.begin(), channel.models.end()));
        const QStringList asked = channel.modelMapping.keys();
        models.unite(QSet<QString>(asked.begin(), asked.end()));
    }
    std::sort(list.lab.begin(), list.lab.end(), [](const LabChannel &a, const LabChannel &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    models.remove(QStringLiteral("*"));
    list.models = QStringList(models.begin(), models.end());
    list.models.sort();
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
