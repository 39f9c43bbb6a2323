#include "ui/frame/command_button.h"

#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace turnpike {

CommandButton::CommandButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Search or run a command"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CommandButton::setShortcutText(const QString &text)
{
    m_shortcut = text;
    setAccessibleDescription(text);
    update();
}

QSize CommandButton::sizeHint() const
{
    return {dp(250), dp(30)};
}

void CommandButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    fillRounded(painter, rect(), 6, t.dark ? t.background : t.surface,
                hasFocus()     ? t.accent
                : underMouse() ? t.fieldBorder
                               : t.softFieldBorder,
                hasFocus() ? 2 : 1);
    const int size = dp(16);
    drawIcon(painter, QRectF(dp(10), (height() - size) / 2.0, size, size), "search", t.muted);
    drawText(painter, QRectF(dp(32), 0, width() - dp(92), height()), text(), fontFor(TextRole::Body), t.muted);
    drawText(painter, QRectF(0, 0, width() - dp(12), height()), m_shortcut, fontFor(TextRole::SmallStrong), t.muted,
             Qt::AlignRight);
}

} // namespace turnpike
