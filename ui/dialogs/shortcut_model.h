#pragma once

#include "models/table_model.h"

namespace turnpike {

class Actions;

/// The actions with their shortcuts as rows; a row's id is the action's place in the registry.
class ShortcutModel final : public TableModel
{
    Q_OBJECT
public:
    ShortcutModel(Actions &actions, QObject *parent);
    void setFilter(const QString &text);
    QString actionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    const ColumnSpec &columnSpec(int column) const override { return m_columns.at(column); }
    std::int64_t rowId(int row) const override { return m_rows.at(row); }
    Cell cell(int row, int column) const override;
    void refresh() override;

private:
    Actions &m_actions;
    QList<ColumnSpec> m_columns;
    QList<int> m_rows; // places in the registry
    QString m_filter;
};

} // namespace turnpike
