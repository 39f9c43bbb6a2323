#include "ui/style/style.h"

#include "ui/style/buttons.h"
#include "ui/style/fields.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

namespace turnpike {

Style::Style(const Tokens &tokens, BaseFont baseFont)
    : QProxyStyle(QStringLiteral("Fusion")), m_tokens(&tokens), m_baseFont(std::move(baseFont))
{}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuBarHMargin:
        return 10;
    case PM_MenuBarVMargin:
        return 3;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) ? 1 : 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return dp(16);
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return dp(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    if (type == CT_PushButton)
        return buttonSize(option, widget);
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(qMax(dp(32), result.height()));
    if (type == CT_SpinBox)
        result.setHeight(dp(32));
    if (type == CT_MenuBarItem)
        result = QSize(size.width() + 16, dp(24));
    if (type == CT_MenuItem)
        result.setHeight(qMax(result.height(), dp(28)));
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        // A box has given its edit the room beside the text already; less what QLineEdit itself keeps free there.
        const bool inBox = widget && qobject_cast<const QComboBox *>(widget->parentWidget());
        return inBox ? option->rect.adjusted(-2, 0, 2, 0) : option->rect.adjusted(6, 1, -6, -1);
    }
    if (element == SE_PushButtonFocusRect)
        return {};
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 1, -28, -1);
    if (control == CC_SpinBox)
        return spinBoxRect(option->rect, part);
    if (control == CC_ScrollBar)
        return scrollBarRect(option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.surface},       {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.hover},  {QPalette::Text, t.text},
        {QPalette::WindowText, t.text},      {QPalette::Button, t.raised},
        {QPalette::ButtonText, t.text},      {QPalette::Highlight, t.selection},
        {QPalette::HighlightedText, t.text}, {QPalette::PlaceholderText, t.muted},
        {QPalette::Link, t.accent},          {QPalette::ToolTipBase, t.toast},
        {QPalette::ToolTipText, t.onToast},  {QPalette::Mid, t.border},
        {QPalette::Dark, t.border},          {QPalette::Light, t.surface},
        {QPalette::Shadow, t.border},        {QPalette::Midlight, t.border},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.dark ? QColor(0x6E7786) : QColor(0x8A93A2));
    return palette;
}

} // namespace turnpike
