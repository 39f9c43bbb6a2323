// How the requests in flight are shown, column by column.
#include "models/format.h"
#include "models/live_model.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

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

} // namespace

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

} // namespace turnpike
