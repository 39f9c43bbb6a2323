#pragma once

#include <QWidget>

namespace turnpike {

/// A plain ground in a token's colour, with a line at some of its edges or a rounded outline.
class Surface : public QWidget
{
    Q_OBJECT
public:
    enum class Ground { Background, Surface, Sunken, Dialog, Border, Card };

    /// `lines`: Qt::Edge flags. A Card has an outline and round corners instead.
    explicit Surface(Ground ground, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    Qt::Edges m_lines;
};

} // namespace turnpike
