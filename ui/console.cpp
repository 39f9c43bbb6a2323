#include "ui/console.h"

#include "models/error_text.h"
#include "models/local_service.h"
#include "server/gateway/installation.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/instance_door.h"
#include "ui/language.h"
#include "ui/style/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>

namespace turnpike {

std::unique_ptr<QApplication> makeConsoleApplication(int &argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationName(QStringLiteral("turnpike"));
    QApplication::setApplicationDisplayName(QStringLiteral("Turnpike"));
    QApplication::setApplicationVersion(QStringLiteral(TURNPIKE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("turnpike"));
    QApplication::setQuitOnLastWindowClosed(false); // the tray and Shell decide
    QApplication::setWindowIcon(applicationIcon());
    Language::instance().install(QLocale());
    return application;
}

ConsoleEnd runConsole(QApplication &application, Installation &installation, Gateway &gateway,
                      const ConsoleOptions &options)
{
    const QString directory = QString::fromStdString(installation.dataDirectory().string());
    QSettings memory(directory + QStringLiteral("/console.ini"), QSettings::IniFormat);
    Language::instance().rememberIn(memory);
    Theme theme(application);
    FocusRing ring(application);
    LocalService service(installation, gateway, options.gateway);
    Shell shell(service, installation.clock(), theme);
    shell.rememberIn(memory);
    const InstanceDoor door(directory);
    QObject::connect(&door, &InstanceDoor::knocked, &shell, &Shell::open);
    QObject::connect(&shell, &Shell::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    shell.open();
    if (options.startGateway)
        shell.window().startGateway();
    shell.window().offerFirstRun();
    if (options.notice)
        shell.window().tell(options.notice->tone, options.notice->title, options.notice->text);
    QString other; // a database to open instead
    QObject::connect(&shell, &Shell::databaseRequested, &shell, [&](const QString &file) {
        other = file;
        shell.quit();
    });
    const int code = QApplication::exec();
    if (!other.isEmpty())
        QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--database-path"), other});
    return {code, shell.afterEnd()};
}

bool raiseRunningConsole(const std::filesystem::path &dataDirectory)
{
    return InstanceDoor::knock(QString::fromStdString(dataDirectory.string()));
}

void showStartError(QApplication &application, const Error &error)
{
    Theme theme(application);
    FocusRing ring(application);
    QuestionDialog dialog(QCoreApplication::translate("Console", "Turnpike could not start"), errorText(error));
    dialog.exec();
}

} // namespace turnpike
