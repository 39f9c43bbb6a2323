#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace turnpike {

/// Members stay in the order in which they came.
using Json = nlohmann::ordered_json;

/// Error `invalid_json`, also for nesting beyond 200 levels: what reads and writes a value here goes down with it.
Result<Json> parseJson(std::string_view text);
/// Without blanks. Never fails: text that is not UTF-8 is replaced.
std::string jsonText(const Json &value);

// Members of what a provider sent, where anything may be missing or of another type: then nothing comes back.
std::string textMember(const Json &object, std::string_view name);
/// Of objects in each other, the last name being the text's.
std::string textMember(const Json &object, std::initializer_list<std::string_view> path);
std::int64_t numberMember(const Json &object, std::string_view name); // whole; 0: none
const Json *objectMember(const Json &object, std::string_view name);
const Json &arrayMember(const Json &object, std::string_view name); // empty: none

} // namespace turnpike
