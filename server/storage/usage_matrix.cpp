#include "server/storage/usage_matrix.h"

#include "server/runtime/quota_calendar.h"
#include "server/storage/filter.h"
#include "server/storage/usage_sums.h"

#include <QHash>

namespace turnpike::storage {

namespace {

bool isTime(UsageDimension dimension)
{
    return dimension == UsageDimension::Hour || dimension == UsageDimension::Day;
}

const char *columnOf(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::None:
        break;
    case UsageDimension::Hour:
        return "hour";
    case UsageDimension::Day:
        return "day";
    case UsageDimension::Key:
        return "key_id";
    case UsageDimension::Model:
        return "model";
    case UsageDimension::Channel:
        return "channel_id";
    }
    return "''";
}

/// The daily table has days and keys only; it is the smaller one.
bool daysSuffice(const UsageMatrixQuery &query)
{
    const auto inDays = [](UsageDimension dimension) {
        return dimension == UsageDimension::None || dimension == UsageDimension::Day ||
               dimension == UsageDimension::Key;
    };
    return inDays(query.rows) && inDays(query.columns) && !query.fromMs && !query.toMs;
}

struct Source
{
    QString table;
    Filter range;
};

Source sourceOf(const UsageMatrixQuery &query)
{
    Source source{daysSuffice(query) ? QStringLiteral("usage_daily") : QStringLiteral("usage_hourly"), {}};
    source.range.add("day BETWEEN ? AND ?",
                     {sqlText(QuotaCalendar::dayText(query.fromDay)), sqlText(QuotaCalendar::dayText(query.toDay))});
    if (query.fromMs)
        source.range.add("hour >= ?", {sqlInteger(*query.fromMs)});
    if (query.toMs)
        source.range.add("hour < ?", {sqlInteger(*query.toMs)});
    return source;
}

/// One dimension of the answer: its heads, and which one a value of the column belongs to.
struct Axis
{
    UsageDimension dimension = UsageDimension::None;
    std::vector<UsageHead> heads;
    QVariantList named; // values of the column with a head of their own, in order
    QHash<QString, std::size_t> places;

    bool hasOthers() const { return !heads.empty() && heads.back().isOthers(); }
    /// The column's value, or NULL for the others.
    QString expression() const
    {
        QString column = QString::fromLatin1(columnOf(dimension));
        if (!hasOthers())
            return column;
        QStringList marks;
        marks.fill(QStringLiteral("?"), named.size());
        return QStringLiteral("CASE WHEN %1 IN (%2) THEN %1 END").arg(column, marks.join(QLatin1Char(',')));
    }
    QVariantList values() const { return hasOthers() ? named : QVariantList(); }
    std::optional<std::size_t> placeOf(const QVariant &value) const
    {
        if (value.isNull())
            return hasOthers() ? std::optional(heads.size() - 1) : std::nullopt;
        const auto found = places.constFind(value.toString());
        return found == places.constEnd() ? std::nullopt : std::optional(*found);
    }
    void add(UsageHead head, const QVariant &value)
    {
        places.insert(value.toString(), heads.size());
        named << value;
        heads.push_back(std::move(head));
    }
};

/// Where the names of a dimension's values are, for "SELECT h.*, … FROM (…) h".
QString namesOf(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Key:
        return QStringLiteral("SELECT h.*, k.label, (SELECT display FROM key_secrets s WHERE s.key_id = h.value "
                              "ORDER BY s.created_at DESC LIMIT 1) FROM (%1) h LEFT JOIN keys k ON k.id = h.value");
    case UsageDimension::Channel:
        return QStringLiteral("SELECT h.*, c.name, '' FROM (%1) h LEFT JOIN channels c ON c.id = h.value");
    default:
        return QStringLiteral("SELECT h.*, h.value, '' FROM (%1) h");
    }
}

/// Those with the most requests, and how many others there are.
Result<Axis> readNamed(Session &session, const Source &source, UsageDimension dimension, int most)
{
    const QString column = QString::fromLatin1(columnOf(dimension));
    const QString sums = QStringLiteral("SELECT value, n, count(*) OVER () AS total FROM (SELECT %1 AS value, "
                                        "sum(all_requests) AS n FROM %2%3 GROUP BY %1) ORDER BY n DESC, value LIMIT ?")
                             .arg(column, source.table, source.range.where());
    Result<QSqlQuery> rows = session.query(namesOf(dimension).arg(sums) + QStringLiteral(" ORDER BY h.n DESC, h.value"),
                                           source.range.values() + QVariantList{most});
    if (!rows)
        return tl::make_unexpected(rows.error());
    Axis axis{dimension, {}, {}, {}};
    std::int64_t total = 0;
    while (rows->next()) {
        UsageHead head;
        head.id = dimension == UsageDimension::Model ? 0 : rows->value(0).toLongLong();
        head.text = textOf(rows->value(3));
        head.display = textOf(rows->value(4));
        total = rows->value(2).toLongLong();
        axis.add(std::move(head), rows->value(0));
    }
    if (total > static_cast<std::int64_t>(axis.heads.size()))
        axis.heads.push_back({0, {}, {}, total - static_cast<std::int64_t>(axis.heads.size())});
    return axis;
}

Result<Axis> readTimes(Session &session, const Source &source, UsageDimension dimension)
{
    const QString column = QString::fromLatin1(columnOf(dimension));
    Result<QSqlQuery> rows = session.query(
        QStringLiteral("SELECT DISTINCT %1 FROM %2%3 ORDER BY 1").arg(column, source.table, source.range.where()),
        source.range.values());
    if (!rows)
        return tl::make_unexpected(rows.error());
    Axis axis{dimension, {}, {}, {}};
    while (rows->next()) {
        UsageHead head;
        head.id = dimension == UsageDimension::Day ? QuotaCalendar::parseDay(textOf(rows->value(0)))
                                                   : rows->value(0).toLongLong();
        axis.add(head, rows->value(0));
    }
    return axis;
}

Result<Axis> readAxis(Session &session, const Source &source, UsageDimension dimension, int most)
{
    if (isTime(dimension))
        return readTimes(session, source, dimension);
    if (dimension != UsageDimension::None)
        return readNamed(session, source, dimension, most);
    Axis all{dimension, {}, {}, {}};
    all.add({}, QVariant(QStringLiteral("")));
    return all;
}

Result<UsageMatrix> readCells(Session &session, const Source &source, const Axis &rows, const Axis &columns)
{
    const QString sql = QStringLiteral("SELECT %1 AS r, %2 AS c, %3 FROM %4%5 GROUP BY 1, 2")
                            .arg(rows.expression(), columns.expression(), QString::fromLatin1(kUsageSums), source.table,
                                 source.range.where());
    Result<QSqlQuery> sums = session.query(sql, rows.values() + columns.values() + source.range.values());
    if (!sums)
        return tl::make_unexpected(sums.error());
    UsageMatrix matrix{rows.heads, columns.heads, {}};
    matrix.cells.resize(rows.heads.size() * columns.heads.size());
    while (sums->next()) {
        const auto row = rows.placeOf(sums->value(0)), column = columns.placeOf(sums->value(1));
        if (row && column) // else it was booked after the heads were read
            matrix.cells[*row * columns.heads.size() + *column] = readUsageSums(*sums, 2);
    }
    return matrix;
}

} // namespace

Result<UsageMatrix> readUsageMatrix(Session &session, const UsageMatrixQuery &query)
{
    const Source source = sourceOf(query);
    const Result<Axis> rows = readAxis(session, source, query.rows, query.maxRows);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const Result<Axis> columns = readAxis(session, source, query.columns, query.maxColumns);
    if (!columns)
        return tl::make_unexpected(columns.error());
    return readCells(session, source, *rows, *columns);
}

} // namespace turnpike::storage
