#include "server/accounting/usage_journal.h"

#include "server/accounting/segment_format.h"

#include <QLoggingCategory>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <deque>
#include <fcntl.h>
#include <linux/magic.h>
#include <sodium.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace turnpike {

namespace {

Q_LOGGING_CATEGORY(journalLog, "turnpike.journal")

namespace fs = std::filesystem;

/// How long a refused reserve() does not try again to make room: listing the directory for every refused request would
/// cost more than serving it.
constexpr std::int64_t kRetryMs = 100;

std::int64_t steadyMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

bool isSegment(const fs::path &file)
{
    return file.extension() == segment::kExtension || file.extension() == segment::kSpareExtension;
}

std::uint64_t bytesIn(const fs::path &directory)
{
    std::uint64_t total = 0;
    std::error_code error;
    for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code gone; // the ledger removes segments at the same time
        const std::uint64_t size = isSegment(entry->path()) ? entry->file_size(gone) : 0;
        total += gone ? 0 : size;
    }
    return total;
}

bool writeAll(int fd, const char *bytes, std::size_t count, std::size_t offset)
{
    while (count > 0) {
        const ssize_t n = ::pwrite(fd, bytes, count, static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes += n;
        offset += static_cast<std::size_t>(n);
        count -= static_cast<std::size_t>(n);
    }
    return true;
}

/// Whether preallocated room on this file system is room for a mapping too. Elsewhere (copy on write, network) storing
/// to a mapped page may need a new block, and end the process when there is none.
bool isMappable(int fd)
{
    constexpr std::array<decltype(statfs::f_type), 3> known{EXT4_SUPER_MAGIC, XFS_SUPER_MAGIC, TMPFS_MAGIC};
    struct statfs about
    {};
    return ::fstatfs(fd, &about) == 0 && std::find(known.begin(), known.end(), about.f_type) != known.end();
}

/// A part of a segment in memory: storing a record there costs a tenth of pwrite(2), and survives the process as well.
class Window
{
public:
    ~Window() { unmap(); }
    /// Where `count` bytes at `offset` of the file go; null when they cannot be mapped. Valid until the next call.
    char *at(int fd, std::size_t offset, std::size_t count)
    {
        if (!m_bytes || offset < m_offset || offset + count > m_offset + kBytes) {
            unmap();
            m_offset = offset / kPage * kPage;
            void *mapped =
                ::mmap(nullptr, kBytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, static_cast<off_t>(m_offset));
            m_bytes = mapped == MAP_FAILED ? nullptr : static_cast<char *>(mapped);
        }
        return m_bytes ? m_bytes + (offset - m_offset) : nullptr;
    }

    Window() = default;
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

private:
    static constexpr std::size_t kBytes = 256 << 10; // small: what is mapped counts as the process's memory
    static constexpr std::size_t kPage = 64 << 10;   // no system has larger ones

    void unmap()
    {
        if (m_bytes)
            ::munmap(m_bytes, kBytes);
        m_bytes = nullptr;
    }

    char *m_bytes = nullptr;
    std::size_t m_offset = 0;
};

/// A preallocated file with its header; the descriptor is closed with it.
class Segment
{
public:
    static Result<std::unique_ptr<Segment>> create(const fs::path &directory, const segment::Header &header)
    {
        auto made = std::unique_ptr<Segment>(new Segment);
        made->m_header = header;
        made->m_spare = directory / segment::fileName(header.run, header.index, segment::kSpareExtension);
        made->m_final = directory / segment::fileName(header.run, header.index, segment::kExtension);
        made->m_fd = ::open(made->m_spare.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (made->m_fd < 0)
            return made->failure(errno);
        const int refused = ::posix_fallocate(made->m_fd, 0, header.segmentBytes);
        if (refused != 0)
            return made->failure(refused);
        const segment::HeaderBytes bytes = segment::encodeHeader(header);
        if (!writeAll(made->m_fd, bytes.data(), bytes.size(), 0))
            return made->failure(errno);
        made->m_mapped = isMappable(made->m_fd);
        return made;
    }

    ~Segment()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (!m_inUse)
            ::unlink(m_spare.c_str());
    }

    bool putToUse()
    {
        m_inUse = ::rename(m_spare.c_str(), m_final.c_str()) == 0;
        return m_inUse;
    }

    /// One record, where nothing stands yet. The checksum comes last: whoever reads meanwhile, or after a crash, finds
    /// the record whole or not at all.
    bool write(const char *record, std::size_t count, std::size_t offset)
    {
        constexpr std::size_t kChecksum = sizeof(segment::RecordHead::checksum);
        char *place = m_mapped ? m_window.at(m_fd, offset, count) : nullptr;
        if (!place)
            return writeAll(m_fd, record, count, offset);
        std::memcpy(place + kChecksum, record + kChecksum, count - kChecksum);
        std::atomic_thread_fence(std::memory_order_release);
        std::memcpy(place, record, kChecksum);
        return true;
    }

    const SegmentId &id() const { return m_header.id; }

    Segment(const Segment &) = delete;
    Segment &operator=(const Segment &) = delete;

private:
    Segment() = default;
    tl::unexpected<Error> failure(int error) const
    {
        return fail("journal_unwritable", "Cannot make room for usage records in " + m_spare.parent_path().string() +
                                              ": " + std::strerror(error) + ".");
    }

    segment::Header m_header;
    fs::path m_spare, m_final;
    int m_fd = -1;
    bool m_inUse = false;
    bool m_mapped = false;
    Window m_window;
};

} // namespace

struct JournalWriter::State
{
    /// What can surely be written to a fresh segment: at its end up to one record's room may stay unused.
    std::uint64_t segmentRoom() const { return options.segmentBytes - segment::kHeaderBytes - kMaxRecordBytes; }
    std::uint64_t room() const
    {
        const std::uint64_t left = options.segmentBytes - offset;
        return (left > kMaxRecordBytes ? left - kMaxRecordBytes : 0) + spares.size() * segmentRoom();
    }

    Result<void> addSpare()
    {
        if (bytesIn(options.directory) + options.segmentBytes > options.limitBytes)
            return fail("journal_full", "The usage journal has reached its limit.");
        segment::Header header;
        randombytes_buf(header.id.data(), header.id.size());
        header.run = run;
        header.index = nextIndex;
        header.worker = static_cast<std::uint32_t>(options.worker);
        header.segmentBytes = options.segmentBytes;
        auto spare = Segment::create(options.directory, header);
        if (!spare)
            return tl::make_unexpected(spare.error());
        ++nextIndex;
        spares.push_back(std::move(*spare));
        return {};
    }

    bool nextSegment()
    {
        if (spares.empty() || !spares.front()->putToUse()) {
            qCCritical(journalLog, "no segment to write usage to: %s", std::strerror(errno));
            return false;
        }
        current = std::move(spares.front());
        spares.pop_front();
        offset = segment::kHeaderBytes;
        sequence = 0;
        return true;
    }

    Options options;
    SegmentId run{};
    std::unique_ptr<Segment> current;
    std::deque<std::unique_ptr<Segment>> spares;
    std::uint32_t nextIndex = 1;
    std::uint64_t offset = segment::kHeaderBytes;
    std::uint64_t sequence = 0; // of the last record in the current segment
    std::uint64_t reserved = 0;
    std::int64_t retryAt = 0;
    segment::RecordBuffer buffer{};
};

JournalWriter::JournalWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
JournalWriter::~JournalWriter() = default;

Result<std::unique_ptr<JournalWriter>> JournalWriter::open(const Options &options)
{
    if (sodium_init() < 0)
        return fail("journal_unwritable", "The random number generator of the system is not available.");
    if (options.segmentBytes < segment::kHeaderBytes + 4 * kMaxRecordBytes)
        return fail("journal_unwritable", "A journal segment of this size is too small.");
    auto state = std::make_unique<State>();
    state->options = options;
    randombytes_buf(state->run.data(), state->run.size());
    if (auto made = state->addSpare(); !made)
        return tl::make_unexpected(made.error());
    if (!state->nextSegment())
        return fail("journal_unwritable", "Cannot name a journal segment in " + options.directory.string() + ".");
    return std::unique_ptr<JournalWriter>(new JournalWriter(std::move(state)));
}

bool JournalWriter::reserve(int maxAttempts)
{
    State &state = *m_state;
    const std::uint64_t wanted = static_cast<std::uint64_t>(maxAttempts) * 2 * kMaxRecordBytes;
    while (state.reserved + wanted > state.room()) {
        if (steadyMs() < state.retryAt)
            return false;
        if (const auto made = state.addSpare(); !made) {
            state.retryAt = steadyMs() + kRetryMs;
            qCWarning(journalLog, "usage cannot be recorded: %s", made.error().message.c_str());
            return false;
        }
    }
    state.reserved += wanted;
    return true;
}

void JournalWriter::release(int maxAttempts)
{
    const std::uint64_t given = static_cast<std::uint64_t>(maxAttempts) * 2 * kMaxRecordBytes;
    m_state->reserved -= std::min(given, m_state->reserved);
}

bool JournalWriter::append(const AttemptRecord &record)
{
    State &state = *m_state;
    if (state.options.segmentBytes - state.offset < kMaxRecordBytes && !state.nextSegment())
        return false;
    const std::size_t size = segment::encodeRecord(state.buffer, state.current->id(), state.sequence + 1, record);
    if (!state.current->write(state.buffer.data(), size, state.offset)) {
        qCCritical(journalLog, "a usage record could not be written: %s", std::strerror(errno));
        return false;
    }
    state.offset += size;
    ++state.sequence;
    return true;
}

void JournalWriter::tidy(const fs::path &directory)
{
    std::vector<fs::path> spares;
    std::error_code error;
    for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == segment::kSpareExtension)
            spares.push_back(entry->path());
    }
    for (const fs::path &spare : spares) {
        auto reader = SegmentReader::open(spare);
        AttemptRecord record;
        const bool isUsed = reader && (*reader)->next(record) != SegmentReader::Next::EndForNow;
        std::error_code ignored; // a file that stays is looked at again by the next start
        if (isUsed)
            fs::rename(spare, fs::path(spare).replace_extension(segment::kExtension), ignored);
        else
            fs::remove(spare, ignored);
    }
}

} // namespace turnpike
