#pragma once

#include <string>
#include <string_view>

namespace turnpike {

/// A client on a blocking socket that sends a request piece by piece. Every call ends within ten seconds.
class UploadClient
{
public:
    /// `address`: "host:port" of loopback.
    explicit UploadClient(const std::string &address);
    ~UploadClient() { leave(); }
    UploadClient(const UploadClient &) = delete;
    UploadClient &operator=(const UploadClient &) = delete;

    /// False: the connection takes no more.
    bool send(std::string_view bytes);
    bool sendChunk(std::string_view bytes);
    /// Everything up to the end of an answer with a length, or of the connection.
    std::string answer();
    void leave();

private:
    int m_fd = -1;
};

} // namespace turnpike
