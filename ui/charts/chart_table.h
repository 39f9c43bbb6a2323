#pragma once

#include "models/table_model.h"
#include "ui/charts/chart_data.h"

namespace turnpike {

/// The figures of a chart as a table: a row for each bucket, a column for each line, the newest time first.
class ChartTable final : public TableModel
{
    Q_OBJECT
public:
    explicit ChartTable(QObject *parent = nullptr);
    void show(const ChartData &data);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    const ColumnSpec &columnSpec(int column) const override { return m_columns.at(column); }
    Cell cell(int row, int column) const override;
    std::int64_t rowId(int row) const override { return bucketOf(row); }

public Q_SLOTS:
    void refresh() override {} // shown anew with each answer

private:
    int bucketOf(int row) const { return m_data.newestFirst ? int(m_data.buckets.size()) - 1 - row : row; }
    void buildColumns();
    ChartData m_data;
    QList<ColumnSpec> m_columns; // name, sum, before (if asked for), lines
};

} // namespace turnpike
