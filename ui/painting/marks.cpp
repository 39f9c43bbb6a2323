#include "ui/painting/marks.h"

#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace turnpike {

void drawChips(QPainter &painter, const QRectF &rect, const QStringList &words, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal height = dp(20), padding = dp(6), gap = dp(4);
    const qreal more = metrics.horizontalAdvance(QStringLiteral("+99"));
    qreal x = rect.left();
    for (int i = 0; i < int(words.size()); ++i) {
        const bool last = i + 1 == int(words.size());
        const qreal room = rect.right() - x - (last ? 0 : gap + more);
        const qreal width = metrics.horizontalAdvance(words[i]) + 2 * padding;
        if (width > room && i > 0) {
            drawText(painter, QRectF(x, rect.top(), rect.right() - x, rect.height()),
                     QLatin1Char('+') + QString::number(words.size() - i), font, tokens().muted);
            return;
        }
        const QRectF tile(x, qRound(rect.center().y() - height / 2), qMin(width, room), height);
        fillRounded(painter, tile, 4, tokens().track);
        drawText(painter, tile.adjusted(padding, 0, -padding, 0), words[i], font, tokens().text);
        x += width + gap;
    }
}

void drawMarks(QPainter &painter, const QRectF &rect, const QList<double> &values)
{
    const qreal size = dp(7), step = size + 3;
    const int most = qMax(1, int((rect.width() + 3) / step));
    for (int i = 0; i < qMin(most, int(values.size())); ++i) {
        const QRectF mark(qRound(rect.left() + i * step), qRound(rect.center().y() - size / 2), size, size);
        if (values[i] != 0)
            fillRounded(painter, mark, 2, tokens().okBar);
        else
            fillRounded(painter, mark, 2, QColor(), tokens().errorBar, 1.4);
    }
}

void drawSwitch(QPainter &painter, const QRectF &rect, bool on)
{
    const qreal height = dp(16), width = dp(28), knob = height - 6;
    const QRectF track(rect.left(), qRound(rect.center().y() - height / 2), width, height);
    if (on)
        fillRounded(painter, track, height / 2, tokens().fill);
    else
        fillRounded(painter, track, height / 2, QColor(), tokens().fieldBorder, 1.2);
    const QRectF dot(on ? track.right() - knob - 3 : track.left() + 3, track.top() + 3, knob, knob);
    fillRounded(painter, dot, knob / 2, on ? tokens().onFill : tokens().fieldBorder);
}

} // namespace turnpike
