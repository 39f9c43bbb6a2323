#include "server/simulator/simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace turnpike;

namespace {

int refuse(const std::string &why)
{
    std::fprintf(stderr, "turnpike-simulator: %s\n", why.c_str());
    return 2;
}

// SIGTERM and SIGINT end the event loop.
void quitOnSignals(QCoreApplication &app)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    auto *notifier = new QSocketNotifier(::signalfd(-1, &signals, SFD_CLOEXEC), QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("turnpike-simulator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TURNPIKE_VERSION));
    quitOnSignals(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A simulated model provider: the routes of OpenAI (chat and responses), Anthropic and Gemini,\n"
        "deterministic answers, faults on demand.\n"
        "A fault is name or name=value: status=N retry_after=S delay=MS gap=MS chunks=N cut=N reset=N stall=N error=N\n"
        "huge=BYTES malformed nousage keepalive splitutf8 stamp echo. In a model's name they follow a plus: "
        "sim-chat+cut=3"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("host"), QStringLiteral("Address to listen on."), QStringLiteral("host"),
          QStringLiteral("127.0.0.1")},
         {QStringLiteral("port"), QStringLiteral("Port to listen on, 0 for any."), QStringLiteral("port"),
          QStringLiteral("8788")},
         {QStringLiteral("threads"), QStringLiteral("Worker threads."), QStringLiteral("n"), QStringLiteral("1")},
         {QStringLiteral("fault"), QStringLiteral("A fault of every answer; may be repeated."),
          QStringLiteral("fault")}});
    parser.process(app);

    Simulator::Options options;
    bool portValid = false;
    bool threadsValid = false;
    options.host = parser.value(QStringLiteral("host")).toStdString();
    options.port = parser.value(QStringLiteral("port")).toUShort(&portValid);
    options.threads = parser.value(QStringLiteral("threads")).toInt(&threadsValid);
    if (!portValid || !threadsValid || options.threads < 1 || options.threads > 64)
        return refuse("--port takes 0 to 65535 and --threads 1 to 64");
    for (const QString &fault : parser.values(QStringLiteral("fault"))) {
        if (const auto set = options.defaults.set(fault.toStdString()); !set)
            return refuse(set.error().message);
    }
    const auto simulator = Simulator::start(options);
    if (!simulator)
        return refuse(simulator.error().message);
    std::printf("turnpike-simulator: serving on %s\n", (*simulator)->baseUrl().c_str());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
