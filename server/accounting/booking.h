#pragma once

#include "server/accounting/journal_batch.h"
#include "server/accounting/journal_follower.h"
#include "server/runtime/quota_calendar.h"
#include "server/storage/session.h"

#include <functional>
#include <map>
#include <string>

namespace turnpike {

/// Books batches: requests, attempts, roll-ups and positions in one transaction, exactly once however often it is
/// repeated. One thread.
class Booking
{
public:
    explicit Booking(const QTimeZone &zone);

    /// When the positions say that the batch is booked already (a commit whose answer was lost), nothing is done.
    Result<void> book(Session &session, const JournalBatch &batch, std::int64_t nowMs);

    static Result<JournalFollower::Positions> positions(Session &session);
    static Result<void> dropPositions(Session &session, const std::vector<SegmentId> &segments);

private:
    struct Sums
    {
        std::int64_t requests = 0, allRequests = 0, failures = 0, estimated = 0;
        std::int64_t input = 0, cachedInput = 0, cacheWrite = 0, output = 0, cost = 0;
        void add(const AttemptRecord &record);
    };
    struct DayKey
    {
        std::int32_t day;
        std::int64_t key;
        auto operator<=>(const DayKey &) const = default;
    };
    struct HourKey
    {
        std::int32_t day;
        std::int64_t hour, key, channel;
        std::string_view model;
        auto operator<=>(const HourKey &) const = default;
    };
    struct Day
    {
        Sums sums;
        std::int64_t lastUsed = 0;
    };

    enum class Moved { Yes, BookedBefore };
    Result<Moved> movePositions(Session &session, const std::vector<JournalBatch::Position> &positions);
    Result<void> insertRequests(Session &session, const JournalBatch &batch);
    Result<void> insertAttempts(Session &session, const JournalBatch &batch);
    Result<void> addDays(Session &session, std::int64_t nowMs);
    Result<void> addHours(Session &session);
    std::string_view dayText(std::int32_t day);
    std::int64_t hourOf(std::int64_t wallMs);

    QuotaCalendar m_calendar;
    std::map<DayKey, Day> m_days;
    std::map<HourKey, Sums> m_hours;
    std::map<std::int32_t, std::string> m_dayTexts;
    std::int64_t m_hourSlot = -1, m_hour = 0;
};

} // namespace turnpike
