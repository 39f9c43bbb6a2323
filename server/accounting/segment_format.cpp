#include "server/accounting/segment_format.h"

#include <bit>
#include <cstring>
#include <sodium.h>

namespace turnpike::segment {

namespace {

static_assert(std::endian::native == std::endian::little, "the journal is written as the machine has its numbers");
static_assert(sizeof(SegmentId) == crypto_shorthash_KEYBYTES);

struct TextLimit
{
    std::string_view AttemptRecord::*text;
    std::size_t most;
};
constexpr TextLimit kTexts[] = {
    {&AttemptRecord::route, 128},
    {&AttemptRecord::model, 256},
    {&AttemptRecord::modelUpstream, 256},
    {&AttemptRecord::clientAddress, 64},
};
constexpr TextLimit kEndTexts[] = {{&AttemptRecord::errorCode, 64}, {&AttemptRecord::usageJson, 2048}};

enum Flag : std::uint8_t { kStream = 1, kCounted = 2, kEstimated = 4, kFlagged = 8 };

std::uint64_t checksum(const SegmentId &id, const char *bytes, std::size_t size)
{
    std::uint64_t sum = 0;
    static_assert(sizeof sum == crypto_shorthash_BYTES);
    crypto_shorthash(reinterpret_cast<unsigned char *>(&sum), reinterpret_cast<const unsigned char *>(bytes), size,
                     id.data());
    return sum;
}

std::size_t cutLength(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text.size();
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; };
    std::size_t length = most;
    while (length > 0 && isContinuation(text[length]))
        --length;
    return length;
}

/// Writes into room that the field limits guarantee.
class Writer
{
public:
    explicit Writer(char *at) : m_at(at) {}
    template <class T>
    void number(T value)
    {
        std::memcpy(m_at, &value, sizeof value);
        m_at += sizeof value;
    }
    void text(std::string_view text, std::size_t most)
    {
        const std::size_t length = cutLength(text, most);
        number(static_cast<std::uint16_t>(length));
        if (length > 0)
            std::memcpy(m_at, text.data(), length);
        m_at += length;
    }
    char *at() const { return m_at; }

private:
    char *m_at;
};

class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}
    template <class T>
    void number(T &value)
    {
        if (m_rest.size() < sizeof value) {
            m_short = true;
            return;
        }
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest.remove_prefix(sizeof value);
    }
    void text(std::string_view &text)
    {
        std::uint16_t length = 0;
        number(length);
        if (m_rest.size() < length) {
            m_short = true;
            return;
        }
        text = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
    }
    bool isWhole() const { return !m_short; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_short = false;
};

/// The numbers in the order of the file; one list for writing and reading, so that they cannot disagree.
template <class Coder, class Record>
void codeStart(Coder &coder, Record &record)
{
    coder.number(record.attempt);
    coder.number(record.day);
    coder.number(record.requestId);
    coder.number(record.createdAt);
    coder.number(record.startedAt);
    coder.number(record.keyId);
    coder.number(record.channelId);
    coder.number(record.providerKeyId);
}

template <class Coder, class Record>
void codeEnd(Coder &coder, Record &record)
{
    coder.number(record.outcome);
    coder.number(record.status);
    coder.number(record.upstreamStatus);
    coder.number(record.firstByteMs);
    coder.number(record.durationMs);
    coder.number(record.attemptMs);
    coder.number(record.usage.input);
    coder.number(record.usage.cachedInput);
    coder.number(record.usage.cacheWrite);
    coder.number(record.usage.output);
    coder.number(record.usage.reasoning);
}

std::uint8_t flagsOf(const AttemptRecord &record)
{
    return static_cast<std::uint8_t>((record.stream ? kStream : 0) | (record.counted ? kCounted : 0) |
                                     (record.usage.estimated ? kEstimated : 0) | (record.usage.flagged ? kFlagged : 0));
}

} // namespace

HeaderBytes encodeHeader(const Header &header)
{
    HeaderBytes bytes{};
    Writer writer(bytes.data());
    for (const char c : kMagic)
        writer.number(c);
    writer.number(kVersion);
    writer.number(header.worker);
    writer.number(header.id);
    writer.number(header.run);
    writer.number(header.index);
    writer.number(header.segmentBytes);
    writer.number(checksum(header.id, bytes.data(), kHeaderBytes - sizeof(std::uint64_t)));
    return bytes;
}

Result<Header> decodeHeader(std::string_view bytes)
{
    if (bytes.size() < kHeaderBytes || bytes.substr(0, kMagic.size()) != kMagic)
        return fail("journal_header_invalid", "This is not a journal segment.");
    Reader reader(bytes.substr(kMagic.size()));
    Header header;
    std::uint32_t version = 0;
    std::uint64_t sum = 0;
    reader.number(version);
    reader.number(header.worker);
    reader.number(header.id);
    reader.number(header.run);
    reader.number(header.index);
    reader.number(header.segmentBytes);
    reader.number(sum);
    if (sum != checksum(header.id, bytes.data(), kHeaderBytes - sizeof sum))
        return fail("journal_header_invalid", "The header of this journal segment is damaged.");
    if (version != kVersion)
        return fail("journal_header_invalid", "This journal segment was written by another version of Turnpike.");
    return header;
}

std::size_t encodeRecord(RecordBuffer &buffer, const SegmentId &id, std::uint64_t sequence, const AttemptRecord &record)
{
    Writer payload(buffer.data() + kRecordHeadBytes);
    payload.number(flagsOf(record));
    codeStart(payload, record);
    for (const TextLimit &limit : kTexts)
        payload.text(record.*limit.text, limit.most);
    if (record.kind != AttemptRecord::Kind::Started) {
        codeEnd(payload, record);
        for (const TextLimit &limit : kEndTexts)
            payload.text(record.*limit.text, limit.most);
        payload.number(record.cost);
    }
    const auto length = static_cast<std::size_t>(payload.at() - buffer.data()) - kRecordHeadBytes;

    Writer head(buffer.data() + sizeof(std::uint64_t));
    head.number(static_cast<std::uint32_t>(length));
    head.number(static_cast<std::uint32_t>(record.kind));
    head.number(sequence);
    const std::uint64_t sum =
        checksum(id, buffer.data() + sizeof(std::uint64_t), kRecordHeadBytes - sizeof(std::uint64_t) + length);
    std::memcpy(buffer.data(), &sum, sizeof sum);

    std::size_t total = kRecordHeadBytes + length;
    while (total % 8 != 0)
        buffer[total++] = 0;
    return total;
}

RecordHead decodeRecordHead(std::string_view bytes)
{
    RecordHead head;
    Reader reader(bytes);
    reader.number(head.checksum);
    reader.number(head.length);
    reader.number(head.type);
    reader.number(head.sequence);
    return head;
}

bool checksumMatches(const SegmentId &id, const RecordHead &head, std::string_view bytes)
{
    return head.checksum ==
           checksum(id, bytes.data() + sizeof(std::uint64_t), kRecordHeadBytes - sizeof(std::uint64_t) + head.length);
}

bool decodePayload(std::string_view payload, std::uint32_t type, AttemptRecord &record)
{
    record = {};
    record.kind = static_cast<AttemptRecord::Kind>(type);
    Reader reader(payload);
    std::uint8_t flags = 0;
    reader.number(flags);
    record.stream = flags & kStream;
    record.counted = flags & kCounted;
    record.usage.estimated = flags & kEstimated;
    record.usage.flagged = flags & kFlagged;
    codeStart(reader, record);
    for (const TextLimit &limit : kTexts)
        reader.text(record.*limit.text);
    if (record.kind != AttemptRecord::Kind::Started) {
        codeEnd(reader, record);
        for (const TextLimit &limit : kEndTexts)
            reader.text(record.*limit.text);
        if (!reader.atEnd()) // as records did before there were costs
            reader.number(record.cost);
    }
    return reader.isWhole() && record.outcome >= Outcome::Success && record.outcome <= Outcome::Unknown;
}

std::string fileName(const SegmentId &run, std::uint32_t index, std::string_view extension)
{
    std::array<char, sizeof(SegmentId) * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), run.data(), run.size());
    std::string number = std::to_string(index);
    number.insert(0, number.size() < 8 ? 8 - number.size() : 0, '0');
    return std::string(hex.data()) + '-' + number + std::string(extension);
}

} // namespace turnpike::segment
