#pragma once

#include "server/runtime/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace turnpike {

/// One line on standard error; wrong input exits 2, everything else 1.
int commandFailed(const Error &error);
/// Standard output; a full disk or a closed pipe is a failure too.
int printText(const std::string &text);
/// Columns padded to their widest cell, counted in characters of the terminal.
std::string textTable(const std::vector<std::vector<std::string>> &rows);

} // namespace turnpike
