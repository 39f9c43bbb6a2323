#pragma once

#include "server/runtime/settings.h"

#include <QTemporaryDir>
#include <memory>
#include <string>

namespace turnpike {

class Installation;

/// A throw-away installation with a simulated provider, sample keys and two weeks of sample usage. The directory goes
/// with the object, so it has to outlive the installation in it.
class Demo
{
public:
    /// Makes the directory and points the settings at it.
    static Result<Demo> prepare(Settings &settings);
    /// Adds channel, keys and usage, before a gateway serves. Waits for them on the event loop of the main thread,
    /// which must not run yet.
    Result<void> fill(Installation &installation);
    /// How to call the gateway at this address, a few lines for standard output. The key is shown: it is as throw-away
    /// as the rest.
    std::string instructions(const std::string &address) const;

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::string m_key;
};

} // namespace turnpike
