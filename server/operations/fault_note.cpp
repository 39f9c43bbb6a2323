#include "server/operations/audit.h"
#include "server/operations/change.h"
#include "server/operations/operations.h"
#include "server/runtime/clock.h"

#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

std::string jsonOf(const FaultNote &note)
{
    if (note.fault.empty())
        return {};
    nlohmann::ordered_json json{{"fault", note.fault}};
    if (note.providerKeyId != 0)
        json["provider_key"] = note.providerKeyId;
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace

void Operations::noteFault(const Actor &actor, std::int64_t channelId, const FaultNote &before, const FaultNote &after,
                           Done<void> done)
{
    const auto change = [actor, channelId, before = jsonOf(before), after = jsonOf(after),
                         now = m_clock.wallMs()](Session &session) -> Result<int> {
        const auto noted =
            writeAudit(session, now, actor, "channel.fault", "channel:" + std::to_string(channelId), before, after);
        return noted ? Result<int>(1) : tl::make_unexpected(noted.error());
    };
    runChange<void, int>(m_ledger, nullptr, std::move(done), change, [](int) -> Result<void> { return {}; });
}

} // namespace turnpike
