#include "server/admin/answers.h"
#include "server/admin/check_report.h"
#include "server/admin/json_fields.h"
#include "server/admin/route_kit.h"
#include "server/operations/compaction.h"
#include "server/storage/backup.h"
#include "server/storage/integrity.h"
#include "server/storage/reader_pool.h"

#include <filesystem>

namespace turnpike {

namespace {

namespace fs = std::filesystem;

/// Files are written by the service's process: only who may open its local socket can name one.
void backUp(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    if (!request.exchange->local())
        return sendError(*request.exchange, 403, {"local_only", "Backups are made through the local socket"});
    auto fields = JsonFields::parse(body);
    if (!fields)
        return sendError(*request.exchange, fields.error());
    const auto file = fields->text("file");
    if (auto finished = fields->finish(); !finished)
        return sendError(*request.exchange, finished.error());
    const fs::path target = file.value_or("");
    if (!target.is_absolute())
        return sendError(*request.exchange, 400, {"invalid_value", "file must be an absolute path", "file"});
    std::error_code ignored;
    if (fs::exists(target, ignored))
        return sendError(*request.exchange, 409, {"output_exists", "The file is there already", "file"});
    kit.installation().readers().run<void>(
        kit.owner(), [target](Session &session) { return backupDatabase(session, target); },
        answerDone(request.exchange));
}

void checkIntegrity(const RouteKit &kit, const AdminRequest &request)
{
    using Findings = std::vector<std::string>;
    kit.installation().readers().run<Findings>(
        kit.owner(), storage::integrityFindings, answerJson<Findings>(request.exchange, [](const Findings &findings) {
            return nlohmann::ordered_json{{"sound", findings.empty()}, {"findings", findings}};
        }));
}

void compact(const RouteKit &kit, const AdminRequest &request)
{
    compactInSteps(
        kit.installation().ledger(), [](std::int64_t, std::int64_t) { return true; }, kit.owner(),
        answerJson<storage::Compaction>(request.exchange, [](const storage::Compaction &done) {
            return nlohmann::ordered_json{{"freed_bytes", done.freed}, {"database_bytes", done.left}};
        }));
}

} // namespace

void addMaintenanceRoutes(RouteKit &kit)
{
    kit.add("POST", "/admin/check", [kit](const AdminRequest &request) {
        checkInstallation(kit.installation(), kit.owner(),
                          answerJson<nlohmann::ordered_json>(
                              request.exchange, [](const nlohmann::ordered_json &report) { return report; }));
    });
    kit.addWithBody("POST", "/admin/backup",
                    [kit](const AdminRequest &request, const std::string &body) { backUp(kit, request, body); });
    kit.add("POST", "/admin/maintenance/integrity",
            [kit](const AdminRequest &request) { checkIntegrity(kit, request); });
    kit.add("POST", "/admin/maintenance/compact", [kit](const AdminRequest &request) { compact(kit, request); });
}

} // namespace turnpike
