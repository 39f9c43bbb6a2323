#pragma once

#include <QString>
#include <string>
#include <vector>

namespace turnpike {

/// The parts of a list as it is typed: parted by commas, semicolons or white space.
std::vector<std::string> listOf(const QString &text);

} // namespace turnpike
