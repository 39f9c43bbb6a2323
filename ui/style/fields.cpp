#include "ui/style/fields.h"

#include "ui/painting/shapes.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <QWidget>

namespace turnpike {

void drawField(QPainter &painter, const QRect &rect, const QWidget *widget, QStyle::State state)
{
    const Tokens &t = tokens();
    const bool enabled = state & QStyle::State_Enabled;
    const bool focused = state & QStyle::State_HasFocus;
    const bool invalid = widget && widget->property(property::kInvalid).toBool();
    const bool toolbar = widget && widget->property(property::kToolbar).toBool();
    const QColor border = invalid    ? t.error
                          : focused  ? t.accent
                          : !enabled ? t.border
                          : toolbar  ? t.softFieldBorder
                                     : t.fieldBorder;
    const qreal width = focused ? 2 : invalid ? 1.5 : 1;
    fillRounded(painter, rect, 6, !enabled ? t.hover : t.dark ? t.background : t.surface, border, width);
}

QRect spinBoxRect(const QRect &rect, QStyle::SubControl part)
{
    constexpr int kButtons = 20;
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(2, 1, -kButtons, -1);
    case QStyle::SC_SpinBoxUp:
        return {rect.right() - kButtons + 1, rect.top() + 1, kButtons - 2, rect.height() / 2 - 1};
    case QStyle::SC_SpinBoxDown:
        return {rect.right() - kButtons + 1, rect.center().y(), kButtons - 2, rect.height() / 2 - 1};
    default:
        return rect;
    }
}

QRect scrollBarRect(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return {};
    constexpr int kLeast = 32;
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? slider->rect.height() : slider->rect.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle = qMax(qMin(kLeast, length), int(qint64(slider->pageStep) * length / (range + slider->pageStep)));
    const int start = QStyle::sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - handle, slider->upsideDown);
    const auto along = [&](int from, int size) {
        return vertical ? QRect(slider->rect.left(), from, slider->rect.width(), size)
                        : QRect(from, slider->rect.top(), size, slider->rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarGroove:
        return slider->rect;
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {}; // no arrow buttons
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionComplex &option)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const QRectF handle = scrollBarRect(&option, QStyle::SC_ScrollBarSlider);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal width = active ? 7 : 5;
    const QColor color = active ? tokens().softFieldBorder : tokens().faint;
    if (slider->orientation == Qt::Vertical)
        fillRounded(painter, QRectF(handle.right() - width - 2, handle.top() + 2, width, handle.height() - 4),
                    width / 2, color);
    else
        fillRounded(painter, QRectF(handle.left() + 2, handle.bottom() - width - 2, handle.width() - 4, width),
                    width / 2, color);
}

} // namespace turnpike
