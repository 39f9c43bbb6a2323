#include "ui/charts/chart_decor.h"

#include "models/format.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace turnpike {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

void drawSwatch(QPainter &painter, const QRectF &place, const QColor &color)
{
    fillRounded(painter, QRectF(place.left(), place.center().y() - 4, 8, 8), 2, color);
}

} // namespace

void drawChartGrid(QPainter &painter, const ChartGeometry &geometry)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int line = 0; line <= kChartGridLines; ++line) {
        const int y = qRound(geometry.yOf(geometry.top * line / kChartGridLines));
        painter.fillRect(QRectF(geometry.area.left(), y, geometry.area.width(), 1),
                         line == 0 ? tokens().faint : tokens().border);
    }
}

void drawChartAxes(QPainter &painter, const ChartGeometry &geometry, const ChartData &data)
{
    const QRectF &area = geometry.area;
    const QFont font = fontFor(TextRole::Axis);
    for (int line = 0; line <= kChartGridLines; ++line) {
        const double value = geometry.top * line / kChartGridLines;
        drawFigures(painter, QRectF(0, geometry.yOf(value) - 8, area.left() - 8, 16), formatShort(std::int64_t(value)),
                    font, tokens().muted);
    }
    qreal free = area.right() + dp(60); // counted from the last one, which always has its label
    for (int i = int(data.ticks.size()) - 1; i >= 0; --i) {
        const ChartTick &tick = data.ticks.at(i);
        const QRectF columns = geometry.bucketRect(tick.first, tick.count);
        if (tick.count > 1 && tick.first > 0)
            painter.fillRect(QRectF(qRound(columns.left()), area.bottom(), 1, 4), tokens().faint);
        const qreal width = QFontMetricsF(font).horizontalAdvance(tick.text);
        if (columns.center().x() + width / 2 > free || columns.center().x() - width / 2 < area.left() - dp(28))
            continue;
        drawText(painter, QRectF(columns.center().x() - width, area.bottom() + 7, 2 * width, 16), tick.text, font,
                 tokens().muted, Qt::AlignHCenter);
        free = columns.center().x() - width / 2 - dp(12);
    }
}

void drawAreaEdges(QPainter &painter, const ChartGeometry &geometry, const ChartData &data)
{
    QList<double> sums(geometry.buckets, 0.0);
    painter.setPen(QPen(tokens().surface, 1.4));
    for (int line = 0; line + 1 < int(data.lines.size()); ++line) {
        QPolygonF edge;
        for (int bucket = 0; bucket < geometry.buckets; ++bucket) {
            sums[bucket] += double(data.lines.at(line).values.value(bucket));
            edge << QPointF(geometry.bucketRect(bucket).center().x(), geometry.yOf(sums.at(bucket)));
        }
        painter.drawPolyline(edge);
    }
}

void drawBefore(QPainter &painter, const ChartGeometry &geometry, const ChartData &data, bool asLine)
{
    painter.setPen(QPen(tokens().text, 1.3, asLine ? Qt::DashLine : Qt::SolidLine));
    QPolygonF curve;
    for (int bucket = 0; bucket < qMin(geometry.buckets, int(data.before.size())); ++bucket) {
        const QRectF column = geometry.bucketRect(bucket);
        const qreal y = geometry.yOf(double(data.before.at(bucket)));
        if (asLine)
            curve << QPointF(column.center().x(), y);
        else
            painter.drawLine(QPointF(column.left() + column.width() * 0.1, y),
                             QPointF(column.right() - column.width() * 0.1, y));
    }
    painter.drawPolyline(curve);
}

void drawLineLabels(QPainter &painter, const ChartGeometry &geometry, const ChartData &data, qreal right)
{
    const QRectF &area = geometry.area;
    std::int64_t all = 0;
    for (const ChartLine &line : data.lines)
        all += line.sum();
    const QFont small = fontFor(TextRole::Small);
    const qreal step = dp(18);
    qreal lowest = area.bottom() - step / 2;
    double below = 0;
    for (int i = 0; i < int(data.lines.size()); ++i) {
        const ChartLine &line = data.lines.at(i);
        const double last = double(line.values.value(geometry.buckets - 1));
        const qreal room = step * (int(data.lines.size()) - 1 - i); // that those above need
        const qreal y = qMax(area.top() + room, qMin(lowest, geometry.yOf(below + last / 2)));
        const QRectF place(area.right() + dp(12), y - 8, right - area.right() - dp(12), 16);
        drawSwatch(painter, place, chartColor(data, i));
        drawText(painter, place.adjusted(14, 0, -dp(40), 0), line.name, small, tokens().text);
        const int percent = all > 0 ? qRound(100.0 * double(line.sum()) / double(all)) : 0;
        drawFigures(painter, place, Texts::tr("%1 %", "share in percent").arg(percent), small, tokens().muted);
        lowest = y - step;
        below += last;
    }
}

void drawHoverCard(QPainter &painter, const ChartGeometry &geometry, const ChartData &data, int bucket, qreal right)
{
    const QFont small = fontFor(TextRole::Small);
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    const int count = int(data.lines.size());
    const bool compared = bucket < data.before.size();
    const QRectF column = geometry.bucketRect(bucket);
    const qreal width = dp(204), height = dp(18);
    qreal left = column.right() + 8;
    if (left + width > right - 2)
        left = column.left() - width - 8;
    const QRectF card(left, geometry.area.top() + 2, width, dp(34) + (count + (compared ? 1 : 0)) * height);
    drawShadow(painter, card, 7);
    fillRounded(painter, card, 7, tokens().raised, tokens().border);
    const QRectF head(card.left() + 11, card.top() + 6, card.width() - 22, height);
    const QString sum = formatCount(data.sumAt(bucket));
    drawText(painter, head.adjusted(0, 0, -figuresWidth(sum, strong) - 8, 0), data.buckets.at(bucket).title, strong,
             tokens().text);
    drawFigures(painter, head, sum, strong, tokens().text);
    int row = 0;
    const auto place = [&] { return QRectF(head.left(), card.top() + dp(26) + row * height, head.width(), height); };
    for (int i = count - 1; i >= 0; --i, ++row) { // top of the stack first
        drawSwatch(painter, place(), chartColor(data, i));
        drawText(painter, place().adjusted(14, 0, -dp(60), 0), data.lines.at(i).name, small, tokens().text);
        drawFigures(painter, place(), formatCount(data.lines.at(i).values.value(bucket)), small, tokens().text);
    }
    if (!compared)
        return;
    drawText(painter, place().adjusted(14, 0, -dp(60), 0), data.beforeName, small, tokens().muted);
    drawFigures(painter, place(), formatCount(data.before.at(bucket)), small, tokens().muted);
}

} // namespace turnpike
