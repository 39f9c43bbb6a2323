#pragma once

#include <QFont>
#include <QList>
#include <QRectF>

class QPainter;

namespace turnpike {

/// Words on grey tiles, from the left, as many as fit; the rest is told as "+2".
void drawChips(QPainter &painter, const QRectF &rect, const QStringList &words, const QFont &font);
/// One small square for each value from the left: filled where it is not 0, else an outline that warns.
void drawMarks(QPainter &painter, const QRectF &rect, const QList<double> &values);
/// A switch of the size of a line of text, at the left of `rect`.
void drawSwitch(QPainter &painter, const QRectF &rect, bool on);

} // namespace turnpike
