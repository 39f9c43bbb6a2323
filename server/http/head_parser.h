#pragma once

#include "server/http/request_head.h"

#include <array>
#include <memory>
#include <string>

namespace turnpike {

/// QtHttpServer behind a pipe without a descriptor: it parses the request line and host of one head at a time, which
/// FramingGuard has validated before, and never sees a body, a framing header or a client's socket. All that differs
/// between Qt 6.4 and later lives in its .cpp file. One per worker thread; not re-entrant.
class HeadParser
{
public:
    HeadParser();
    ~HeadParser();

    /// Whether QtHttpServer took the head for one complete request with the same method. Its verdict depends on nothing
    /// but the text, so what it has accepted lately is not shown to it again: its parser costs more than all the rest
    /// of our reading of a request.
    bool accepts(const RequestHead &head);

private:
    class Server;
    class Pipe;
    class Door;
    void openPipe();

    std::unique_ptr<Door> m_door;
    std::unique_ptr<Server> m_server;
    Pipe *m_pipe = nullptr; // owned by QtHttpServer
    std::string m_text;
    std::array<std::string, 64> m_accepted; // by hash; what comes later replaces
};

} // namespace turnpike
