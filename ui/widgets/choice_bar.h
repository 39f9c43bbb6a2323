#pragma once

#include "ui/style/style.h"

#include <QButtonGroup>
#include <QWidget>

namespace turnpike {

/// A row of buttons of which exactly one is on: filter chips or a segmented switch. Arrow keys move within it.
class ChoiceBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Chips, Segments };

    ChoiceBar(Look look, const QString &accessibleName, QWidget *parent = nullptr);
    /// `id` is what chosen() reports, 0 or more: QButtonGroup takes -1 for "any". The first choice is on.
    void addChoice(int id, const QString &text);
    /// A figure behind the choice's text.
    void setCount(int id, const QString &count);
    int current() const { return m_group.checkedId(); }
    void setCurrent(int id);

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QButtonGroup m_group;
};

} // namespace turnpike
