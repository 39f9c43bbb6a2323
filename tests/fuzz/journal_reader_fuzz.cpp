#include "server/accounting/segment_format.h"
#include "server/accounting/usage_journal.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <string>

namespace turnpike {
namespace {

// Reads to the end; every record must be one that could have been written.
std::uint64_t readAll(std::string bytes)
{
    const std::size_t size = bytes.size();
    const auto reader = SegmentReader::overBytes(std::move(bytes));
    if (!reader)
        return 0;
    AttemptRecord record;
    std::uint64_t count = 0;
    while ((*reader)->next(record) == SegmentReader::Next::Record) {
        fuzz::require(++count <= size / segment::kRecordHeadBytes, "there are no more records than fit");
        fuzz::require((*reader)->sequence() == count, "sequences count from one");
        fuzz::require(record.model.size() < JournalWriter::kMaxRecordBytes, "text fits into its record");
    }
    return count;
}

// A whole segment of records made of the input's bytes.
std::string build(std::string_view input, std::vector<std::size_t> &ends)
{
    segment::Header header;
    header.id.fill(7);
    header.run.fill(9);
    header.segmentBytes = 1u << 20;
    const auto headBytes = segment::encodeHeader(header);
    std::string bytes(headBytes.begin(), headBytes.end());
    for (std::uint64_t sequence = 1; !input.empty() && sequence < 20; ++sequence) {
        const std::string_view part = input.substr(0, 16);
        AttemptRecord record;
        record.kind = static_cast<AttemptRecord::Kind>(1 + static_cast<unsigned char>(part[0]) % 3);
        record.requestId = static_cast<std::int64_t>(sequence);
        record.model = record.usageJson = record.errorCode = part;
        segment::RecordBuffer buffer;
        bytes.append(buffer.data(), segment::encodeRecord(buffer, header.id, sequence, record));
        ends.push_back(bytes.size());
        input.remove_prefix(part.size());
    }
    return bytes;
}

} // namespace
} // namespace turnpike

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace turnpike;
    if (size < 4)
        return 0;
    const std::string_view input = fuzz::text(data + 4, size - 4);
    if (data[0] % 2 == 0) {
        readAll(std::string(input));
        return 0;
    }
    std::vector<std::size_t> ends;
    std::string bytes = build(input, ends);
    fuzz::require(readAll(bytes) == ends.size(), "what was written is read");
    // One byte changes behind the header: what came before stands, nothing of it or after it is made up.
    if (ends.empty())
        return 0;
    const std::size_t records = bytes.size() - segment::kHeaderBytes;
    const std::size_t at = segment::kHeaderBytes + (data[1] * 256u + data[2]) % records;
    bytes[at] = static_cast<char>(bytes[at] ^ (data[3] ? data[3] : 1));
    const auto before = std::count_if(ends.begin(), ends.end(), [at](std::size_t end) { return end <= at; });
    const auto read = readAll(bytes);
    fuzz::require(read >= static_cast<std::uint64_t>(before), "damage does not reach back");
    return 0;
}
