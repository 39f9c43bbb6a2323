#include "models/usage_model.h"

#include "models/format.h"

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

Cell count(std::int64_t value)
{
    return value > 0 ? Cell{formatCount(value)} : Cell{noValue(), {}, Tone::Muted};
}

} // namespace

UsageModel::UsageModel(PageSource &source, QObject *parent) : RowsModel(columnTable(), parent), m_source(source) {}

QList<Column<UsageRow>> UsageModel::columnTable()
{
    const auto figure = [](const char *id, const QString &title, auto value) {
        return Column<UsageRow>{{QString::fromLatin1(id), title, CellKind::Figure, true, 124, false, false},
                                [value](const UsageRow &row) { return count(value(row)); }};
    };
    return {
        {{u"day"_s, tr("Day"), CellKind::Text, false, 140, true},
         [](const UsageRow &row) { return Cell{row.day < 0 ? QString() : formatDay(row.day, true)}; }},
        {{u"key"_s, tr("Key"), CellKind::Text, false, 160, true},
         [](const UsageRow &row) {
             const QString name = row.label.isEmpty() ? row.masked : row.label;
             return Cell{name.isEmpty() ? tr("deleted key %1").arg(row.keyId) : name, row.masked, Tone::Plain, true};
         }},
        figure("requests", tr("Requests"), [](const UsageRow &row) { return row.requests; }),
        figure("input", tr("Input tokens"), [](const UsageRow &row) { return row.inputTokens; }),
        figure("cached", tr("of these cached"), [](const UsageRow &row) { return row.cachedTokens; }),
        figure("output", tr("Output tokens"), [](const UsageRow &row) { return row.outputTokens; }),
        figure("tokens", tr("Tokens"), [](const UsageRow &row) { return row.inputTokens + row.outputTokens; }),
    };
}

void UsageModel::setRange(std::int32_t fromDay, std::int32_t toDay)
{
    if (m_query.fromDay == fromDay && m_query.toDay == toDay)
        return;
    m_query.fromDay = fromDay;
    m_query.toDay = toDay;
    restart();
}

void UsageModel::setGrouping(UsageGrouping grouping)
{
    if (m_query.grouping == grouping)
        return;
    m_query.grouping = grouping;
    restart();
}

std::int64_t UsageModel::idOf(const UsageRow &row) const
{
    return row.keyId * 100'000 + row.day + 1;
}

void UsageModel::fetch(int limit, const std::string &after, Done<Page<UsageRow>> done)
{
    UsageQuery query = m_query;
    query.limit = limit;
    query.after = after;
    m_source.usage(query, this, std::move(done));
}

} // namespace turnpike
