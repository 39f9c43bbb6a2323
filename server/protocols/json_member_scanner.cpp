#include "server/protocols/json_member_scanner.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::size_t kNestingLimit = 512;
constexpr std::size_t kKeyLimit = 64;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

void JsonMemberScanner::feed(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size() && !m_broken) {
        if (m_inString && !m_escaped) {
            // leap to what can end or escape the string
            const auto next = std::min(bytes.find_first_of("\"\\", at), bytes.size());
            const auto plain = bytes.substr(at, next - at);
            if (m_keeping && m_value.size() <= kValueLimit)
                m_value.append(plain);
            if (m_readingKey && m_key.size() <= kKeyLimit)
                m_key.append(plain);
            at = next;
            if (at == bytes.size())
                return;
        }
        step(bytes[at++]);
    }
}

void JsonMemberScanner::step(char c)
{
    if (m_keeping && m_value.size() <= kValueLimit)
        m_value.push_back(c);
    if (m_inString)
        return insideString(c);
    if (isBlank(c))
        return;
    if (m_state != State::Inside) {
        m_broken = m_state == State::After || c != '{';
        m_state = State::Inside;
        m_nesting.push_back(c);
        m_expectKey = true;
        return;
    }
    const bool top = m_nesting.size() == 1;
    switch (c) {
    case '"':
        m_inString = true;
        m_readingKey = top && m_expectKey;
        if (m_readingKey)
            m_key.clear();
        break;
    case ':':
        if (top) {
            m_expectKey = false;
            m_keeping = m_key == m_member;
            if (m_keeping)
                m_value.clear();
        }
        break;
    case ',':
        if (top) {
            endOfValue();
            m_expectKey = true;
        }
        break;
    case '{':
    case '[':
        m_nesting.push_back(c);
        m_broken = m_nesting.size() > kNestingLimit;
        break;
    case '}':
    case ']':
        if (m_nesting.back() != (c == '}' ? '{' : '[')) {
            m_broken = true;
            break;
        }
        if (top) {
            endOfValue();
            m_state = State::After;
        }
        m_nesting.pop_back();
        break;
    default:
        break;
    }
}

void JsonMemberScanner::insideString(char c)
{
    if (m_escaped)
        m_escaped = false;
    else if (c == '\\')
        m_escaped = true;
    else if (c == '"')
        m_inString = m_readingKey = false;
    if (m_readingKey && m_key.size() <= kKeyLimit)
        m_key.push_back(c);
}

// The comma or brace behind a kept value was kept with it.
void JsonMemberScanner::endOfValue()
{
    if (!m_keeping)
        return;
    m_keeping = false;
    if (m_value.size() > kValueLimit)
        m_value.clear();
    else
        m_value.pop_back();
}

} // namespace turnpike
