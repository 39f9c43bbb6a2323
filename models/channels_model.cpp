#include "models/channels_model.h"

#include "models/format.h"
#include "server/runtime/clock.h"
#include "server/storage/csv.h"

#include <QLocale>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::int64_t kLowBalance = 10'000'000'000; // 10 USD
constexpr double kWarnBelow = 0.98, kErrorBelow = 0.9;

Cell nameCell(const ChannelInfo &row)
{
    Cell cell{row.name, row.baseUrl};
    cell.strong = true;
    cell.note = placeOf(row);
    if (!row.fault.isEmpty())
        cell.tone = Tone::Warning;
    return cell;
}

Cell onCell(const ChannelInfo &row)
{
    const bool on = row.status == ChannelStatus::On;
    Cell cell{on ? ChannelsModel::tr("On") : ChannelsModel::tr("Off")};
    cell.fraction = on ? 1 : 0;
    return cell;
}

Cell modelsCell(const ChannelInfo &row)
{
    if (row.models.contains(u"*"_s))
        return {ChannelsModel::tr("any", "model name"), ChannelsModel::tr("Any model name is passed on"), Tone::Muted};
    return {formatCount(row.models.size()), row.models.join(u", "_s)};
}

Cell requestsCell(const ChannelInfo &row)
{
    Cell cell;
    cell.series = QList<double>(row.requestsByHour.begin(), row.requestsByHour.end());
    cell.text = ChannelsModel::tr("%n request(s) in 24 hours", nullptr, int(qMin<std::int64_t>(row.requests, 2e9)));
    cell.tip = cell.text;
    return cell;
}

Cell successCell(const ChannelInfo &row)
{
    if (row.requests == 0)
        return {noValue(), {}, Tone::Muted};
    const double share = 1 - double(row.failures) / double(row.requests);
    // never rounded up to a hundred that it is not
    const double percent = row.failures > 0 ? qMin(99.9, share * 100) : 100;
    Cell cell{ChannelsModel::tr("%1 %").arg(QLocale().toString(percent, 'f', row.failures > 0 ? 1 : 0)),
              ChannelsModel::tr("%1 of %2 requests failed").arg(formatCount(row.failures), formatCount(row.requests))};
    cell.tone = share < kErrorBelow ? Tone::Error : share < kWarnBelow ? Tone::Warning : Tone::Plain;
    return cell;
}

Cell keysCell(const ChannelInfo &row, std::int64_t now)
{
    if (row.keys.isEmpty())
        return {noValue(), ChannelsModel::tr("Calls are made without a key"), Tone::Muted};
    Cell cell;
    int usable = 0;
    for (const ProviderKeyInfo &key : row.keys) {
        cell.series << (key.usableAt(now) ? 1 : 0);
        usable += key.usableAt(now) ? 1 : 0;
    }
    std::sort(cell.series.begin(), cell.series.end(), std::greater<>());
    cell.text = u"%1/%2"_s.arg(usable).arg(row.keys.size());
    cell.tip = ChannelsModel::tr("%1 of %n provider key(s) can be used", nullptr, int(row.keys.size())).arg(usable);
    cell.tone = usable < row.keys.size() ? Tone::Error : Tone::Muted;
    return cell;
}

Cell latencyCell(const ChannelInfo &row)
{
    if (row.latencyMs < 0)
        return {noValue(), ChannelsModel::tr("No answer among the newest requests"), Tone::Muted};
    Cell cell{formatCount(row.latencyMs), ChannelsModel::tr("Median time to the first byte, of the newest requests")};
    cell.series = row.latencies;
    return cell;
}

Cell balanceCell(const ChannelInfo &row, std::int64_t now)
{
    if (row.balance.isEmpty())
        return {noValue(), ChannelsModel::tr("Not asked for, or the provider does not tell it"), Tone::Muted};
    // dollars are what the header says; others keep their currency
    const bool dollars = row.balance.endsWith(u" USD"_s) && !row.balance.contains(u',');
    Cell cell{dollars ? row.balance.chopped(4) : row.balance,
              ChannelsModel::tr("%1, told %2", "an amount, when").arg(row.balance, formatAgo(row.balanceAt, now))};
    const auto amount = dollars ? moneyOf(cell.text.toStdString()) : std::nullopt;
    if (dollars && (!amount || *amount < kLowBalance)) // no plain number: it is below zero
        cell.tone = amount && *amount > 0 ? Tone::Warning : Tone::Error;
    return cell;
}

ChannelSort sortOf(int column)
{
    switch (column) {
    case ChannelsModel::Name:
        return ChannelSort::Name;
    case ChannelsModel::Weight:
        return ChannelSort::Weight;
    case ChannelsModel::Models:
        return ChannelSort::Models;
    case ChannelsModel::Requests:
        return ChannelSort::Requests;
    case ChannelsModel::Success:
        return ChannelSort::Success;
    case ChannelsModel::Latency:
        return ChannelSort::Latency;
    case ChannelsModel::Balance:
        return ChannelSort::Balance;
    case ChannelsModel::Tag:
        return ChannelSort::Tag;
    default:
        return ChannelSort::Priority;
    }
}

ColumnSpec spec(const char *id, const QString &title, CellKind kind, int width, bool sortable, int rank)
{
    const bool right = kind == CellKind::Figure || kind == CellKind::Marks || kind == CellKind::Sparkline ||
                       kind == CellKind::FigureAndTrend;
    return {QString::fromLatin1(id), title, kind, right, width, false, sortable, rank};
}

} // namespace

ChannelsModel::ChannelsModel(ChannelService &channels, const Clock &clock, QObject *parent)
    : RowsModel({}, parent), m_channels(channels), m_clock(clock)
{
    setColumns(columnTable());
}

QList<Column<ChannelInfo>> ChannelsModel::columnTable()
{
    ColumnSpec name = spec("name", tr("Name"), CellKind::Text, 186, true, 0);
    name.stretch = true;
    const auto figure = [](int value) { return Cell{QLocale().toString(value)}; };
    return {
        {name, nameCell},
        {spec("on", tr("On", "switched on"), CellKind::Switch, 56, false, 0), onCell},
        {spec("status", tr("Status"), CellKind::Status, 196, false, 0),
         [this](const ChannelInfo &row) {
             const StatusWords words = statusOf(row, m_clock.wallMs());
             Cell cell{words.word, words.note, words.tone};
             cell.note = words.note;
             return cell;
         }},
        {spec("priority", tr("Priority"), CellKind::Figure, 76, true, 2),
         [figure](const ChannelInfo &row) { return figure(row.priority); }},
        {spec("weight", tr("Weight"), CellKind::Figure, 72, true, 4),
         [figure](const ChannelInfo &row) { return figure(row.weight); }},
        {spec("models", tr("Models"), CellKind::Figure, 72, true, 3), modelsCell},
        {spec("groups", tr("Groups"), CellKind::Chips, 120, false, 5),
         [](const ChannelInfo &row) {
             return Cell{row.groups.join(u", "_s), row.groups.join(u", "_s)};
         }},
        {spec("tag", tr("Tag"), CellKind::Chips, 92, true, 7), [](const ChannelInfo &row) { return Cell{row.tag}; }},
        {spec("latency", tr("Latency, ms"), CellKind::FigureAndTrend, 126, true, 1), latencyCell},
        {spec("success", tr("Success"), CellKind::Figure, 80, true, 0), successCell},
        {spec("requests", tr("Requests, 24 h"), CellKind::Sparkline, 116, true, 8), requestsCell},
        {spec("keys", tr("Keys"), CellKind::Marks, 98, false, 0),
         [this](const ChannelInfo &row) { return keysCell(row, m_clock.wallMs()); }},
        {spec("balance", tr("Balance, USD"), CellKind::Figure, 104, true, 6),
         [this](const ChannelInfo &row) { return balanceCell(row, m_clock.wallMs()); }},
    };
}

void ChannelsModel::setScope(ChannelScope scope)
{
    if (m_query.scope == scope)
        return;
    m_query.scope = scope;
    restart();
}

void ChannelsModel::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    restart();
}

void ChannelsModel::sort(int column, Qt::SortOrder order)
{
    m_query.sort = sortOf(column);
    m_query.descending = order == Qt::DescendingOrder;
    restart();
}

bool ChannelsModel::rowDimmed(int row) const
{
    return at(row).status == ChannelStatus::Off;
}

void ChannelsModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Balance), {Qt::DisplayRole});
}

bool ChannelsModel::showsOrder() const
{
    return m_query.scope == ChannelScope::All && m_query.text.isEmpty() && m_query.sort == ChannelSort::Priority &&
           m_query.descending;
}

void ChannelsModel::fetch(int, const std::string &, Done<Page<ChannelInfo>> done)
{
    m_channels.list(m_query, this, [this, done = std::move(done)](Result<ChannelList> list) {
        if (!list)
            return done(tl::make_unexpected(list.error()));
        Page<ChannelInfo> page;
        page.rows = std::move(list->rows);
        page.total = page.rows.size();
        done(std::move(page));
        Q_EMIT counted(*list);
    });
}

} // namespace turnpike
