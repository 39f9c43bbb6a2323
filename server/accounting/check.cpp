#include "server/accounting/check.h"

#include "server/accounting/check_journal.h"

namespace turnpike {

namespace {

/// A question whose rows are the findings: one text for each.
struct Question
{
    const char *sql;
};

// Log and closed days against the daily roll-up, both ways: every column of a day and key must agree.
constexpr Question kDaily{R"(
WITH booked AS (
    SELECT day, key_id, sum(requests) AS requests, sum(all_requests) AS all_requests, sum(input) AS input,
           sum(cached_input) AS cached_input, sum(cache_write) AS cache_write, sum(output) AS output,
           sum(estimated) AS estimated, sum(cost) AS cost
    FROM (SELECT day, key_id, sum(counted) AS requests, count(*) AS all_requests, sum(input) AS input,
                 sum(cached_input) AS cached_input, sum(cache_write) AS cache_write, sum(output) AS output,
                 sum(estimated) AS estimated, sum(cost) AS cost
          FROM requests GROUP BY day, key_id
          UNION ALL
          SELECT day, key_id, requests, all_requests, input, cached_input, cache_write, output, estimated, cost
          FROM closed_days)
    GROUP BY day, key_id),
pairs AS (SELECT day, key_id FROM booked UNION SELECT day, key_id FROM usage_daily)
SELECT 'On ' || p.day || ' key ' || p.key_id || ' has ' || coalesce(b.all_requests, 0) || ' requests (' ||
       coalesce(b.requests, 0) || ' counted, ' ||
       coalesce(b.input + b.cached_input + b.cache_write + b.output, 0) || ' tokens, ' || coalesce(b.estimated, 0) ||
       ' estimated) in log and closed days, but ' || coalesce(d.all_requests, 0) || ' (' || coalesce(d.requests, 0) ||
       ' counted, ' || coalesce(d.input + d.cached_input + d.cache_write + d.output, 0) || ' tokens, ' ||
       coalesce(d.estimated, 0) || ' estimated) in the daily roll-up.'
FROM pairs p
LEFT JOIN booked b ON b.day = p.day AND b.key_id = p.key_id
LEFT JOIN usage_daily d ON d.day = p.day AND d.key_id = p.key_id
WHERE (coalesce(b.requests, 0), coalesce(b.all_requests, 0), coalesce(b.input, 0), coalesce(b.cached_input, 0),
       coalesce(b.cache_write, 0), coalesce(b.output, 0), coalesce(b.estimated, 0), coalesce(b.cost, 0))
   IS NOT (coalesce(d.requests, 0), coalesce(d.all_requests, 0), coalesce(d.input, 0), coalesce(d.cached_input, 0),
       coalesce(d.cache_write, 0), coalesce(d.output, 0), coalesce(d.estimated, 0), coalesce(d.cost, 0))
ORDER BY p.day, p.key_id)"};

// The two roll-ups against each other.
constexpr Question kHourly{R"(
WITH hourly AS (
    SELECT day, key_id, sum(requests) AS requests, sum(all_requests) AS all_requests, sum(failures) AS failures,
           sum(input) AS input, sum(cached_input) AS cached_input, sum(cache_write) AS cache_write,
           sum(output) AS output, sum(estimated) AS estimated, sum(cost) AS cost
    FROM usage_hourly GROUP BY day, key_id),
pairs AS (SELECT day, key_id FROM hourly UNION SELECT day, key_id FROM usage_daily)
SELECT 'On ' || p.day || ' key ' || p.key_id || ' has ' || coalesce(h.all_requests, 0) || ' requests (' ||
       coalesce(h.failures, 0) || ' failed, ' ||
       coalesce(h.input + h.cached_input + h.cache_write + h.output, 0) ||
       ' tokens) in the hourly roll-up, but ' || coalesce(d.all_requests, 0) || ' (' || coalesce(d.failures, 0) ||
       ' failed, ' || coalesce(d.input + d.cached_input + d.cache_write + d.output, 0) ||
       ' tokens) in the daily one.'
FROM pairs p
LEFT JOIN hourly h ON h.day = p.day AND h.key_id = p.key_id
LEFT JOIN usage_daily d ON d.day = p.day AND d.key_id = p.key_id
WHERE (coalesce(h.requests, 0), coalesce(h.all_requests, 0), coalesce(h.failures, 0), coalesce(h.input, 0),
       coalesce(h.cached_input, 0), coalesce(h.cache_write, 0), coalesce(h.output, 0), coalesce(h.estimated, 0),
       coalesce(h.cost, 0))
   IS NOT (coalesce(d.requests, 0), coalesce(d.all_requests, 0), coalesce(d.failures, 0), coalesce(d.input, 0),
       coalesce(d.cached_input, 0), coalesce(d.cache_write, 0), coalesce(d.output, 0), coalesce(d.estimated, 0),
       coalesce(d.cost, 0))
ORDER BY p.day, p.key_id)"};

// The log against the hourly roll-up by channel and model, for the days after the last one of which retention deleted a
// request. Requests that were imported as a number have neither channel nor model.
constexpr Question kChannels{R"(
WITH kept AS (
    SELECT coalesce(max(date((below >> 21) / 1000 + 1577836800, 'unixepoch', '+1 day')), '') AS after
    FROM retention_marks WHERE name = 'requests'),
logged AS (
    SELECT day, channel_id, model, count(*) AS requests FROM requests
    WHERE day > (SELECT after FROM kept) GROUP BY day, channel_id, model),
hourly AS (
    SELECT day, channel_id, model, sum(all_requests) AS requests FROM usage_hourly
    WHERE day > (SELECT after FROM kept) AND NOT (channel_id = 0 AND model = '') GROUP BY day, channel_id, model),
both AS (SELECT day, channel_id, model FROM logged UNION SELECT day, channel_id, model FROM hourly)
SELECT 'On ' || g.day || ' channel ' || g.channel_id || ' has ' || coalesce(l.requests, 0) || ' requests for "' ||
       g.model || '" in the log, but ' || coalesce(h.requests, 0) || ' in the hourly roll-up.'
FROM both g
LEFT JOIN logged l ON l.day = g.day AND l.channel_id = g.channel_id AND l.model = g.model
LEFT JOIN hourly h ON h.day = g.day AND h.channel_id = g.channel_id AND h.model = g.model
WHERE coalesce(l.requests, 0) <> coalesce(h.requests, 0) AND NOT (g.channel_id = 0 AND g.model = '')
ORDER BY g.day, g.channel_id, g.model)"};

constexpr Question kMissingAttempts{R"(
SELECT 'Request ' || printf('req_%016x', r.id) || ' made ' || r.attempts || ' attempts, but ' || count(a.n) ||
       ' are recorded.'
FROM requests r LEFT JOIN attempts a ON a.request_id = r.id
WHERE (r.attempts > 1 OR (r.attempts = 1 AND r.outcome <> 1))
  AND r.id >= coalesce((SELECT below FROM retention_marks WHERE name = 'attempts'), 0)
GROUP BY r.id HAVING count(a.n) <> r.attempts)"};

constexpr Question kStrayAttempts{R"(
SELECT 'Attempt ' || a.n || ' of request ' || printf('req_%016x', a.request_id) || ' is recorded, but the request ' ||
       CASE WHEN r.id IS NULL THEN 'is not in the log.' ELSE 'made only ' || r.attempts || '.' END
FROM attempts a LEFT JOIN requests r ON r.id = a.request_id
WHERE r.id IS NULL OR a.n > r.attempts
ORDER BY a.request_id, a.n)"};

constexpr Question kNegative{R"(
SELECT 'Request ' || printf('req_%016x', id) || ' has a negative figure.' FROM requests
WHERE min(input, cached_input, cache_write, output, reasoning, cost, duration_ms) < 0)"};

constexpr Question kUnmarkedUnknown{R"(
SELECT 'Request ' || printf('req_%016x', id) || ' ended unknown, but is not flagged.' FROM requests
WHERE outcome = 7 AND flagged = 0)"};

constexpr Question kForeignKeys{R"(
SELECT 'A row of ' || "table" || ' refers to a row of ' || parent || ' that is not there.' FROM pragma_foreign_key_check)"};

constexpr Question kFile{R"(
SELECT 'The database file is damaged: ' || quick_check FROM pragma_quick_check WHERE quick_check <> 'ok')"};

constexpr std::size_t kListed = 20; // findings of one kind

Result<void> ask(Session &session, const Question &question, std::vector<std::string> &findings)
{
    Result<QSqlQuery> rows = session.query(QString::fromUtf8(question.sql));
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::size_t count = 0;
    while (rows->next()) {
        if (++count <= kListed)
            findings.push_back(rows->value(0).toString().toStdString());
    }
    if (count > kListed)
        findings.push_back("… and " + std::to_string(count - kListed) + " more of this kind.");
    return {};
}

Result<std::int64_t> number(Session &session, const char *sql)
{
    Result<QSqlQuery> row = session.query(QString::fromUtf8(sql));
    if (!row)
        return tl::make_unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<void> count(Session &session, CheckReport &report)
{
    const std::pair<const char *, std::int64_t *> counts[] = {
        {"SELECT count(*) FROM requests", &report.requests},
        {"SELECT coalesce(sum(all_requests), 0) FROM closed_days", &report.closedRequests},
        {"SELECT count(*) FROM attempts", &report.attempts},
    };
    for (const auto &[sql, target] : counts) {
        const Result<std::int64_t> value = number(session, sql);
        if (!value)
            return tl::make_unexpected(value.error());
        *target = *value;
    }
    return {};
}

Result<void> checkAll(Session &session, const std::filesystem::path &journal, CheckReport &report)
{
    for (const Question &question : {kFile, kForeignKeys, kDaily, kHourly, kChannels, kMissingAttempts, kStrayAttempts,
                                     kNegative, kUnmarkedUnknown}) {
        if (Result<void> asked = ask(session, question, report.findings); !asked)
            return asked;
    }
    if (Result<void> counted = count(session, report); !counted)
        return counted;
    return checkJournal(session, journal, report);
}

} // namespace

Result<CheckReport> checkBooks(Session &session, const std::filesystem::path &journal)
{
    CheckReport report;
    // one read transaction: what is booked meanwhile is not seen by any of the questions
    if (Result<QSqlQuery> begun = session.query(QStringLiteral("BEGIN")); !begun)
        return tl::make_unexpected(begun.error());
    const Result<void> done = checkAll(session, journal, report);
    session.release();
    (void)session.query(QStringLiteral("ROLLBACK"));
    if (!done)
        return tl::make_unexpected(done.error());
    return report;
}

} // namespace turnpike
