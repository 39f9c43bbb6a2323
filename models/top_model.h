#pragma once

#include "models/table_model.h"
#include "models/usage_matrix.h"

namespace turnpike {

/// The keys, models or channels with the most requests, with their share of all.
class TopModel final : public TableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { Name, Share, Requests, Tokens };

    explicit TopModel(const QString &nameTitle, QObject *parent = nullptr);
    /// Rows of `matrix` are the names; `total` is what the shares are of.
    void show(const UsageMatrix &matrix, std::int64_t total);
    const UsageHead &headOf(int row) const { return m_heads.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    const ColumnSpec &columnSpec(int column) const override { return m_columns.at(column); }
    Cell cell(int row, int column) const override;
    std::int64_t rowId(int row) const override { return row; }

public Q_SLOTS:
    void refresh() override {} // shown anew with each answer

private:
    QList<ColumnSpec> m_columns;
    QList<UsageHead> m_heads;
    QList<UsageSums> m_sums;
    std::int64_t m_total = 0;
};

} // namespace turnpike
