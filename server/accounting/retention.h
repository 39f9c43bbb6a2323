#pragma once

#include "server/runtime/quota_calendar.h"
#include "server/storage/session.h"

#include <cstdint>

namespace turnpike {

struct RetentionDays
{
    int requests = 90, attempts = 30, audit = 365, keys = 30;
};

/// Deletes what is older than it has to be kept, in small steps, so that booking goes on between them. The requests of
/// a day are added to closed_days in the transaction that deletes them: log + closed days = roll-ups at any moment.
class Retention
{
public:
    static constexpr int kRowsPerStep = 500;

    Retention(const RetentionDays &days, const QTimeZone &zone);

    enum class Step { More, Done };
    /// One transaction of at most kRowsPerStep rows (and their attempts).
    Result<Step> step(Session &session, std::int64_t nowMs);

private:
    /// How many rows were deleted.
    Result<int> purgeRequests(Session &session, std::int64_t beforeMs);
    Result<int> purgeAttempts(Session &session, std::int64_t beforeMs);

    RetentionDays m_days;
    QuotaCalendar m_calendar;
};

} // namespace turnpike
