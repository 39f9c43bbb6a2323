#include "server/http/body_buffer.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace turnpike {

namespace {

constexpr std::size_t kPadding = 64; // simdjson reads behind the end

int openTemporary()
{
    const char *configured = std::getenv("TMPDIR");
    std::string pattern = std::string(configured && *configured ? configured : "/tmp") + "/turnpike-body-XXXXXX";
    const int fd = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (fd >= 0)
        ::unlink(pattern.c_str());
    return fd;
}

} // namespace

BodyBuffer::~BodyBuffer()
{
    if (m_file >= 0)
        ::close(m_file);
}

void BodyBuffer::expect(std::size_t declared)
{
    if (declared <= kInMemory)
        m_memory.reserve(declared + kPadding);
}

bool BodyBuffer::append(std::string_view bytes)
{
    if (m_file < 0 && m_size + bytes.size() > kInMemory && !spill())
        return false;
    if (m_file >= 0 && !writeOut(bytes))
        return false;
    if (m_file < 0)
        m_memory.append(bytes);
    m_size += bytes.size();
    return true;
}

bool BodyBuffer::spill()
{
    m_file = openTemporary();
    if (m_file < 0 || !writeOut(m_memory))
        return false;
    std::string().swap(m_memory);
    return true;
}

bool BodyBuffer::writeOut(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(m_file, bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

long BodyBuffer::read(std::size_t at, char *to, std::size_t size) const
{
    if (m_file >= 0)
        return ::pread(m_file, to, size, static_cast<off_t>(at));
    return at < m_memory.size() ? static_cast<long>(m_memory.copy(to, size, at)) : 0;
}

bool BodyBuffer::take(std::string &body)
{
    if (m_file < 0) {
        body = std::move(m_memory);
        body.reserve(body.size() + kPadding);
    } else {
        body.reserve(m_size + kPadding);
        body.resize(m_size);
        std::size_t done = 0;
        while (done < m_size) {
            const auto got = ::pread(m_file, body.data() + done, m_size - done, static_cast<off_t>(done));
            if (got <= 0)
                return false;
            done += static_cast<std::size_t>(got);
        }
        ::close(m_file);
        m_file = -1;
    }
    m_memory.clear();
    m_size = 0;
    return true;
}

} // namespace turnpike
