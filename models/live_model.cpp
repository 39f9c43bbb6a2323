#include "models/live_model.h"

#include "models/service.h"

#include <algorithm>
#include <limits>

namespace turnpike {

namespace {

constexpr std::int64_t kRateMs = 3'000;   // what a rate is measured over
constexpr std::int64_t kSurestMs = 500;   // below that it says nothing
constexpr std::int64_t kSampleMs = 1'000; // between two values of a curve

bool lessBy(int column, const LiveItem &a, const LiveItem &b)
{
    const auto text = [](const QString &x, const QString &y) { return QString::localeAwareCompare(x, y); };
    int order = 0;
    switch (column) {
    case LiveModel::Key:
        order = text(a.row.key, b.row.key);
        break;
    case LiveModel::Model:
        order = text(a.row.model, b.row.model);
        break;
    case LiveModel::Channel:
        order = text(a.row.channel, b.row.channel);
        break;
    case LiveModel::Rate:
        order = a.tokensPerSecond < b.tokensPerSecond ? -1 : a.tokensPerSecond > b.tokensPerSecond;
        break;
    case LiveModel::Output:
        order = a.row.outputTokens < b.row.outputTokens ? -1 : a.row.outputTokens > b.row.outputTokens;
        break;
    default:
        break;
    }
    return order != 0 ? order < 0 : a.row.id > b.row.id; // ids grow with the time: the larger is the younger
}

} // namespace

LiveModel::LiveModel(Service &service, QObject *parent) : RowsModel(columnTable(), parent), m_service(service) {}

void LiveModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    rearrange();
}

void LiveModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_descending = order == Qt::DescendingOrder;
    m_held = false; // asked for
    rearrange();
}

void LiveModel::setHeld(bool held)
{
    m_held = held;
}

void LiveModel::refresh()
{
    if (!m_asking)
        RowsModel::refresh();
}

void LiveModel::markStopped(const QList<std::int64_t> &ids)
{
    for (const LiveItem &item : std::as_const(m_items)) {
        if (!ids.contains(item.row.id))
            continue;
        Stopped stopped{item, m_at + kStoppedStayMs};
        stopped.item.stopped = true;
        m_stopped.insert(item.row.id, stopped);
    }
    rearrange();
}

/// All rows are here: only the first answer has to be waited for.
void LiveModel::rearrange()
{
    m_rearranging = m_at > 0;
    restart();
    m_rearranging = false;
}

void LiveModel::fetch(int, const std::string &, Done<Page<LiveItem>> done)
{
    if (m_frozen || m_rearranging)
        return done(page());
    if (m_asking) {
        m_next = std::move(done);
        return;
    }
    m_asking = true;
    m_service.live(this, [this, done = std::move(done)](Result<LiveList> list) {
        m_asking = false;
        if (list && !m_frozen)
            take(*list);
        const auto next = std::exchange(m_next, {});
        for (const auto &answer : {done, next}) {
            if (answer)
                answer(list ? Result<Page<LiveItem>>(page()) : tl::make_unexpected(list.error()));
        }
    });
}

void LiveModel::take(const LiveList &list)
{
    passTo(list.at);
    m_items.clear();
    m_totals = {list.total, list.streams, 0, 0, 0, std::int64_t(list.rows.size())};
    QHash<std::int64_t, Track> before = std::exchange(m_tracks, {});
    for (const LiveRow &row : list.rows) {
        m_tracks.insert(row.id, before.take(row.id));
        const LiveItem item = itemOf(row);
        m_totals.waiting += row.firstByteMs < 0 ? 1 : 0;
        m_totals.oldestMs = qMax(m_totals.oldestMs, row.ageMs);
        m_totals.tokensPerSecond += qMax(0.0, item.tokensPerSecond);
        m_items << item;
    }
    addHistory(list.at);
}

LiveItem LiveModel::itemOf(const LiveRow &row)
{
    LiveItem item;
    item.row = row;
    if (!row.stream || row.firstByteMs < 0)
        return item;
    Track &track = m_tracks[row.id];
    if (!track.points.isEmpty() && track.points.last().tokens > row.outputTokens)
        track = {}; // another attempt begins at nothing
    if (track.points.isEmpty())
        track.points << Track::Point{row.firstByteMs, 0};
    if (row.ageMs > track.points.last().ageMs)
        track.points << Track::Point{row.ageMs, row.outputTokens};
    while (track.points.size() > 2 && row.ageMs - track.points.at(1).ageMs >= kRateMs)
        track.points.removeFirst();
    const Track::Point first = track.points.first();
    if (row.ageMs - first.ageMs < kSurestMs)
        return item;
    item.tokensPerSecond = double(row.outputTokens - first.tokens) * 1000 / double(row.ageMs - first.ageMs);
    if (track.sampledAt < 0 || row.ageMs - track.sampledAt >= kSampleMs) {
        track.sampledAt = row.ageMs;
        track.minute << item.tokensPerSecond;
        if (track.minute.size() > kMinuteSamples)
            track.minute.removeFirst();
    }
    item.lastMinute = track.minute;
    return item;
}

void LiveModel::passTo(std::int64_t at)
{
    if (at < m_at) // its clock was set back
        m_stopped.clear();
    m_at = at;
    m_stopped.removeIf([at](QHash<std::int64_t, Stopped>::iterator each) { return each->until <= at; });
}

void LiveModel::addHistory(std::int64_t at)
{
    const bool first = m_history.isEmpty() || at < m_historyAt;
    const std::int64_t seconds = first ? 1 : (at - m_historyAt) / kSampleMs;
    if (seconds == 0)
        return;
    m_historyAt = at;
    constexpr auto kUnseen = std::numeric_limits<double>::quiet_NaN();
    // an answer that is a little late is no gap
    for (std::int64_t missed = seconds > 2 ? qMin<std::int64_t>(seconds - 1, kHistorySeconds) : 0; missed > 0; --missed)
        m_history << kUnseen;
    m_history << m_totals.tokensPerSecond;
    if (m_history.size() > kHistorySeconds)
        m_history.remove(0, m_history.size() - kHistorySeconds);
}

QList<LiveKey> LiveModel::keys() const
{
    QHash<std::int64_t, LiveKey> byId;
    for (const LiveItem &item : m_items) {
        LiveKey &key = byId[item.row.keyId];
        key.id = item.row.keyId;
        key.name = item.row.key;
        ++key.requests;
    }
    QList<LiveKey> keys = byId.values();
    std::sort(keys.begin(), keys.end(), [](const LiveKey &a, const LiveKey &b) {
        return a.requests != b.requests ? a.requests > b.requests : a.id < b.id;
    });
    return keys;
}

bool LiveModel::matches(const LiveItem &item) const
{
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || has(item.row.key) || has(item.row.model) || has(item.row.channel);
}

Page<LiveItem> LiveModel::page() const
{
    Page<LiveItem> page;
    for (const LiveItem &item : m_items) {
        if (!m_stopped.contains(item.row.id) && matches(item))
            page.rows << item;
    }
    for (const Stopped &stopped : m_stopped) {
        if (matches(stopped.item))
            page.rows << stopped.item;
    }
    arrange(page.rows);
    return page;
}

void LiveModel::arrange(QList<LiveItem> &items) const
{
    QHash<std::int64_t, int> places; // of the rows that keep theirs
    for (int row = 0; m_held && row < rowCount(); ++row)
        places.insert(rowId(row), row);
    const int behind = rowCount();
    std::sort(items.begin(), items.end(), [&](const LiveItem &a, const LiveItem &b) {
        const int placeA = places.value(a.row.id, behind), placeB = places.value(b.row.id, behind);
        if (placeA != placeB)
            return placeA < placeB;
        return m_descending ? lessBy(m_sorted, b, a) : lessBy(m_sorted, a, b);
    });
}

} // namespace turnpike
