#pragma once

#include "models/channel_route.h"
#include "models/table_model.h"

namespace turnpike {

/// The answer of a dry run as a table: channel, why it is where it is, how much of the first attempts it gets.
class RouteModel final : public TableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { Channel, Why, First };

    explicit RouteModel(QObject *parent = nullptr);
    void setRoute(const ChannelRoute &route);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_route.steps.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    const ColumnSpec &columnSpec(int column) const override { return m_columns.at(column); }
    Cell cell(int row, int column) const override;
    std::int64_t rowId(int row) const override { return m_route.steps.at(row).id; }
    bool rowDimmed(int row) const override { return !m_route.steps.at(row).fits(); }
    void refresh() override {}

private:
    QList<ColumnSpec> m_columns;
    ChannelRoute m_route;
};

} // namespace turnpike
