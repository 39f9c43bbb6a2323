#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// RFC 9110's smallest pieces, for both sides of the gateway.

struct HeaderField
{
    std::string_view name;  // as sent
    std::string_view value; // without surrounding white space
};

/// What equalsIgnoreCase() asks for texts of one length.
bool sameLetters(std::string_view a, std::string_view b);
/// Case-insensitive comparison of ASCII. Most names that are compared differ in length already.
inline bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sameLetters(a, b);
}
/// A token: what a field name or a method may be.
bool isToken(std::string_view text);
/// Blanks, visible bytes and obs-text; no control characters.
bool isFieldValue(std::string_view text);
/// Without surrounding blanks and tabs.
std::string_view trimmed(std::string_view text);
/// One line of a head without its CRLF; none when it is not `name: value`.
std::optional<HeaderField> readField(std::string_view line);
/// Every %XX as its byte; what is none stays.
std::string percentDecoded(std::string_view text);
/// Every byte as %XX but the unreserved ones (RFC 3986) and those of `kept`.
std::string percentEncoded(std::string_view text, std::string_view kept = {});
/// Whether a comma-separated list (Connection) has the word.
bool listHas(std::string_view list, std::string_view word);

} // namespace turnpike
