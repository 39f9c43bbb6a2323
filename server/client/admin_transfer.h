#pragma once

#include "server/runtime/http_syntax.h"
#include "server/runtime/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace turnpike {

/// Where a running service's admin interface is reached, and as whom.
struct AdminEndpoint
{
    std::string socket;                   // path of its local socket; empty: over TCP
    std::string base = "http://turnpike"; // scheme://host[:port]
    std::string token;                    // of the operators; not needed on the local socket
    std::string authority;                // file of certificates to trust instead of the system's; empty: the system's
    std::string actor;                    // who calls, for the audit log
};

struct AdminCall
{
    const char *method = "GET";
    std::string target;    // path and query
    std::string body = {}; // JSON, or empty
    const char *accept = "application/json";
    long limitSeconds = 60; // 0: none
    bool onlyReads = false; // a question, though its method is not GET: it may be sent twice
};

/// One call of the admin interface as a libcurl transfer: to be performed by the caller, blocking or in a multi handle.
class AdminTransfer
{
public:
    /// The bytes of a good answer; false stops the transfer.
    using Sink = std::function<bool(std::string_view piece)>;

    /// The endpoint outlives the transfer.
    AdminTransfer(const AdminEndpoint &endpoint, AdminCall call, Sink sink);
    ~AdminTransfer();

    void *handle() const; // CURL *
    /// What came of it, given libcurl's code. Errors `service_unreachable`, `output_failed` (the sink stopped it), and
    /// those of the service with their code, message and field.
    Result<void> outcome(int curlCode) const;
    Result<void> perform();

    AdminTransfer(const AdminTransfer &) = delete;
    AdminTransfer &operator=(const AdminTransfer &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Of the service that holds this data directory.
std::filesystem::path localSocketPath(const std::filesystem::path &dataDirectory);

} // namespace turnpike
