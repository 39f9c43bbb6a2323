#include "server/operations/audit.h"

#include "server/operations/operations.h"

namespace turnpike {

namespace {

QVariant textOrNull(std::string_view text)
{
    return text.empty() ? QVariant(QMetaType::fromType<QString>()) : sqlText(text);
}

} // namespace

Result<void> writeAudit(Session &session, std::int64_t atMs, const Actor &actor, std::string_view action,
                        std::string_view subject, std::string_view before, std::string_view after)
{
    const auto written =
        session.run("INSERT INTO audit_log (at, actor, action, subject, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                    {sqlInteger(atMs), sqlText(actor.name), sqlText(action), sqlText(subject), textOrNull(before),
                     textOrNull(after)});
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

} // namespace turnpike
