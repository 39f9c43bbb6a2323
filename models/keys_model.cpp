#include "models/keys_model.h"

#include "models/format.h"
#include "server/runtime/clock.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr double kNearLimit = 0.8;

double shareOfLimit(const KeyRow &row)
{
    return row.limitToday > 0 ? double(row.requestsToday) / double(row.limitToday) : -1;
}

Cell labelCell(const KeyRow &row)
{
    Cell cell{row.label.isEmpty() ? row.masked : row.label};
    cell.tip = row.label.isEmpty() ? row.masked : row.label + u'\n' + row.masked;
    cell.strong = true;
    return cell;
}

Cell todayCell(const KeyRow &row, std::int64_t now)
{
    if (!KeyState::of(row, now).isAlive() && row.requestsToday == 0)
        return {noValue(), {}, Tone::Muted};
    Cell cell{formatCount(row.requestsToday)};
    cell.fraction = shareOfLimit(row);
    if (row.limitToday > 0)
        cell.text += u" / "_s + formatCount(row.limitToday);
    else
        cell.tone = Tone::Muted;
    if (cell.fraction >= kNearLimit)
        cell.tone = cell.fraction >= 1 ? Tone::Error : Tone::Warning;
    return cell;
}

Cell daysCell(const KeyRow &row)
{
    Cell cell;
    cell.series = QList<double>(row.requestsByDay.begin(), row.requestsByDay.end());
    const double sum = std::accumulate(cell.series.begin(), cell.series.end(), 0.0);
    cell.text = KeysModel::tr("%n request(s) in 14 days", nullptr, int(qMin(sum, 2e9)));
    cell.tip = cell.text;
    return cell;
}

KeySort sortOf(int column)
{
    switch (column) {
    case KeysModel::Label:
        return KeySort::Label;
    case KeysModel::Today:
        return KeySort::Today;
    case KeysModel::Tokens:
        return KeySort::Tokens;
    case KeysModel::LastUsed:
        return KeySort::LastUsed;
    case KeysModel::Expires:
        return KeySort::Expires;
    default:
        return KeySort::Created;
    }
}

} // namespace

KeyState KeyState::of(const KeyRow &row, std::int64_t nowMs)
{
    if (row.revoked)
        return {Kind::Revoked, Tone::Muted, KeysModel::tr("Revoked")};
    if (row.status == KeyStatus::Expired || (row.expiresAt > 0 && row.expiresAt <= nowMs))
        return {Kind::Expired, Tone::Muted, KeysModel::tr("Expired")};
    if (row.status == KeyStatus::Off)
        return {Kind::Off, Tone::Muted, KeysModel::tr("Off")};
    const double share = shareOfLimit(row);
    if (share >= 1)
        return {Kind::LimitReached, Tone::Error, KeysModel::tr("Limit reached")};
    if (share >= kNearLimit)
        return {Kind::NearLimit, Tone::Warning, KeysModel::tr("Near limit")};
    return {Kind::Active, Tone::Ok, KeysModel::tr("Active")};
}

KeysModel::KeysModel(PageSource &source, const Clock &clock, QObject *parent)
    : RowsModel(columnTable(clock), parent), m_source(source), m_clock(clock)
{}

QList<Column<KeyRow>> KeysModel::columnTable(const Clock &clock)
{
    const auto text = [](const char *id, const QString &title, int width, bool sortable) {
        return ColumnSpec{QString::fromLatin1(id), title, CellKind::Text, false, width, false, sortable};
    };
    const auto figure = [](const char *id, const QString &title, int width, int rank) {
        return ColumnSpec{QString::fromLatin1(id), title, CellKind::Figure, true, width, false, true, rank};
    };
    ColumnSpec label = text("label", tr("Label"), 150, true);
    label.stretch = true;
    ColumnSpec status = text("status", tr("Status"), 134, false);
    status.kind = CellKind::Status;
    ColumnSpec today = figure("today", tr("Today"), 178, 0);
    today.kind = CellKind::BarAndFigure;
    ColumnSpec days{u"days"_s, tr("14 days"), CellKind::Sparkline, true, 92, false, false, 1};
    return {
        {label, labelCell},
        {status,
         [&clock](const KeyRow &row) {
             const KeyState state = KeyState::of(row, clock.wallMs());
             return Cell{state.word, {}, state.tone};
         }},
        {today, [&clock](const KeyRow &row) { return todayCell(row, clock.wallMs()); }},
        {figure("tokens", tr("Tokens today"), 110, 3),
         [](const KeyRow &row) {
             return row.tokensToday > 0 ? Cell{formatCount(row.tokensToday)} : Cell{noValue(), {}, Tone::Muted};
         }},
        {figure("last_used", tr("Last used"), 98, 0),
         [&clock](const KeyRow &row) {
             return Cell{formatAgo(row.lastUsedAt, clock.wallMs()), formatMoment(row.lastUsedAt), Tone::Muted};
         }},
        {figure("expires", tr("Expires"), 106, 2),
         [&clock](const KeyRow &row) {
             return Cell{formatUntil(row.expiresAt, clock.wallMs()), formatMoment(row.expiresAt), Tone::Muted};
         }},
        {days, daysCell},
    };
}

void KeysModel::setScope(KeyScope scope)
{
    if (m_query.scope == scope)
        return;
    m_query.scope = scope;
    restart();
}

void KeysModel::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    restart();
}

void KeysModel::setShare(const LimitShare &share)
{
    if (m_query.share == share)
        return;
    m_query.share = share;
    restart();
}

void KeysModel::sort(int column, Qt::SortOrder order)
{
    m_query.sort = sortOf(column);
    m_query.descending = order == Qt::DescendingOrder;
    restart();
}

bool KeysModel::rowDimmed(int row) const
{
    return !KeyState::of(at(row), m_clock.wallMs()).isAlive();
}

QString KeysModel::sumOf(const QList<int> &rows) const
{
    std::int64_t requests = 0, tokens = 0;
    for (const int row : rows) {
        requests += at(row).requestsToday;
        tokens += at(row).tokensToday;
    }
    return tr("sum today: %1 requests, %2 tokens").arg(formatCount(requests), formatCount(tokens));
}

void KeysModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Expires), {Qt::DisplayRole});
}

void KeysModel::fetch(int limit, const std::string &after, Done<Page<KeyRow>> done)
{
    KeyQuery query = m_query;
    query.limit = limit;
    query.after = after;
    m_source.keys(query, this, std::move(done));
}

} // namespace turnpike
