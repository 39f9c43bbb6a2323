#include "ui/widgets/surface.h"

#include "ui/painting/shapes.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace turnpike {

namespace {

QColor colorOf(Surface::Ground ground)
{
    const Tokens &t = tokens();
    switch (ground) {
    case Surface::Ground::Background:
        return t.background;
    case Surface::Ground::Sunken:
        return t.sunken;
    case Surface::Ground::Dialog:
        return t.dialog;
    case Surface::Ground::Border:
        return t.border;
    case Surface::Ground::Surface:
    case Surface::Ground::Card:
        break;
    }
    return t.surface;
}

} // namespace

Surface::Surface(Ground ground, Qt::Edges lines, QWidget *parent) : QWidget(parent), m_ground(ground), m_lines(lines) {}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ground == Ground::Card) {
        fillRounded(painter, rect(), 8, tokens().surface, tokens().border);
        return;
    }
    painter.fillRect(rect(), colorOf(m_ground));
    const QColor line = tokens().border;
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace turnpike
