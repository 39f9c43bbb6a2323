#include "server/gateway/simulated_fault.h"

#include "server/gateway/installation.h"
#include "server/gateway/simulator_host.h"
#include "server/operations/change.h"

#include <algorithm>

namespace turnpike {

namespace {

using OrderedFault = std::shared_ptr<const ChannelFault>; // null: none

Result<OrderedFault> faultOf(const ChannelSnapshot &channels, const FaultOrder &order)
{
    const auto channel = channels.find(order.channelId);
    if (!channel)
        return fail("not_found", "There is no channel with this id");
    if (!channel->isBuiltIn())
        return fail("invalid_value", "Only channels of the built-in simulated provider fail on demand.", "fault");
    if (order.fault.empty())
        return OrderedFault();
    auto fault = ChannelFault::read(order.fault);
    if (!fault)
        return tl::make_unexpected(fault.error());
    if (!order.providerKeyId)
        return std::make_shared<const ChannelFault>(std::move(*fault));
    const auto key = std::find_if(channel->keys.begin(), channel->keys.end(),
                                  [&](const ProviderKey &own) { return own.id == *order.providerKeyId; });
    if (key == channel->keys.end())
        return fail("invalid_value", "The channel has no such provider key.", "provider_key");
    if (fault->way != ChannelFault::Way::Answers)
        return fail("invalid_value", "Unreachable is the channel, not one of its keys.", "provider_key");
    fault->providerKeyId = key->id;
    fault->secret = key->secret;
    return std::make_shared<const ChannelFault>(std::move(*fault));
}

FaultNote noteOf(const OrderedFault &fault)
{
    return fault ? FaultNote{fault->text, fault->providerKeyId} : FaultNote();
}

} // namespace

void orderFault(Installation &installation, const Actor &actor, const FaultOrder &order, QObject *context,
                Done<void> done)
{
    ChannelDirectory &channels = installation.channels();
    const auto fault = faultOf(*channels.snapshot(), order);
    if (!fault)
        return refuse(context, std::move(done), fault.error());
    FaultBoard &board = installation.simulator().faults();
    installation.operations().noteFault(
        actor, order.channelId, noteOf(board.find(order.channelId)), noteOf(*fault),
        [&board, &channels, id = order.channelId, fault = *fault, deliver = deliveryTo(context),
         done = std::move(done)](const Result<void> &noted) {
            if (noted) {
                board.set(id, fault);
                channels.publish(channels.snapshot()); // on the ledger's thread, as all publishing is
            }
            deliver([done, noted] { done(noted); });
        });
}

} // namespace turnpike
