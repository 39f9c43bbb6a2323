#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace turnpike {

/// A proxy for HTTP (CONNECT) and SOCKS5 on a loopback port of its own. Whatever name or address it is asked for, it
/// resolves to one place: a port of this machine.
class ProxyStandIn
{
public:
    explicit ProxyStandIn(std::uint16_t leadsTo);
    ~ProxyStandIn();

    std::uint16_t port() const { return m_port; }
    std::string url(const char *scheme) const { return std::string(scheme) + "://127.0.0.1:" + std::to_string(m_port); }
    /// What it was asked for, as "name:port"; a SOCKS5 address in figures.
    std::vector<std::string> asked() const;
    /// From now on it refuses what it is asked for.
    void refuse() { m_refuses = true; }

private:
    void serve();
    void handle(int client);
    bool agree(int client);
    bool agreeHttp(int client, std::string head);
    bool agreeSocks(int client);
    void note(std::string asked);

    std::uint16_t m_leadsTo;
    std::uint16_t m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_refuses{false};
    std::atomic<bool> m_ends{false};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_asked;
    std::vector<std::thread> m_clients; // the serving thread's, then the destructor's
    std::thread m_thread;
};

} // namespace turnpike
