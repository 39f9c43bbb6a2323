#include "ui/widgets/choice_bar.h"

#include "ui/painting/shapes.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>

namespace turnpike {

ChoiceBar::ChoiceBar(Look look, const QString &accessibleName, QWidget *parent) : QWidget(parent), m_look(look)
{
    setLayout(look == Look::Chips ? row(6) : row(0, {2, 2, 2, 2}));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(accessibleName);
    connect(&m_group, &QButtonGroup::idClicked, this, &ChoiceBar::chosen);
}

void ChoiceBar::addChoice(int id, const QString &text)
{
    QPushButton *button =
        makeButton(m_look == Look::Chips ? ButtonKind::Chip : ButtonKind::Segment, text, nullptr, this);
    button->setCheckable(true);
    button->setChecked(m_group.buttons().isEmpty());
    m_group.addButton(button, id);
    layout()->addWidget(button);
}

void ChoiceBar::setCount(int id, const QString &count)
{
    QAbstractButton *button = m_group.button(id);
    if (!button || button->property(property::kCount).toString() == count)
        return;
    button->setProperty(property::kCount, count);
    button->setAccessibleDescription(count);
    button->updateGeometry();
    button->update();
}

void ChoiceBar::setCurrent(int id)
{
    if (QAbstractButton *button = m_group.button(id))
        button->setChecked(true);
}

void ChoiceBar::paintEvent(QPaintEvent *)
{
    if (m_look != Look::Segments)
        return;
    QPainter painter(this);
    fillRounded(painter, rect(), 7, tokens().segment);
}

} // namespace turnpike
