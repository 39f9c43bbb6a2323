#pragma once

#include "server/runtime/result.h"

#include <QString>

namespace turnpike {

/// What went wrong, in the language of the window; the message itself where it is one that cannot be known beforehand
/// (of the system, of a provider). Plain text.
QString errorText(const Error &error);

} // namespace turnpike
