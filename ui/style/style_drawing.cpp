#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/style/buttons.h"
#include "ui/style/fields.h"
#include "ui/style/style.h"
#include "ui/theme/icons.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace turnpike {

namespace {

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const Tokens &t = tokens();
    drawText(painter, option.rect, option.text, fontFor(selected ? TextRole::BodyStrong : TextRole::Button),
             selected ? t.text : t.muted, Qt::AlignHCenter);
    if (selected)
        fillRounded(painter, QRectF(option.rect.left() + 10, option.rect.bottom() - 1, option.rect.width() - 20, 2), 1,
                    t.accent);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        fillRounded(painter, QRectF(option.rect).adjusted(2, 3, -2, -4), 6, QColor(), t.accent, 2);
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &t = tokens();
    painter.fillRect(option.rect, t.background);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        fillRounded(painter, QRectF(option.rect).adjusted(0, 1, 0, -1), 5, t.track);
    const bool underline = QGuiApplication::keyboardModifiers() & Qt::AltModifier;
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(t.text);
    painter.drawText(option.rect,
                     Qt::AlignCenter | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRectF rect = option.rect;
    const QRectF bar(rect.left(), qRound(rect.center().y() - 2), rect.width(), 4);
    const int range = option.maximum - option.minimum;
    drawBar(painter, bar, range > 0 ? qreal(option.progress - option.minimum) / range : 0, tokens().fill);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // FocusRing draws it
    case PE_FrameLineEdit:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner: // between two scroll bars; a frame in the middle of nothing
        return;
    case PE_Frame:
        if (const auto *frame = qobject_cast<const QFrame *>(widget); frame && frame->frameShape() == QFrame::NoFrame)
            return;
        drawField(*painter, option->rect, widget, option->state);
        return;
    case PE_PanelLineEdit:
        if (!widget || !(qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                         qobject_cast<const QComboBox *>(widget->parentWidget()))) // these draw their own
            drawField(*painter, option->rect, widget, option->state);
        return;
    case PE_IndicatorCheckBox:
        drawCheckIndicator(*painter, *option);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens().border);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens().toast);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButton(*painter, *button, widget);
        break;
    case CE_FocusFrame:
        fillRounded(*painter, option->rect, 8, QColor(), tokens().accent, 2);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens().background);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*painter, *item);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, tokens().border);
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*painter, *tab);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*painter, *bar);
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            const QRectF rect = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            return drawText(*painter, rect, box->currentText, widget ? widget->font() : fontFor(TextRole::Body),
                            option->state & State_Enabled ? tokens().text : tokens().muted);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QColor muted = tokens().muted;
    switch (control) {
    case CC_ComboBox:
        drawField(*painter, option->rect, widget, option->state);
        drawIcon(*painter, QRectF(option->rect.right() - 23, option->rect.center().y() - 7, 15, 15), "chevron-down",
                 muted);
        return;
    case CC_SpinBox: {
        drawField(*painter, option->rect, widget, option->state);
        const QRectF up = spinBoxRect(option->rect, SC_SpinBoxUp), down = spinBoxRect(option->rect, SC_SpinBoxDown);
        drawIcon(*painter, QRectF(up.center().x() - 5.5, up.center().y() - 4, 11, 11), "chevron-up", muted);
        drawIcon(*painter, QRectF(down.center().x() - 5.5, down.center().y() - 7, 11, 11), "chevron-down", muted);
        return;
    }
    case CC_ScrollBar:
        drawScrollBar(*painter, *option);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace turnpike
