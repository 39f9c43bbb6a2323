#include "server/storage/audit_pages.h"

#include "server/storage/filter.h"

namespace turnpike::storage {

Result<std::vector<AuditRow>> listAudit(Session &session, const AuditQuery &query)
{
    Filter filter;
    if (query.fromMs)
        filter.add("at >= ?", {sqlInteger(*query.fromMs)});
    if (query.toMs)
        filter.add("at < ?", {sqlInteger(*query.toMs)});
    if (query.before)
        filter.add("id < ?", {sqlInteger(*query.before)});
    if (!query.actor.empty())
        filter.add("actor = ?", {sqlText(query.actor)});
    if (!query.action.empty())
        filter.add("action = ?", {sqlText(query.action)});
    if (!query.subject.empty())
        filter.add("subject = ?", {sqlText(query.subject)});
    Result<QSqlQuery> rows =
        session.query(QStringLiteral("SELECT id, at, actor, action, subject, before, after FROM audit_log") +
                          filter.where() + QStringLiteral(" ORDER BY id DESC LIMIT ?"),
                      filter.values() + QVariantList{query.limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<AuditRow> page;
    while (rows->next()) {
        AuditRow row;
        row.id = rows->value(0).toLongLong();
        row.at = rows->value(1).toLongLong();
        int at = 2;
        for (std::string *text : {&row.actor, &row.action, &row.subject, &row.before, &row.after})
            *text = textOf(rows->value(at++));
        page.push_back(std::move(row));
    }
    return page;
}

} // namespace turnpike::storage
