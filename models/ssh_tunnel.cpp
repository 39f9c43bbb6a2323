#include "models/ssh_tunnel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kEndMs = 1'000;
constexpr qsizetype kMostSaid = 16 * 1024;

/// In the child: signals that this process keeps for itself must end ssh, and so must the end of this process.
void prepareChild()
{
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
}

/// The last thing ssh said, which is the reason; what came before are notes.
std::string lastLine(const QByteArray &said)
{
    const QList<QByteArray> lines = said.split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line)
        if (!line->trimmed().isEmpty())
            return line->trimmed().left(300).toStdString();
    return "it said nothing";
}

QString runtimeTemplate()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString place = QFileInfo(given).isWritable() ? given : QDir::tempPath();
    return place + "/turnpike-XXXXXX"_L1;
}

} // namespace

SshTunnel::SshTunnel(ServiceAddress address, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_directory(runtimeTemplate())
{
    m_watcher.addPath(m_directory.path());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SshTunnel::lookForSocket);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kPatienceMs);
    connect(&m_deadline, &QTimer::timeout, &m_process, &QProcess::kill);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier(prepareChild);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_said = (m_said + m_process.readAllStandardError()).right(kMostSaid); });
    connect(&m_process, &QProcess::finished, this, &SshTunnel::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            give({"ssh_missing", "ssh cannot be started: " + m_process.errorString().toStdString()});
    });
}

SshTunnel::~SshTunnel()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kEndMs))
        m_process.kill();
}

QString SshTunnel::socket() const
{
    return m_directory.filePath(u"service.sock"_s);
}

QStringList SshTunnel::arguments() const
{
    QStringList words{u"-N"_s, u"-T"_s,
                      u"-o"_s, u"BatchMode=yes"_s,
                      u"-o"_s, u"ExitOnForwardFailure=yes"_s,
                      u"-o"_s, u"StreamLocalBindUnlink=yes"_s,
                      u"-o"_s, u"ConnectTimeout=15"_s,
                      u"-o"_s, u"ServerAliveInterval=15"_s,
                      u"-o"_s, u"ServerAliveCountMax=3"_s,
                      u"-L"_s, socket() + u':' + m_address.directory + "/turnpike.sock"_L1};
    if (m_address.port > 0)
        words << u"-p"_s << QString::number(m_address.port);
    if (!m_address.user.isEmpty())
        words << u"-l"_s << m_address.user;
    return words << u"--"_s << m_address.host;
}

void SshTunnel::open()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    if (!m_directory.isValid())
        return give({"ssh_failed", "There is no room for a socket: " + m_directory.errorString().toStdString()});
    QFile::remove(socket());
    m_said.clear();
    m_trouble.reset();
    m_deadline.start();
    m_process.start(u"ssh"_s, arguments());
}

void SshTunnel::lookForSocket()
{
    if (m_open || m_process.state() == QProcess::NotRunning || !QFileInfo::exists(socket()))
        return;
    m_deadline.stop();
    m_open = true;
    m_trouble.reset();
    Q_EMIT opened();
}

void SshTunnel::ended()
{
    m_said += m_process.readAllStandardError();
    give({"ssh_failed", "SSH to " + m_address.host.toStdString() + " ended: " + lastLine(m_said)});
}

void SshTunnel::give(Error error)
{
    m_deadline.stop();
    m_open = false;
    m_trouble = std::move(error);
    Q_EMIT failed();
}

} // namespace turnpike
