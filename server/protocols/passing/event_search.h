#pragma once

#include <initializer_list>
#include <string_view>

namespace turnpike {

// Searches are far cheaper than a parse, and nearly all events need none.

bool contains(std::string_view text, std::string_view word);
/// The value of the first of these members that is a text, still escaped. A name ends in its closing quote: `"text"`.
/// Empty: none.
std::string_view firstText(std::string_view data, std::initializer_list<std::string_view> names);

} // namespace turnpike
