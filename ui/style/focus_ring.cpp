#include "ui/style/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>

namespace turnpike {

FocusRing::FocusRing(QApplication &application, QObject *parent) : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *now)
{
    const bool ringed =
        qobject_cast<QAbstractButton *>(now) && now->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!ringed) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(now->window());
    m_frame->setWidget(now);
}

} // namespace turnpike
