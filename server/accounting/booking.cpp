#include "server/accounting/booking.h"

#include <QLoggingCategory>

namespace turnpike {

namespace {

Q_LOGGING_CATEGORY(bookingLog, "turnpike.ledger")

constexpr std::size_t kCommonTexts = 10'000;
constexpr std::int64_t kSlotMs = 15 * 60'000; // offsets of all time zones are multiples of this

constexpr const char *kInsertRequest =
    "INSERT INTO requests (id, created_at, day, key_id, channel_id, provider_key_id, route, model, model_upstream, "
    "client_address, stream, counted, outcome, status, upstream_status, error_code, first_byte_ms, duration_ms, "
    "attempts, input, cached_input, cache_write, output, reasoning, estimated, flagged, usage) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT)) "
    "ON CONFLICT (id) DO NOTHING";

constexpr const char *kInsertAttempt =
    "INSERT INTO attempts (request_id, n, channel_id, provider_key_id, outcome, status, error_code, started_at, "
    "duration_ms, input, cached_input, cache_write, output, usage) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT)) ON CONFLICT (request_id, n) DO NOTHING";

constexpr const char *kAddDay =
    "INSERT INTO usage_daily (day, key_id, requests, all_requests, failures, input, cached_input, cache_write, output, "
    "estimated, cost, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) "
    "ON CONFLICT (day, key_id) DO UPDATE SET requests = requests + excluded.requests, "
    "all_requests = all_requests + excluded.all_requests, failures = failures + excluded.failures, "
    "input = input + excluded.input, cached_input = cached_input + excluded.cached_input, "
    "cache_write = cache_write + excluded.cache_write, output = output + excluded.output, "
    "estimated = estimated + excluded.estimated, updated_at = excluded.updated_at";

constexpr const char *kAddHour =
    "INSERT INTO usage_hourly (day, hour, key_id, channel_id, model, requests, all_requests, failures, input, "
    "cached_input, cache_write, output, estimated, cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) "
    "ON CONFLICT (day, hour, key_id, channel_id, model) DO UPDATE SET requests = requests + excluded.requests, "
    "all_requests = all_requests + excluded.all_requests, failures = failures + excluded.failures, "
    "input = input + excluded.input, cached_input = cached_input + excluded.cached_input, "
    "cache_write = cache_write + excluded.cache_write, output = output + excluded.output, "
    "estimated = estimated + excluded.estimated";

QVariant segmentValue(const SegmentId &id)
{
    return QVariant(QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size())));
}

/// Null for an empty text.
QVariant optionalBlob(std::string_view text)
{
    return text.empty() ? QVariant() : sqlBlob(text);
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

/// Binds values from the first position on.
class Binder
{
public:
    explicit Binder(QSqlQuery &query) : m_query(query) {}
    Binder &operator<<(const QVariant &value)
    {
        m_query.bindValue(m_position++, value);
        return *this;
    }
    Binder &operator<<(std::int64_t value) { return *this << sqlInteger(value); }
    Binder &operator<<(int value) { return *this << QVariant(value); }
    Binder &operator<<(bool value) { return *this << QVariant(value ? 1 : 0); }

private:
    QSqlQuery &m_query;
    int m_position = 0;
};

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
    Result<QSqlQuery *> prepared = session.prepare(kInsertRequest);
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    QSqlQuery &query = **prepared;
    for (const JournalBatch::Request &request : batch.requests) {
        const AttemptRecord &r = request.record;
        const Usage &usage = r.usage;
        Binder(query) << r.requestId << r.createdAt << dayText(r.day) << r.keyId << r.channelId << r.providerKeyId
                      << common(r.route) << common(r.model)
                      << (r.modelUpstream == r.model ? QVariant() : common(r.modelUpstream)) << common(r.clientAddress)
                      << r.stream << r.counted << static_cast<int>(r.outcome) << static_cast<int>(r.status)
                      << static_cast<int>(r.upstreamStatus) << (r.errorCode.empty() ? QVariant() : common(r.errorCode))
                      << (r.firstByteMs < 0 ? QVariant() : QVariant(r.firstByteMs)) << r.durationMs << request.attempts
                      << usage.input << usage.cachedInput << usage.cacheWrite << usage.output << usage.reasoning
                      << usage.estimated << usage.flagged << optionalBlob(r.usageJson);
        if (Result<void> done = Session::exec(query); !done)
            return done;
        if (query.numRowsAffected() != 1) {
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
    for (const AttemptRecord &attempt : batch.attempts) {
        Result<QSqlQuery *> query = session.prepare(kInsertAttempt);
        if (!query)
            return tl::make_unexpected(query.error());
        const bool ended = attempt.kind != AttemptRecord::Kind::Started;
        const Outcome outcome = ended ? attempt.outcome : Outcome::Unknown;
        Binder(**query) << attempt.requestId << static_cast<int>(attempt.attempt) << attempt.channelId
                        << attempt.providerKeyId << static_cast<int>(outcome)
                        << static_cast<int>(attempt.upstreamStatus)
                        << (attempt.errorCode.empty() ? QVariant() : common(attempt.errorCode)) << attempt.startedAt
                        << attempt.durationMs << attempt.usage.input << attempt.usage.cachedInput
                        << attempt.usage.cacheWrite << attempt.usage.output << optionalBlob(attempt.usageJson);
        if (Result<void> done = Session::exec(**query); !done)
            return done;
    }
    return {};
}

Result<void> Booking::addDays(Session &session, std::int64_t nowMs)
{
    for (const auto &[key, day] : m_days) {
        const Sums &sums = day.sums;
        Result<void> added = status(
            session.run(kAddDay, {dayText(key.day), sqlInteger(key.key), sqlInteger(sums.requests),
                                  sqlInteger(sums.allRequests), sqlInteger(sums.failures), sqlInteger(sums.input),
                                  sqlInteger(sums.cachedInput), sqlInteger(sums.cacheWrite), sqlInteger(sums.output),
                                  sqlInteger(sums.estimated), sqlInteger(nowMs)}));
        if (!added)
            return added;
        Result<void> touched =
            status(session.run("UPDATE keys SET accessed_at = ? WHERE id = ? AND coalesce(accessed_at, 0) < ?",
                               {sqlInteger(day.lastUsed), sqlInteger(key.key), sqlInteger(day.lastUsed)}));
        if (!touched)
            return touched;
    }
    return {};
}

Result<void> Booking::addHours(Session &session)
{
    for (const auto &[key, sums] : m_hours) {
        Result<void> added = status(
            session.run(kAddHour, {dayText(key.day), sqlInteger(key.hour), sqlInteger(key.key), sqlInteger(key.channel),
                                   common(key.model), sqlInteger(sums.requests), sqlInteger(sums.allRequests),
                                   sqlInteger(sums.failures), sqlInteger(sums.input), sqlInteger(sums.cachedInput),
                                   sqlInteger(sums.cacheWrite), sqlInteger(sums.output), sqlInteger(sums.estimated)}));
        if (!added)
            return added;
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
}

const QVariant &Booking::dayText(std::int32_t day)
{
    const auto known = m_dayTexts.find(day);
    if (known != m_dayTexts.end())
        return known->second;
    return m_dayTexts.emplace(day, sqlText(QuotaCalendar::dayText(day))).first->second;
}

/// The bound value of a text that many requests have. The reference is good until the next call.
const QVariant &Booking::common(std::string_view text)
{
    const auto known = m_common.find(text);
    if (known != m_common.end())
        return known->second;
    if (m_common.size() >= kCommonTexts)
        m_common.clear();
    return m_common.emplace(std::string(text), sqlText(text)).first->second;
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
