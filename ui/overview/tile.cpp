#include "ui/overview/tile.h"

#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace turnpike {

Tile::Tile(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

QSize Tile::sizeHint() const
{
    return {dp(228), dp(88)};
}

QSize Tile::minimumSizeHint() const
{
    return {dp(100), dp(88)};
}

void Tile::show(const QString &figure, const QString &unit, const QString &note, const QList<double> &series, Tone tone)
{
    if (m_figure == figure && m_unit == unit && m_note == note && m_series == series && m_tone == tone)
        return;
    m_figure = figure;
    m_unit = unit;
    m_note = note;
    m_series = series;
    m_tone = tone;
    setAccessibleDescription(tr("%1 %2, %3", "figure, unit, note").arg(figure, unit, note));
    update();
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    fillRounded(painter, rect(), 8, t.surface, t.border);
    const QRectF inner = QRectF(rect()).adjusted(dp(13), 0, -dp(12), 0);
    const QFont figureFont = fontFor(TextRole::Figure);
    const qreal figureWidth = figuresWidth(m_figure, figureFont);
    const qreal unitWidth = QFontMetricsF(fontFor(TextRole::Body)).horizontalAdvance(m_unit);
    const qreal curveLeft = qMax(inner.left() + figureWidth + unitWidth + dp(18), inner.right() - dp(82));
    drawText(painter, QRectF(inner.left(), dp(10), inner.width(), dp(18)), m_name, fontFor(TextRole::SmallStrong),
             t.muted);
    const QRectF line(inner.left(), dp(30), inner.width(), dp(30));
    drawFigures(painter, line, m_figure, figureFont, t.text, Qt::AlignLeft);
    drawText(painter, line.adjusted(figureWidth + dp(6), dp(4), 0, dp(4)), m_unit, fontFor(TextRole::Body), t.muted);
    drawText(painter, QRectF(inner.left(), dp(62), inner.width(), dp(16)), m_note, fontFor(TextRole::Small), t.muted);
    if (inner.right() - curveLeft >= dp(32))
        drawSparkLine(painter, QRectF(curveLeft, dp(30), inner.right() - curveLeft, dp(26)), m_series, toneBar(m_tone));
}

} // namespace turnpike
