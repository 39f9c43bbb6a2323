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
        std::string body; // without its chunks, if it came in such
        std::string requestLine() const { return head.substr(0, head.find("\r\n")); }
        bool has(const std::string &text) const { return head.find(text) != std::string::npos; }
    };
    /// The whole answer; empty: the connection is closed without one.
    using Answerer = std::function<std::string(const Asked &asked)>;

    /// `early`: what is answered as soon as the head is there, without waiting for the body, before the connection is
    /// closed; empty: nothing.
    using EarlyAnswerer = std::function<std::string(const std::string &head)>;

    explicit StandInTarget(Answerer answer = {}, EarlyAnswerer early = {});
    ~StandInTarget();

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    std::vector<Asked> asked() const;
    Asked last() const;

    /// Bytes that have come, of heads and bodies, whole or not.
    std::size_t received() const { return m_received; }
    /// Connections that have ended.
    int ended() const { return m_ended; }

    /// A whole answer with a length.
    static std::string respond(int status, const std::string &body, const std::string &headers = {});

private:
    void accept();
    void serve(int connection);
    bool receiveMore(int connection, std::string &bytes);
    bool receiveBody(int connection, Asked &asked, std::string &bytes);

    Answerer m_answer;
    EarlyAnswerer m_early;
    std::atomic<std::size_t> m_received = 0;
    std::atomic<int> m_ended = 0;
    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex; // of the following
    std::vector<Asked> m_asked;
    std::vector<int> m_connections; // -1: closed
    std::vector<std::thread> m_threads;
    std::thread m_acceptor; // the last: it uses all of the above
};

} // namespace turnpike
