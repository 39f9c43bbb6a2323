#pragma once

#include "models/cell.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace turnpike {

/// A filled part of a rounded track; `fraction` above 1 is drawn full.
void drawBar(QPainter &painter, const QRectF &rect, qreal fraction, const QColor &color);
/// Bars on whole pixels, right-aligned, the last one in the accent colour.
void drawSparkBars(QPainter &painter, const QRectF &rect, const QList<double> &values);
/// A thin curve from left to right upon its tinted area, with a dot where it ends; nothing for fewer than two values.
void drawSparkLine(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &color);
/// A soft shadow around a rounded rectangle, painted, because graphics effects blur text.
void drawShadow(QPainter &painter, const QRectF &rect, qreal radius);
/// Icon and word; a good state keeps its word in the text colour.
void drawStatus(QPainter &painter, const QRectF &rect, Tone tone, const QString &word, const QFont &font);
/// Where the word of a status begins, from its left edge.
qreal statusIndent(const QFont &font);
void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                 const QColor &outline = QColor(), qreal outlineWidth = 1);

} // namespace turnpike
