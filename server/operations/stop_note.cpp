#include "server/operations/audit.h"
#include "server/operations/change.h"
#include "server/operations/operations.h"
#include "server/runtime/clock.h"

namespace turnpike {

void Operations::noteStopped(const Actor &actor, const std::string &subject, int stopped, Done<void> done)
{
    const auto change = [actor, subject, stopped, now = m_clock.wallMs()](Session &session) -> Result<int> {
        const auto noted = writeAudit(session, now, actor, "request.stop", subject, {},
                                      R"({"stopped":)" + std::to_string(stopped) + "}");
        return noted ? Result<int>(stopped) : tl::make_unexpected(noted.error());
    };
    runChange<void, int>(m_ledger, nullptr, std::move(done), change, [](int) -> Result<void> { return {}; });
}

} // namespace turnpike
