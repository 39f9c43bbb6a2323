#pragma once

#include "models/cell.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace turnpike {

/// Draws resources/icons/<name>.svg in one colour; sharp at any scale.
void drawIcon(QPainter &painter, const QRectF &rect, const char *name, const QColor &color);
/// An icon that takes its colour from the theme each time it is painted.
QIcon themedIcon(const char *name, Tone tone = Tone::Muted);
/// The same on a filled disc, for places the theme does not reach (the tray, the window's icon).
QIcon applicationIcon();

} // namespace turnpike
