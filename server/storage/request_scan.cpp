#include "server/storage/request_scan.h"

#include "server/runtime/request_id.h"

#include <algorithm>

namespace turnpike::storage {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto kBriefStep = std::chrono::milliseconds(10);
constexpr auto kLongStep = std::chrono::milliseconds(40);
constexpr std::int64_t kGrowth = 4;
constexpr std::int64_t kNarrowest = std::int64_t(100) << 21; // a tenth of a second of ids

/// With its rows found by the index of their key there is nothing to search for.
bool isDirect(const RequestQuery &query)
{
    return query.conditions.empty() && !query.channelId && query.model.empty() && !query.outcome && !query.status &&
           (!query.keys || query.keys->size() == 1);
}

} // namespace

IdRange RequestSteps::next() const
{
    if (m_left.high - m_left.low <= m_width)
        return m_left;
    return m_ascending ? IdRange{m_left.low, m_left.low + m_width} : IdRange{m_left.high - m_width, m_left.high};
}

Result<void> RequestSteps::run(const std::function<Result<void>(IdRange)> &step)
{
    const IdRange stretch = next();
    const SteadyClock::time_point begun = SteadyClock::now();
    Result<void> done = step(stretch);
    if (!done)
        return done;
    const auto taken = SteadyClock::now() - begun;
    if (taken < kBriefStep && m_width < INT64_MAX / kGrowth)
        m_width *= kGrowth;
    else if (taken > kLongStep)
        m_width = std::max(kNarrowest, m_width / kGrowth);
    (m_ascending ? m_left.low : m_left.high) = m_ascending ? stretch.high : stretch.low;
    return {};
}

Result<IdRange> rangeOf(Session &session, const RequestQuery &query)
{
    Result<QSqlQuery> ends =
        session.query(QStringLiteral("SELECT (SELECT min(id) FROM requests), (SELECT max(id) FROM requests)"));
    if (!ends)
        return tl::make_unexpected(ends.error());
    IdRange range;
    if (ends->next() && !ends->value(0).isNull())
        range = {ends->value(0).toLongLong(), ends->value(1).toLongLong() + 1};
    if (query.fromMs)
        range.low = std::max(range.low, request_id::firstAt(*query.fromMs));
    if (query.toMs)
        range.high = std::min(range.high, request_id::firstAt(*query.toMs));
    if (query.before)
        range.high = std::min(range.high, *query.before);
    return range;
}

Result<RequestScan> scanRequests(Session &session, const RequestQuery &query, IdRange range, bool ascending,
                                 std::chrono::milliseconds budget)
{
    RequestQuery unbound = query; // the stretches say from where to where
    unbound.fromMs = unbound.toMs = unbound.before = std::nullopt;
    const Filter conditions = filterOf(unbound);
    RequestScan scan;
    RequestSteps steps(range, ascending);
    const auto read = [&](IdRange stretch) -> Result<void> {
        Filter filter = conditions;
        filter.add("r.id >= ? AND r.id < ?", {sqlInteger(stretch.low), sqlInteger(stretch.high)});
        const int wanted = query.limit - static_cast<int>(scan.rows.size());
        Result<std::vector<RequestRow>> rows = readRequests(session, filter, ascending, wanted);
        if (!rows)
            return tl::make_unexpected(rows.error());
        std::move(rows->begin(), rows->end(), std::back_inserter(scan.rows));
        return {};
    };
    const SteadyClock::time_point begun = SteadyClock::now();
    const bool direct = isDirect(query);
    while (!steps.isDone() && static_cast<int>(scan.rows.size()) < query.limit && SteadyClock::now() - begun < budget) {
        const Result<void> done = direct ? read(range) : steps.run(read);
        if (!done)
            return tl::make_unexpected(done.error());
        if (direct)
            break;
    }
    const bool full = static_cast<int>(scan.rows.size()) == query.limit;
    scan.left = direct && !full ? IdRange{} : steps.left();
    if (full && ascending)
        scan.left = {scan.rows.back().id + 1, range.high};
    else if (full)
        scan.left = {range.low, scan.rows.back().id};
    return scan;
}

} // namespace turnpike::storage
