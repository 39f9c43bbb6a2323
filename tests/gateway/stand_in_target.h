#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace turnpike {

/// A server on loopback that answers bytes for bytes: what is asked is kept as it came, what is answered is up to the
/// test. A thread for each connection.
class StandInTarget
{
public:
    struct Asked
    {
        std::string head; // with its empty line
        std::string body;
        std::string requestLine() const { return head.substr(0, head.find("\r\n")); }
        bool has(const std::string &text) const { return head.find(text) != std::string::npos; }
    };
    /// The whole answer; empty: the connection is closed without one.
    using Answerer = std::function<std::string(const Asked &asked)>;

    explicit StandInTarget(Answerer answer = {});
    ~StandInTarget();

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    std::vector<Asked> asked() const;
    Asked last() const;

    /// A whole answer with a length.
    static std::string respond(int status, const std::string &body, const std::string &headers = {});

private:
    void accept();
    void serve(int connection);

    Answerer m_answer;
    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex; // of the following
    std::vector<Asked> m_asked;
    std::vector<int> m_connections; // -1: closed
    std::vector<std::thread> m_threads;
    std::thread m_acceptor; // the last: it uses all of the above
};

} // namespace turnpike
