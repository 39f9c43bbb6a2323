#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// Lists and maps as they stand in the database: JSON text.
using TextMap = std::map<std::string, std::string, std::less<>>;

std::string jsonOf(const std::vector<std::string> &list);
std::string jsonOf(const TextMap &map);
/// What is no list or map of texts comes back empty.
std::vector<std::string> listOf(std::string_view json);
TextMap mapOf(std::string_view json);

} // namespace turnpike
