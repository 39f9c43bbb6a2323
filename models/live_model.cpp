#include "models/live_model.h"

#include "models/format.h"
#include "models/service.h"

#include <QLocale>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::int64_t kRateMs = 3'000;    // what a rate is measured over
constexpr std::int64_t kSurestMs = 500;    // below that it says nothing
constexpr std::int64_t kSampleMs = 1'000;  // between two values of a curve
constexpr std::int64_t kFullSeconds = 100; // ages above have no tenths

Cell muted(const QString &text)
{
    return {text, {}, Tone::Muted};
}

Cell keyCell(const LiveItem &item)
{
    Cell cell{item.row.key};
    cell.tip =
        LiveModel::tr("%1\nfrom %2", "a key, the address of its client").arg(item.row.key, item.row.clientAddress);
    cell.strong = true;
    return cell;
}

Cell stateCell(const LiveItem &item)
{
    const LiveRow &row = item.row;
    if (item.stopped)
        return muted(LiveModel::tr("Stopped by you"));
    if (row.clientGone)
        return {LiveModel::tr("Client left"),
                LiveModel::tr("The client has left. The answer is read on, so that its usage is known."), Tone::Muted};
    if (row.firstByteMs >= 0)
        return {row.stream ? LiveModel::tr("Streaming") : LiveModel::tr("Answering"), {}, Tone::Ok};
    if (row.attempt > 1)
        return {LiveModel::tr("Waiting, try %1", "the number of the attempt, from 2").arg(row.attempt),
                LiveModel::tr("An attempt before this one has failed."), Tone::Warning};
    return {LiveModel::tr("Waiting"), LiveModel::tr("No byte of an answer has come yet."), Tone::Info};
}

Cell ageCell(const LiveItem &item)
{
    const double seconds = double(item.row.ageMs) / 1000;
    return {seconds < kFullSeconds ? QLocale().toString(seconds, 'f', 1) : formatCount(item.row.ageMs / 1000),
            formatMoment(item.row.startedAt)};
}

Cell rateCell(const LiveItem &item)
{
    return item.tokensPerSecond < 0 || item.stopped ? muted(noValue())
                                                    : Cell{formatCount(qRound64(item.tokensPerSecond))};
}

Cell minuteCell(const LiveItem &item)
{
    Cell cell;
    if (item.stopped)
        return cell;
    cell.series = item.lastMinute;
    if (item.tokensPerSecond >= 0)
        cell.text = LiveModel::tr("%n token(s) a second", nullptr, qRound(item.tokensPerSecond));
    return cell;
}

Cell outputCell(const LiveItem &item)
{
    if (item.row.outputTokens == 0)
        return muted(noValue());
    return {formatCount(item.row.outputTokens), LiveModel::tr("Tokens so far, estimated from what was sent.")};
}

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

QList<Column<LiveItem>> LiveModel::columnTable()
{
    const auto text = [](const char *id, const QString &title, int width, int rank) {
        return ColumnSpec{QString::fromLatin1(id), title, CellKind::Text, false, width, false, true, rank};
    };
    const auto figure = [](const char *id, const QString &title, int width, bool sortable, int rank) {
        return ColumnSpec{QString::fromLatin1(id), title, CellKind::Figure, true, width, false, sortable, rank};
    };
    ColumnSpec key = text("key", tr("Key"), 150, 0);
    key.stretch = true;
    const ColumnSpec state{u"state"_s, tr("State"), CellKind::Status, false, 150, false, false, 0};
    const ColumnSpec minute{u"minute"_s, tr("Last minute"), CellKind::Trend, true, 106, false, false, 2};
    const ColumnSpec stop{u"stop"_s, QString(), CellKind::Action, true, 96, false, false, 0};
    return {
        {key, keyCell},
        {text("model", tr("Model"), 150, 0),
         [](const LiveItem &item) {
             return Cell{item.row.model, item.row.route};
         }},
        {text("channel", tr("Channel"), 138, 4), [](const LiveItem &item) { return muted(item.row.channel); }},
        {state, stateCell},
        {figure("age", tr("Age s", "seconds since a request began"), 76, true, 0), ageCell},
        {figure("rate", tr("Tokens/s"), 84, true, 1), rateCell},
        {minute, minuteCell},
        {figure("output", tr("Output", "tokens of an answer"), 84, true, 0), outputCell},
        {figure("cost", tr("Cost USD"), 92, false, 3),
         [](const LiveItem &) {
             return Cell{noValue(), tr("There are no prices yet."), Tone::Muted};
         }},
        {stop, [](const LiveItem &item) { return Cell{item.stopped ? QString() : tr("Stop")}; }},
    };
}

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
