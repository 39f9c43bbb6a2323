#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace turnpike {

/// One line of plain text, its capitals centred in `rect` (line heights differ between scripts, cap heights do not),
/// elided at the right if it does not fit.
void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft);

/// Figures with equal digits: each digit is centred in a cell as wide as the widest one. Returns the width drawn.
qreal drawFigures(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                  Qt::Alignment alignment = Qt::AlignRight);
qreal figuresWidth(const QString &text, const QFont &font);

} // namespace turnpike
