#include "ui/painting/text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace turnpike {

namespace {

qreal baseline(const QRectF &rect, const QFontMetricsF &metrics)
{
    return qRound(rect.center().y() + metrics.capHeight() / 2);
}

qreal startOf(const QRectF &rect, qreal width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    if (alignment & Qt::AlignHCenter)
        return rect.center().x() - width / 2;
    return rect.left();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(c)));
    return widest;
}

} // namespace

void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.setFont(font);
    painter.setPen(color);
    const qreal width = metrics.horizontalAdvance(shown);
    painter.drawText(QPointF(startOf(rect, width, alignment), baseline(rect, metrics)), shown);
}

qreal figuresWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (QChar c : text)
        width += isDigit(c) ? digit : metrics.horizontalAdvance(c);
    return width;
}

qreal drawFigures(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                  Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    const qreal width = figuresWidth(text, font);
    if (width > rect.width() + 1) {
        drawText(painter, rect, text, font, color, alignment);
        return rect.width();
    }
    painter.setFont(font);
    painter.setPen(color);
    qreal x = startOf(rect, width, alignment);
    const qreal y = baseline(rect, metrics);
    for (QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal cell = isDigit(c) ? digit : own;
        painter.drawText(QPointF(x + (cell - own) / 2, y), QString(c));
        x += cell;
    }
    return width;
}

} // namespace turnpike
