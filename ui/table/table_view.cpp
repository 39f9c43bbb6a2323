#include "ui/table/table_view.h"

#include "models/table_model.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/table_header.h"
#include "ui/theme/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace turnpike {

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(*this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    verticalHeader()->setDefaultSectionSize(dp(28));
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_model)
            Q_EMIT opened(m_model->rowId(index.row()));
    });
}

void TableView::setTableModel(TableModel *model)
{
    m_model = model;
    setModel(model);
    fitColumns();
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { setHoverRow(-1); });
}

QList<std::int64_t> TableView::selectedIds() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel() ? selectionModel()->selectedRows() : QModelIndexList())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<std::int64_t> ids;
    for (int row : rows)
        ids << m_model->rowId(row);
    return ids;
}

void TableView::selectId(std::int64_t id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(m_model->index(row, 0));
}

void TableView::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->tabSeparated(rows));
}

void TableView::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoverRow(rowAt(qRound(static_cast<QMouseEvent *>(event)->position().y())));
    else if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copyCell();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        // whole rows are selected: sideways keys scroll
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() + (event->key() == Qt::Key_Left ? -dp(40) : dp(40)));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectionChangedByUser();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_model && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void TableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    viewport()->update();
}

void TableView::setColumnOffered(int column, bool offered)
{
    if (offered)
        m_withheld.remove(column);
    else
        m_withheld.insert(column);
    fitColumns();
}

void TableView::fitColumns()
{
    if (!m_model)
        return;
    int needed = 0, stretch = -1, highest = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_withheld.contains(column))
            continue;
        const ColumnSpec &spec = m_model->columnSpec(column);
        needed += dp(spec.width);
        highest = qMax(highest, spec.rank);
        if (spec.stretch)
            stretch = column;
    }
    int lowestLeftOut = highest + 1;
    while (needed > viewport()->width() && lowestLeftOut > 1) {
        --lowestLeftOut;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!m_withheld.contains(column) && m_model->columnSpec(column).rank == lowestLeftOut)
                needed -= dp(m_model->columnSpec(column).width);
        }
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnSpec &spec = m_model->columnSpec(column);
        setColumnHidden(column, m_withheld.contains(column) || spec.rank >= lowestLeftOut);
        const int spare = column == stretch ? qMax(0, viewport()->width() - needed) : 0;
        if (!isColumnHidden(column))
            setColumnWidth(column, dp(spec.width) + spare);
    }
}

} // namespace turnpike
