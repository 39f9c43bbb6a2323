#pragma once

#include "server/http/edge_server.h"

#include <functional>
#include <memory>
#include <vector>

namespace turnpike {

/// An EdgeServer on the calling thread with a few routes, and counts of what reached them. Its paths: /echo (collects
/// the body, answers "METHOD TARGET [BODY]"), /later (the same, one turn of the event loop later), /size (answers the
/// body's size), /pieces (the same, taken as it comes), /head (answers without reading), /stream (three chunks), /flood
/// (kFloodBytes, as fast as they are taken), /never, /ping (not counted).
class EdgeFixture
{
public:
    struct Counts
    {
        int handled = 0; // requests that reached a handler
        int bodies = 0;  // bodies that came whole
        int gone = 0;    // clients that left an unanswered request
    };

    static constexpr std::size_t kFloodBytes = 16u << 20;

    explicit EdgeFixture(EdgeOptions options = {});
    ~EdgeFixture();

    std::uint16_t port() const { return m_port; }
    const Counts &counts() const { return m_counts; }
    void resetCounts() { m_counts = {}; }
    EdgeServer &server() { return *m_server; }

private:
    struct Waiting;
    struct Flood;
    void handle(const std::shared_ptr<Exchange> &exchange);
    void echo(const std::shared_ptr<Exchange> &exchange, const std::string &body, bool later);

    Counts m_counts;
    std::int64_t m_lastId = 0;
    std::uint16_t m_port = 0;
    std::unique_ptr<EdgeServer> m_server;
};

/// Bytes of this process's heap that are in use.
std::size_t heapInUse();
/// Lets this process open as many descriptors as it may; how many that is.
std::size_t raiseDescriptorLimit();
/// Handles what is ready on this thread's event loop, without waiting.
void handleEvents();
/// Handles events until `done` or the deadline; whether it was done.
bool waitFor(const std::function<bool()> &done, int deadlineMs = 10'000);

} // namespace turnpike
