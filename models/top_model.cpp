#include "models/top_model.h"

#include "models/format.h"

using namespace Qt::StringLiterals;

namespace turnpike {

TopModel::TopModel(const QString &nameTitle, QObject *parent)
    : TableModel(parent), m_columns{{u"name"_s, nameTitle, CellKind::Text, false, 120, true, false, 0, true},
                                    {u"share"_s, tr("Share"), CellKind::Share, false, 84, false, false, 1},
                                    {u"requests"_s, tr("Requests"), CellKind::Figure, true, 84},
                                    {u"tokens"_s, tr("Tokens"), CellKind::Figure, true, 84, false, false, 2}}
{}

void TopModel::show(const UsageMatrix &matrix, std::int64_t total)
{
    QList<UsageHead> heads;
    QList<UsageSums> sums;
    for (int row = 0; row < int(matrix.rows.size()); ++row) {
        if (matrix.rows.at(row).others > 0)
            continue;
        heads << matrix.rows.at(row);
        sums << matrix.rowSum(row);
    }
    const bool sameRows = heads.size() == m_heads.size();
    if (!sameRows)
        beginResetModel();
    m_heads = heads;
    m_sums = sums;
    m_total = total;
    if (!sameRows)
        endResetModel();
    else if (!heads.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    setLoad(Load::Ready);
}

int TopModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

int TopModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Cell TopModel::cell(int row, int column) const
{
    const UsageSums &sums = m_sums.at(row);
    const QString &name = m_heads.at(row).name;
    switch (column) {
    case Name:
        return {name.isEmpty() ? noValue() : name, name};
    case Share: {
        const double share = m_total > 0 ? double(sums.requests) / double(m_total) : 0;
        Cell cell{tr("%1 %", "share in percent").arg(qRound(100 * share))};
        cell.fraction = share;
        return cell;
    }
    case Requests:
        return {formatCount(sums.requests)};
    default:
        return {formatShort(sums.tokens())};
    }
}

} // namespace turnpike
