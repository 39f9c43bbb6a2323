#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace turnpike {

/// The button that a row offers (CellKind::Action): where it stands in its cell.
QRectF rowButtonRect(const QRectF &cell, const QString &text);
/// `warm`: the pointer is on its row, so it takes the colour of what it does.
void drawRowButton(QPainter &painter, const QRectF &cell, const QString &text, bool warm);

} // namespace turnpike
