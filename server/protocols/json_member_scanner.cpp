#include "server/protocols/json_member_scanner.h"

#include <array>

namespace turnpike {

namespace {

constexpr std::size_t kNestingLimit = 512;

/// Bytes that mean something outside of strings.
constexpr auto kStructural = [] {
    std::array<bool, 256> table{};
    for (const unsigned char c : {'"', ':', ',', '{', '}', '[', ']'})
        table[c] = true;
    return table;
}();

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
    for (; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (m_escaped) {
            m_escaped = false;
        } else if (c == '\\') {
            m_escaped = true;
        } else if (c == '"') {
            if (m_readingKey)
                keep(m_key, bytes.substr(m_from, at - m_from), kKeyLimit);
            m_inString = m_readingKey = false;
            return at + 1;
        }
    }
    return at;
}

// The next byte that means something; behind it.
std::size_t JsonMemberScanner::inside(std::string_view bytes, std::size_t at)
{
    while (at < bytes.size() && !kStructural[static_cast<unsigned char>(bytes[at])])
        ++at;
    if (at == bytes.size())
        return at;
    const bool top = m_nesting.size() == 1;
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
        if (top) {
            m_expectKey = false;
            m_keeping = m_key == m_member;
            if (m_keeping) {
                m_value.clear();
                m_from = at + 1;
            }
        }
        break;
    case ',':
        if (top) {
            endOfValue(bytes, at);
            m_expectKey = true;
        }
        break;
    case '{':
    case '[':
        m_nesting.push_back(c);
        m_broken = m_nesting.size() > kNestingLimit;
        break;
    default:
        close(c, bytes, at);
    }
    return at + 1;
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
