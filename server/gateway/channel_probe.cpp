#include "server/gateway/channel_probe.h"

#include "server/gateway/channel_view.h"
#include "server/gateway/probe_call.h"
#include "server/gateway/simulator_host.h"
#include "server/operations/channel_rows.h"
#include "server/operations/provider_presets.h"
#include "server/operations/validation.h"
#include "server/runtime/delivery.h"
#include "server/runtime/settings.h"
#include "server/runtime/worker_thread.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace turnpike {

namespace {

constexpr std::size_t kMostName = 200;

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
    if (!found)
        return fail("not_found", "There is no channel with this id.", "id");
    ChannelRow row{*found, {}, 0};
    if (const auto applied = row.apply(question.draft, question.role); !applied)
        return tl::make_unexpected(applied.error());
    return std::move(row.channel);
}

Result<std::string> keyOf(const ProbeQuestion &question, const Channel &channel)
{
    if (question.draft.addKeys && !question.draft.addKeys->empty())
        return question.draft.addKeys->front();
    if (!question.providerKeyId)
        return channel.keys.empty() ? std::string() : channel.keys.front().secret;
    for (const ProviderKey &key : channel.keys) {
        if (key.id == *question.providerKeyId)
            return key.secret;
    }
    return fail("not_found", "This channel has no usable provider key with this id.", "provider_key");
}

Result<std::string> modelOf(const ProbeQuestion &question, const Channel &channel)
{
    if (auto fine = checkText("model", question.model, kMostName); !fine)
        return tl::make_unexpected(fine.error());
    if (!question.model.empty())
        return std::string(channel.upstreamModel(question.model));
    for (const std::string &model : channel.models) {
        if (model != "*")
            return std::string(channel.upstreamModel(model));
    }
    const ProviderPreset preset = presetOf(providerPresets(), channel.kind);
    if (preset.models.empty())
        return fail("invalid_value", "Say which model to ask for.", "model");
    return preset.models.front();
}

Result<ProbePlan> planOf(const ProbeQuestion &question, const ChannelDirectory &directory, bool models)
{
    auto channel = channelOf(question, directory);
    if (!channel)
        return tl::make_unexpected(channel.error());
    auto key = keyOf(question, *channel);
    if (!key)
        return tl::make_unexpected(key.error());
    auto model = models ? Result<std::string>(std::string()) : modelOf(question, *channel);
    if (!model)
        return tl::make_unexpected(model.error());
    return ProbePlan{std::move(*channel), std::move(*key), std::move(*model)};
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
    std::mutex mutex;                     // of the two below
    std::unique_ptr<WorkerThread> thread; // made for the first question
    Ticket last = 0;
    std::unordered_map<Ticket, Running> running; // the thread's

    Private(const ChannelDirectory &directory, SimulatorHost &host, const Settings &settings, const Clock &time)
        : channels(directory), simulator(host), caFile(settings.text("upstream_ca_file")),
          houseProxy(settings.text("upstream_proxy")), clock(time)
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
        auto target = targetOf(plan.channel, houseProxy, [this] { return simulator.baseUrl(); });
        if (!target)
            return deliver(tl::make_unexpected(target.error()));
        Running &entry = running[ticket];
        entry.deliver = std::move(deliver);
        entry.call =
            std::make_unique<ProbeCall>(std::move(plan), std::make_shared<const UpstreamTarget>(std::move(*target)),
                                        caFile, clock, [this, ticket](ProbeResult result) {
                                            running.at(ticket).deliver(std::move(result));
                                            // the call is still on the stack
                                            post([this, ticket] { running.erase(ticket); });
                                        });
    }

    void end(Ticket ticket)
    {
        const auto found = running.find(ticket);
        if (found == running.end())
            return;
        found->second.deliver(fail("cancelled", "The test was cancelled."));
        running.erase(found);
    }
};

ChannelProbe::ChannelProbe(const ChannelDirectory &channels, SimulatorHost &simulator, const Settings &settings,
                           const Clock &clock)
    : d(std::make_unique<Private>(channels, simulator, settings, clock))
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
    return start(question, false, context, std::move(done));
}

ChannelProbe::Ticket ChannelProbe::listModels(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done)
{
    return start(question, true, context, std::move(done));
}

ChannelProbe::Ticket ChannelProbe::start(const ProbeQuestion &question, bool models, QObject *context,
                                         Done<ProbeResult> done)
{
    const Deliver deliver = [to = deliveryTo(context), done = std::move(done)](Result<ProbeResult> result) {
        to([done, result = std::move(result)] { done(result); });
    };
    auto plan = planOf(question, d->channels, models);
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
