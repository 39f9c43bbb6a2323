#include "server/accounting/usage_journal.h"

#include "server/accounting/segment_format.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

using namespace turnpike;
namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t kSmallSegment = 64 * 1024;
constexpr std::size_t kHeader = 64;

fs::path pathOf(const QTemporaryDir &directory)
{
    return directory.path().toStdString();
}

std::vector<fs::path> filesIn(const fs::path &directory, const std::string &extension)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(directory)) {
        if (entry.path().extension() == extension)
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write(const fs::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

AttemptRecord sample(std::int64_t requestId)
{
    AttemptRecord record;
    record.kind = AttemptRecord::Kind::Final;
    record.outcome = Outcome::Success;
    record.requestId = requestId;
    record.attempt = 2;
    record.stream = true;
    record.counted = false;
    record.day = 20'000;
    record.createdAt = 1'700'000'000'123;
    record.startedAt = 1'700'000'000'456;
    record.keyId = 7;
    record.channelId = 8;
    record.providerKeyId = 9;
    record.route = "/v1/chat/completions";
    record.model = "gpt-4o";
    record.modelUpstream = "gpt-4o-2024-08-06";
    record.clientAddress = "2001:db8::1";
    record.status = 200;
    record.upstreamStatus = 201;
    record.firstByteMs = 31;
    record.durationMs = 532;
    record.attemptMs = 333;
    record.usage = {11, 12, 13, 14, 5, true, true};
    record.cost = 0x0123456789ABCDEF; // no byte of it is zero: the end of a record is looked for
    record.errorCode = "none";
    record.usageJson = R"({"prompt_tokens":11})";
    return record;
}

std::unique_ptr<JournalWriter> openWriter(const fs::path &directory, std::uint64_t limit = 1u << 30)
{
    auto writer = JournalWriter::open({directory, kSmallSegment, limit, 3});
    return writer ? std::move(*writer) : nullptr;
}

/// A segment with `count` small records, and where each of them begins and ends.
struct Written
{
    std::string bytes;
    std::vector<std::size_t> bounds; // count + 1
};

Written writtenSegment(const fs::path &directory, int count)
{
    Written written;
    auto writer = openWriter(directory);
    for (int i = 1; i <= count; ++i) {
        const auto record = sample(i);
        if (!writer->append(record))
            return {};
    }
    written.bytes = bytesOf(filesIn(directory, ".journal").at(0));
    // every record of sample() has the same size
    std::size_t end = written.bytes.find_last_not_of('\0') + 1;
    end = (end + 7) / 8 * 8;
    const std::size_t size = (end - kHeader) / static_cast<std::size_t>(count);
    for (int i = 0; i <= count; ++i)
        written.bounds.push_back(kHeader + size * static_cast<std::size_t>(i));
    return written;
}

struct Read
{
    std::vector<std::int64_t> ids;
    SegmentReader::Next end = SegmentReader::Next::Record;
};

Read readAll(SegmentReader &reader)
{
    Read read;
    AttemptRecord record;
    for (;;) {
        read.end = reader.next(record);
        if (read.end != SegmentReader::Next::Record)
            return read;
        read.ids.push_back(record.requestId);
    }
}

using Next = SegmentReader::Next;

} // namespace

class TestUsageJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsComeBackAsTheyWereWritten();
    void aRecordOfBeforeThereWereCostsIsRead();
    void aStartedRecordHasNoEndFields();
    void overLongTextIsCutAtACharacter();
    void recordsFollowTheWriterLive();
    void damage_data();
    void damage();
    void damageInAFile_data() { damage_data(); }
    void damageInAFile();
    void aTornHeaderIsRefused_data();
    void aTornHeaderIsRefused();
    void bytesOfAnotherSegmentAreNotRecords();
    void segmentsFollowEachOther();
    void reservedRoomIsThereAlthoughTheLimitIsReached();
    void fullJournalRefusesUntilRoomIsMade();
    void noRoomOnTheDiskIsRefusedAtOpen();
    void sparesOfADeadProcessAreRemoved();
    void aSpareWithRecordsBecomesASegment();
    void everyPrefixIsReadable();
    void flippedBitsNeverGiveAWrongRecord();
    void appendAllocatesNothingAndIsFast();
};

void TestUsageJournal::recordsComeBackAsTheyWereWritten()
{
    QTemporaryDir directory;
    auto writer = openWriter(pathOf(directory));
    QVERIFY(writer);
    const AttemptRecord wanted = sample(4711);
    QVERIFY(writer->append(wanted));

    auto reader = SegmentReader::open(filesIn(pathOf(directory), ".journal").at(0));
    QVERIFY(reader);
    QCOMPARE((*reader)->index(), 1u);
    QVERIFY((*reader)->id() != (*reader)->run());
    AttemptRecord got;
    QCOMPARE((*reader)->next(got), Next::Record);
    QCOMPARE((*reader)->sequence(), 1u);
    QCOMPARE(got.kind, wanted.kind);
    QCOMPARE(got.outcome, wanted.outcome);
    QCOMPARE(got.requestId, wanted.requestId);
    QCOMPARE(got.attempt, wanted.attempt);
    QCOMPARE(got.stream, wanted.stream);
    QCOMPARE(got.counted, wanted.counted);
    QCOMPARE(got.day, wanted.day);
    QCOMPARE(got.createdAt, wanted.createdAt);
    QCOMPARE(got.startedAt, wanted.startedAt);
    QCOMPARE(got.keyId, wanted.keyId);
    QCOMPARE(got.channelId, wanted.channelId);
    QCOMPARE(got.providerKeyId, wanted.providerKeyId);
    QVERIFY(got.route == wanted.route);
    QVERIFY(got.model == wanted.model);
    QVERIFY(got.modelUpstream == wanted.modelUpstream);
    QVERIFY(got.clientAddress == wanted.clientAddress);
    QCOMPARE(got.status, wanted.status);
    QCOMPARE(got.upstreamStatus, wanted.upstreamStatus);
    QCOMPARE(got.firstByteMs, wanted.firstByteMs);
    QCOMPARE(got.durationMs, wanted.durationMs);
    QCOMPARE(got.attemptMs, wanted.attemptMs);
    QCOMPARE(got.usage.input, wanted.usage.input);
    QCOMPARE(got.usage.cachedInput, wanted.usage.cachedInput);
    QCOMPARE(got.usage.cacheWrite, wanted.usage.cacheWrite);
    QCOMPARE(got.usage.output, wanted.usage.output);
    QCOMPARE(got.usage.reasoning, wanted.usage.reasoning);
    QCOMPARE(got.usage.estimated, wanted.usage.estimated);
    QCOMPARE(got.usage.flagged, wanted.usage.flagged);
    QCOMPARE(got.cost, wanted.cost);
    QVERIFY(got.errorCode == wanted.errorCode);
    QVERIFY(got.usageJson == wanted.usageJson);
    QCOMPARE((*reader)->next(got), Next::EndForNow);
}

void TestUsageJournal::aRecordOfBeforeThereWereCostsIsRead()
{
    segment::RecordBuffer buffer;
    segment::encodeRecord(buffer, {}, 1, sample(1));
    const std::size_t length = segment::decodeRecordHead({buffer.data(), segment::kRecordHeadBytes}).length;
    const std::string_view payload(buffer.data() + segment::kRecordHeadBytes, length - sizeof(std::int64_t));
    AttemptRecord got;
    QVERIFY(segment::decodePayload(payload, 3, got));
    QCOMPARE(got.cost, 0);
    QVERIFY(got.usageJson == sample(1).usageJson);
    QVERIFY(!segment::decodePayload(payload.substr(0, payload.size() - 1), 3, got));
}

void TestUsageJournal::aStartedRecordHasNoEndFields()
{
    QTemporaryDir directory;
    auto writer = openWriter(pathOf(directory));
    AttemptRecord record = sample(1);
    record.kind = AttemptRecord::Kind::Started;
    QVERIFY(writer->append(record));
    auto reader = SegmentReader::open(filesIn(pathOf(directory), ".journal").at(0));
    AttemptRecord got;
    QCOMPARE((*reader)->next(got), Next::Record);
    QCOMPARE(got.kind, AttemptRecord::Kind::Started);
    QVERIFY(got.model == "gpt-4o");
    QCOMPARE(got.status, std::int16_t{0});
    QCOMPARE(got.usage.output, 0);
    QVERIFY(got.usageJson.empty());
}

void TestUsageJournal::overLongTextIsCutAtACharacter()
{
    QTemporaryDir directory;
    auto writer = openWriter(pathOf(directory));
    AttemptRecord record = sample(1);
    std::string model = "x";
    while (model.size() < 5000)
        model += "\xE4\xB8\xAD"; // three bytes each
    record.model = record.modelUpstream = record.route = record.clientAddress = record.errorCode = record.usageJson =
        model;
    QVERIFY(writer->append(record));
    QVERIFY(writer->append(sample(2)));
    auto reader = SegmentReader::open(filesIn(pathOf(directory), ".journal").at(0));
    AttemptRecord got;
    QCOMPARE((*reader)->next(got), Next::Record);
    QCOMPARE(got.model.size(), 256u);
    QCOMPARE(got.clientAddress.size(), 64u);
    QCOMPARE(got.usageJson.size(), 2047u - 2047u % 3 + 1 - (2047u % 3 == 0 ? 3u : 0u));
    QVERIFY(std::string_view(model).substr(0, got.usageJson.size()) == got.usageJson);
    QCOMPARE((*reader)->next(got), Next::Record);
    QCOMPARE(got.requestId, 2);
}

void TestUsageJournal::recordsFollowTheWriterLive()
{
    QTemporaryDir directory;
    auto opened = JournalWriter::open({pathOf(directory), 8u << 20, 1u << 30, 0});
    QVERIFY(opened);
    constexpr int kCount = 20'000;
    auto reader = SegmentReader::open(filesIn(pathOf(directory), ".journal").at(0));
    QVERIFY(reader);
    std::thread appending([&] {
        for (int i = 1; i <= kCount; ++i)
            (*opened)->append(sample(i));
    });
    std::int64_t expected = 1;
    AttemptRecord record;
    QDeadlineTimer deadline(20'000);
    while (expected <= kCount && !deadline.hasExpired()) {
        const Next next = (*reader)->next(record);
        if (next == Next::EndForNow)
            continue;
        if (next != Next::Record || record.requestId != expected)
            break;
        ++expected;
    }
    appending.join();
    QCOMPARE(expected, kCount + 1);
}

void TestUsageJournal::damage_data()
{
    QTest::addColumn<int>("record"); // of three, or 3: behind the last
    QTest::addColumn<int>("offset"); // into it; negative: cut the file there
    QTest::addColumn<QByteArray>("put");
    QTest::addColumn<int>("readable");
    QTest::addColumn<int>("end");
    const int torn = static_cast<int>(Next::EndForNow);
    const int corrupt = static_cast<int>(Next::Corrupt);
    const QByteArray zeros(200, '\0');
    QTest::newRow("whole") << 3 << 0 << QByteArray() << 3 << torn;
    QTest::newRow("last record's tail is zero") << 2 << 40 << zeros << 2 << torn;
    QTest::newRow("last record's head is zero") << 2 << 0 << zeros.left(24) << 2 << torn;
    QTest::newRow("last record's checksum is wrong") << 2 << 0 << QByteArray("\xFF\xFE") << 2 << torn;
    QTest::newRow("file ends inside the last record") << 2 << -40 << QByteArray() << 2 << torn;
    QTest::newRow("file ends inside the last head") << 2 << -10 << QByteArray() << 2 << torn;
    QTest::newRow("file ends behind the last record") << 3 << -0 << QByteArray() << 3 << torn;
    QTest::newRow("first record damaged") << 0 << 50 << QByteArray("\xFF\xFE") << 0 << corrupt;
    QTest::newRow("middle record damaged") << 1 << 50 << QByteArray("\xFF\xFE") << 1 << corrupt;
    QTest::newRow("middle record is zero") << 1 << 0 << zeros.left(64) << 1 << corrupt;
    QTest::newRow("middle sequence changed") << 1 << 16 << QByteArray("\x09") << 1 << corrupt;
    QTest::newRow("last length is impossible") << 2 << 8 << QByteArray("\xFF\xFF\xFF\x7F") << 2 << corrupt;
    QTest::newRow("length of nothing behind the last") << 3 << 8 << QByteArray("\xFF\xFF\xFF\x7F") << 3 << corrupt;
    QTest::newRow("noise behind the last") << 3 << 200 << QByteArray("noise") << 3 << torn;
}

namespace {

std::string damaged(const Written &written, int record, int offset, const QByteArray &put)
{
    std::string bytes = written.bytes;
    const std::size_t at = written.bounds.at(static_cast<std::size_t>(record));
    if (put.isEmpty() && offset < 0)
        bytes.resize(at + static_cast<std::size_t>(-offset));
    const auto size = static_cast<std::size_t>(put.size());
    if (size > 0)
        bytes.replace(at + static_cast<std::size_t>(offset), size, put.constData(), size);
    return bytes;
}

} // namespace

void TestUsageJournal::damage()
{
    QFETCH(int, record);
    QFETCH(int, offset);
    QFETCH(QByteArray, put);
    QFETCH(int, readable);
    QFETCH(int, end);
    QTemporaryDir directory;
    const Written written = writtenSegment(pathOf(directory), 3);
    QCOMPARE(written.bounds.size(), 4u);
    auto reader = SegmentReader::overBytes(damaged(written, record, offset, put));
    QVERIFY(reader);
    const Read read = readAll(**reader);
    QCOMPARE(static_cast<int>(read.ids.size()), readable);
    QCOMPARE(static_cast<int>(read.end), end);
}

void TestUsageJournal::damageInAFile()
{
    QFETCH(int, record);
    QFETCH(int, offset);
    QFETCH(QByteArray, put);
    QFETCH(int, readable);
    QFETCH(int, end);
    QTemporaryDir directory;
    const Written written = writtenSegment(pathOf(directory), 3);
    const fs::path copy = pathOf(directory) / "copy";
    write(copy, damaged(written, record, offset, put));
    auto reader = SegmentReader::open(copy);
    QVERIFY(reader);
    const Read read = readAll(**reader);
    QCOMPARE(static_cast<int>(read.ids.size()), readable);
    QCOMPARE(static_cast<int>(read.end), end);
    QCOMPARE(static_cast<int>((*reader)->sequence()), readable);
}

void TestUsageJournal::aTornHeaderIsRefused_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("flip");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("half") << 32 << -1;
    QTest::newRow("other magic") << 100 << 0;
    QTest::newRow("other version") << 100 << 8;
    QTest::newRow("other id") << 100 << 20;
    QTest::newRow("other checksum") << 100 << 60;
}

void TestUsageJournal::aTornHeaderIsRefused()
{
    QFETCH(int, size);
    QFETCH(int, flip);
    QTemporaryDir directory;
    std::string bytes = writtenSegment(pathOf(directory), 1).bytes.substr(0, static_cast<std::size_t>(size));
    if (flip >= 0)
        bytes[static_cast<std::size_t>(flip)] = static_cast<char>(bytes[static_cast<std::size_t>(flip)] ^ 1);
    const auto reader = SegmentReader::overBytes(bytes);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, std::string("journal_header_invalid"));
}

void TestUsageJournal::bytesOfAnotherSegmentAreNotRecords()
{
    QTemporaryDir first, second;
    const Written mine = writtenSegment(pathOf(first), 2);
    const Written other = writtenSegment(pathOf(second), 2);
    auto reader = SegmentReader::overBytes(mine.bytes.substr(0, kHeader) + other.bytes.substr(kHeader));
    QVERIFY(reader);
    const Read read = readAll(**reader);
    QVERIFY(read.ids.empty());
    QCOMPARE(read.end, Next::EndForNow);
}

void TestUsageJournal::segmentsFollowEachOther()
{
    QTemporaryDir directory;
    auto writer = openWriter(pathOf(directory));
    constexpr int kCount = 2000;
    for (int i = 1; i <= kCount; ++i) {
        QVERIFY(writer->reserve(1));
        QVERIFY(writer->append(sample(i)));
        writer->release(1);
    }
    const auto files = filesIn(pathOf(directory), ".journal");
    QVERIFY(files.size() > 5);
    std::vector<std::int64_t> ids;
    std::uint32_t index = 1;
    SegmentId run{};
    for (const auto &file : files) {
        auto reader = SegmentReader::open(file);
        QVERIFY(reader);
        QCOMPARE((*reader)->index(), index);
        if (index == 1)
            run = (*reader)->run();
        QVERIFY((*reader)->run() == run);
        ++index;
        const Read read = readAll(**reader);
        QCOMPARE(read.end, Next::EndForNow);
        QCOMPARE((*reader)->sequence(), read.ids.size());
        ids.insert(ids.end(), read.ids.begin(), read.ids.end());
    }
    QCOMPARE(static_cast<int>(ids.size()), kCount);
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    writer.reset();
    QVERIFY(filesIn(pathOf(directory), ".spare").empty());
    QCOMPARE(filesIn(pathOf(directory), ".journal").size(), files.size());
}

void TestUsageJournal::reservedRoomIsThereAlthoughTheLimitIsReached()
{
    QTemporaryDir directory;
    auto writer = openWriter(pathOf(directory), 4 * kSmallSegment);
    constexpr int kAttempts = 3;
    int admitted = 0;
    while (writer->reserve(kAttempts))
        ++admitted;
    QVERIFY(admitted >= 8);
    const std::string big(5000, 'x');
    AttemptRecord record = sample(1);
    record.route = record.model = record.modelUpstream = record.clientAddress = record.errorCode = record.usageJson =
        big;
    for (int i = 0; i < admitted * kAttempts * 2; ++i)
        QVERIFY(writer->append(record));
    std::uint64_t total = 0;
    for (const auto &file : filesIn(pathOf(directory), ".journal"))
        total += fs::file_size(file);
    QVERIFY(total <= 4 * kSmallSegment);
}

void TestUsageJournal::fullJournalRefusesUntilRoomIsMade()
{
    QTemporaryDir directory;
    auto writer = openWriter(pathOf(directory), 2 * kSmallSegment);
    int admitted = 0;
    while (writer->reserve(1)) {
        QVERIFY(writer->append(sample(++admitted)));
        writer->release(1);
    }
    QVERIFY(admitted > 100);
    QVERIFY(!writer->reserve(1));
    const auto files = filesIn(pathOf(directory), ".journal");
    QCOMPARE(files.size(), 2u);
    fs::remove(files.front()); // what the ledger does with a booked segment
    QTRY_VERIFY_WITH_TIMEOUT(writer->reserve(1), 5000);
    QVERIFY(writer->append(sample(1)));
}

void TestUsageJournal::noRoomOnTheDiskIsRefusedAtOpen()
{
    QTemporaryDir directory;
    const auto beyondLimit = JournalWriter::open({pathOf(directory), kSmallSegment, kSmallSegment - 1, 0});
    QVERIFY(!beyondLimit);
    QCOMPARE(beyondLimit.error().code, std::string("journal_full"));
    const auto nowhere = JournalWriter::open({pathOf(directory) / "missing", kSmallSegment, 1u << 30, 0});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, std::string("journal_unwritable"));
    QVERIFY(fs::is_empty(pathOf(directory)));
}

void TestUsageJournal::sparesOfADeadProcessAreRemoved()
{
    QTemporaryDir directory;
    const Written written = writtenSegment(pathOf(directory), 2);
    write(pathOf(directory) / "0-1.spare", written.bytes.substr(0, kHeader) + std::string(1000, '\0'));
    write(pathOf(directory) / "0-2.spare", std::string(1000, '\0'));
    write(pathOf(directory) / "0-3.spare", std::string());
    JournalWriter::tidy(pathOf(directory));
    QVERIFY(filesIn(pathOf(directory), ".spare").empty());
    QCOMPARE(filesIn(pathOf(directory), ".journal").size(), 1u);
}

void TestUsageJournal::aSpareWithRecordsBecomesASegment()
{
    QTemporaryDir directory;
    const Written written = writtenSegment(pathOf(directory), 2);
    fs::remove(filesIn(pathOf(directory), ".journal").at(0));
    write(pathOf(directory) / "0-1.spare", written.bytes);
    JournalWriter::tidy(pathOf(directory));
    const auto files = filesIn(pathOf(directory), ".journal");
    QCOMPARE(files.size(), 1u);
    auto reader = SegmentReader::open(files.front());
    QVERIFY(reader);
    QCOMPARE(readAll(**reader).ids.size(), 2u);
}

void TestUsageJournal::everyPrefixIsReadable()
{
    QTemporaryDir directory;
    const Written written = writtenSegment(pathOf(directory), 3);
    for (std::size_t size = kHeader; size <= written.bounds.back(); ++size) {
        auto reader = SegmentReader::overBytes(written.bytes.substr(0, size));
        QVERIFY(reader);
        const Read read = readAll(**reader);
        std::size_t whole = 0; // the padding behind a record may be missing
        while (whole < 3 && written.bounds[whole + 1] - 7 <= size)
            ++whole;
        QVERIFY(read.ids.size() <= whole && read.ids.size() + 1 >= whole);
        QCOMPARE(read.end, Next::EndForNow);
    }
}

void TestUsageJournal::flippedBitsNeverGiveAWrongRecord()
{
    QTemporaryDir directory;
    const Written written = writtenSegment(pathOf(directory), 3);
    for (std::size_t at = kHeader; at < written.bounds.back(); ++at) {
        std::string bytes = written.bytes.substr(0, written.bounds.back() + 512);
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        auto reader = SegmentReader::overBytes(std::move(bytes));
        const Read read = readAll(**reader);
        for (std::size_t i = 0; i < read.ids.size(); ++i)
            QCOMPARE(read.ids[i], static_cast<std::int64_t>(i + 1));
        const std::size_t damagedRecord = static_cast<std::size_t>(
            std::upper_bound(written.bounds.begin(), written.bounds.end(), at) - written.bounds.begin() - 1);
        QVERIFY(read.ids.size() >= damagedRecord);
        if (read.ids.size() < 3 && damagedRecord < 2)
            QCOMPARE(read.end, Next::Corrupt);
    }
}

namespace {
std::atomic<std::uint64_t> g_allocations{0};
}

void *operator new(std::size_t size)
{
    g_allocations.fetch_add(1, std::memory_order_relaxed);
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void TestUsageJournal::appendAllocatesNothingAndIsFast()
{
    QTemporaryDir directory;
    auto opened = JournalWriter::open({pathOf(directory), 8u << 20, 1u << 30, 0});
    QVERIFY(opened);
    JournalWriter &writer = **opened;
    const AttemptRecord record = sample(1);
    QVERIFY(writer.append(record));
    constexpr int kCount = 20'000; // one segment
    const std::uint64_t before = g_allocations.load();
    QElapsedTimer timer;
    timer.start();
    bool fine = true;
    for (int i = 0; i < kCount; ++i)
        fine = writer.append(record) && fine;
    const qint64 ns = timer.nsecsElapsed();
    const std::uint64_t allocations = g_allocations.load() - before;
    QVERIFY(fine);
    QCOMPARE(allocations, 0u);
    qInfo("append: %lld ns each", ns / kCount);
}

QTEST_GUILESS_MAIN(TestUsageJournal)
#include "test_usage_journal.moc"
