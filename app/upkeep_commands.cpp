#include "app/upkeep_commands.h"

#include "app/command_output.h"
#include "app/exit_codes.h"
#include "app/workplace.h"
#include "server/admin/check_report.h"
#include "server/storage/backup.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

Result<Json> checkBooksOf(const Workplace &place)
{
    if (place.installation)
        return await<Json>([&](QObject *context, Done<Json> done) {
            checkInstallation(*place.installation, context, std::move(done));
        });
    const auto answer = place.service.call("POST", "/admin/check");
    return answer ? Result<Json>(Json(*answer)) : tl::make_unexpected(answer.error());
}

std::string summary(const Json &report)
{
    const auto count = [&](const char *name) { return std::to_string(report.value(name, std::int64_t(0))); };
    return count("requests") + " requests, " + count("closed_requests") + " of closed days, " + count("attempts") +
           " attempts; " + count("unbooked") + " not booked yet.\n";
}

} // namespace

int checkCommand(const Settings &settings)
{
    const auto place = Workplace::open(settings, Workplace::Missing::Refuse);
    if (!place)
        return commandFailed(place.error());
    const auto report = checkBooksOf(*place);
    if (!report)
        return commandFailed(report.error());
    if (report->value("sound", false))
        return printText("The books agree: " + summary(*report));
    std::string text = "The books do not agree: " + summary(*report);
    for (const Json &finding : report->value("findings", Json::array()))
        text += "- " + (finding.is_string() ? finding.get<std::string>() : finding.dump()) + "\n";
    const int printed = printText(text);
    return printed == kExitDone ? kExitCheckFailed : printed;
}

int backupCommand(const CommandLine &line, const Settings &settings)
{
    const fs::path target = fs::absolute(line.argument).lexically_normal();
    std::error_code ignored;
    if (fs::exists(target, ignored))
        return commandFailed({"output_exists", "The file " + target.string() + " is there already"});
    const auto place = Workplace::open(settings, Workplace::Missing::Refuse);
    if (!place)
        return commandFailed(place.error());
    Result<void> done;
    if (place->installation) {
        done = await<void>([&](QObject *context, Done<void> finished) {
            place->installation->readers().run<void>(
                context, [target](Session &session) { return backupDatabase(session, target); }, std::move(finished));
        });
    } else {
        const nlohmann::json body{{"file", target.string()}};
        if (const auto answer = place->service.call("POST", "/admin/backup", body.dump()); !answer)
            done = tl::make_unexpected(answer.error());
    }
    return done ? printText("The database is copied to " + target.string() + ".\n") : commandFailed(done.error());
}

int migrateCommand(const Settings &settings)
{
    const auto place = Workplace::open(settings, Workplace::Missing::Refuse);
    if (!place)
        return commandFailed(place.error());
    if (!place->installation) // it has migrated when it started
        return printText("The running service has the schema of its version.\n");
    return printText("The database has the schema of this version.\n");
}

} // namespace turnpike
