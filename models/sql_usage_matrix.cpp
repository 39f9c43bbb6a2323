#include "models/sql_usage_matrix.h"

namespace turnpike {

namespace {

storage::UsageDimension storedDimension(UsageDimension dimension, bool byHour)
{
    switch (dimension) {
    case UsageDimension::None:
        break;
    case UsageDimension::Time:
        return byHour ? storage::UsageDimension::Hour : storage::UsageDimension::Day;
    case UsageDimension::Key:
        return storage::UsageDimension::Key;
    case UsageDimension::Model:
        return storage::UsageDimension::Model;
    case UsageDimension::Channel:
        return storage::UsageDimension::Channel;
    }
    return storage::UsageDimension::None;
}

UsageSums sumsOf(const storage::UsageFigures &stored)
{
    UsageSums sums;
    sums.requests = stored.requests;
    sums.allRequests = stored.allRequests;
    sums.failures = stored.failures;
    sums.cachedTokens = stored.cachedInput;
    sums.inputTokens = stored.input + stored.cachedInput + stored.cacheWrite;
    sums.outputTokens = stored.output;
    return sums;
}

/// One side of the answer and where the stored heads lie on it.
struct Side
{
    QList<UsageHead> heads;
    QList<int> places; // -1: nowhere
};

Side timeSide(const std::vector<storage::UsageHead> &stored, const UsagePeriod &period)
{
    Side side;
    for (int part = 0; part < int(period.parts.size()); ++part) {
        UsageHead head;
        head.fromMs = period.parts.at(part).startMs;
        head.toMs = period.endOf(part);
        head.day = period.parts.at(part).day;
        head.minute = period.parts.at(part).minute;
        side.heads << head;
    }
    for (const storage::UsageHead &head : stored)
        side.places << (period.byHour ? period.partAt(head.id) : int(head.id) - period.fromDay);
    return side;
}

Side namedSide(const std::vector<storage::UsageHead> &stored)
{
    Side side;
    for (const storage::UsageHead &from : stored) {
        UsageHead head;
        head.id = from.id;
        head.others = int(from.mergedOnes);
        head.name = QString::fromStdString(from.text.empty() ? from.display : from.text);
        if (head.name.isEmpty() && head.id != 0)
            head.name = QLatin1Char('#') + QString::number(head.id);
        side.places << int(side.heads.size());
        side.heads << head;
    }
    return side;
}

} // namespace

storage::UsageMatrixQuery storedUsageQuery(const UsageMatrixQuery &query, const UsagePeriod &period)
{
    storage::UsageMatrixQuery stored;
    stored.fromDay = period.fromDay;
    stored.toDay = period.toDay;
    if (period.byHour) {
        stored.fromMs = period.fromMs;
        stored.toMs = period.toMs;
    }
    stored.rows = storedDimension(query.rows, period.byHour);
    stored.columns = storedDimension(query.columns, period.byHour);
    stored.maxRows = query.maxRows;
    stored.maxColumns = query.maxColumns;
    return stored;
}

UsageMatrix usageMatrixOf(const storage::UsageMatrix &answer, const UsageMatrixQuery &query, const UsagePeriod &period)
{
    const auto sideOf = [&](UsageDimension dimension, const std::vector<storage::UsageHead> &heads) {
        return dimension == UsageDimension::Time ? timeSide(heads, period) : namedSide(heads);
    };
    const Side rows = sideOf(query.rows, answer.rows), columns = sideOf(query.columns, answer.columns);
    UsageMatrix matrix{period.fromMs, period.toMs, period.fromDay, period.toDay,
                       period.byHour, rows.heads,  columns.heads,  {}};
    matrix.cells.resize(rows.heads.size() * columns.heads.size());
    for (int row = 0; row < int(rows.places.size()); ++row) {
        for (int column = 0; column < int(columns.places.size()); ++column) {
            const int r = rows.places.at(row), c = columns.places.at(column);
            if (r >= 0 && c >= 0)
                matrix.cells[r * columns.heads.size() + c] += sumsOf(answer.at(std::size_t(row), std::size_t(column)));
        }
    }
    return matrix;
}

Result<UsageMatrix> readUsageMatrix(Session &session, const UsageMatrixQuery &query, const UsagePeriod &period)
{
    const Result<storage::UsageMatrix> answer = storage::readUsageMatrix(session, storedUsageQuery(query, period));
    if (!answer)
        return tl::make_unexpected(answer.error());
    return usageMatrixOf(*answer, query, period);
}

} // namespace turnpike
