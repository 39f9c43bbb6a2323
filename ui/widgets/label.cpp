#include "ui/widgets/label.h"

#include "ui/painting/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <cmath>

namespace turnpike {

Label::Label(const QString &text, TextRole role, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    setTextColor(toneText(tone)); // a subclass that has another one says so itself
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    recolor();
}

void Label::giveWay()
{
    m_givesWay = true;
    setMinimumWidth(1);
}

void Label::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect();
    if (!m_givesWay || fontMetrics().horizontalAdvance(text()) <= room.width())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolor();
}

QColor Label::color() const
{
    return toneText(m_tone);
}

void Label::recolor()
{
    setTextColor(color());
}

void Label::setTextColor(const QColor &wanted)
{
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, wanted);
    setPalette(changed);
}

FigureLabel::FigureLabel(TextRole role, QWidget *parent) : QWidget(parent), m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize FigureLabel::sizeHint() const
{
    const QFont used = fontFor(m_role);
    return {int(std::ceil(figuresWidth(m_text, used))) + 1, QFontMetrics(used).height()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFigures(painter, rect(), m_text, fontFor(m_role), tokens().text, Qt::AlignLeft);
}

IconView::IconView(const char *icon, Tone tone, int size, QWidget *parent) : QWidget(parent), m_icon(icon), m_tone(tone)
{
    setFixedSize(dp(size), dp(size));
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, rect(), m_icon, toneText(m_tone));
}

} // namespace turnpike
