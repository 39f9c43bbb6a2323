#include "ui/frame/window_memory.h"

#include "ui/frame/main_window.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace turnpike {

WindowMemory::WindowMemory(QSettings &memory, MainWindow &window, Theme &theme)
    : QObject(&window), m_memory(memory), m_window(window), m_theme(theme)
{
    recall();
    connect(&window, &MainWindow::pageShown, this, [this](int page) { m_memory.setValue(u"window/page"_s, page); });
    connect(&window, &MainWindow::densityChanged, this,
            [this](bool dense) { m_memory.setValue(u"window/dense"_s, dense); });
    connect(&theme, &Theme::changed, this, [this] { m_memory.setValue(u"window/appearance"_s, int(m_theme.mode())); });
    window.installEventFilter(this);
}

void WindowMemory::recall()
{
    m_window.restoreGeometry(m_memory.value(u"window/geometry"_s).toByteArray());
    m_window.setDense(m_memory.value(u"window/dense"_s, false).toBool());
    m_window.showPage(m_memory.value(u"window/page"_s, m_window.currentPage()).toInt());
    const int mode = m_memory.value(u"window/appearance"_s, int(m_theme.mode())).toInt();
    if (mode >= int(Theme::Mode::System) && mode <= int(Theme::Mode::Dark))
        m_window.setAppearance(mode);
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && (event->type() == QEvent::Hide || event->type() == QEvent::Close))
        m_memory.setValue(u"window/geometry"_s, m_window.saveGeometry());
    return QObject::eventFilter(watched, event);
}

} // namespace turnpike
