#include "ui/table/row_mover.h"

#include "models/table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace turnpike {

namespace {

constexpr int kHandle = 12; // the edge that takes hold of a row

} // namespace

RowMover::RowMover(TableView &table) : QObject(&table), m_table(table)
{
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
}

void RowMover::setPossible(bool possible)
{
    if (m_possible == possible)
        return;
    m_possible = possible;
    cancel();
    m_table.viewport()->update();
}

void RowMover::paintHandle(QPainter &painter, const QRectF &row, bool strong)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong ? tokens().muted : tokens().buttonBorder);
    const qreal step = dp(4), size = dp(4) / 2.0;
    for (int line = -1; line <= 1; ++line) {
        for (int dot = 0; dot < 2; ++dot)
            painter.drawEllipse(
                QRectF(row.left() + dp(3) + dot * step, row.center().y() + line * step - size / 2, size, size));
    }
    painter.restore();
}

void RowMover::paint(QPainter &painter) const
{
    if (m_landing < 0)
        return;
    const int rows = m_table.model()->rowCount();
    const int y = m_landing < rows ? m_table.rowViewportPosition(m_landing)
                                   : m_table.rowViewportPosition(rows - 1) + m_table.rowHeight(rows - 1);
    painter.fillRect(QRect(0, qMax(0, y - 1), m_table.viewport()->width(), dp(4) / 2), tokens().accent);
}

bool RowMover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_ids.isEmpty()) {
            cancel();
            return true;
        }
        const bool up = key->key() == Qt::Key_Up, down = key->key() == Qt::Key_Down;
        const bool step = key->modifiers().testFlag(Qt::AltModifier) && (up || down);
        if (watched == &m_table && step && m_table.currentIndex().isValid()) {
            Q_EMIT stepped(m_table.tableModel()->rowId(m_table.currentIndex().row()), up);
            return true;
        }
    }
    if (watched != m_table.viewport() || !m_possible)
        return QObject::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton)
        return press(mouse->position().toPoint());
    if (event->type() == QEvent::MouseMove)
        return move(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton)
        return release();
    return QObject::eventFilter(watched, event);
}

bool RowMover::press(const QPoint &at)
{
    const int row = m_table.rowAt(at.y());
    if (at.x() >= dp(kHandle) || row < 0)
        return false;
    m_ids = m_table.selectedIds();
    const std::int64_t id = m_table.tableModel()->rowId(row);
    if (!m_ids.contains(id)) {
        m_table.selectId(id);
        m_ids = {id};
    }
    m_from = at;
    return true;
}

bool RowMover::move(const QPoint &at)
{
    if (m_ids.isEmpty()) {
        m_table.viewport()->setCursor(at.x() < dp(kHandle) && m_table.rowAt(at.y()) >= 0 ? Qt::OpenHandCursor
                                                                                         : Qt::ArrowCursor);
        return false;
    }
    if (m_landing < 0 && (at - m_from).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_table.viewport()->setCursor(Qt::ClosedHandCursor);
    m_landing = landingAt(at.y());
    m_table.scrollTo(m_table.model()->index(qMin(m_landing, m_table.model()->rowCount() - 1), 0));
    m_table.viewport()->update();
    return true;
}

bool RowMover::release()
{
    if (m_ids.isEmpty())
        return false;
    const QList<std::int64_t> ids = m_ids;
    const int before = m_landing;
    cancel();
    if (before >= 0)
        Q_EMIT dropped(ids, before);
    return true;
}

void RowMover::cancel()
{
    m_ids.clear();
    m_landing = -1;
    m_table.viewport()->unsetCursor();
    m_table.viewport()->update();
}

int RowMover::landingAt(int y) const
{
    const int rows = m_table.model()->rowCount();
    const int row = m_table.rowAt(qMax(0, y));
    if (row < 0)
        return rows;
    return y < m_table.rowViewportPosition(row) + m_table.rowHeight(row) / 2 ? row : row + 1;
}

} // namespace turnpike
