#include "server/accounting/fold.h"

#include "server/accounting/booking.h"
#include "server/accounting/key_directory.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::size_t kRecordsAtOnce = 4000;

/// The days before yesterday come as one sum: only their month matters.
constexpr const char *kBooked =
    "SELECT key_id, CASE WHEN day < ? THEN 0 WHEN day = ? THEN 1 ELSE 2 END AS age, sum(requests), "
    "sum(input + cached_input + cache_write + output) "
    "FROM usage_daily WHERE day BETWEEN ? AND ? GROUP BY key_id, age";

Result<void> addRollUps(Session &session, std::int32_t today, KeyDirectory &keys)
{
    const std::int32_t month = QuotaCalendar::monthOf(today);
    const std::int32_t first = QuotaCalendar::parseDay(QuotaCalendar::monthText(month) + "-01");
    const std::int32_t from = std::min(first, today - 1);
    const QVariant yesterday = sqlText(QuotaCalendar::dayText(today - 1));
    Result<QSqlQuery *> rows = session.run(
        kBooked, {yesterday, yesterday, sqlText(QuotaCalendar::dayText(from)), sqlText(QuotaCalendar::dayText(today))});
    if (!rows)
        return tl::make_unexpected(rows.error());
    QSqlQuery &query = **rows;
    while (query.next()) {
        const std::shared_ptr<KeyBook> book = keys.byId(query.value(0).toLongLong());
        const int age = query.value(1).toInt();
        // the sum of many days is put on the first of the month, which lies before yesterday then
        const std::int32_t day = age == 2 ? today : age == 1 ? today - 1 : first;
        if (book)
            book->addBooked(day, query.value(2).toLongLong(), query.value(3).toLongLong());
    }
    return {};
}

Result<bool> isBooked(Session &session, std::int64_t requestId)
{
    Result<QSqlQuery *> row = session.run("SELECT 1 FROM requests WHERE id = ?", {sqlInteger(requestId)});
    if (!row)
        return tl::make_unexpected(row.error());
    const bool found = (*row)->next();
    (*row)->finish();
    return found;
}

Result<void> addJournal(Session &session, const std::filesystem::path &journal, KeyDirectory &keys)
{
    Result<JournalFollower::Positions> positions = Booking::positions(session);
    if (!positions)
        return tl::make_unexpected(positions.error());
    JournalFollower follower(journal, std::move(*positions));
    JournalBatch batch;
    for (bool more = true; more;) {
        more = follower.gather({}, kRecordsAtOnce, batch);
        for (const JournalBatch::Request &request : batch.requests) {
            const AttemptRecord &record = request.record;
            const std::shared_ptr<KeyBook> book = keys.byId(record.keyId);
            const Result<bool> booked = request.madeUp ? isBooked(session, record.requestId) : Result<bool>(false);
            if (!booked)
                return tl::make_unexpected(booked.error());
            if (book && !*booked)
                book->addBooked(record.day, record.counted ? 1 : 0, record.usage.total());
        }
        batch.clear();
    }
    return {};
}

Result<void> applyResets(Session &session, std::int32_t today, KeyDirectory &keys)
{
    Result<QSqlQuery *> rows =
        session.run("SELECT id, daily_offset FROM keys WHERE daily_offset_day = ? AND daily_offset > 0",
                    {sqlText(QuotaCalendar::dayText(today))});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while ((*rows)->next()) {
        if (const std::shared_ptr<KeyBook> book = keys.byId((*rows)->value(0).toLongLong()))
            book->resetDay(today, (*rows)->value(1).toLongLong());
    }
    return {};
}

} // namespace

Result<void> foldIntoBooks(Session &session, const std::filesystem::path &journal, const QuotaCalendar &calendar,
                           std::int64_t nowMs, KeyDirectory &keys)
{
    const std::int32_t today = calendar.dayAt(nowMs);
    if (Result<void> done = addRollUps(session, today, keys); !done)
        return done;
    if (Result<void> done = addJournal(session, journal, keys); !done)
        return done;
    return applyResets(session, today, keys);
}

Result<std::int64_t> largestRequestId(Session &session, const std::filesystem::path &journal)
{
    Result<QSqlQuery *> row = session.run("SELECT coalesce(max(id), 0) FROM requests");
    if (!row)
        return tl::make_unexpected(row.error());
    std::int64_t largest = (*row)->next() ? (*row)->value(0).toLongLong() : 0;
    (*row)->finish();
    std::error_code error;
    for (std::filesystem::directory_iterator entry(journal, error), end; !error && entry != end;
         entry.increment(error)) {
        Result<std::unique_ptr<SegmentReader>> reader = SegmentReader::open(entry->path());
        AttemptRecord record;
        while (reader && (*reader)->next(record) == SegmentReader::Next::Record)
            largest = std::max(largest, record.requestId);
    }
    return largest;
}

} // namespace turnpike
