#include "tests/admin/running_turnpike.h"

#include <QDeadlineTimer>
#include <curl/curl.h>

namespace {

std::size_t append(char *data, std::size_t, std::size_t size, void *target)
{
    static_cast<std::string *>(target)->append(data, size);
    return size;
}

bool sameName(const std::string &line, const std::string &name)
{
    return line.size() > name.size() && line[name.size()] == ':' &&
           QString::fromStdString(line.substr(0, name.size()))
                   .compare(QString::fromStdString(name), Qt::CaseInsensitive) == 0;
}

} // namespace

std::string Answer::code() const
{
    const auto value = json();
    return value.is_object() && value.contains("error") ? value["error"].value("code", "") : std::string();
}

std::string Answer::header(const std::string &name) const
{
    for (const QString &line : QString::fromStdString(head).split(QStringLiteral("\r\n")))
        if (sameName(line.toStdString(), name))
            return line.mid(static_cast<qsizetype>(name.size()) + 1).trimmed().toStdString();
    return {};
}

Answer request(const char *method, const std::string &url, const Headers &headers, const std::string &body)
{
    Answer answer;
    CURL *handle = curl_easy_init();
    curl_slist *list = curl_slist_append(nullptr, "Expect:");
    for (const std::string &header : headers)
        list = curl_slist_append(list, header.c_str());
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &answer.body);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, append);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &answer.head);
    if (!body.empty()) {
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.c_str());
    }
    long status = 0;
    if (curl_easy_perform(handle) == CURLE_OK)
        curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    curl_slist_free_all(list);
    curl_easy_cleanup(handle);
    return answer;
}

Finished runTurnpike(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TURNPIKE_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

RunningServer::~RunningServer()
{
    kill();
}

void RunningServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5'000);
}

bool RunningServer::start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                          const QString &workingDirectory, const QByteArray &mark)
{
    m_output.clear();
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(workingDirectory);
    m_process.start(program, arguments);
    const QDeadlineTimer deadline(20'000);
    while (!deadline.hasExpired()) {
        const auto from = m_output.indexOf(mark);
        const auto end = from < 0 ? -1 : m_output.indexOf('\n', from);
        if (end >= 0) {
            m_address = m_output.mid(from + mark.size(), end - from - mark.size()).trimmed().toStdString();
            return true;
        }
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
        m_output += m_process.readAllStandardOutput();
    }
    qWarning("no sign of life: %s", m_process.readAllStandardError().constData());
    return false;
}

std::string RunningServer::errors()
{
    m_process.waitForReadyRead(0);
    return m_process.readAllStandardError().toStdString();
}

int RunningServer::terminate()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(15'000) && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

Turnpike::Turnpike(const QStringList &moreArguments)
    : m_arguments(QStringList{QStringLiteral("--server"), QStringLiteral("--workers"), QStringLiteral("2"),
                              QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--data"),
                              data()} +
                  moreArguments)
{
    environment.insert(QStringLiteral("ADMIN_TOKEN"), QLatin1String(kToken));
    environment.insert(QStringLiteral("HOME"), m_directory.path());
}

bool Turnpike::start()
{
    return m_server.start(QStringLiteral(TURNPIKE_PROGRAM), m_arguments, environment, m_directory.path(),
                          "turnpike: serving on ");
}

Answer Turnpike::admin(const char *method, const std::string &path, const std::string &body, Headers headers) const
{
    headers.push_back(std::string("Authorization: Bearer ") + kToken);
    return request(method, m_server.address() + path, headers, body);
}

Answer Turnpike::get(const std::string &path, const Headers &headers) const
{
    return request("GET", m_server.address() + path, headers);
}

Answer Turnpike::chat(const std::string &key, const std::string &body, Headers headers) const
{
    headers.push_back("Authorization: Bearer " + key);
    headers.push_back("Content-Type: application/json");
    return request("POST", m_server.address() + "/v1/chat/completions", headers, body);
}

bool SimulatedProvider::start()
{
    return m_server.start(QStringLiteral(SIMULATOR_PROGRAM), {QStringLiteral("--port"), QStringLiteral("0")},
                          QProcessEnvironment::systemEnvironment(), QString(), "serving on ");
}
