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
    const auto named = [](const QString &id, const QString &title) {
        return Column<UsageRow>{{id, title, CellKind::Text, false, 160, true}, [](const UsageRow &row) {
                                    return Cell{row.label.isEmpty() ? noValue() : row.label, {}, Tone::Plain, true};
                                }};
    };
    return {
        {{u"day"_s, tr("Day"), CellKind::Text, false, 140, true},
         [](const UsageRow &row) { return Cell{row.day < 0 ? QString() : formatDay(row.day, true)}; }},
        {{u"key"_s, tr("Key"), CellKind::Text, false, 160, true},
         [](const UsageRow &row) {
             const QString name = row.label.isEmpty() ? row.masked : row.label;
             return Cell{name.isEmpty() ? tr("deleted key %1").arg(row.keyId) : name, row.masked, Tone::Plain, true};
         }},
        named(u"model"_s, tr("Model")),
        named(u"channel"_s, tr("Channel")),
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

void UsageModel::setGrouping(UsageRows rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    m_query.grouping = rows == UsageRows::Key         ? UsageGrouping::Key
                       : rows == UsageRows::DayAndKey ? UsageGrouping::DayAndKey
                                                      : UsageGrouping::Day;
    restart();
}

std::int64_t UsageModel::idOf(const UsageRow &row) const
{
    if (row.keyId == 0 && row.day < 0) // a model or channel
        return std::int64_t(qHash(row.label) >> 1);
    return row.keyId * 100'000 + row.day + 1;
}

void UsageModel::fetch(int limit, const std::string &after, Done<Page<UsageRow>> done)
{
    if (m_rows == UsageRows::Model || m_rows == UsageRows::Channel)
        return fetchNames(m_rows == UsageRows::Model ? UsageDimension::Model : UsageDimension::Channel,
                          std::move(done));
    UsageQuery query = m_query;
    query.limit = limit;
    query.after = after;
    m_source.usage(query, this, std::move(done));
}

/// All in one page: there are some dozens of them; what is beyond the most used ones comes as one row.
void UsageModel::fetchNames(UsageDimension dimension, Done<Page<UsageRow>> done)
{
    constexpr int kMostNames = 500;
    UsageMatrixQuery query;
    query.fromDay = m_query.fromDay;
    query.toDay = m_query.toDay;
    query.rows = dimension;
    query.maxRows = kMostNames;
    m_source.usageMatrix(query, this, [done = std::move(done)](Result<UsageMatrix> matrix) {
        if (!matrix)
            return done(tl::make_unexpected(matrix.error()));
        Page<UsageRow> page;
        for (int row = 0; row < int(matrix->rows.size()); ++row) {
            const UsageHead &head = matrix->rows.at(row);
            const UsageSums sums = matrix->rowSum(row);
            UsageRow shown;
            shown.label = head.others > 0 ? tr("%n other(s)", nullptr, head.others) : head.name;
            shown.requests = sums.requests;
            shown.inputTokens = sums.inputTokens;
            shown.cachedTokens = sums.cachedTokens;
            shown.outputTokens = sums.outputTokens;
            page.rows << shown;
        }
        done(std::move(page));
    });
}

QString UsageModel::sumOf(const QList<int> &rows) const
{
    std::int64_t requests = 0, tokens = 0;
    for (const int row : rows) {
        requests += at(row).requests;
        tokens += at(row).inputTokens + at(row).outputTokens;
    }
    return tr("sum: %1 requests, %2 tokens").arg(formatCount(requests), formatCount(tokens));
}

} // namespace turnpike
