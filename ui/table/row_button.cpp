#include "ui/table/row_button.h"

#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace turnpike {

QRectF rowButtonRect(const QRectF &cell, const QString &text)
{
    const qreal width = figuresWidth(text, fontFor(TextRole::SmallStrong)) + dp(34);
    const qreal height = qMin<qreal>(dp(22), cell.height() - 4);
    return {qRound(cell.right() - width) + 0.0, qRound(cell.center().y() - height / 2) + 0.0, qreal(qRound(width)),
            height};
}

void drawRowButton(QPainter &painter, const QRectF &cell, const QString &text, bool warm)
{
    if (text.isEmpty())
        return;
    const Tokens &t = tokens();
    const QRectF button = rowButtonRect(cell, text);
    fillRounded(painter, button, 6, warm ? t.errorTint : t.raised, warm ? t.errorBar : t.buttonBorder);
    const qreal size = dp(12);
    const QColor color = warm ? t.error : t.text;
    drawIcon(painter, QRectF(button.left() + dp(8), button.center().y() - size / 2, size, size), "stop",
             warm ? t.error : t.muted);
    drawText(painter, button.adjusted(dp(24), 0, 0, 0), text, fontFor(TextRole::SmallStrong), color);
}

} // namespace turnpike
