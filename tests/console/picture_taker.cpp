#include "tests/console/picture_taker.h"

#include "ui/frame/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPixmap>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace turnpike {

void settle()
{
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

PictureTaker::PictureTaker(QApplication &application, const QString &directory)
    : m_theme(application, Theme::Mode::Light), m_directory(directory),
      m_scale(qRound(100 * application.devicePixelRatio()))
{}

void PictureTaker::setMode(Theme::Mode mode)
{
    m_theme.setMode(mode);
    m_suffix = mode == Theme::Mode::Dark ? u"-dark"_s : u"-light"_s;
}

void PictureTaker::open(MainWindow &window)
{
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    settle();
}

void PictureTaker::waitFor(const std::function<bool()> &condition, const char *picture)
{
    QElapsedTimer waited;
    for (waited.start(); !condition() && waited.elapsed() < 10'000;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    if (!condition())
        complain(QLatin1String(picture), "what it shows did not come");
}

void PictureTaker::save(QWidget &widget, const QString &name)
{
    settle();
    save(widget.grab(), name);
}

void PictureTaker::save(const QPixmap &picture, const QString &name)
{
    const QString scale = m_scale == 100 ? QString() : u"-%1"_s.arg(m_scale);
    const QString path = m_directory + u'/' + name + m_suffix + scale + ".png"_L1;
    const QImage image = picture.toImage().convertToFormat(QImage::Format_RGB32);
    if (isBlank(image))
        complain(name, "it is blank");
    if (!image.save(path))
        complain(name, "it cannot be written");
}

void PictureTaker::complain(const QString &picture, const char *reason)
{
    std::fprintf(stderr, "%s%s at %d %%: %s\n", qPrintable(picture), qPrintable(m_suffix), m_scale, reason);
    m_complete = false;
}

} // namespace turnpike
