#pragma once

#include <QTableView>

namespace turnpike {

class ColumnLayout;
class RowMover;
class TableModel;

/// The table of every page: whole rows, a hover and a selection tint instead of grid lines, the selection kept while
/// rows change in place.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    void setTableModel(TableModel *model);
    TableModel *tableModel() const { return m_model; }

    int hoverRow() const { return m_hoverRow; }
    /// Ids of the selected rows, top first.
    QList<std::int64_t> selectedIds() const;
    void selectId(std::int64_t id);
    void copyRows() const;
    void copyCell() const;
    ColumnLayout &columns() const { return *m_columns; }
    RowMover &rowMover() const { return *m_mover; }
    /// Cells that the model allows to be edited are, by a second click or a double click, but for a row's first, whose
    /// double click opens the row; and by editCell().
    void setCellsEditable();
    void editCell(std::int64_t id, int column);
    /// Whether the column has a place at all; how wide, and whether there is room, the layout decides.
    void setColumnOffered(int column, bool offered);
    /// Opens the menu of the current row, as the right mouse button does.
    void requestMenu();
    /// For rows of more than one line; 28 and 22 without.
    void setRowHeights(int comfortable, int dense);
    void setDense(bool dense);
    bool isDense() const { return m_dense; }

Q_SIGNALS:
    void selectionChangedByUser();
    void opened(std::int64_t id);
    /// The button in the row (CellKind::Action).
    void actionPressed(std::int64_t id);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    bool paintsOnScreen() const;
    void paintRegion(const QRegion &region);
    void setHoverRow(int row);
    void showColumnMenu(const QPoint &at);
    TableModel *m_model = nullptr;
    ColumnLayout *m_columns;
    RowMover *m_mover;
    int m_comfortableHeight, m_denseHeight;
    bool m_dense = false;
    int m_hoverRow = -1;
};

} // namespace turnpike
