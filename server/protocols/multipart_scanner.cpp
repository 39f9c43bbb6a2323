#include "server/protocols/multipart_scanner.h"

#include "server/runtime/http_syntax.h"

#include <algorithm>
#include <array>
#include <optional>

namespace turnpike {

namespace {

constexpr std::size_t kLongestHead = 8u << 10;
constexpr std::size_t kLongestValue = 200; // as of the model in JSON
constexpr std::string_view kForm = "multipart/form-data";

tl::unexpected<Error> malformed(std::string_view what)
{
    return fail("invalid_multipart", "The body is not a readable multipart/form-data: " + std::string(what) + ".");
}

struct Parameter
{
    std::string_view name;
    std::string value;
    bool escaped = false; // there was a backslash in it, which not everybody reads the same
};

// One `; name=value` of a header field; takes it off `text`. nullopt: malformed.
std::optional<Parameter> takeParameter(std::string_view &text)
{
    text = trimmed(text);
    if (text.empty() || text.front() != ';')
        return std::nullopt;
    text = trimmed(text.substr(1));
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || !isToken(text.substr(0, equals)))
        return std::nullopt;
    Parameter parameter{text.substr(0, equals), {}};
    text.remove_prefix(equals + 1);
    if (text.empty() || text.front() != '"') {
        const auto end = std::min(text.find_first_of("; \t"), text.size());
        parameter.value = text.substr(0, end);
        text.remove_prefix(end);
        return parameter;
    }
    std::size_t at = 1;
    for (; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) {
            parameter.escaped = true;
            ++at;
        }
        parameter.value.push_back(text[at]);
    }
    if (at >= text.size())
        return std::nullopt;
    text.remove_prefix(at + 1);
    return parameter;
}

bool isBoundary(std::string_view text)
{
    return !text.empty() && text.size() <= 70 && text.back() != ' ' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
           });
}

struct Disposition
{
    std::string name;
    bool isFile = false;
};

std::optional<Disposition> readDisposition(std::string_view value)
{
    const auto kind = trimmed(value.substr(0, value.find(';')));
    if (!equalsIgnoreCase(kind, "form-data"))
        return std::nullopt;
    auto rest = value.substr(std::min(value.find(';'), value.size()));
    std::optional<std::string> name;
    Disposition disposition;
    while (!trimmed(rest).empty()) {
        auto parameter = takeParameter(rest);
        if (!parameter || equalsIgnoreCase(parameter->name, "name*"))
            return std::nullopt;
        disposition.isFile = disposition.isFile || equalsIgnoreCase(parameter->name.substr(0, 8), "filename");
        if (!equalsIgnoreCase(parameter->name, "name"))
            continue;
        if (name || parameter->escaped)
            return std::nullopt;
        name = std::move(parameter->value);
    }
    if (!name)
        return std::nullopt;
    disposition.name = std::move(*name);
    return disposition;
}

bool isPlainCoding(std::string_view coding)
{
    return equalsIgnoreCase(coding, "7bit") || equalsIgnoreCase(coding, "8bit") || equalsIgnoreCase(coding, "binary");
}

std::optional<bool> flagOf(std::string_view text)
{
    constexpr std::array<std::string_view, 5> on{"true", "1", "t", "yes", "on"};
    constexpr std::array<std::string_view, 6> off{"false", "0", "f", "no", "off", ""};
    const auto says = [text](std::string_view word) { return equalsIgnoreCase(text, word); };
    if (std::any_of(on.begin(), on.end(), says))
        return true;
    return std::any_of(off.begin(), off.end(), says) ? std::optional(false) : std::nullopt;
}

} // namespace

bool MultipartScanner::isForm(std::string_view contentType)
{
    return equalsIgnoreCase(trimmed(contentType.substr(0, contentType.find(';'))), kForm);
}

Result<MultipartScanner> MultipartScanner::forType(std::string_view contentType)
{
    auto rest = contentType.substr(std::min(contentType.find(';'), contentType.size()));
    std::optional<std::string> boundary;
    while (!trimmed(rest).empty()) {
        auto parameter = takeParameter(rest);
        if (!parameter || (boundary && equalsIgnoreCase(parameter->name, "boundary")))
            return malformed("its Content-Type has no clear boundary");
        if (equalsIgnoreCase(parameter->name, "boundary"))
            boundary = std::move(parameter->value);
    }
    if (!boundary || !isBoundary(*boundary))
        return malformed("its Content-Type has no boundary");
    return MultipartScanner("\r\n--" + *boundary);
}

Result<void> MultipartScanner::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto taken = next(bytes);
        if (!taken)
            return tl::make_unexpected(taken.error());
        bytes.remove_prefix(*taken);
        m_at += *taken;
    }
    return {};
}

Result<void> MultipartScanner::end() const
{
    if (m_state != State::Epilogue || (!m_held.empty() && m_held != "\r\n"))
        return malformed("it ends early");
    if (!hasModel())
        return fail("missing_model", "The request names no model.", "model");
    return {};
}

Result<std::size_t> MultipartScanner::next(std::string_view bytes)
{
    switch (m_state) {
    case State::Opening:
        if (bytes.front() != m_delimiter[m_matched])
            return malformed("it does not begin with its boundary");
        if (++m_matched == m_delimiter.size())
            m_state = State::BehindDelimiter;
        return 1;
    case State::BehindDelimiter:
        return takeBehindDelimiter(bytes.front());
    case State::Head:
        return takeHead(bytes.front());
    case State::Data:
        return takeData(bytes);
    case State::Epilogue:
        break;
    }
    m_held.push_back(bytes.front());
    if (m_held != "\r" && m_held != "\r\n")
        return malformed("something stands behind its end");
    return 1;
}

Result<std::size_t> MultipartScanner::takeBehindDelimiter(char byte)
{
    m_held.push_back(byte);
    if (m_held.size() < 2)
        return 1;
    if (m_held == "\r\n")
        m_state = State::Head;
    else if (m_held == "--")
        m_state = State::Epilogue;
    else
        return malformed("its boundary stands in a line with other text");
    m_held.clear();
    return 1;
}

Result<std::size_t> MultipartScanner::takeHead(char byte)
{
    m_held.push_back(byte);
    if (m_held.size() > kLongestHead)
        return malformed("the head of a part is too long");
    const auto size = m_held.size();
    if (byte != '\n' || size < 4 || m_held.compare(size - 4, 4, "\r\n\r\n") != 0)
        return 1;
    if (auto begun = beginPart(); !begun)
        return tl::make_unexpected(begun.error());
    m_held.clear();
    m_matched = 0;
    m_state = State::Data;
    return 1;
}

// Goes over the data up to the next byte that could begin the delimiter, or compares one byte with it. The delimiter
// begins with the only CR in it, so after a mismatch it can begin anew with the byte at hand at the earliest.
Result<std::size_t> MultipartScanner::takeData(std::string_view bytes)
{
    if (m_matched == 0) {
        const auto data = bytes.substr(0, bytes.find('\r'));
        if (!data.empty()) {
            if (auto kept = keep(data); !kept)
                return tl::make_unexpected(kept.error());
            return data.size();
        }
    }
    if (bytes.front() == m_delimiter[m_matched]) {
        if (++m_matched < m_delimiter.size())
            return 1;
        m_state = State::BehindDelimiter;
        if (auto ended = endPart(); !ended)
            return tl::make_unexpected(ended.error());
        return 1;
    }
    const auto looked = std::string_view(m_delimiter).substr(0, std::exchange(m_matched, 0));
    if (auto kept = keep(looked); !kept)
        return tl::make_unexpected(kept.error());
    return 0; // the byte at hand is looked at again
}

// The head of a part is whole, in m_held.
Result<void> MultipartScanner::beginPart()
{
    std::optional<Disposition> disposition;
    bool coded = false;
    std::string_view lines = std::string_view(m_held).substr(0, m_held.size() - 2);
    while (!lines.empty()) {
        const auto end = lines.find("\r\n");
        const auto field = readField(lines.substr(0, end));
        lines.remove_prefix(end + 2);
        if (!field)
            return malformed("the head of a part has a line that is no header field");
        if (equalsIgnoreCase(field->name, "content-transfer-encoding"))
            coded = coded || !isPlainCoding(field->value);
        if (!equalsIgnoreCase(field->name, "content-disposition"))
            continue;
        auto read = readDisposition(field->value);
        if (!read || disposition)
            return malformed("a part has no clear name");
        disposition = std::move(read);
    }
    if (!disposition)
        return malformed("a part has no name");
    m_part = disposition->isFile ? Part::File : Part::Text;
    const bool isModel = disposition->name == "model";
    if (!isModel && disposition->name != "stream")
        return {};
    if (disposition->isFile || coded)
        return fail("invalid_type", disposition->name + " must be a plain field.", disposition->name);
    if (std::exchange(isModel ? m_sawModel : m_sawStream, true))
        return fail("duplicate_member", disposition->name + " appears twice.", disposition->name);
    m_part = isModel ? Part::Model : Part::Stream;
    if (isModel)
        m_modelAt = m_at + 1; // behind the byte at hand
    return {};
}

Result<void> MultipartScanner::keep(std::string_view data)
{
    if (m_part == Part::File)
        return {};
    if (m_part == Part::Text) {
        m_textBytes += data.size();
        return {};
    }
    m_held.append(data);
    if (m_held.size() <= kLongestValue && isFieldValue(data))
        return {};
    const std::string name = m_part == Part::Model ? "model" : "stream";
    return fail("invalid_type", name + " must be a text of 1 to 200 bytes in one line.", name);
}

Result<void> MultipartScanner::endPart()
{
    const std::string value = std::exchange(m_held, {});
    if (m_part == Part::Model && value.empty())
        return fail("invalid_type", "model must be a text of 1 to 200 bytes in one line.", "model");
    if (m_part == Part::Model)
        m_model = value;
    if (m_part != Part::Stream)
        return {};
    const auto flag = flagOf(value);
    if (!flag)
        return fail("invalid_type", "stream must be true or false.", "stream");
    m_isStream = *flag;
    return {};
}

} // namespace turnpike
