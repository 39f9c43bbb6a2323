#include "app/upkeep_commands.h"

#include "app/command_output.h"
#include "app/exit_codes.h"
#include "app/workplace.h"
#include "server/storage/backup.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace fs = std::filesystem;

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
