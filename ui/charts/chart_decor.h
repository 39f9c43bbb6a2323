#pragma once

#include "ui/charts/chart_geometry.h"

class QPainter;

namespace turnpike {

/// What is painted around and upon the series: Qt Charts' own grid goes stale when the plot area is fixed.
void drawChartGrid(QPainter &painter, const ChartGeometry &geometry);
void drawChartAxes(QPainter &painter, const ChartGeometry &geometry, const ChartData &data);
/// Thin gaps between stacked areas, in the surface's colour.
void drawAreaEdges(QPainter &painter, const ChartGeometry &geometry, const ChartData &data);
/// The period before: a dashed line, or a mark on each column.
void drawBefore(QPainter &painter, const ChartGeometry &geometry, const ChartData &data, bool asLine);
/// Names and shares at the right edge, each as near to its area as there is room.
void drawLineLabels(QPainter &painter, const ChartGeometry &geometry, const ChartData &data, qreal right);
/// The exact values of one bucket.
void drawHoverCard(QPainter &painter, const ChartGeometry &geometry, const ChartData &data, int bucket, qreal right);

} // namespace turnpike
