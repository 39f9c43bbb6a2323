#include "server/gateway/service_path.h"

#include "server/runtime/http_syntax.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace turnpike {

namespace {

constexpr int kMostEncodings = 8; // nobody encodes a path that often but to hide something

bool isHex(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

// Visible ASCII, every % followed by two digits.
bool isWellFormed(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] <= 0x20 || text[i] >= 0x7f || text[i] == '#')
            return false;
        if (text[i] == '%' && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])))
            return false;
    }
    return true;
}

// Spellings of ASCII that are not valid UTF-8 but decoded by servers that do not look: two bytes beginning with C0 or
// C1, three with E0 and less than A0, four with F0 and less than 90.
bool hasOverlongUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
        const bool follows = next >= 0x80;
        if (byte == 0xC0 || byte == 0xC1 || (byte == 0xE0 && follows && next < 0xA0) ||
            (byte == 0xF0 && follows && next < 0x90))
            return true;
    }
    return false;
}

// %uXXXX, which some servers decode.
bool hasUnicodeEscape(std::string_view text)
{
    for (std::size_t i = 0; i + 5 < text.size(); ++i) {
        if (text[i] == '%' && (text[i + 1] == 'u' || text[i + 1] == 'U') && isHex(text[i + 2]) && isHex(text[i + 3]) &&
            isHex(text[i + 4]) && isHex(text[i + 5]))
            return true;
    }
    return false;
}

// Characters that some systems make dots and slashes of when they have none like them.
std::string folded(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, char>, 6> alike{{{"\xEF\xBC\x8E", '.'},   // full width
                                                                      {"\xE2\x80\xA4", '.'},   // one dot leader
                                                                      {"\xEF\xBC\x8F", '/'},   // full width
                                                                      {"\xE2\x88\x95", '/'},   // division
                                                                      {"\xE2\x81\x84", '/'},   // fraction
                                                                      {"\xEF\xBC\xBC", '/'}}}; // full width backslash
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto found = std::find_if(alike.begin(), alike.end(), [&](const auto &pair) {
            return text.compare(i, pair.first.size(), pair.first) == 0;
        });
        out.push_back(found == alike.end() ? text[i] : found->second);
        i += found == alike.end() ? 1 : found->first.size();
    }
    return out;
}

// Some servers cut a segment at its first semicolon, some at blanks behind it.
bool isDotSegment(std::string_view segment)
{
    segment = trimmed(segment.substr(0, segment.find(';')));
    return segment == "." || segment == "..";
}

bool isHarmless(std::string_view text)
{
    const bool strange = std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f || c == '\\';
    });
    if (strange || hasOverlongUtf8(text) || hasUnicodeEscape(text))
        return false;
    const std::string plain = folded(text);
    std::string_view left = plain;
    if (left.substr(0, 2) == "//") // a host, to who takes it for a reference
        return false;
    for (;;) {
        const auto slash = left.find('/');
        if (isDotSegment(left.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        left.remove_prefix(slash + 1);
    }
}

// The first segment with its slash, if it is a version: v1, v1beta.
std::string_view leadingVersion(std::string_view path)
{
    const auto segment = path.substr(0, path.find('/', 1));
    return segment == "/v1" || segment == "/v1beta" ? segment : std::string_view();
}

} // namespace

ServicePath splitServicePath(std::string_view path, std::string_view start)
{
    const auto behind = path.substr(start.size());
    const auto slash = std::min(behind.find('/'), behind.size());
    return {behind.substr(0, slash), behind.substr(slash)};
}

bool staysInside(std::string_view rest)
{
    if (!isWellFormed(rest))
        return false;
    std::string now(rest);
    for (int round = 0; round < kMostEncodings; ++round) {
        if (!isHarmless(now))
            return false;
        std::string next = percentDecoded(now);
        if (next == now)
            return true;
        now = std::move(next);
    }
    return false;
}

std::string_view withoutDoubledVersion(std::string_view rest)
{
    for (;;) {
        const auto version = leadingVersion(rest);
        if (version.empty() || leadingVersion(rest.substr(version.size())) != version)
            return rest;
        rest.remove_prefix(version.size());
    }
}

std::string withoutParameter(std::string_view query, std::string_view name)
{
    std::string kept;
    while (!query.empty()) {
        const auto pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        if (percentDecoded(pair.substr(0, pair.find('='))) != name)
            kept.append(kept.empty() ? "" : "&").append(pair);
    }
    return kept;
}

std::string withParameter(std::string_view query, std::string_view name, std::string_view value)
{
    std::string out = withoutParameter(query, name);
    out.append(out.empty() ? "" : "&").append(name).append("=").append(percentEncoded(value));
    return out;
}

} // namespace turnpike
