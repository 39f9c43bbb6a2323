// Renders every page and dialog to PNG files, at 100 % and at 200 %: gallery [--tray] DIRECTORY
#include "tests/console/gallery_sets.h"
#include "tests/console/picture_taker.h"
#include "ui/language.h"
#include "ui/style/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <cstdio>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

/// False: a picture is missing or shows nothing.
bool takeAll(QApplication &application, const QString &directory, bool tray)
{
    PictureTaker pictures(application, directory);
    for (Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        pictures.setMode(mode);
        takeTraffic(pictures);
        takeSetup(pictures);
        takeFrame(pictures);
        takeDialogs(pictures);
        if (tray)
            takeTray(pictures);
    }
    takeThemeSwitch(pictures);
    return pictures.isComplete();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QStringList arguments = QApplication::arguments().mid(1);
    const bool tray = arguments.removeAll(u"--tray"_s) > 0;
    if (arguments.size() != 1) {
        std::fprintf(stderr, "usage: [QT_SCALE_FACTOR=1] turnpike-gallery [--tray] DIRECTORY\n"
                             "  --tray              also the icon in the desktop's tray\n"
                             "  QT_SCALE_FACTOR=1   at 100 %% only\n");
        return 2;
    }
    const QString directory = arguments.first();
    QDir().mkpath(directory);
    Language::instance().install(QLocale(qEnvironmentVariable("GALLERY_LANGUAGE", u"en_GB"_s)));
    FocusRing ring(application);
    const bool complete = takeAll(application, directory, tray);
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        return complete ? 0 : 1;
    qputenv("QT_SCALE_FACTOR", "2"); // which a program takes at its start
    return QProcess::execute(QApplication::applicationFilePath(), QApplication::arguments().mid(1)) == 0 && complete
               ? 0
               : 1;
}
