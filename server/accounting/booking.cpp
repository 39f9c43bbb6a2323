#include "server/accounting/booking.h"

#include "server/storage/statement.h"

#include <QLoggingCategory>

namespace turnpike {

namespace {

Q_LOGGING_CATEGORY(bookingLog, "turnpike.ledger")

constexpr std::int64_t kSlotMs = 15 * 60'000; // offsets of all time zones are multiples of this

constexpr const char *kInsertRequest =
    "INSERT INTO requests (id, created_at, day, key_id, channel_id, provider_key_id, route, model, model_upstream, "
    "client_address, stream, counted, outcome, status, upstream_status, error_code, first_byte_ms, duration_ms, "
    "attempts, input, cached_input, cache_write, output, reasoning, estimated, flagged, cost, usage) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO NOTHING";

constexpr const char *kInsertAttempt =
    "INSERT INTO attempts (request_id, n, channel_id, provider_key_id, outcome, status, error_code, started_at, "
    "duration_ms, input, cached_input, cache_write, output, usage) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request_id, n) DO NOTHING";

constexpr const char *kAddDay =
    "INSERT INTO usage_daily (day, key_id, requests, all_requests, failures, input, cached_input, cache_write, output, "
    "estimated, cost, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (day, key_id) DO UPDATE SET requests = requests + excluded.requests, "
    "all_requests = all_requests + excluded.all_requests, failures = failures + excluded.failures, "
    "input = input + excluded.input, cached_input = cached_input + excluded.cached_input, "
    "cache_write = cache_write + excluded.cache_write, output = output + excluded.output, "
    "estimated = estimated + excluded.estimated, cost = cost + excluded.cost, updated_at = excluded.updated_at";

constexpr const char *kAddHour =
    "INSERT INTO usage_hourly (day, hour, key_id, channel_id, model, requests, all_requests, failures, input, "
    "cached_input, cache_write, output, estimated, cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (day, hour, key_id, channel_id, model) DO UPDATE SET requests = requests + excluded.requests, "
    "all_requests = all_requests + excluded.all_requests, failures = failures + excluded.failures, "
    "input = input + excluded.input, cached_input = cached_input + excluded.cached_input, "
    "cache_write = cache_write + excluded.cache_write, output = output + excluded.output, "
    "estimated = estimated + excluded.estimated, cost = cost + excluded.cost";

constexpr const char *kTouchKey = "UPDATE keys SET accessed_at = ? WHERE id = ? AND coalesce(accessed_at, 0) < ?";

QVariant segmentValue(const SegmentId &id)
{
    return QVariant(QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size())));
}

bool isFailure(Outcome outcome)
{
    return outcome == Outcome::ProviderError || outcome == Outcome::NoAnswer || outcome == Outcome::Broken ||
           outcome == Outcome::Unknown;
}

Result<void> status(const Result<QSqlQuery *> &result)
{
    return result ? Result<void>() : Result<void>(tl::make_unexpected(result.error()));
}

/// NULL when there is none.
Statement &bindOptional(Statement &statement, std::string_view text)
{
    return text.empty() ? statement << std::nullopt : statement << text;
}

} // namespace

Booking::Booking(const QTimeZone &zone) : m_calendar(zone) {}

Result<void> Booking::book(Session &session, const JournalBatch &batch, std::int64_t nowMs)
{
    return session.transaction([&]() -> Result<void> {
        m_days.clear();
        m_hours.clear();
        const Result<Moved> moved = movePositions(session, batch.positions);
        if (!moved)
            return tl::make_unexpected(moved.error());
        if (*moved == Moved::BookedBefore)
            return {};
        if (Result<void> done = insertRequests(session, batch); !done)
            return done;
        if (Result<void> done = insertAttempts(session, batch); !done)
            return done;
        if (Result<void> done = addDays(session, nowMs); !done)
            return done;
        return addHours(session);
    });
}

Result<Booking::Moved> Booking::movePositions(Session &session, const std::vector<JournalBatch::Position> &positions)
{
    for (const JournalBatch::Position &position : positions) {
        const auto from = static_cast<std::int64_t>(position.from), to = static_cast<std::int64_t>(position.to);
        const QVariant segment = segmentValue(position.segment);
        Result<QSqlQuery *> moved =
            position.from == 0
                ? session.run("INSERT INTO journal_positions (segment, node, sequence) VALUES (?, '', ?) "
                              "ON CONFLICT (segment) DO NOTHING",
                              {segment, sqlInteger(to)})
                : session.run("UPDATE journal_positions SET sequence = ? WHERE segment = ? AND sequence = ?",
                              {sqlInteger(to), segment, sqlInteger(from)});
        if (!moved)
            return tl::make_unexpected(moved.error());
        if ((*moved)->numRowsAffected() == 1)
            continue;
        Result<QSqlQuery *> now = session.run("SELECT sequence FROM journal_positions WHERE segment = ?", {segment});
        if (!now)
            return tl::make_unexpected(now.error());
        // All positions of a batch move together, so one that has arrived speaks for all.
        if ((*now)->next() && (*now)->value(0).toLongLong() == to)
            return Moved::BookedBefore;
        return fail("journal_position_lost", "The database has another journal position than this process left there.");
    }
    return Moved::Yes;
}

Result<void> Booking::insertRequests(Session &session, const JournalBatch &batch)
{
    const Result<Statement *> prepared = session.statement(kInsertRequest);
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    Statement &insert = **prepared;
    for (const JournalBatch::Request &request : batch.requests) {
        const AttemptRecord &r = request.record;
        const Usage &usage = r.usage;
        insert << r.requestId << r.createdAt << dayText(r.day) << r.keyId << r.channelId << r.providerKeyId << r.route
               << r.model;
        bindOptional(insert, r.modelUpstream == r.model ? std::string_view() : r.modelUpstream);
        insert << r.clientAddress << r.stream << r.counted << static_cast<int>(r.outcome) << static_cast<int>(r.status)
               << static_cast<int>(r.upstreamStatus);
        bindOptional(insert, r.errorCode);
        r.firstByteMs < 0 ? insert << std::nullopt : insert << r.firstByteMs;
        insert << r.durationMs << request.attempts << usage.input << usage.cachedInput << usage.cacheWrite
               << usage.output << usage.reasoning << usage.estimated << usage.flagged << r.cost;
        const Result<int> inserted = bindOptional(insert, r.usageJson).run();
        if (!inserted)
            return tl::make_unexpected(inserted.error());
        if (*inserted != 1) {
            if (!request.madeUp)
                qCCritical(bookingLog, "request %lld was in the database before its record was booked; not added again",
                           static_cast<long long>(r.requestId));
            continue;
        }
        Day &day = m_days[{r.day, r.keyId}];
        day.sums.add(r);
        day.lastUsed = std::max(day.lastUsed, r.createdAt);
        m_hours[{r.day, hourOf(r.createdAt), r.keyId, r.channelId, r.model}].add(r);
    }
    return {};
}

Result<void> Booking::insertAttempts(Session &session, const JournalBatch &batch)
{
    const Result<Statement *> prepared = session.statement(kInsertAttempt);
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    Statement &insert = **prepared;
    for (const AttemptRecord &attempt : batch.attempts) {
        const bool ended = attempt.kind != AttemptRecord::Kind::Started;
        const Outcome outcome = ended ? attempt.outcome : Outcome::Unknown;
        insert << attempt.requestId << static_cast<int>(attempt.attempt) << attempt.channelId << attempt.providerKeyId
               << static_cast<int>(outcome) << static_cast<int>(attempt.upstreamStatus);
        bindOptional(insert, attempt.errorCode);
        insert << attempt.startedAt << attempt.durationMs << attempt.usage.input << attempt.usage.cachedInput
               << attempt.usage.cacheWrite << attempt.usage.output;
        if (const Result<int> done = bindOptional(insert, attempt.usageJson).run(); !done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

Result<void> Booking::addDays(Session &session, std::int64_t nowMs)
{
    const Result<Statement *> add = session.statement(kAddDay);
    if (!add)
        return tl::make_unexpected(add.error());
    const Result<Statement *> touch = session.statement(kTouchKey);
    if (!touch)
        return tl::make_unexpected(touch.error());
    for (const auto &[key, day] : m_days) {
        const Sums &sums = day.sums;
        **add << dayText(key.day) << key.key << sums.requests << sums.allRequests << sums.failures << sums.input
              << sums.cachedInput << sums.cacheWrite << sums.output << sums.estimated << sums.cost << nowMs;
        if (const Result<int> added = (*add)->run(); !added)
            return tl::make_unexpected(added.error());
        **touch << day.lastUsed << key.key << day.lastUsed;
        if (const Result<int> touched = (*touch)->run(); !touched)
            return tl::make_unexpected(touched.error());
    }
    return {};
}

Result<void> Booking::addHours(Session &session)
{
    const Result<Statement *> add = session.statement(kAddHour);
    if (!add)
        return tl::make_unexpected(add.error());
    for (const auto &[key, sums] : m_hours) {
        **add << dayText(key.day) << key.hour << key.key << key.channel << key.model << sums.requests
              << sums.allRequests << sums.failures << sums.input << sums.cachedInput << sums.cacheWrite << sums.output
              << sums.estimated << sums.cost;
        if (const Result<int> added = (*add)->run(); !added)
            return tl::make_unexpected(added.error());
    }
    return {};
}

void Booking::Sums::add(const AttemptRecord &record)
{
    requests += record.counted ? 1 : 0;
    allRequests += 1;
    failures += isFailure(record.outcome) ? 1 : 0;
    estimated += record.usage.estimated ? 1 : 0;
    input += record.usage.input;
    cachedInput += record.usage.cachedInput;
    cacheWrite += record.usage.cacheWrite;
    output += record.usage.output;
    cost += record.cost;
}

std::string_view Booking::dayText(std::int32_t day)
{
    std::string &text = m_dayTexts[day];
    if (text.empty())
        text = QuotaCalendar::dayText(day);
    return text;
}

std::int64_t Booking::hourOf(std::int64_t wallMs)
{
    const std::int64_t slot = wallMs / kSlotMs;
    if (slot != m_hourSlot) {
        m_hour = m_calendar.hourStartMs(wallMs);
        m_hourSlot = slot;
    }
    return m_hour;
}

Result<JournalFollower::Positions> Booking::positions(Session &session)
{
    Result<QSqlQuery *> rows = session.run("SELECT segment, sequence FROM journal_positions WHERE node = ''");
    if (!rows)
        return tl::make_unexpected(rows.error());
    JournalFollower::Positions positions;
    while ((*rows)->next()) {
        const QByteArray bytes = (*rows)->value(0).toByteArray();
        SegmentId id{};
        if (bytes.size() != static_cast<qsizetype>(id.size()))
            continue;
        std::copy(bytes.begin(), bytes.end(), id.begin());
        positions[id] = static_cast<std::uint64_t>((*rows)->value(1).toLongLong());
    }
    return positions;
}

Result<void> Booking::dropPositions(Session &session, const std::vector<SegmentId> &segments)
{
    return session.transaction([&]() -> Result<void> {
        for (const SegmentId &segment : segments) {
            Result<void> dropped =
                status(session.run("DELETE FROM journal_positions WHERE segment = ?", {segmentValue(segment)}));
            if (!dropped)
                return dropped;
        }
        return {};
    });
}

} // namespace turnpike
