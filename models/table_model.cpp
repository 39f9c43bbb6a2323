#include "models/table_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

int TableModel::rowOf(std::int64_t id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowId(row) == id)
            return row;
    }
    return -1;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case KindRole:
        return int(columnSpec(index.column()).kind);
    case IdRole:
        return QVariant::fromValue<qlonglong>(rowId(index.row()));
    case DimmedRole:
        return rowDimmed(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(columnSpec(index.column()).right ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        break;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != CellRole)
        return {};
    const Cell cell = this->cell(index.row(), index.column());
    switch (role) {
    case Qt::ToolTipRole: // tooltips obey markup, so it is escaped
        return cell.tip.isEmpty() ? QVariant() : "<qt>"_L1 + cell.tip.toHtmlEscaped();
    case CellRole:
        return QVariant::fromValue(cell);
    default:
        return cell.text;
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec &spec = columnSpec(section);
    if (role == Qt::DisplayRole)
        return spec.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(spec.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString TableModel::tabSeparated(QList<int> rows) const
{
    std::sort(rows.begin(), rows.end());
    const auto line = [this](auto &&text) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            if (columnSpec(column).kind == CellKind::Action)
                continue; // a button is nothing to copy
            cells << QString(text(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        }
        return cells.join(u'\t') + u'\n';
    };
    QString all = line([this](int column) { return columnSpec(column).title; });
    for (int row : rows)
        all += line([this, row](int column) { return cell(row, column).text; });
    return all;
}

void TableModel::setLoad(Load load, Error error)
{
    m_error = std::move(error);
    m_load = load;
    Q_EMIT loadChanged();
}

} // namespace turnpike
