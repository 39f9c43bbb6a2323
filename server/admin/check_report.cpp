#include "server/admin/check_report.h"

#include "server/gateway/installation.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

nlohmann::ordered_json toJson(const CheckReport &report)
{
    return {{"sound", report.sound()},     {"findings", report.findings},
            {"requests", report.requests}, {"closed_requests", report.closedRequests},
            {"attempts", report.attempts}, {"unbooked", report.unbooked}};
}

void checkInstallation(Installation &installation, QObject *context, Done<nlohmann::ordered_json> done)
{
    const std::filesystem::path journal = installation.dataDirectory() / "journal";
    installation.readers().run<CheckReport>(
        context, [journal](Session &session) { return checkBooks(session, journal); },
        [done = std::move(done)](Result<CheckReport> report) {
            if (!report)
                return done(tl::make_unexpected(report.error()));
            done(toJson(*report));
        });
}

} // namespace turnpike
