#pragma once

#include "ui/theme/theme.h"

#include <functional>

class QImage;
class QPixmap;
class QWidget;

namespace turnpike {

class MainWindow;

/// Lets queued answers arrive and everything be laid out.
void settle();
bool isBlank(const QImage &image);

/// Takes the pictures of one run in a directory, and notes when one is missing or shows nothing.
class PictureTaker
{
public:
    PictureTaker(QApplication &application, const QString &directory);

    Theme &theme() { return m_theme; }
    /// The theme of what is made from now on; it is a part of the pictures' names.
    void setMode(Theme::Mode mode);
    const QString &directory() const { return m_directory; }
    bool isComplete() const { return m_complete; }

    /// Shows the window in the size of the pictures.
    void open(MainWindow &window);
    /// Waits some seconds at most; else the picture is one that is missing.
    void waitFor(const std::function<bool()> &condition, const char *picture);
    void save(QWidget &widget, const QString &name);
    void save(const QPixmap &picture, const QString &name);
    void complain(const QString &picture, const char *reason);

private:
    Theme m_theme;
    QString m_directory, m_suffix;
    int m_scale; // percent
    bool m_complete = true;
};

} // namespace turnpike
