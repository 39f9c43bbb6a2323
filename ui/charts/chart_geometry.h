#pragma once

#include "ui/charts/chart_data.h"

#include <QColor>
#include <QRectF>

namespace turnpike {

inline constexpr int kChartGridLines = 3;

/// Where things lie in the plot area of a stacked chart.
struct ChartGeometry
{
    QRectF area;
    int buckets = 0;
    double top = 1; // value at the upper edge

    QRectF bucketRect(int bucket, int count = 1) const;
    int bucketAt(const QPointF &point) const; // -1: outside
    qreal yOf(double value) const { return area.bottom() - area.height() * value / top; }
    /// The line whose part of the bucket's column holds the point; -1: none.
    int lineAt(const ChartData &data, const QPointF &point) const;

    /// The upper edge for a greatest value: so that thirds stay round.
    static double topFor(std::int64_t most);
};

/// Okabe–Ito; read while painting.
QColor chartColor(const ChartData &data, int line);

} // namespace turnpike
