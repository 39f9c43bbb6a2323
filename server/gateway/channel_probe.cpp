#include "server/gateway/channel_probe.h"

#include "server/gateway/channel_view.h"
#include "server/gateway/probe_call.h"
#include "server/gateway/provider_balance.h"
#include "server/gateway/simulator_host.h"
#include "server/operations/channel_rows.h"
#include "server/operations/provider_presets.h"
#include "server/operations/validation.h"
#include "server/runtime/clock.h"
#include "server/runtime/delivery.h"
#include "server/runtime/settings.h"
#include "server/runtime/worker_thread.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace turnpike {

namespace {

constexpr std::size_t kMostName = 200;
constexpr std::int64_t kDayMs = 86'400'000;

using Deliver = std::function<void(Result<ProbeResult>)>;

/// The saved channel under the draft, or the draft alone.
Result<Channel> channelOf(const ProbeQuestion &question, const ChannelDirectory &directory)
{
    if (const auto fine = checkChannelDraft(question.draft); !fine)
        return tl::make_unexpected(fine.error());
    if (!question.channelId) {
        auto made = newChannel(question.draft, question.role);
        return made ? Result<Channel>(std::move(made->channel)) : tl::make_unexpected(made.error());
    }
    const auto found = directory.snapshot()->find(*question.channelId);
    // a service is tried as it stands: a draft of a channel says nothing of it
    if (!found || (found->service && question.draft != ChannelDraft()))
        return fail("not_found", "There is no channel with this id.", "id");
    if (found->service)
        return *found;
    ChannelRow row{*found, {}, 0};
    if (const auto applied = row.apply(question.draft, question.role); !applied)
        return tl::make_unexpected(applied.error());
    return std::move(row.channel);
}

/// Id 0: one that is not saved, or none.
Result<ProviderKey> keyOf(const ProbeQuestion &question, const Channel &channel)
{
    if (question.draft.addKeys && !question.draft.addKeys->empty())
        return ProviderKey{0, question.draft.addKeys->front()};
    if (!question.providerKeyId) {
        const auto &keys = channel.keys.empty() ? channel.lostKeys : channel.keys;
        return keys.empty() ? ProviderKey{} : keys.front();
    }
    for (const auto *keys : {&channel.keys, &channel.lostKeys}) {
        for (const ProviderKey &key : *keys) {
            if (key.id == *question.providerKeyId)
                return key;
        }
    }
    return fail("not_found", "This channel has no usable provider key with this id.", "provider_key");
}

Result<std::string> modelOf(const ProbeQuestion &question, const Channel &channel)
{
    if (auto fine = checkText("model", question.model, kMostName); !fine)
        return tl::make_unexpected(fine.error());
    if (!question.model.empty())
        return std::string(channel.upstreamModel(question.model));
    if (!channel.testModel.empty())
        return std::string(channel.upstreamModel(channel.testModel));
    for (const std::string &model : channel.models) {
        if (model != "*")
            return std::string(channel.upstreamModel(model));
    }
    const ProviderPreset preset = presetOf(providerPresets(), channel.kind);
    if (preset.models.empty())
        return fail("invalid_value", "Say which model to ask for.", "model");
    return preset.models.front();
}

Result<ProbePlan> planOf(const ProbeQuestion &question, const ChannelDirectory &directory, ProbeAsk ask,
                         std::int64_t nowMs)
{
    auto channel = channelOf(question, directory);
    if (!channel)
        return tl::make_unexpected(channel.error());
    auto key = keyOf(question, *channel);
    if (!key)
        return tl::make_unexpected(key.error());
    ProbePlan plan;
    plan.ask = ask;
    if (channel->service && ask != ProbeAsk::Completion)
        return fail("not_found", "There is no channel with this id.", "id");
    if (ask == ProbeAsk::Completion && !channel->service) {
        auto model = modelOf(question, *channel);
        if (!model)
            return tl::make_unexpected(model.error());
        plan.model = std::move(*model);
    } else if (ask == ProbeAsk::Balance) {
        plan.paths = balancePaths(balanceWayOf(*channel), static_cast<std::int32_t>(nowMs / kDayMs));
    }
    if (question.channelId && question.draft == ChannelDraft() && !channel->service)
        plan.subject = {*question.channelId, key->id};
    plan.key = std::move(key->secret);
    plan.channel = std::move(*channel);
    return plan;
}

/// DeepSeek's account is beside its versions, not below one.
void leaveVersion(UpstreamTarget &target)
{
    if (target.prefix == "/v1")
        target.prefix.clear();
}

} // namespace

struct ChannelProbe::Private
{
    struct Running
    {
        std::unique_ptr<ProbeCall> call;
        Deliver deliver;
    };

    const ChannelDirectory &channels;
    SimulatorHost &simulator;
    std::string caFile, houseProxy;
    const Clock &clock;
    Observer observer;
    std::mutex mutex;                     // of the two below
    std::unique_ptr<WorkerThread> thread; // made for the first question
    Ticket last = 0;
    std::unordered_map<Ticket, Running> running; // the thread's

    Private(const ChannelDirectory &directory, SimulatorHost &host, const Settings &settings, const Clock &time,
            Observer watcher)
        : channels(directory), simulator(host), caFile(settings.text("upstream_ca_file")),
          houseProxy(settings.text("upstream_proxy")), clock(time), observer(std::move(watcher))
    {}

    void post(std::function<void()> task)
    {
        const std::scoped_lock lock(mutex);
        if (!thread)
            thread = std::make_unique<WorkerThread>(QStringLiteral("probe"));
        thread->post(std::move(task));
    }

    void begin(Ticket ticket, ProbePlan plan, Deliver deliver)
    {
        auto target = targetOf(plan.channel, houseProxy, [this](std::int64_t id) { return simulator.baseUrl(id); });
        if (!target)
            return deliver(tl::make_unexpected(target.error()));
        if (plan.ask == ProbeAsk::Balance) {
            if (plan.paths.empty()) {
                ProbeResult result;
                result.ask = plan.ask;
                result.outcome = ProbeOutcome::NotTold;
                return deliver(std::move(result));
            }
            if (balanceWayOf(plan.channel) == BalanceWay::DeepSeek)
                leaveVersion(*target);
        }
        Running &entry = running[ticket];
        entry.deliver = std::move(deliver);
        const ProbeSubject subject = plan.subject;
        entry.call = std::make_unique<ProbeCall>(
            std::move(plan), std::make_shared<const UpstreamTarget>(std::move(*target)), caFile, clock,
            [this, ticket, subject](ProbeResult result) { finish(ticket, subject, std::move(result)); });
    }

    void finish(Ticket ticket, const ProbeSubject &subject, ProbeResult result)
    {
        const Deliver answer = std::exchange(running.at(ticket).deliver, {});
        post([this, ticket] { running.erase(ticket); }); // the call is still on the stack
        if (subject.channelId == 0 || result.ask == ProbeAsk::Models)
            return answer(std::move(result));
        observer(subject, result, [answer, result](const Result<void> &) { answer(result); });
    }

    void end(Ticket ticket)
    {
        const auto found = running.find(ticket);
        if (found == running.end() || !found->second.deliver)
            return;
        found->second.deliver(fail("cancelled", "The test was cancelled."));
        running.erase(found);
    }
};

ChannelProbe::ChannelProbe(const ChannelDirectory &channels, SimulatorHost &simulator, const Settings &settings,
                           const Clock &clock, Observer observer)
    : d(std::make_unique<Private>(channels, simulator, settings, clock, std::move(observer)))
{}

ChannelProbe::~ChannelProbe()
{
    if (!d->thread)
        return;
    d->thread->call([this] { d->running.clear(); });
    d->thread->finish();
}

ChannelProbe::Ticket ChannelProbe::test(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done)
{
    return start(question, ProbeAsk::Completion, context, std::move(done));
}

ChannelProbe::Ticket ChannelProbe::listModels(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done)
{
    return start(question, ProbeAsk::Models, context, std::move(done));
}

ChannelProbe::Ticket ChannelProbe::balance(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done)
{
    return start(question, ProbeAsk::Balance, context, std::move(done));
}

ChannelProbe::Ticket ChannelProbe::start(const ProbeQuestion &question, ProbeAsk ask, QObject *context,
                                         Done<ProbeResult> done)
{
    const Deliver deliver = [to = deliveryTo(context), done = std::move(done)](Result<ProbeResult> result) {
        to([done, result = std::move(result)] { done(result); });
    };
    auto plan = planOf(question, d->channels, ask, d->clock.wallMs());
    if (!plan) {
        deliver(tl::make_unexpected(plan.error()));
        return 0;
    }
    Ticket ticket = 0;
    {
        const std::scoped_lock lock(d->mutex);
        ticket = ++d->last;
    }
    d->post([this, ticket, plan = std::move(*plan), deliver] { d->begin(ticket, plan, deliver); });
    return ticket;
}

void ChannelProbe::cancel(Ticket ticket)
{
    if (ticket != 0)
        d->post([this, ticket] { d->end(ticket); });
}

} // namespace turnpike
