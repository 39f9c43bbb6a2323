#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace turnpike {

/// Collects a request's body: in memory up to 48 KiB, beyond that in an unlinked temporary file, so that a thousand
/// bodies that never end cost descriptors and disk but no memory.
class BodyBuffer
{
public:
    BodyBuffer() = default;
    ~BodyBuffer();
    BodyBuffer(const BodyBuffer &) = delete;
    BodyBuffer &operator=(const BodyBuffer &) = delete;

    /// False: the temporary file cannot be written.
    bool append(std::string_view bytes);
    /// `declared`: the length the head promised; a body that is here in one piece then needs no second copy.
    void expect(std::size_t declared);
    /// The whole body, with room for simdjson's padding behind it; the buffer is empty after it. False: unreadable.
    bool take(std::string &body);
    /// Copies what is there from `at` on, at most `size` bytes; how many, 0 at the end, -1: unreadable. Not after
    /// take().
    long read(std::size_t at, char *to, std::size_t size) const;
    std::size_t size() const { return m_size; }

    static constexpr std::size_t kInMemory = 48u << 10;

private:
    bool spill();
    bool writeOut(std::string_view bytes);

    std::string m_memory;
    int m_file = -1;
    std::size_t m_size = 0;
};

} // namespace turnpike
