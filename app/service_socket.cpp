#include "app/service_socket.h"

#include "server/runtime/user_name.h"

#include <unistd.h>

namespace turnpike {

using Json = nlohmann::json;

std::string commandLineActor()
{
    return "cli:" + userName(::getuid());
}

ServiceSocket::ServiceSocket(const std::filesystem::path &dataDirectory)
{
    m_endpoint.socket = localSocketPath(dataDirectory).string();
    m_endpoint.actor = commandLineActor();
}

Result<Json> ServiceSocket::call(const char *method, const std::string &target, const std::string &body) const
{
    constexpr long kLongestSeconds = 600; // a check of a large database
    std::string answer;
    AdminTransfer transfer(m_endpoint, {method, target, body, "application/json", kLongestSeconds},
                           [&](std::string_view piece) {
                               answer.append(piece);
                               return true;
                           });
    if (auto done = transfer.perform(); !done)
        return tl::make_unexpected(done.error());
    if (answer.empty())
        return Json();
    Json json = Json::parse(answer, nullptr, false);
    if (json.is_discarded())
        return fail("service_error", "The running service answered with something that is not JSON");
    return json;
}

Result<void> ServiceSocket::fetchCsv(const std::string &target, const AdminTransfer::Sink &sink) const
{
    return AdminTransfer(m_endpoint, {"GET", target, {}, "text/csv", 0}, sink).perform();
}

} // namespace turnpike
