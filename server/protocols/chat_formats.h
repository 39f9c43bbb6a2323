#pragma once

#include "server/protocols/form/chat_format.h"

namespace turnpike {

/// Any thread.
const ChatFormat &chatFormat(Protocol protocol);

} // namespace turnpike
