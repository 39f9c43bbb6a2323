#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace turnpike {

/// Follows one JSON object as its bytes pass and keeps the raw value of one top-level member: an answer of any size is
/// metered without being held. Checks nesting and strings, not every rule of JSON. One thread.
class JsonMemberScanner
{
public:
    explicit JsonMemberScanner(std::string_view member) : m_member(member) {}

    void feed(std::string_view bytes);
    /// The object was closed and nothing but blanks followed.
    bool complete() const { return m_state == State::After && !m_broken; }
    bool broken() const { return m_broken; }
    /// The member's value as it stood, empty if it did not come or was longer than 16 KiB.
    const std::string &value() const { return m_value; }

private:
    enum class State { Before, Inside, After };
    static constexpr std::size_t kValueLimit = 16u << 10;
    static constexpr std::size_t kKeyLimit = 64;

    std::size_t inString(std::string_view bytes, std::size_t at);
    std::size_t inside(std::string_view bytes, std::size_t at);
    void structural(std::string_view bytes, std::size_t at, bool top);
    void outside(char c);
    void close(char bracket, std::string_view bytes, std::size_t at);
    void endOfValue(std::string_view bytes, std::size_t end);
    static void keep(std::string &kept, std::string_view more, std::size_t limit);

    std::string m_member;
    State m_state = State::Before;
    std::string m_nesting; // open brackets
    std::string m_key;     // of the current top-level member
    std::string m_value;
    std::size_t m_from = 0; // where the key or value begins in the bytes being fed
    bool m_inString = false;
    bool m_escaped = false;
    bool m_readingKey = false;
    bool m_expectKey = false;
    bool m_keeping = false;
    bool m_broken = false;
};

} // namespace turnpike
