#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// `turnpike keys create|list|revoke`; exit codes.
int createKeyCommand(const CommandLine &line, const Settings &settings);
int listKeysCommand(const CommandLine &line, const Settings &settings);
int revokeKeyCommand(const CommandLine &line, const Settings &settings);

} // namespace turnpike
