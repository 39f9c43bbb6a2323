#pragma once

namespace turnpike {

/// What the process returns; `turnpike --help` lists them.
enum ExitCode : int {
    kExitDone = 0,
    kExitFailed = 1,     // what was asked for could not be done
    kExitWrongUse = 2,   // options, settings or arguments that make no sense
    kExitCheckFailed = 3 // `check` found records that do not agree, or `recover` could not read everything
};

} // namespace turnpike
