#include "ui/charts/chart_table.h"

#include "models/format.h"

using namespace Qt::StringLiterals;

namespace turnpike {

ChartTable::ChartTable(QObject *parent) : TableModel(parent)
{
    buildColumns();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.buckets.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

void ChartTable::show(const ChartData &data)
{
    const auto headsOf = [](const ChartData &of) {
        QStringList heads{of.bucketName, of.valueName, of.before.isEmpty() ? QString() : of.beforeName};
        for (const ChartLine &line : of.lines)
            heads << line.name;
        return heads;
    };
    const bool sameShape = data.newestFirst == m_data.newestFirst && data.buckets.size() == m_data.buckets.size() &&
                           headsOf(data) == headsOf(m_data);
    if (!sameShape)
        beginResetModel();
    m_data = data;
    if (!sameShape) {
        buildColumns();
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    setLoad(Load::Ready);
}

void ChartTable::buildColumns()
{
    const auto figure = [](const QString &id, const QString &title, int rank) {
        return ColumnSpec{id, title, CellKind::Figure, true, 120, false, false, rank};
    };
    m_columns = {{u"bucket"_s, m_data.bucketName, CellKind::Text, false, 150, true}};
    m_columns << figure(u"sum"_s, m_data.valueName, 0);
    if (!m_data.before.isEmpty())
        m_columns << figure(u"before"_s, m_data.beforeName, 0);
    for (int line = 0; line < int(m_data.lines.size()); ++line)
        m_columns << figure(u"line%1"_s.arg(line), m_data.lines.at(line).name, line + 1);
}

Cell ChartTable::cell(int row, int column) const
{
    const int bucket = bucketOf(row);
    if (column == 0)
        return {m_data.buckets.at(bucket).title};
    const bool compared = !m_data.before.isEmpty();
    std::int64_t value = 0;
    if (column == 1)
        value = m_data.sumAt(bucket);
    else if (compared && column == 2)
        value = m_data.before.value(bucket);
    else
        value = m_data.lines.at(column - (compared ? 3 : 2)).values.value(bucket);
    Cell cell{value > 0 ? formatCount(value) : noValue()};
    cell.tone = value > 0 ? Tone::Plain : Tone::Muted;
    cell.strong = column == 1;
    return cell;
}

} // namespace turnpike
