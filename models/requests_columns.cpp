#include "models/format.h"
#include "models/request_cells.h"
#include "models/requests_model.h"
#include "server/runtime/clock.h"

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

Cell figure(std::int64_t value, bool has)
{
    return has ? Cell{formatCount(value)} : Cell{noValue(), {}, Tone::Muted};
}

bool hasTokens(const RequestLine &line)
{
    return line.input + line.output > 0;
}

Cell keyCell(const RequestLine &line)
{
    if (line.key.isEmpty() && line.masked.isEmpty())
        return {line.keyId > 0 ? RequestsModel::tr("deleted key %1").arg(line.keyId) : noValue(), {}, Tone::Muted};
    return {line.key.isEmpty() ? line.masked : line.key, line.masked};
}

Cell channelCell(const RequestLine &line)
{
    return {line.channel.isEmpty() ? noValue() : line.channel, {}, Tone::Muted};
}

Cell triesCell(const RequestLine &line)
{
    Cell cell{QString::number(line.attempts)};
    cell.tone = line.attempts > 1 ? Tone::Warning : Tone::Muted;
    return cell;
}

} // namespace

QList<Column<RequestLine>> RequestsModel::columnTable(const Clock &clock)
{
    const auto text = [](const char *id, const QString &title, int width, int rank) {
        return ColumnSpec{QString::fromLatin1(id), title, CellKind::Text, false, width, false, false, rank};
    };
    const auto right = [](const char *id, const QString &title, int width, int rank) {
        return ColumnSpec{QString::fromLatin1(id), title, CellKind::Figure, true, width, false, true, rank};
    };
    ColumnSpec time{u"time"_s, tr("Time"), CellKind::Figure, false, 120, false, true};
    ColumnSpec model = text("model", tr("Model asked and used"), 180, 0);
    model.stretch = true;
    ColumnSpec status = text("status", tr("Status"), 126, 0);
    status.kind = CellKind::Status;
    status.sortable = true;
    return {
        {time, [&clock](const RequestLine &line) { return requestTimeCell(line, clock.wallMs()); }},
        {text("key", tr("Key"), 138, 0), keyCell},
        {model, requestModelCell},
        {text("channel", tr("Channel"), 138, 2), channelCell},
        {status, requestStatusCell},
        {right("first_byte", tr("First byte ms"), 100, 3),
         [](const RequestLine &line) { return figure(line.firstByteMs.value_or(0), line.firstByteMs.has_value()); }},
        {right("total", tr("Total s"), 64, 0),
         [](const RequestLine &line) { return Cell{formatSeconds(line.durationMs)}; }},
        {right("in", tr("In", "tokens that went in"), 66, 0),
         [](const RequestLine &line) { return figure(line.input, hasTokens(line)); }},
        {right("cached", tr("Cached", "tokens"), 70, 4),
         [](const RequestLine &line) { return figure(line.cached, hasTokens(line)); }},
        {right("out", tr("Out", "tokens that came out"), 64, 0),
         [](const RequestLine &line) { return figure(line.output, hasTokens(line)); }},
        {right("cost", tr("Cost USD"), 90, 1), [](const RequestLine &line) { return requestCostCell(line.cost); }},
        {right("tries", tr("Tries", "attempts at a request"), 54, 5), triesCell},
    };
}

QString RequestsModel::sumOf(const QList<int> &rows) const
{
    std::int64_t input = 0, output = 0;
    for (const int row : rows) {
        input += at(row).input;
        output += at(row).output;
    }
    return tr("sum: %1 tokens in, %2 out").arg(formatCount(input), formatCount(output));
}

} // namespace turnpike
