#include "ui/widgets/controls.h"

#include "ui/theme/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace turnpike {

QPushButton *makeButton(ButtonKind kind, const QString &text, const char *icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty(property::kButtonKind, int(kind));
    if (icon)
        button->setProperty(property::kIcon, QByteArray(icon));
    button->setFont(
        fontFor(kind == ButtonKind::Chip || kind == ButtonKind::Segment ? TextRole::SmallStrong : TextRole::Button));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setAutoDefault(false);
    return button;
}

QPushButton *makeIconButton(const char *icon, const QString &name, QWidget *parent)
{
    QPushButton *button = makeButton(ButtonKind::Ghost, QString(), icon, parent);
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    return button;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(text.isEmpty() ? QString() : text.toHtmlEscaped().prepend(QLatin1String("<qt>")));
}

QHBoxLayout *row(int spacing, const QMargins &margins)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    layout->setContentsMargins(margins);
    return layout;
}

QVBoxLayout *column(int spacing, const QMargins &margins)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(spacing);
    layout->setContentsMargins(margins);
    return layout;
}

QLabel *makeLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    return new Label(text, role, tone, parent);
}

QWidget *makeRule(QWidget *parent)
{
    auto *rule = new Surface(Surface::Ground::Border, {}, parent);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace turnpike
