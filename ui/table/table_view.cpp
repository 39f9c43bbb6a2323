#include "ui/table/table_view.h"

#include "models/table_model.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/column_layout.h"
#include "ui/table/row_mover.h"
#include "ui/table/table_header.h"
#include "ui/theme/fonts.h"

#include <QBackingStore>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace turnpike {

namespace {

constexpr int kRowHeight = 28;
constexpr int kDenseRowHeight = 22;
constexpr int kRowsAtOnce = 3;
constexpr qint64 kPaintingMs = 2; // with all else that a turn of the event loop may have to do, far below 16

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent), m_comfortableHeight(kRowHeight), m_denseHeight(kDenseRowHeight)
{
    setHorizontalHeader(new TableHeader(this));
    m_columns = new ColumnLayout(*this);
    m_mover = new RowMover(*this);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
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
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    setDense(false);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_model)
            Q_EMIT opened(m_model->rowId(index.row()));
    });
}

void TableView::setTableModel(TableModel *model)
{
    m_model = model;
    setModel(model);
    m_columns->setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { setHoverRow(-1); });
    connect(model, &QAbstractItemModel::modelReset, m_columns, &ColumnLayout::fit); // it may have other columns now
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

bool TableView::paintsOnScreen() const
{
    const QPainter painter(viewport());
    QBackingStore *screen = window()->backingStore();
    return screen && painter.paintEngine()->paintDevice() == screen->paintDevice();
}

void TableView::paintRegion(const QRegion &region)
{
    {
        QPainter ground(viewport());
        for (const QRect &rect : region)
            ground.fillRect(rect, palette().brush(viewport()->backgroundRole()));
    }
    QPaintEvent part(region);
    QTableView::paintEvent(&part);
    QPainter above(viewport());
    above.setClipRegion(region);
    m_mover->paint(above);
}

// A screen full of rows takes several milliseconds: what does not fit into a turn of the event loop keeps its old
// pixels until the next. A picture of the table (QWidget::grab) has no next turn.
void TableView::paintEvent(QPaintEvent *event)
{
    if (!paintsOnScreen())
        return paintRegion(event->region());
    QElapsedTimer passed;
    passed.start();
    const QRect all = event->rect();
    const int step = kRowsAtOnce * qMax(1, verticalHeader()->defaultSectionSize());
    for (int top = all.top(); top <= all.bottom(); top += step) {
        const QRect rest(all.left(), top, all.width(), all.bottom() - top + 1);
        if (top > all.top() && passed.hasExpired(kPaintingMs))
            return viewport()->update(event->region() & rest);
        if (const QRegion slice = event->region() & rest.adjusted(0, 0, 0, qMin(0, step - rest.height()));
            !slice.isEmpty())
            paintRegion(slice);
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
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

void TableView::setCellsEditable()
{
    setEditTriggers(DoubleClicked | SelectedClicked);
}

void TableView::editCell(std::int64_t id, int column)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
    edit(index, AllEditTriggers, nullptr);
}

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool byMouse = trigger == DoubleClicked || trigger == SelectedClicked;
    if (byMouse && index.column() == 0)
        return false;
    return QTableView::edit(index, trigger, event);
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
    m_columns->setOffered(column, offered);
}

void TableView::requestMenu()
{
    if (currentIndex().isValid())
        Q_EMIT customContextMenuRequested(visualRect(currentIndex()).bottomLeft() + QPoint(dp(12), 0));
}

void TableView::showColumnMenu(const QPoint &at)
{
    if (!m_model)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->fillMenu(*menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

void TableView::setRowHeights(int comfortable, int dense)
{
    m_comfortableHeight = comfortable;
    m_denseHeight = dense;
    setDense(m_dense);
}

void TableView::setDense(bool dense)
{
    m_dense = dense;
    verticalHeader()->setDefaultSectionSize(dp(dense ? m_denseHeight : m_comfortableHeight));
    viewport()->update();
}

} // namespace turnpike
