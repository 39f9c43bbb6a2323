#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

namespace turnpike {

/// Frame and ground of a text field, combo box or spin box.
void drawField(QPainter &painter, const QRect &rect, const QWidget *widget, QStyle::State state);
QRect spinBoxRect(const QRect &rect, QStyle::SubControl part);
QRect scrollBarRect(const QStyleOptionComplex *option, QStyle::SubControl part);
void drawScrollBar(QPainter &painter, const QStyleOptionComplex &option);

} // namespace turnpike
