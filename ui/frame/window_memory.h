#pragma once

#include <QObject>

class QSettings;

namespace turnpike {

class MainWindow;
class Theme;

/// What the window remembers from one start to the next: its place and size, the page, the look, the density.
class WindowMemory final : public QObject
{
    Q_OBJECT
public:
    /// Restores `window`, which it belongs to, and keeps what changes in `memory`, which outlives it.
    WindowMemory(QSettings &memory, MainWindow &window, Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void recall();
    QSettings &m_memory;
    MainWindow &m_window;
    Theme &m_theme;
};

} // namespace turnpike
