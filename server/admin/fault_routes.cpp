#include "server/admin/answers.h"
#include "server/admin/json_fields.h"
#include "server/admin/route_kit.h"
#include "server/gateway/simulated_fault.h"

namespace turnpike {

namespace {

Result<FaultOrder> readOrder(std::int64_t channelId, const std::string &body)
{
    auto fields = JsonFields::parse(body);
    if (!fields)
        return tl::make_unexpected(fields.error());
    FaultOrder order;
    order.channelId = channelId;
    order.fault = fields->text("fault").value_or("");
    order.providerKeyId = fields->integer("provider_key", 1, INT64_MAX);
    if (auto finished = fields->finish(); !finished)
        return tl::make_unexpected(finished.error());
    if (order.fault.empty())
        return fail("invalid_value", "fault is what the channel is to do wrong, as status=429+retry_after=7.", "fault");
    return order;
}

} // namespace

void addFaultRoutes(RouteKit &kit)
{
    kit.addWithBody("PUT", "/admin/channels/{id}/fault", [kit](const AdminRequest &request, const std::string &body) {
        const auto id = pathId(request);
        if (!id)
            return;
        const auto order = readOrder(*id, body);
        if (!order)
            return sendError(*request.exchange, order.error());
        orderFault(kit.installation(), request.actor, *order, kit.owner(), answerDone(request.exchange));
    });
    kit.add("DELETE", "/admin/channels/{id}/fault", [kit](const AdminRequest &request) {
        if (const auto id = pathId(request))
            orderFault(kit.installation(), request.actor, {*id, {}, {}}, kit.owner(), answerDone(request.exchange));
    });
}

} // namespace turnpike
