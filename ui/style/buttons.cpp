#include "ui/style/buttons.h"

#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/style/style.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

namespace turnpike {

namespace {

constexpr int kIconSize = 16;
constexpr int kIconGap = 6;
constexpr int kArrowSize = 12;

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(property::kButtonKind).toInt()) : ButtonKind::Secondary;
}

QByteArray iconOf(const QWidget *widget)
{
    return widget ? widget->property(property::kIcon).toByteArray() : QByteArray();
}

QString countOf(const QWidget *widget)
{
    return widget ? widget->property(property::kCount).toString() : QString();
}

bool opensMenu(const QWidget *widget)
{
    return widget && widget->property(property::kMenuArrow).toBool();
}

QString plainText(const QString &text)
{
    return QString(text).remove(QLatin1Char('&'));
}

QColor foreground(ButtonKind kind, bool enabled, bool on)
{
    const Tokens &t = tokens();
    if (!enabled)
        return t.dark ? QColor(0x6E7786) : QColor(0x8A93A2);
    switch (kind) {
    case ButtonKind::Primary:
        return t.onFill;
    case ButtonKind::Danger:
        return t.error;
    case ButtonKind::Ghost:
        return t.muted;
    case ButtonKind::Link:
        return t.accent;
    case ButtonKind::Chip:
        return on ? t.accent : t.text;
    case ButtonKind::Segment:
        return on ? t.text : t.muted;
    case ButtonKind::Toast:
        return t.toastAction;
    case ButtonKind::Secondary:
        break;
    }
    return t.text;
}

void drawFrame(QPainter &painter, const QRectF &rect, ButtonKind kind, QStyle::State state)
{
    const Tokens &t = tokens();
    const bool enabled = state & QStyle::State_Enabled;
    const bool hovered = enabled && (state & QStyle::State_MouseOver);
    const bool pressed = state & QStyle::State_Sunken;
    const bool on = state & QStyle::State_On;
    switch (kind) {
    case ButtonKind::Primary:
        fillRounded(painter, rect, 6, !enabled ? t.track : hovered || pressed ? t.fillHover : t.fill);
        return;
    case ButtonKind::Ghost:
    case ButtonKind::Link:
        if (hovered || pressed)
            fillRounded(painter, rect, 6, pressed ? t.track : t.hover);
        return;
    case ButtonKind::Chip:
        fillRounded(painter, rect, rect.height() / 2,
                    on        ? t.accentTint
                    : hovered ? t.hover
                              : QColor(),
                    on ? t.accentBorder : t.border);
        return;
    case ButtonKind::Segment:
        if (on)
            fillRounded(painter, rect, 5.5, t.segmentOn, t.segmentBorder);
        return;
    case ButtonKind::Toast:
        return;
    case ButtonKind::Secondary:
    case ButtonKind::Danger:
        fillRounded(painter, rect, 6, pressed ? t.track : hovered ? t.hover : t.raised, t.buttonBorder);
        return;
    }
}

} // namespace

QSize buttonSize(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const ButtonKind kind = kindOf(widget);
    const int height = kind == ButtonKind::Chip ? dp(28) : kind == ButtonKind::Segment ? dp(26) : dp(30);
    if (!button || button->text.isEmpty())
        return {height, height};
    const QString text = plainText(button->text);
    qreal width = figuresWidth(text, widget ? widget->font() : fontFor(TextRole::Button)) + dp(24);
    if (!iconOf(widget).isEmpty())
        width += dp(kIconSize) + kIconGap;
    if (opensMenu(widget))
        width += kArrowSize + kIconGap;
    if (const QString count = countOf(widget); !count.isEmpty())
        width += kIconGap + figuresWidth(count, fontFor(TextRole::Small));
    return {qRound(width + 0.5), height};
}

void drawButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF rect = option.rect;
    drawFrame(painter, rect, kind, option.state);

    const QFont used = widget ? widget->font() : fontFor(TextRole::Button);
    const QString text = plainText(option.text);
    const QByteArray icon = iconOf(widget);
    const int iconSize = dp(kIconSize);
    const QColor color = foreground(kind, enabled, option.state & QStyle::State_On);
    const qreal textWidth = figuresWidth(text, used);
    qreal total = textWidth;
    if (!icon.isEmpty())
        total += iconSize + (text.isEmpty() ? 0 : kIconGap);
    if (opensMenu(widget))
        total += kArrowSize + kIconGap;
    const QString count = countOf(widget);
    const qreal countWidth = figuresWidth(count, fontFor(TextRole::Small));
    if (!count.isEmpty())
        total += kIconGap + countWidth;

    qreal x = qRound(rect.center().x() - total / 2);
    if (!icon.isEmpty()) {
        const QColor iconColor = kind == ButtonKind::Secondary && enabled ? tokens().muted : color;
        drawIcon(painter, QRectF(x, qRound(rect.center().y() - iconSize / 2.0), iconSize, iconSize), icon.constData(),
                 iconColor);
        x += iconSize + kIconGap;
    }
    const QRectF textRect(x, rect.top(), textWidth + 4, rect.height());
    drawText(painter, textRect, text, used, color);
    if (!count.isEmpty())
        drawFigures(painter, QRectF(x + textWidth + kIconGap, rect.top(), countWidth + 2, rect.height()), count,
                    fontFor(TextRole::Small), option.state & QStyle::State_On ? tokens().accent : tokens().muted,
                    Qt::AlignLeft);
    if (opensMenu(widget))
        drawIcon(painter, QRectF(x + textWidth + 5, rect.center().y() - 5.5, kArrowSize, kArrowSize), "chevron-down",
                 color);
}

void drawCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const QRectF rect = option.rect;
    const bool on = option.state & QStyle::State_On;
    const bool focused = option.state & QStyle::State_HasFocus;
    fillRounded(painter, rect, 4,
                on       ? t.fill
                : t.dark ? t.background
                         : t.surface,
                on        ? t.fill
                : focused ? t.accent
                          : t.fieldBorder);
    if (on)
        drawIcon(painter, rect.adjusted(1.5, 1.5, -1.5, -1.5), "check", t.onFill);
}

} // namespace turnpike
