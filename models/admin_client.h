#pragma once

#include "server/client/admin_transfer.h"
#include "server/operations/operations.h"

#include <nlohmann/json_fwd.hpp>

namespace turnpike {

/// Calls of a running service's admin interface, several at a time, on a thread of its own. Main thread.
class AdminClient
{
public:
    explicit AdminClient(AdminEndpoint endpoint);
    ~AdminClient(); // what runs is dropped without an answer

    /// The answer's JSON (null for an empty one), on the thread of `context`; dropped when that has died.
    void call(AdminCall call, QObject *context, Done<nlohmann::json> done);
    /// The same where only success counts.
    void act(AdminCall call, QObject *context, Done<void> done);
    /// `sink` and `ended` are called on the client's thread.
    void transfer(AdminCall call, AdminTransfer::Sink sink, std::function<void(Result<void>)> ended);

    AdminClient(const AdminClient &) = delete;
    AdminClient &operator=(const AdminClient &) = delete;

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace turnpike
