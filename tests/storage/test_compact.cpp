#include "server/operations/compaction.h"
#include "server/storage/compact.h"
#include "server/storage/integrity.h"
#include "tests/storage/ledger_fixture.h"

#include <QFile>
#include <atomic>
#include <optional>

using namespace turnpike;
using namespace turnpike::testing;

namespace {

namespace fs = std::filesystem;

constexpr int kPatienceMs = 20'000;

/// A database in which most pages are empty again.
void leaveHoles(const LedgerFolder &folder)
{
    folder.migrate();
    const auto session = folder.open(Session::Access::Write);
    for (const char *sql : {"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
                            "INSERT INTO audit_log (at, actor, action, subject, after) SELECT i, 'a', 'b', 'c', "
                            "printf('%.900c', 'x') FROM n",
                            "DELETE FROM audit_log WHERE id % 100 <> 0", "PRAGMA wal_checkpoint(TRUNCATE)"})
        QVERIFY(session->query(QString::fromLatin1(sql)).has_value());
}

} // namespace

class TestCompact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsWrittenAnewAndSmaller()
    {
        const LedgerFolder folder;
        leaveHoles(folder);
        const auto before = static_cast<std::int64_t>(fs::file_size(folder.database()));
        const auto done = storage::compactDatabaseFile(folder.database());
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        const auto after = static_cast<std::int64_t>(fs::file_size(folder.database()));
        QCOMPARE(done->left, after);
        QCOMPARE(done->freed, before - after);
        QVERIFY(after < before / 10);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM audit_log")), 40);
        QCOMPARE(folder.number(QStringLiteral("PRAGMA auto_vacuum")), 2);
        QCOMPARE(storage::integrityFindings(*folder.open())->size(), std::size_t(0));
        QVERIFY(!fs::exists(folder.database().string() + ".compact"));
    }

    void aDamagedDatabaseIsLeftAsItIs()
    {
        const LedgerFolder folder;
        leaveHoles(folder);
        const auto free = folder.number(QStringLiteral("PRAGMA freelist_count"));
        QVERIFY(free > 0);
        const auto session = folder.open();
        auto root = session->query(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'audit_log'"));
        QVERIFY(root && root->next());
        const std::int64_t page = root->value(0).toLongLong();
        {
            QFile file(QString::fromStdString(folder.database().string()));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
            QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
        }
        const auto before = fs::file_size(folder.database());
        QVERIFY(!storage::compactDatabaseFile(folder.database()));
        QCOMPARE(fs::file_size(folder.database()), before);
        QVERIFY(!fs::exists(folder.database().string() + ".compact"));
    }

    /// Between two steps the ledger books, and the operators' changes are made.
    void whileTheLedgerBooksItGivesPagesBack()
    {
        const LedgerFolder folder;
        leaveHoles(folder);
        const auto before = fs::file_size(folder.database());
        const Clock clock;
        Ledger ledger(folder.options(), clock);
        auto writer = ledger.openJournal(0);
        QVERIFY(writer.has_value());
        ledger.start();
        RequestIdSource ids(0, 0);
        std::atomic<int> steps = 0, bookedMeanwhile = 0;
        std::optional<Result<storage::Compaction>> done;
        compactInSteps(
            ledger,
            [&](std::int64_t freed, std::int64_t all) { // on the ledger's thread
                if (++steps == 1)
                    appendRequest(**writer, ids.next(kNow));
                bookedMeanwhile = std::max(bookedMeanwhile.load(), int(ledger.stats().booked));
                return freed <= all;
            },
            this, [&](Result<storage::Compaction> result) { done = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kPatienceMs);
        QVERIFY2(*done, *done ? "" : done->error().message.c_str());
        QVERIFY(steps > 2);
        QVERIFY2(bookedMeanwhile > 0, "nothing was booked between the steps");
        QVERIFY((*done)->freed > static_cast<std::int64_t>(before) / 2);
        QTRY_VERIFY_WITH_TIMEOUT(fs::file_size(folder.database()) < before / 2, kPatienceMs);
        ledger.stop();
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM requests")), 1);
        QCOMPARE(folder.number(QStringLiteral("PRAGMA freelist_count")), 0);
    }

    void itCanBeStoppedBetweenTwoSteps()
    {
        const LedgerFolder folder;
        leaveHoles(folder);
        const Clock clock;
        Ledger ledger(folder.options(), clock);
        ledger.start();
        std::optional<Result<storage::Compaction>> done;
        compactInSteps(
            ledger, [](std::int64_t, std::int64_t) { return false; }, this,
            [&](Result<storage::Compaction> result) { done = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kPatienceMs);
        QVERIFY(done->has_value());
        QVERIFY((*done)->freed > 0);
    }
};

QTEST_GUILESS_MAIN(TestCompact)
#include "test_compact.moc"
