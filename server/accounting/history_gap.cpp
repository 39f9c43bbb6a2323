#include "server/accounting/history_gap.h"

#include "server/accounting/booking.h"
#include "server/storage/filter.h"

#include <algorithm>

namespace turnpike {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRecordsAtOnce = 4000;

constexpr const char *kSameOrigin = "SELECT EXISTS (SELECT 1 FROM main.schema_version JOIN backup.schema_version AS b "
                                    "USING (version, applied_at) WHERE version = 1)";

// What retention has deleted from the backup's log counts as known to it; what it has deleted from the present log
// since is only in the closed days.
constexpr const char *kRequests = R"(
SELECT (SELECT count(*) FROM main.requests AS r
        WHERE id >= coalesce((SELECT below FROM backup.retention_marks WHERE name = 'requests'), 0)
        AND NOT EXISTS (SELECT 1 FROM backup.requests AS b WHERE b.id = r.id))
     + max(0, (SELECT coalesce(sum(all_requests), 0) FROM main.closed_days)
            - (SELECT coalesce(sum(all_requests), 0) FROM backup.closed_days)
            - (SELECT count(*) FROM backup.requests
               WHERE id < coalesce((SELECT below FROM main.retention_marks WHERE name = 'requests'), 0))))";

constexpr const char *kKeys = "SELECT count(*) FROM main.keys AS k WHERE deleted_at IS NULL "
                              "AND NOT EXISTS (SELECT 1 FROM backup.keys AS b WHERE b.id = k.id)";

constexpr const char *kRevived = R"(
SELECT count(DISTINCT s.key_id) FROM backup.key_secrets AS s JOIN backup.keys AS k ON k.id = s.key_id
WHERE k.deleted_at IS NULL AND s.valid_until IS NULL AND NOT EXISTS (
    SELECT 1 FROM main.key_secrets AS p JOIN main.keys AS m ON m.id = p.key_id
    WHERE p.hash = s.hash AND p.valid_until IS NULL AND m.deleted_at IS NULL))";

constexpr const char *kOtherToken = "SELECT (SELECT value FROM main.settings WHERE name = 'admin_token_hash') IS NOT "
                                    "(SELECT value FROM backup.settings WHERE name = 'admin_token_hash')";

constexpr const char *kNewest = R"(
SELECT max((SELECT coalesce(max(applied_at), 0) FROM schema_version), (SELECT coalesce(max(at), 0) FROM audit_log),
           (SELECT coalesce(max(updated_at), 0) FROM usage_daily)))";

constexpr const char *kBooked = "SELECT (SELECT count(*) FROM requests) + "
                                "(SELECT coalesce(sum(all_requests), 0) FROM closed_days)";

Result<std::int64_t> number(Session &session, const char *sql)
{
    Result<QSqlQuery> row = session.query(QString::fromUtf8(sql));
    if (!row)
        return tl::make_unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<HistoryGap> compare(Session &session)
{
    HistoryGap gap;
    const auto same = number(session, kSameOrigin);
    const auto otherToken = number(session, kOtherToken);
    if (!same || !otherToken)
        return tl::make_unexpected(same ? otherToken.error() : same.error());
    gap.sameInstallation = *same != 0;
    gap.otherToken = *otherToken != 0;
    if (!gap.sameInstallation)
        return gap;
    const std::pair<const char *, std::int64_t *> questions[] = {
        {kRequests, &gap.requests}, {kKeys, &gap.keys}, {kRevived, &gap.revived}};
    for (const auto &[sql, target] : questions) {
        const auto answer = number(session, sql);
        if (!answer)
            return tl::make_unexpected(answer.error());
        *target = *answer;
    }
    return gap;
}

Result<bool> hasRow(Session &session, const char *sql, std::int64_t id)
{
    Result<QSqlQuery *> row = session.run(sql, {sqlInteger(id)});
    if (!row)
        return tl::make_unexpected(row.error());
    const bool found = (*row)->next();
    (*row)->finish();
    return found;
}

} // namespace

Result<HistoryGap> historyGap(Session &session, const fs::path &backup)
{
    const std::string file = backup.string();
    if (auto attached = session.query(QStringLiteral("ATTACH ? AS backup"), {sqlText(file)}); !attached)
        return tl::make_unexpected(attached.error());
    const auto gap = compare(session);
    (void)session.query(QStringLiteral("DETACH backup"));
    return gap;
}

Result<std::int64_t> newestEntryMs(Session &session)
{
    return number(session, kNewest);
}

Result<std::int64_t> bookedRequests(Session &session)
{
    return number(session, kBooked);
}

Result<JournalOutlook> journalOutlook(Session &session, const fs::path &journal)
{
    Result<JournalFollower::Positions> positions = Booking::positions(session);
    if (!positions)
        return tl::make_unexpected(positions.error());
    JournalOutlook outlook;
    const JournalFollower::Positions known = *positions;
    JournalFollower follower(journal, std::move(*positions));
    JournalBatch batch;
    for (bool more = true; more;) {
        more = follower.gather({}, kRecordsAtOnce, batch);
        for (const JournalBatch::Request &request : batch.requests) {
            const std::int64_t id = request.record.requestId;
            const auto logged = hasRow(session, "SELECT 1 FROM requests WHERE id = ?", id);
            const auto old = hasRow(session, "SELECT 1 FROM retention_marks WHERE name = 'requests' AND below > ?", id);
            if (!logged || !old)
                return tl::make_unexpected(logged ? old.error() : logged.error());
            ++(*logged ? outlook.repeated : *old ? outlook.unprovable : outlook.fresh);
        }
        batch.clear();
    }
    outlook.knowsSegments =
        std::any_of(known.begin(), known.end(), [&](const auto &position) { return follower.knows(position.first); });
    return outlook;
}

} // namespace turnpike
