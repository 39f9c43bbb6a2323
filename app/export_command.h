#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

enum class ExportKind { Usage, Requests };

/// `turnpike export usage|requests`; exit codes. A file appears whole or not at all.
int exportCommand(ExportKind kind, const CommandLine &line, const Settings &settings);

} // namespace turnpike
