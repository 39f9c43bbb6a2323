#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

struct Answer
{
    int status = 0; // 0: none
    std::string head;
    std::string body;

    nlohmann::json json() const { return nlohmann::json::parse(body, nullptr, false); }
    /// error.code of the body.
    std::string code() const;
    std::string header(const std::string &name) const;
};

using Headers = std::vector<std::string>; // "Name: value"

/// One request to `url`; blocking, at most 20 s.
Answer request(const char *method, const std::string &url, const Headers &headers = {}, const std::string &body = {});

/// A program that is run to its end.
struct Finished
{
    int exitCode = -1;
    std::string output, errors;
};
Finished runTurnpike(const QStringList &arguments, const QProcessEnvironment &environment = {});

/// A server in a process of its own; ended with the object.
class RunningServer
{
public:
    ~RunningServer();
    /// Waits for the line that says where it serves; false: it has ended or said nothing for 20 s.
    bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
               const QString &workingDirectory, const QByteArray &mark);
    const std::string &address() const { return m_address; }
    /// What has come on standard error so far.
    std::string errors();
    /// SIGTERM; the exit code, or -1 if it does not end by itself.
    int terminate();
    /// SIGKILL, as a crash; start() works again.
    void kill();

private:
    QProcess m_process;
    QByteArray m_output;
    std::string m_address;
};

/// `turnpike --server` on a port of its own, in a fresh data directory.
class Turnpike
{
public:
    explicit Turnpike(const QStringList &moreArguments = {});
    bool start(); // also again, after its end
    QString data() const { return m_directory.filePath(QStringLiteral("data")); }
    Answer admin(const char *method, const std::string &path, const std::string &body = {}, Headers headers = {}) const;
    Answer get(const std::string &path, const Headers &headers = {}) const;
    Answer chat(const std::string &key, const std::string &body, Headers headers = {}) const;
    RunningServer &server() { return m_server; }

    QProcessEnvironment environment; // before start()
    static constexpr const char *kToken = "an-admin-token-of-the-test";

private:
    QTemporaryDir m_directory;
    QStringList m_arguments;
    RunningServer m_server;
};

/// The simulated provider in a process of its own.
class SimulatedProvider
{
public:
    bool start();
    const std::string &address() const { return m_server.address(); }

private:
    RunningServer m_server;
};
