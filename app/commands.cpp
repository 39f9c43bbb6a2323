#include "app/commands.h"

#include "app/export_command.h"
#include "app/fault_command.h"
#include "app/key_commands.h"
#include "app/rescue_commands.h"
#include "app/route_command.h"
#include "app/upkeep_commands.h"

#include <QCoreApplication>

namespace turnpike {

int runCommand(int argc, char **argv, const CommandLine &line, const Settings &settings)
{
    const QCoreApplication application(argc, argv);
    const std::string_view words = line.command->words;
    if (words == "keys create")
        return createKeyCommand(line, settings);
    if (words == "keys list")
        return listKeysCommand(line, settings);
    if (words == "keys revoke")
        return revokeKeyCommand(line, settings);
    if (words == "export usage")
        return exportCommand(ExportKind::Usage, line, settings);
    if (words == "export requests")
        return exportCommand(ExportKind::Requests, line, settings);
    if (words == "route")
        return routeCommand(line, settings);
    if (words == "fault")
        return faultCommand(line, settings);
    if (words == "backup")
        return backupCommand(line, settings);
    if (words == "restore")
        return restoreCommand(line, settings);
    if (words == "compact")
        return compactCommand(settings);
    if (words == "recover")
        return recoverCommand(line);
    if (words == "check")
        return checkCommand(settings);
    return migrateCommand(settings);
}

} // namespace turnpike
