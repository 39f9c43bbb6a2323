#include "ui/widgets/toggle.h"

#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace turnpike {

namespace {

constexpr int kWidth = 30, kHeight = 18, kGap = 8;

}

Toggle::Toggle(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const
{
    const qreal words = QFontMetricsF(fontFor(TextRole::Button)).horizontalAdvance(text());
    return {dp(kWidth + kGap) + qRound(words) + 2, dp(30)};
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const qreal height = dp(kHeight);
    const QRectF track(0, (this->height() - height) / 2, dp(kWidth), height);
    const bool off = !isChecked();
    fillRounded(painter, track, height / 2, off ? t.track : t.fill, off ? t.fieldBorder : QColor());
    const qreal knob = height - 6;
    const QRectF place(off ? track.left() + 3 : track.right() - 3 - knob, track.top() + 3, knob, knob);
    fillRounded(painter, place, knob / 2, off ? t.muted : t.onFill);
    drawText(painter, QRectF(rect()).adjusted(dp(kWidth + kGap), 0, 0, 0), text(), fontFor(TextRole::Button),
             isEnabled() ? t.text : t.muted);
}

} // namespace turnpike
