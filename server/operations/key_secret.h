#pragma once

#include "server/operations/key_rows.h"
#include "server/operations/operations.h"

#include <string>

namespace turnpike {

/// A fresh secret of at least 144 random bits, with what is stored of it.
struct NewSecret
{
    static NewSecret make(KeyDraft::Shape shape);
    std::string text;
    KeySecretRow row; // key id not set
};

} // namespace turnpike
