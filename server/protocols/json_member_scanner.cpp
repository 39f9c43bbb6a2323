#include "server/protocols/json_member_scanner.h"

#include <array>
#include <utility>

namespace turnpike {

namespace {

constexpr std::size_t kNestingLimit = 512;

constexpr std::array<bool, 256> tableOf(std::string_view bytes)
{
    std::array<bool, 256> table{};
    for (const char c : bytes)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

/// Bytes that mean something outside of strings: in the object itself, and deeper inside.
constexpr auto kOfObject = tableOf("\":,{}[]");
constexpr auto kDeeper = tableOf("\"{}[]");

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

void JsonMemberScanner::feed(std::string_view bytes)
{
    m_from = 0;
    std::size_t at = 0;
    while (at < bytes.size() && !m_broken) {
        if (m_inString)
            at = inString(bytes, at);
        else if (m_state == State::Inside)
            at = inside(bytes, at);
        else
            outside(bytes[at++]);
    }
    if (m_readingKey)
        keep(m_key, bytes.substr(m_from), kKeyLimit);
    if (m_keeping)
        keep(m_value, bytes.substr(m_from), kValueLimit);
}

// Up to the string's end, or to the end of the bytes; behind it.
std::size_t JsonMemberScanner::inString(std::string_view bytes, std::size_t at)
{
    if (std::exchange(m_escaped, false))
        ++at;
    std::size_t quote = bytes.find('"', at);
    while (at < bytes.size()) {
        const std::size_t slash = bytes.substr(at, quote - at).find('\\');
        if (slash == std::string_view::npos)
            break;
        at += slash + 2; // behind what is escaped
        m_escaped = at > bytes.size();
        if (quote < at)
            quote = bytes.find('"', at);
    }
    if (quote == std::string_view::npos)
        return bytes.size();
    if (m_readingKey)
        keep(m_key, bytes.substr(m_from, quote - m_from), kKeyLimit);
    m_inString = m_readingKey = false;
    return quote + 1;
}

// Up to the next string, or to the object's end; behind it.
std::size_t JsonMemberScanner::inside(std::string_view bytes, std::size_t at)
{
    for (;; ++at) {
        const bool top = m_nesting.size() == 1;
        const auto &means = top ? kOfObject : kDeeper;
        while (at < bytes.size() && !means[static_cast<unsigned char>(bytes[at])])
            ++at;
        if (at == bytes.size())
            return at;
        structural(bytes, at, top);
        if (m_inString || m_broken || m_state == State::After)
            return at + 1;
    }
}

void JsonMemberScanner::structural(std::string_view bytes, std::size_t at, bool top)
{
    const char c = bytes[at];
    switch (c) {
    case '"':
        m_inString = true;
        m_readingKey = top && m_expectKey;
        if (m_readingKey) {
            m_key.clear();
            m_from = at + 1;
        }
        break;
    case ':':
        m_expectKey = false;
        m_keeping = m_key == m_member;
        if (m_keeping) {
            m_value.clear();
            m_from = at + 1;
        }
        break;
    case ',':
        endOfValue(bytes, at);
        m_expectKey = true;
        break;
    case '{':
    case '[':
        m_nesting.push_back(c);
        m_broken = m_nesting.size() > kNestingLimit;
        break;
    default:
        close(c, bytes, at);
    }
}

void JsonMemberScanner::outside(char c)
{
    if (isBlank(c))
        return;
    m_broken = m_state == State::After || c != '{';
    m_state = State::Inside;
    m_nesting.push_back(c);
    m_expectKey = true;
}

void JsonMemberScanner::close(char bracket, std::string_view bytes, std::size_t at)
{
    if (m_nesting.back() != (bracket == '}' ? '{' : '[')) {
        m_broken = true;
        return;
    }
    m_nesting.pop_back();
    if (!m_nesting.empty())
        return;
    endOfValue(bytes, at);
    m_state = State::After;
}

void JsonMemberScanner::endOfValue(std::string_view bytes, std::size_t end)
{
    if (!m_keeping)
        return;
    m_keeping = false;
    keep(m_value, bytes.substr(m_from, end - m_from), kValueLimit);
    if (m_value.size() > kValueLimit)
        m_value.clear();
}

// One byte more than the limit is kept, to show that it was passed.
void JsonMemberScanner::keep(std::string &kept, std::string_view more, std::size_t limit)
{
    if (kept.size() <= limit)
        kept.append(more.substr(0, limit + 1 - kept.size()));
}

} // namespace turnpike
