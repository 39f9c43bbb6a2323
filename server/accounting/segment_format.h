#pragma once

#include "server/accounting/usage_journal.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The bytes of a journal segment. All numbers are little-endian.
///
///   file    header, then records without gaps; what follows the last one is zero (preallocated)
///   header  magic[8] version:u32 worker:u32 id[16] run[16] index:u32 segmentBytes:u32 checksum:u64
///   record  checksum:u64 length:u32 type:u32 sequence:u64 payload[length] zeros up to a multiple of 8
///
/// A checksum is SipHash-2-4, keyed with the segment's id, of the bytes after (record) or before it (header). Records
/// are aligned to 8 bytes, so that no disk sector ends inside a number of their heads. Sequences count from 1 in every
/// segment.
namespace turnpike::segment {

constexpr std::string_view kMagic = "TPJRNL\r\n";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeaderBytes = 64;
constexpr std::size_t kRecordHeadBytes = 24;
constexpr std::size_t kMaxPayloadBytes = JournalWriter::kMaxRecordBytes - kRecordHeadBytes;

struct Header
{
    SegmentId id{};
    SegmentId run{};
    std::uint32_t index = 0;
    std::uint32_t worker = 0;
    std::uint32_t segmentBytes = 0;
};

using HeaderBytes = std::array<char, kHeaderBytes>;
HeaderBytes encodeHeader(const Header &header);
/// Error `journal_header_invalid` says what is wrong.
Result<Header> decodeHeader(std::string_view bytes);

using RecordBuffer = std::array<char, JournalWriter::kMaxRecordBytes>;
/// The record's bytes at the front of `buffer`; how many there are. Over-long text is cut at a UTF-8 boundary.
std::size_t encodeRecord(RecordBuffer &buffer, const SegmentId &id, std::uint64_t sequence,
                         const AttemptRecord &record);

struct RecordHead
{
    std::uint64_t checksum = 0;
    std::uint32_t length = 0;
    std::uint32_t type = 0;
    std::uint64_t sequence = 0;

    /// Length and type are written as one word; until it is there, nothing can be said.
    bool isUnwritten() const { return length == 0 && type == 0; }
    bool isPossible() const { return length > 0 && length <= kMaxPayloadBytes && type >= 1 && type <= 3; }
    /// Head, payload and padding.
    std::size_t recordBytes() const { return (kRecordHeadBytes + length + 7) / 8 * 8; }
};
/// `bytes` has at least kRecordHeadBytes.
RecordHead decodeRecordHead(std::string_view bytes);
/// `bytes` has at least kRecordHeadBytes and head.length.
bool checksumMatches(const SegmentId &id, const RecordHead &head, std::string_view bytes);
/// False when the payload is not one of a record, although its checksum was right (written by a newer version).
bool decodePayload(std::string_view payload, std::uint32_t type, AttemptRecord &record);

std::string fileName(const SegmentId &run, std::uint32_t index, std::string_view extension);
constexpr std::string_view kExtension = ".journal";
/// A preallocated segment that was not written to yet.
constexpr std::string_view kSpareExtension = ".spare";

} // namespace turnpike::segment
