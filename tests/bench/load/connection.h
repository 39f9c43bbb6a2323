#pragma once

#include "tests/bench/load/response_reader.h"
#include "tests/bench/load/stream_check.h"

#include <cstdint>
#include <string>
#include <sys/socket.h>

namespace turnpike::load {

/// One connection to the server and the exchange that runs on it.
struct Connection
{
    int fd = -1;
    bool connecting = false;
    bool busy = false;
    std::int64_t notBeforeUs = 0; // after a failure: when to try again
    std::int64_t dueUs = 0;       // of the exchange
    std::int64_t heardUs = 0;     // last byte, or the start
    std::size_t sent = 0;         // of the request
    bool wantsWrite = false;
    ResponseReader reader;
    StreamCheck stream;
    std::string body;

    /// A new non-blocking socket with TCP_NODELAY that connects to `address`; false with errno when it cannot.
    bool open(const sockaddr_storage &address, socklen_t length);
    void close();
};

} // namespace turnpike::load
