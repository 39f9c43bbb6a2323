#include "ui/table/table_header.h"

#include "models/table_model.h"
#include "ui/painting/text.h"
#include "ui/style/style.h"
#include "ui/theme/icons.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

namespace turnpike {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setMinimumSectionSize(dp(40));
    setSortIndicator(-1, Qt::DescendingOrder);
    setAccessibleName(tr("Column titles"));
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), dp(30)};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter ground(viewport());
    ground.fillRect(viewport()->rect(), tokens().surface);
    ground.end();
    QHeaderView::paintEvent(event);
    QPainter line(viewport());
    line.fillRect(0, height() - 1, viewport()->width(), 1, tokens().border);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, tokens().surface);
    const auto *table = qobject_cast<const TableModel *>(model());
    if (!table)
        return;
    const ColumnSpec &spec = table->columnSpec(section);
    const bool sorted = sortIndicatorSection() == section && spec.sortable;
    QFont used = fontFor(spec.heading ? TextRole::CardTitle : TextRole::SmallStrong);
    if (sorted)
        used.setWeight(QFont::DemiBold);
    const QRectF content = QRectF(rect).adjusted(dp(12), 0, -dp(12), 0);
    drawText(*painter, content, spec.title, used, sorted || spec.heading ? tokens().text : tokens().muted,
             spec.right ? Qt::AlignRight : Qt::AlignLeft);
    if (!sorted)
        return;
    const qreal width = QFontMetricsF(used).horizontalAdvance(spec.title);
    const qreal x = spec.right ? content.right() - width - 15 : content.left() + width + 3;
    drawIcon(*painter, QRectF(x, content.center().y() - 6, 12, 12),
             sortIndicatorOrder() == Qt::DescendingOrder ? "arrow-down" : "arrow-up", tokens().accent);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    const auto *table = qobject_cast<const TableModel *>(model());
    if (table && section >= 0 && !table->columnSpec(section).sortable)
        setSortIndicatorShown(false); // no click will come of it
    else
        setSortIndicatorShown(true);
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace turnpike
