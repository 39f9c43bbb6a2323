#pragma once

#include "server/client/admin_transfer.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace turnpike {

/// The admin interface of the service that holds a data directory, over its local socket. Blocking; for the command
/// line. Errors `service_unreachable`, and those of the service with their code and message.
class ServiceSocket
{
public:
    explicit ServiceSocket(const std::filesystem::path &dataDirectory);

    /// `body`: empty or JSON. The answer's JSON; null for an empty one.
    Result<nlohmann::json> call(const char *method, const std::string &target, const std::string &body = {}) const;
    /// GET as CSV, handed on piece by piece; `sink` returns false to stop.
    Result<void> fetchCsv(const std::string &target, const AdminTransfer::Sink &sink) const;

private:
    AdminEndpoint m_endpoint;
};

/// Who runs this process, for the audit log: "cli:" and the user's name.
std::string commandLineActor();

} // namespace turnpike
