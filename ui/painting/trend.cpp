#include "ui/painting/trend.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace turnpike {

namespace {

constexpr qreal kLine = 1.3;
constexpr qreal kDot = 1.8;

double highest(const QList<double> &values)
{
    double most = 1e-9;
    for (double value : values)
        most = std::isnan(value) ? most : std::max(most, value);
    return most;
}

void drawPiece(QPainter &painter, const QList<QPointF> &points, qreal bottom, const QColor &color)
{
    QPainterPath line(points.first());
    for (const QPointF &point : points)
        line.lineTo(point);
    QPainterPath area = line;
    area.lineTo(points.last().x(), bottom);
    area.lineTo(points.first().x(), bottom);
    QColor pale = color;
    pale.setAlphaF(0.13F);
    painter.fillPath(area, pale);
    painter.strokePath(line, QPen(color, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

void drawTrend(QPainter &painter, const QRectF &rect, const QList<double> &values, int places, const QColor &color)
{
    if (values.isEmpty())
        return;
    const double most = highest(values);
    const QRectF inner = rect.adjusted(0, kDot, -kDot, 0);
    const qreal step = inner.width() / qMax(1, places - 1);
    const auto pointAt = [&](int i) {
        return QPointF(inner.right() - step * (int(values.size()) - 1 - i),
                       inner.bottom() - inner.height() * values[i] / most);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QList<QPointF> piece;
    for (int i = 0; i < int(values.size()); ++i) {
        if (!std::isnan(values[i]))
            piece << pointAt(i);
        if (!piece.isEmpty() && (std::isnan(values[i]) || i + 1 == int(values.size()))) {
            drawPiece(painter, piece, rect.bottom(), color);
            piece.clear();
        }
    }
    if (!std::isnan(values.last())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(pointAt(int(values.size()) - 1), kDot, kDot);
    }
    painter.restore();
}

} // namespace turnpike
