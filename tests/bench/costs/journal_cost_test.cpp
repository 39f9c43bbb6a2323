#include "server/accounting/usage_journal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <string>

namespace turnpike {
namespace {

// Bytes that this process has read by system calls.
std::uint64_t bytesRead()
{
    std::ifstream io("/proc/self/io");
    std::string name;
    std::uint64_t value = 0;
    while (io >> name >> value) {
        if (name == "rchar:")
            return value;
    }
    return 0;
}

} // namespace

/// Costs that are counted and not timed.
class JournalCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followingReadsLittleBesideWhatIsWritten();
};

/// The ledger looks into a live segment many times a second: that must not read the room that is still empty.
void JournalCostTest::followingReadsLittleBesideWhatIsWritten()
{
    constexpr int kLooks = 200;
    constexpr std::uint64_t kMostPerLook = 128 * 1024;
    // beside the build, because a temporary folder may be in memory, where holes are kept in another way
    const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("journal-XXXXXX")));
    QVERIFY(folder.isValid());
    JournalWriter::Options options;
    options.directory = folder.path().toStdString();
    const auto writer = JournalWriter::open(options);
    QVERIFY(writer.has_value());
    const auto reader = SegmentReader::open(std::filesystem::directory_iterator(options.directory)->path());
    QVERIFY(reader.has_value());

    const std::uint64_t before = bytesRead();
    QVERIFY(before > 0);
    for (int i = 1; i <= kLooks; ++i) {
        QVERIFY((*writer)->reserve(1));
        AttemptRecord record;
        record.kind = AttemptRecord::Kind::Final;
        record.outcome = Outcome::Success;
        record.requestId = i;
        record.model = "sim";
        QVERIFY((*writer)->append(record));
        (*writer)->release(1);
        AttemptRecord read;
        QVERIFY((*reader)->next(read) == SegmentReader::Next::Record);
        QCOMPARE(read.requestId, i);
        QVERIFY((*reader)->next(read) == SegmentReader::Next::EndForNow);
    }
    const std::uint64_t perLook = (bytesRead() - before) / kLooks;
    QVERIFY2(perLook <= kMostPerLook, qPrintable(QStringLiteral("%1 bytes are read at every look").arg(perLook)));
}

} // namespace turnpike

QTEST_GUILESS_MAIN(turnpike::JournalCostTest)
#include "journal_cost_test.moc"
