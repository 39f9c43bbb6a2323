#include "ui/painting/shapes.h"

#include "ui/painting/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace turnpike {

void drawBar(QPainter &painter, const QRectF &rect, qreal fraction, const QColor &color)
{
    const qreal radius = rect.height() / 2;
    fillRounded(painter, rect, radius, tokens().track);
    if (fraction <= 0)
        return;
    painter.save();
    QPainterPath track;
    track.addRoundedRect(rect, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(track, Qt::IntersectClip);
    painter.fillRect(QRectF(rect.left(), rect.top(), qMax(3.0, rect.width() * qMin(1.0, fraction)), rect.height()),
                     color);
    painter.restore();
}

void drawSparkBars(QPainter &painter, const QRectF &rect, const QList<double> &values)
{
    if (values.isEmpty())
        return;
    const double most = std::max(1e-9, *std::max_element(values.begin(), values.end()));
    const int count = int(values.size());
    const int step = qMax(3, int(rect.width() / count));
    const int left = int(rect.right()) - step * count + 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < count; ++i) {
        const bool empty = values[i] <= 0;
        const int height = empty ? 1 : qMax(2, int(rect.height() * values[i] / most));
        const QColor color = empty ? tokens().faint : i == count - 1 ? tokens().accent : tokens().quiet;
        painter.fillRect(QRect(left + i * step, int(rect.bottom()) - height, step - 2, height), color);
    }
    painter.restore();
}

void drawSparkLine(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &color)
{
    if (values.size() < 2)
        return;
    const double most = std::max(1e-9, *std::max_element(values.begin(), values.end()));
    QPolygonF curve;
    for (qsizetype i = 0; i < values.size(); ++i)
        curve << QPointF(rect.left() + rect.width() * double(i) / double(values.size() - 1),
                         rect.bottom() - (rect.height() - 3) * values.at(i) / most);
    QPolygonF area = curve;
    area << rect.bottomRight() << rect.bottomLeft();
    QColor tint = color;
    tint.setAlphaF(tokens().dark ? 0.22F : 0.12F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(area);
    painter.setPen(QPen(color, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(curve.last(), 2.2, 2.2);
    painter.restore();
}

void drawShadow(QPainter &painter, const QRectF &rect, qreal radius)
{
    constexpr int kReach = 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = kReach; i >= 1; --i) {
        QColor color(8, 12, 24);
        color.setAlphaF((tokens().dark ? 0.030 : 0.011) * (kReach + 1 - i) / 9.0);
        painter.setBrush(color);
        painter.drawRoundedRect(rect.adjusted(-i, -i + 5, i, i + 5), radius + i, radius + i);
    }
    painter.restore();
}

void drawStatus(QPainter &painter, const QRectF &rect, Tone tone, const QString &word, const QFont &font)
{
    const qreal size = statusIndent(font) - 6;
    const QRectF icon(rect.left(), rect.center().y() - size / 2 + 0.25, size, size);
    drawIcon(painter, icon, toneIcon(tone), toneText(tone == Tone::Plain ? Tone::Muted : tone));
    drawText(painter, rect.adjusted(size + 6, 0, 0, 0), word, font,
             tone == Tone::Ok ? tokens().text : toneText(tone == Tone::Plain ? Tone::Muted : tone));
}

qreal statusIndent(const QFont &font)
{
    return qRound(QFontMetricsF(font).capHeight() * 1.55) + 6;
}

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline,
                 qreal outlineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (outline.isValid()) {
        painter.setPen(QPen(outline, outlineWidth));
        const qreal half = outlineWidth / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

} // namespace turnpike
