#pragma once

#include "ui/style/style.h"

#include <QPointer>
#include <QPushButton>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace turnpike {

QPushButton *makeButton(ButtonKind kind, const QString &text, const char *icon = nullptr, QWidget *parent = nullptr);
/// A button that is only an icon; `name` is read aloud and shown as its tooltip.
QPushButton *makeIconButton(const char *icon, const QString &name, QWidget *parent = nullptr);
/// Sets the tooltip as plain text: markup in it is shown, not obeyed.
void setPlainToolTip(QWidget *widget, const QString &text);

QHBoxLayout *row(int spacing = 8, const QMargins &margins = {});
QVBoxLayout *column(int spacing = 8, const QMargins &margins = {});

/// A label of plain text that takes its colour from the theme.
QLabel *makeLabel(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Plain,
                  QWidget *parent = nullptr);

/// A one-pixel line in the border colour.
QWidget *makeRule(QWidget *parent = nullptr);

} // namespace turnpike
