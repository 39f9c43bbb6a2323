#include "ui/painting/text.h"

#include "ui/painting/shaped_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace turnpike {

namespace {

qreal baseline(const QRectF &rect, const QFont &font)
{
    return qRound(rect.center().y() + QFontMetricsF(font).capHeight() / 2);
}

qreal startOf(const QRectF &rect, qreal width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    if (alignment & Qt::AlignHCenter)
        return rect.center().x() - width / 2;
    return rect.left();
}

void draw(QPainter &painter, const QRectF &rect, const ShapedText &text, const QFont &font, const QColor &color,
          Qt::Alignment alignment)
{
    painter.setPen(color);
    text.draw(painter, {startOf(rect, text.width(), alignment), baseline(rect, font)});
}

} // namespace

void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment)
{
    auto shaped = ShapedText::of(text, font);
    if (const qreal room = rect.width() + 0.5; shaped->width() > room)
        shaped = ShapedText::of(QFontMetricsF(font).elidedText(text, Qt::ElideRight, room), font);
    draw(painter, rect, *shaped, font, color, alignment);
}

qreal figuresWidth(const QString &text, const QFont &font)
{
    return ShapedText::figures(text, font).width();
}

qreal drawFigures(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                  Qt::Alignment alignment)
{
    const ShapedText shaped = ShapedText::figures(text, font);
    if (shaped.width() > rect.width() + 1) {
        drawText(painter, rect, text, font, color, alignment);
        return rect.width();
    }
    draw(painter, rect, shaped, font, color, alignment);
    return shaped.width();
}

} // namespace turnpike
