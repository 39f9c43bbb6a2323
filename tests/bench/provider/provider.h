#pragma once

#include <cstdint>
#include <functional>
#include <queue>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace turnpike::bench {

/// A provider that costs next to nothing: one canned chat answer, and streams of canned chunks with the time they were
/// sent in `x_sent_us`. What it understands of a request is its length, `"stream":true`, `"include_usage":true`, and
/// `gap=MS` and `chunks=N` in the model's name. One epoll loop, one thread.
class Provider
{
public:
    /// Listens on a free port of 127.0.0.1; throws std::runtime_error when it cannot.
    Provider();
    ~Provider();
    std::uint16_t port() const { return m_port; }
    /// Until `stop` (a signalfd) is readable.
    void serve(int stop);

    Provider(const Provider &) = delete;
    Provider &operator=(const Provider &) = delete;

private:
    struct Connection
    {
        std::string received;
        std::string unsent;
        int chunksLeft = 0; // of a running stream
        int gapMs = 0;
        bool usageAsked = false;
        std::uint64_t serial = 0;
    };
    struct Due
    {
        std::int64_t at; // steady µs
        int fd;
        std::uint64_t serial; // of the connection, should the descriptor be another one's by then
        bool operator>(const Due &other) const { return at > other.at; }
    };

    void accept();
    void readable(int fd);
    void answer(int fd, Connection &connection, std::string_view body);
    void sendDueChunks();
    void sendChunk(int fd, Connection &connection);
    void send(int fd, Connection &connection, std::string_view bytes);
    void flush(int fd, Connection &connection);
    void close(int fd);
    void armTimer();

    int m_listener = -1, m_epoll = -1, m_timer = -1;
    std::uint16_t m_port = 0;
    std::uint64_t m_serial = 0;
    std::unordered_map<int, Connection> m_connections;
    std::unordered_set<int> m_blocked; // sockets that take no more for now
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::vector<char> m_buffer;
};

} // namespace turnpike::bench
