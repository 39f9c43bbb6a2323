#include "server/storage/raw_pages.h"

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace turnpike::storage {

namespace {

constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kHeaderBytes = 100, kLogHeaderBytes = 32, kFrameHeaderBytes = 24;
constexpr std::uint32_t kLogMagic = 0x377f0682; // the last bit: sums over big-endian words
constexpr std::uint32_t kLeastPageBytes = 512, kMostPageBytes = 65'536;

bool readAt(int fd, std::uint64_t offset, std::uint8_t *into, std::size_t bytes)
{
    while (bytes > 0) {
        const ssize_t n = ::pread(fd, into, bytes, static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        into += n;
        offset += static_cast<std::uint64_t>(n);
        bytes -= static_cast<std::size_t>(n);
    }
    return true;
}

/// The running sum by which SQLite knows frames of this log from what was in the file before.
struct LogSum
{
    bool bigEndianWords;
    std::uint32_t first = 0, second = 0;

    void add(const std::uint8_t *bytes, std::size_t count)
    {
        for (std::size_t i = 0; i + 8 <= count; i += 8) {
            first += word(bytes + i) + second;
            second += word(bytes + i + 4) + first;
        }
    }
    bool matches(const std::uint8_t *stored) const
    {
        return bigEndian(stored, 4) == first && bigEndian(stored + 4, 4) == second;
    }

private:
    std::uint32_t word(const std::uint8_t *bytes) const
    {
        if (bigEndianWords)
            return bigEndian(bytes, 4);
        return std::uint32_t(bytes[0]) | std::uint32_t(bytes[1]) << 8 | std::uint32_t(bytes[2]) << 16 |
               std::uint32_t(bytes[3]) << 24;
    }
};

} // namespace

std::uint32_t bigEndian(const std::uint8_t *bytes, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | bytes[i];
    return value;
}

Result<RawPages> RawPages::open(const std::filesystem::path &file)
{
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail("database_unavailable", file.string() + ": " + std::strerror(errno) + ".");
    const std::string log = file.string() + "-wal";
    RawPages pages(fd, ::open(log.c_str(), O_RDONLY | O_CLOEXEC));
    pages.readHeader();
    pages.readLog();
    return pages;
}

RawPages::RawPages(RawPages &&other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_log(std::exchange(other.m_log, -1)), m_pageBytes(other.m_pageBytes),
      m_reserved(other.m_reserved), m_count(other.m_count), m_headerSound(other.m_headerSound),
      m_logged(std::move(other.m_logged))
{}

RawPages::~RawPages()
{
    for (const int fd : {m_file, m_log}) {
        if (fd >= 0)
            ::close(fd);
    }
}

void RawPages::readHeader()
{
    std::array<std::uint8_t, kHeaderBytes> header{};
    if (readAt(m_file, 0, header.data(), header.size()) &&
        std::memcmp(header.data(), kMagic.data(), kMagic.size()) == 0) {
        const std::uint32_t told = bigEndian(&header[16], 2);
        const std::uint32_t bytes = told == 1 ? kMostPageBytes : told;
        m_headerSound = std::has_single_bit(bytes) && bytes >= kLeastPageBytes && header[20] < bytes / 2;
        m_pageBytes = m_headerSound ? bytes : m_pageBytes;
        m_reserved = m_headerSound ? header[20] : 0;
    }
    struct stat status
    {};
    if (::fstat(m_file, &status) == 0)
        m_count =
            static_cast<std::uint32_t>((static_cast<std::uint64_t>(status.st_size) + m_pageBytes - 1) / m_pageBytes);
}

/// Frames count up to the last one that ends a transaction.
void RawPages::readLog()
{
    std::array<std::uint8_t, kLogHeaderBytes> header{};
    if (m_log < 0 || !readAt(m_log, 0, header.data(), header.size()) ||
        (bigEndian(header.data(), 4) & ~1U) != kLogMagic || bigEndian(&header[8], 4) != m_pageBytes)
        return;
    LogSum sum{(bigEndian(header.data(), 4) & 1) != 0};
    sum.add(header.data(), 24);
    if (!sum.matches(&header[24]))
        return;
    Page frame(kFrameHeaderBytes + m_pageBytes);
    std::unordered_map<std::uint32_t, std::uint64_t> open;
    for (std::uint64_t at = kLogHeaderBytes; readAt(m_log, at, frame.data(), frame.size()); at += frame.size()) {
        sum.add(frame.data(), 8);
        sum.add(&frame[kFrameHeaderBytes], m_pageBytes);
        if (std::memcmp(&frame[8], &header[16], 8) != 0 || !sum.matches(&frame[16]))
            return;
        open[bigEndian(frame.data(), 4)] = at + kFrameHeaderBytes;
        const std::uint32_t pagesAfter = bigEndian(&frame[4], 4);
        if (pagesAfter == 0)
            continue;
        for (const auto &[page, offset] : open)
            m_logged[page] = offset;
        open.clear();
        m_count = pagesAfter;
    }
}

RawPages::Page RawPages::read(std::uint32_t number) const
{
    Page page(m_pageBytes);
    if (number == 0 || number > m_count)
        return {};
    const auto logged = m_logged.find(number);
    const bool got = logged == m_logged.end()
                         ? readAt(m_file, std::uint64_t(number - 1) * m_pageBytes, page.data(), page.size())
                         : readAt(m_log, logged->second, page.data(), page.size());
    return got ? page : Page();
}

} // namespace turnpike::storage
