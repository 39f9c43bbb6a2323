#include "models/requests_model.h"

#include "models/format.h"
#include "server/runtime/clock.h"
#include "server/runtime/request_id.h"

#include <algorithm>
#include <utility>

namespace turnpike {

namespace {

using storage::RequestSort;

/// A request is booked when it ends and stands in the log where it began: so far back a live view looks for late ones.
constexpr std::int64_t kLateMs = 10 * 60'000;

RequestSort sortOf(int column)
{
    switch (column) {
    case RequestsModel::Status:
        return RequestSort::Status;
    case RequestsModel::FirstByte:
        return RequestSort::FirstByte;
    case RequestsModel::Total:
        return RequestSort::Duration;
    case RequestsModel::In:
        return RequestSort::Input;
    case RequestsModel::Cached:
        return RequestSort::Cached;
    case RequestsModel::Out:
        return RequestSort::Output;
    case RequestsModel::Cost:
        return RequestSort::Cost;
    case RequestsModel::Tries:
        return RequestSort::Attempts;
    default:
        return RequestSort::Time;
    }
}

} // namespace

RequestsModel::RequestsModel(RequestPages &pages, const Clock &clock, QObject *parent)
    : TableModel(parent), m_pages(pages), m_clock(clock), m_columns(columnTable(clock))
{}

void RequestsModel::setFilter(const RequestFilter &filter)
{
    m_afresh = m_afresh || m_filter != filter;
    m_filter = filter;
    restart();
}

void RequestsModel::sort(int column, Qt::SortOrder order)
{
    const storage::RequestOrder wanted{sortOf(column), order == Qt::AscendingOrder};
    const bool newestFirst = wanted.sort == RequestSort::Time && !wanted.ascending;
    m_order = newestFirst ? std::nullopt : std::optional<storage::RequestOrder>(wanted);
    restart();
}

void RequestsModel::goTo(std::int64_t ms)
{
    m_order = std::nullopt;
    m_afresh = true;
    restart(request_id::firstAt(ms + 1));
}

void RequestsModel::goToNewest()
{
    if (!m_atTop || m_order) {
        m_order = std::nullopt;
        restart();
    }
}

void RequestsModel::restart(std::optional<std::int64_t> before)
{
    setSearching(false);
    m_stopped = false;
    setLoad(Load::Loading);
    RequestPageQuery query;
    query.before = before;
    query.order = m_order;
    ask(query, [this, before](RequestPage page) {
        const int found = int(page.rows.size());
        if (const bool afresh = std::exchange(m_afresh, false); afresh || m_order)
            replaceAll(std::move(page.rows));
        else
            replace(0, INT64_MAX, std::move(page.rows));
        m_atTop = !before || *before >= page.whole.high;
        m_left = page.left;
        m_atBottom = page.left.isEmpty();
        if (!m_order && !m_atBottom && found < kPageSize)
            searchBelow(kPageSize - found);
    });
}

void RequestsModel::ask(RequestPageQuery query, std::function<void(RequestPage)> take)
{
    m_busy = true;
    query.filter = m_filter;
    const std::uint64_t question = ++m_question;
    m_pages.page(query, this, [this, question, take = std::move(take)](Result<RequestPage> answer) {
        if (question != m_question)
            return;
        m_whole = answer ? answer->whole : m_whole;
        if (answer)
            take(std::move(*answer)); // busy until it is done: a view may ask for more while rows are inserted
        if (question == m_question)
            m_busy = false;
        if (!answer)
            return refuse(answer.error());
        if (!m_searching || !m_rows.empty()) // while it searches, nothing found is not yet nothing there
            setLoad(Load::Ready);
    });
}

void RequestsModel::refuse(const Error &error)
{
    setSearching(false);
    if (error.code != "range_too_long" || !m_order)
        return setLoad(Load::Failed, error);
    m_order = std::nullopt;
    restart();
    Q_EMIT sortRefused(tr("A range with more than %1 requests is shown by time only. Choose a shorter one to sort it.")
                           .arg(formatCount(storage::kSortableRequests)));
}

bool RequestsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atBottom && !m_busy && !m_stopped && !m_rows.empty();
}

void RequestsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (m_order)
        return fetchOrdered(false);
    RequestPageQuery query;
    query.before = m_left.high;
    ask(query, [this](RequestPage page) { takeBelow(std::move(page), kPageSize); });
}

void RequestsModel::searchBelow(int wanted)
{
    setSearching(true);
    RequestPageQuery query;
    query.before = m_left.high;
    query.limit = wanted;
    ask(query, [this, wanted](RequestPage page) { takeBelow(std::move(page), wanted); });
}

void RequestsModel::takeBelow(RequestPage page, int wanted)
{
    insertAt(int(m_rows.size()), page.rows);
    m_left = page.left;
    m_atBottom = page.left.isEmpty();
    trimTop();
    const int missing = wanted - int(page.rows.size());
    if (missing > 0 && !m_atBottom)
        return searchBelow(missing);
    setSearching(false);
}

void RequestsModel::fetchAbove()
{
    if (m_atTop || m_busy || m_rows.empty())
        return;
    if (m_order)
        fetchOrdered(true);
    else
        searchAbove(m_rows.front().id);
}

void RequestsModel::searchAbove(std::int64_t after)
{
    RequestPageQuery query;
    query.after = after;
    query.ascending = true;
    ask(query, [this](RequestPage page) {
        m_atTop = page.left.isEmpty();
        if (page.rows.isEmpty() && !m_atTop)
            return searchAbove(page.left.low - 1);
        std::reverse(page.rows.begin(), page.rows.end());
        insertAt(0, page.rows);
        trimBottom();
    });
}

void RequestsModel::fetchOrdered(bool above)
{
    RequestPageQuery query;
    query.order = m_order;
    query.order->ascending = m_order->ascending != above;
    query.behind = placeOf(above ? m_rows.front() : m_rows.back());
    ask(query, [this, above](RequestPage page) {
        if (above)
            std::reverse(page.rows.begin(), page.rows.end());
        insertAt(above ? 0 : int(m_rows.size()), page.rows);
        (above ? m_atTop : m_atBottom) = page.left.isEmpty();
        above ? trimBottom() : trimTop();
    });
}

storage::RequestPlace RequestsModel::placeOf(const RequestLine &line) const
{
    switch (m_order->sort) {
    case RequestSort::Time:
        break;
    case RequestSort::Status:
        return {line.status, line.id};
    case RequestSort::FirstByte:
        return {line.firstByteMs.value_or(-1), line.id};
    case RequestSort::Duration:
        return {line.durationMs, line.id};
    case RequestSort::Input:
        return {line.input, line.id};
    case RequestSort::Cached:
        return {line.cached, line.id};
    case RequestSort::Output:
        return {line.output, line.id};
    case RequestSort::Cost:
        return {line.cost, line.id};
    case RequestSort::Attempts:
        return {line.attempts, line.id};
    }
    return {line.id, line.id};
}

void RequestsModel::follow()
{
    if (m_busy || m_order || !m_atTop)
        return;
    if (m_rows.empty())
        return m_atBottom ? restart() : void();
    const std::int64_t low = std::min(request_id::firstAt(m_clock.wallMs() - kLateMs), m_rows.front().id);
    RequestPageQuery query;
    query.after = low - 1;
    ask(query, [this, low](RequestPage page) { takeNewest(std::move(page), low); });
}

void RequestsModel::refresh()
{
    if (m_busy)
        return; // what is coming is as fresh
    if (m_order || m_rows.empty())
        return restart();
    const std::int64_t low = m_rows.back().id;
    const std::int64_t high = m_atTop ? INT64_MAX : m_rows.front().id + 1;
    RequestPageQuery query;
    query.after = low - 1;
    query.limit = kWindow;
    if (!m_atTop)
        query.before = high;
    ask(query, [this, low, high](RequestPage page) {
        if (high == INT64_MAX)
            return takeNewest(std::move(page), low);
        replace(page.left.isEmpty() ? low : page.left.high, high, std::move(page.rows));
    });
}

void RequestsModel::cancelSearch()
{
    if (!m_searching)
        return;
    ++m_question;
    m_busy = false;
    m_stopped = true;
    setSearching(false);
    setLoad(Load::Ready);
}

int RequestsModel::rowsSince(std::int64_t ms) const
{
    const auto older = [ms](const RequestLine &line) { return line.createdAt < ms; };
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), older);
    if (m_order || !m_atTop || (first == m_rows.end() && !m_atBottom))
        return -1;
    return int(first - m_rows.begin());
}

void RequestsModel::setSearching(bool searching)
{
    m_searching = searching;
    Q_EMIT searchChanged();
}

} // namespace turnpike
