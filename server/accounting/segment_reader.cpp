#include "server/accounting/segment_format.h"
#include "server/accounting/usage_journal.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <unistd.h>
#include <utility>

namespace turnpike {

namespace {

constexpr std::size_t kWindowBytes = 32 * 1024;

bool isAllZero(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
}

} // namespace

/// Where the bytes come from: a file, read through a window, or a string.
struct SegmentReader::State
{
    ~State()
    {
        if (fd >= 0)
            ::close(fd);
    }

    /// Up to `count` bytes at `offset`, fewer at the end of the file. Valid until the next call.
    std::string_view bytes(std::size_t offset, std::size_t count)
    {
        if (fd >= 0 && (offset < windowAt || offset + count > windowAt + window.size()))
            fill(offset, std::max(count, kWindowBytes));
        if (offset < windowAt || offset - windowAt >= window.size())
            return {};
        return std::string_view(window).substr(offset - windowAt, count);
    }

    void fill(std::size_t offset, std::size_t count)
    {
        window.resize(count);
        windowAt = offset;
        std::size_t have = 0;
        while (have < count) {
            const ssize_t n = ::pread(fd, window.data() + have, count - have, static_cast<off_t>(offset + have));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                break;
            have += static_cast<std::size_t>(n);
        }
        window.resize(have);
    }

    /// The next reading sees what was written meanwhile.
    void forget()
    {
        if (fd >= 0)
            window.clear();
    }

    /// The whole record at `offset` with its head in `head`; empty when there is none (`head` tells what stands there).
    std::string_view recordAt(std::size_t offset, segment::RecordHead &head)
    {
        head = {};
        const std::string_view headBytes = bytes(offset, segment::kRecordHeadBytes);
        if (headBytes.size() < segment::kRecordHeadBytes)
            return {};
        head = segment::decodeRecordHead(headBytes);
        if (!head.isPossible())
            return {};
        const std::size_t size = segment::kRecordHeadBytes + head.length;
        const std::string_view record = bytes(offset, size);
        if (record.size() < size || !segment::checksumMatches(header.id, head, record))
            return {};
        return record;
    }

    /// Nothing but zeros after `offset`. The first time the whole file is looked at, by its holes (preallocated room
    /// that was never written is one) and where there are none by its bytes: what a lost power cut out may be long.
    /// From then on the file is being followed, and its one writer leaves no gaps: the next window tells.
    bool isUnwrittenFrom(std::size_t offset)
    {
        if (!isAllZero(bytes(offset, fd >= 0 ? kWindowBytes : window.size())))
            return false;
        if (fd < 0 || std::exchange(followed, true))
            return true;
        const auto behind = static_cast<off_t>(offset + kWindowBytes);
        return ::lseek(fd, behind, SEEK_DATA) < 0 && errno == ENXIO;
    }

    /// A valid record with a later sequence stands somewhere behind `offset`.
    bool isFollowedByRecord(std::size_t offset)
    {
        for (std::size_t at = offset + 8; !bytes(at, segment::kRecordHeadBytes).empty(); at += 8) {
            segment::RecordHead head;
            if (!recordAt(at, head).empty() && head.sequence > sequence)
                return true;
        }
        return false;
    }

    int fd = -1;
    bool followed = false; // its end was seen once
    std::string window;
    std::size_t windowAt = 0;
    segment::Header header;
    std::size_t position = segment::kHeaderBytes; // behind the last record given
    std::uint64_t sequence = 0;                   // of the last record given
    std::string payload;                          // what the texts of the last record point into
};

SegmentReader::SegmentReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SegmentReader::~SegmentReader() = default;

Result<std::unique_ptr<SegmentReader>> SegmentReader::open(const std::filesystem::path &file)
{
    auto state = std::make_unique<State>();
    state->fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (state->fd < 0)
        return fail("journal_unreadable", "Cannot read " + file.string() + ": " + std::strerror(errno));
    auto header = segment::decodeHeader(state->bytes(0, segment::kHeaderBytes));
    if (!header)
        return tl::make_unexpected(header.error());
    state->header = *header;
    return std::unique_ptr<SegmentReader>(new SegmentReader(std::move(state)));
}

Result<std::unique_ptr<SegmentReader>> SegmentReader::overBytes(std::string bytes)
{
    auto header = segment::decodeHeader(bytes);
    if (!header)
        return tl::make_unexpected(header.error());
    auto state = std::make_unique<State>();
    state->window = std::move(bytes);
    state->header = *header;
    return std::unique_ptr<SegmentReader>(new SegmentReader(std::move(state)));
}

const SegmentId &SegmentReader::id() const
{
    return m_state->header.id;
}

const SegmentId &SegmentReader::run() const
{
    return m_state->header.run;
}

std::uint32_t SegmentReader::index() const
{
    return m_state->header.index;
}

std::uint64_t SegmentReader::sequence() const
{
    return m_state->sequence;
}

SegmentReader::Next SegmentReader::next(AttemptRecord &record)
{
    State &state = *m_state;
    segment::RecordHead head;
    std::string_view bytes = state.recordAt(state.position, head);
    if (bytes.empty()) { // perhaps it was written after the window was read
        state.forget();
        bytes = state.recordAt(state.position, head);
    }
    for (int looks = 0; bytes.empty(); ++looks) {
        if (state.isUnwrittenFrom(state.position))
            return Next::EndForNow;
        // It may be being written at this moment: a second look finds it whole. Only then is it worth a search for what
        // comes behind it, and a record that does was written after this one was.
        const bool followed = looks > 0 && state.isFollowedByRecord(state.position);
        state.forget();
        bytes = state.recordAt(state.position, head);
        if (bytes.empty() && looks > 0) {
            state.forget();
            return followed || (!head.isUnwritten() && !head.isPossible()) ? Next::Corrupt : Next::EndForNow;
        }
    }
    if (head.sequence != state.sequence + 1)
        return Next::Corrupt;
    state.payload.assign(bytes.substr(segment::kRecordHeadBytes));
    if (!segment::decodePayload(state.payload, head.type, record))
        return Next::Corrupt;
    state.sequence = head.sequence;
    state.position += head.recordBytes();
    return Next::Record;
}

} // namespace turnpike
