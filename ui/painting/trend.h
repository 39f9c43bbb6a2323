#pragma once

#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

namespace turnpike {

/// A line over a pale area, right-aligned: `places` values fill the width. A NaN is a gap. The newest value has a dot.
void drawTrend(QPainter &painter, const QRectF &rect, const QList<double> &values, int places, const QColor &color);

} // namespace turnpike
