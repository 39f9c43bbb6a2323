#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace turnpike {

QSize buttonSize(const QStyleOption *option, const QWidget *widget);
void drawButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void drawCheckIndicator(QPainter &painter, const QStyleOption &option);

} // namespace turnpike
