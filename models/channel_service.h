#pragma once

#include "models/channel_route.h"
#include "models/page_source.h"
#include "server/gateway/channel_probe.h"
#include "server/gateway/simulated_fault.h"

#include <QMap>

namespace turnpike {

inline constexpr int kChannelHours = 24;

struct ProviderKeyInfo
{
    std::int64_t id = 0;
    QString masked;
    ChannelStatus status = ChannelStatus::On;
    QString reason;
    std::int64_t restsUntil = 0; // UTC ms; 0: it does not rest
    bool usableAt(std::int64_t nowMs) const { return status == ChannelStatus::On && restsUntil <= nowMs; }

    bool operator==(const ProviderKeyInfo &) const = default;
};

/// A channel as the console shows it. Secrets never come this far.
struct ChannelInfo
{
    std::int64_t id = 0;
    QString name, baseUrl, organization, proxyUrl, statusReason;
    ChannelKind kind = ChannelKind::OpenAi;
    ChannelStatus status = ChannelStatus::On;
    AbortPolicy abortPolicy = AbortPolicy::Cancel;
    int priority = 0, weight = 1;
    QStringList models, groups;
    QMap<QString, QString> modelMapping;
    QString modelPrefix;
    std::map<int, int> statusMapping;
    MemberOverride paramOverride;
    HeaderOverride headerOverride; // values masked
    bool publicOnly = false;
    int connectMs = 0, firstByteMs = 0, idleMs = 0, totalMs = 0;
    bool autoDisable = true;
    QString tag, testModel;
    std::int64_t testedAt = 0, testMs = 0;     // UTC ms (0: never); how long it took
    QString testError;                         // "key_refused: HTTP 401 · …"; empty: it answered
    QString balance;                           // as the provider tells it, "84.20 USD"
    std::int64_t balanceAt = 0;                // UTC ms; 0: never
    std::int64_t createdAt = 0, updatedAt = 0; // UTC ms
    QList<ProviderKeyInfo> keys;
    std::array<double, kChannelHours> requestsByHour{}; // the current hour last
    std::int64_t requests = 0, failures = 0;            // sums of these hours
    std::int64_t latencyMs = -1;                        // to the first byte, median of the newest; -1: none
    QList<double> latencies;                            // medians of parts of these, oldest first
    std::int64_t answersLastMinute = 0;                 // of a built-in simulated one
    QString fault;                                      // that it was told to have; empty: none
    std::int64_t faultKeyId = 0;                        // 0: for all of its provider keys

    /// Of the simulated provider inside the gateway: it fails on demand.
    bool isBuiltIn() const { return kind == ChannelKind::Simulator && baseUrl == QLatin1String("simulator:"); }

    bool operator==(const ChannelInfo &) const = default;
};

enum class ChannelHealth {
    Healthy,
    Idle, // on, but not called in the last hours
    KeyResting,
    ManyErrors,
    NoKey,
    SwitchedOffByItself,
    Off,
};
ChannelHealth healthOf(const ChannelInfo &channel, std::int64_t nowMs);
bool isTrouble(ChannelHealth health);
/// Of so many requests that a share says something.
bool hasManyErrors(std::int64_t requests, std::int64_t failures);

enum class ChannelScope { All, Healthy, Trouble, Off };
enum class ChannelSort { Priority, Name, Weight, Models, Requests, Success, Latency, Balance, Tag };

struct ChannelQuery
{
    ChannelScope scope = ChannelScope::All;
    /// Words, all of which are looked for: model:, group: and tag: name what they are part of; others are part of the
    /// name, address, tag, a model or a group. Without regard to case.
    QString text;
    ChannelSort sort = ChannelSort::Priority;
    bool descending = true;
};

/// How one of the built-in simulated channels fares, for the failover lab.
struct LabChannel
{
    std::int64_t id = 0;
    QString name, fault; // empty: none
    std::int64_t answersLastMinute = 0;
};

struct ChannelList
{
    QList<ChannelInfo> rows;
    std::int64_t all = 0, healthy = 0, trouble = 0, off = 0; // whatever the query
    QMap<QString, QList<std::int64_t>> tags;                 // the channels of each, whatever the query
    QStringList models;                                      // of all channels, sorted
    QList<LabChannel> lab;                                   // whatever the query, by name
};
/// Sorts and counts; for whoever has the channels at hand.
ChannelList select(const ChannelQuery &query, QList<ChannelInfo> channels, std::int64_t nowMs);

/// Everything about channels that the console reads and does. Answers come later, on the thread of `context`, and are
/// dropped when that has died.
class ChannelService
{
public:
    virtual ~ChannelService() = default;

    virtual void list(const ChannelQuery &query, QObject *context, Done<ChannelList> done) = 0;
    virtual void create(const ChannelDraft &draft, QObject *context, Done<std::int64_t> done) = 0;
    virtual void change(std::int64_t id, const ChannelDraft &draft, QObject *context, Done<void> done) = 0;
    virtual void remove(std::int64_t id, QObject *context, Done<void> done) = 0;

    using Ticket = ChannelProbe::Ticket;
    virtual Ticket test(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done) = 0;
    virtual Ticket listModels(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done) = 0;
    /// What is left on a saved channel's account.
    virtual Ticket balance(std::int64_t id, QObject *context, Done<ProbeResult> done) = 0;
    virtual void cancel(Ticket ticket) = 0;
    /// What a built-in simulated channel does wrong from now on; errors `invalid_value` with the field, `not_found`.
    virtual void orderFault(const FaultOrder &order, QObject *context, Done<void> done) = 0;
    /// Errors `invalid_value`, `not_found`, with the field.
    virtual void route(const ChannelRouteQuestion &question, QObject *context, Done<ChannelRoute> done) = 0;
};

} // namespace turnpike
