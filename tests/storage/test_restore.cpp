#include "server/accounting/check.h"
#include "server/gateway/restore.h"
#include "server/operations/operations.h"
#include "server/operations/secret_box.h"
#include "server/storage/backup.h"
#include "server/storage/database_swap.h"
#include "server/storage/integrity.h"
#include "tests/storage/ledger_fixture.h"

#include <QFile>
#include <csignal>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace turnpike;
using namespace turnpike::testing;

namespace {

namespace fs = std::filesystem;

constexpr int kThen = 10, kSince = 7, kUnbooked = 5; // requests: in the backup, booked since, only in the journal
const Actor kTester{"test"};

void ignoreSteps(std::string_view) {}

/// A data directory whose database has grown since it was backed up.
struct Grown
{
    LedgerFolder folder;
    RequestIdSource ids{0, 0};
    fs::path backup = folder.folder() / "backup.db";

    Grown()
    {
        folder.migrate();
        write(kThen);
        book();
        if (!backupDatabase(*folder.open(), backup))
            qFatal("no backup");
        write(kSince);
        book();
    }
    void write(int requests)
    {
        auto writer = JournalWriter::open({folder.journal(), 1u << 20, 1ull << 30, 0});
        if (!writer)
            qFatal("no journal");
        for (int i = 0; i < requests; ++i)
            appendRequest(**writer, ids.next(kNow));
    }
    void book() const
    {
        const Clock clock;
        Ledger ledger(folder.options(), clock);
        ledger.start();
        ledger.stop(20'000);
    }
    Settings settings() const
    {
        auto settings =
            Settings::resolve({{"data", folder.folder().string()}, {"quota_timezone", "Asia/Kolkata"}}, {}, {});
        if (!settings)
            qFatal("%s", settings.error().message.c_str());
        return *settings;
    }
    Result<RestoreReport> restore(const std::function<void(std::string_view)> &step = ignoreSteps,
                                  bool acceptSealed = false) const
    {
        const Settings with = settings();
        const auto held = HeldDatabase::open(with);
        if (!held)
            return tl::make_unexpected(held.error());
        return restoreDatabase(*held, with, {backup, acceptSealed}, kTester, step);
    }
    std::vector<fs::path> setAside() const
    {
        std::vector<fs::path> found;
        for (const auto &entry : fs::directory_iterator(folder.folder())) {
            const std::string name = entry.path().filename().string();
            if (name.find("turnpike.db.before-restore-") == 0 && name.find("Z-") == std::string::npos)
                found.push_back(entry.path());
        }
        return found;
    }
};

/// Requests in the log of a whole database; -1: it is not whole.
qint64 requestsIn(const fs::path &file)
{
    const auto session = Session::open(file, Session::Access::Read, 2000);
    if (!session)
        return -1;
    const auto findings = storage::integrityFindings(**session);
    auto count = (*session)->query(QStringLiteral("SELECT count(*) FROM requests"));
    return findings && findings->empty() && count && count->next() ? count->value(0).toLongLong() : -1;
}

QByteArray bytesOf(const fs::path &file)
{
    QFile in(QString::fromStdString(file.string()));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void overwrite(const fs::path &file, std::streamoff at, std::size_t bytes)
{
    std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(at);
    out << std::string(bytes, '\xa5');
}

QByteArray findingsOf(const LedgerFolder &folder)
{
    const auto report = checkBooks(*folder.open(), folder.journal());
    std::string text = report ? "" : report.error().message;
    for (const std::string &finding : report ? report->findings : std::vector<std::string>())
        text += finding + "\n";
    return QByteArray::fromStdString(text);
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBackupIsTheDatabaseAndTheOneBeforeIsKept()
    {
        Grown grown;
        grown.write(kUnbooked);
        const auto report = grown.restore();
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(requestsIn(grown.folder.database()), kThen);
        QCOMPARE(requestsIn(report->aside), kThen + kSince + kUnbooked); // also what was in the journal only
        QVERIFY(report->plan.gap.has_value());
        QCOMPARE(report->plan.gap->requests, kSince + kUnbooked);
        QCOMPARE(report->plan.requests, kThen);
        QVERIFY(report->journalAside.empty());
        struct stat status
        {};
        QCOMPARE(::stat(grown.folder.database().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);
        grown.book(); // nothing is left that a second database could book
        QCOMPARE(requestsIn(grown.folder.database()), kThen);
        QCOMPARE(findingsOf(grown.folder), QByteArray());
        QCOMPARE(grown.folder.number(QStringLiteral("SELECT count(*) FROM audit_log WHERE action = 'database.restore' "
                                                    "AND actor = 'test' AND subject = 'backup.db'")),
                 1);
        QVERIFY(!fs::exists(grown.folder.folder() / "turnpike.db.restoring"));
    }

    /// Each step in turn is the last that the process takes.
    void killedAtAnyStepOneDatabaseIsWhole()
    {
        std::vector<std::string> steps;
        {
            Grown grown;
            grown.write(kUnbooked);
            QVERIFY(grown.restore([&](std::string_view step) { steps.emplace_back(step); }).has_value());
        }
        QVERIFY(steps.size() >= 8);
        for (const std::string &last : steps) {
            Grown grown;
            grown.write(kUnbooked);
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                (void)grown.restore([&](std::string_view step) {
                    if (step == last)
                        ::raise(SIGKILL);
                });
                ::_exit(0);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY2(WIFSIGNALED(status), last.c_str());
            const qint64 now = requestsIn(grown.folder.database());
            const bool isNew = now == kThen;
            QVERIFY2(isNew || now >= kThen + kSince, (last + ": " + std::to_string(now)).c_str());
            QVERIFY2(isNew == (last == "sync"), last.c_str());
            if (isNew)
                QCOMPARE(requestsIn(grown.setAside().at(0)), kThen + kSince + kUnbooked);
            grown.book();
            QCOMPARE(requestsIn(grown.folder.database()), isNew ? kThen : kThen + kSince + kUnbooked);
            QCOMPARE(findingsOf(grown.folder), QByteArray());
            const auto again = grown.restore();
            QVERIFY2(again, again ? "" : again.error().message.c_str());
            QCOMPARE(requestsIn(grown.folder.database()), kThen);
        }
    }

    void theLogOfTheOldDatabaseIsNotPlayedIntoTheNewOne()
    {
        const LedgerFolder folder;
        folder.migrate();
        const fs::path fresh = folder.folder() / "fresh.db", aside = folder.folder() / "aside.db";
        QVERIFY(backupDatabase(*folder.open(), fresh).has_value());
        const fs::path kept = folder.folder() / "kept.db";
        {
            const auto session = folder.open(Session::Access::Write);
            QVERIFY(session->query(QStringLiteral("INSERT INTO settings VALUES ('late', 'x')")).has_value());
            fs::copy_file(folder.database(), kept); // as after a kill: the change is in the log only
            fs::copy_file(folder.database().string() + "-wal", kept.string() + "-wal");
        }
        QVERIFY(fs::file_size(kept.string() + "-wal") > 0);
        QVERIFY(swapDatabase({kept, fresh, aside}, ignoreSteps).has_value());
        const auto count = [](const fs::path &file) {
            auto session = Session::open(file, Session::Access::Read, 2000);
            auto row = (*session)->query(QStringLiteral("SELECT count(*) FROM settings WHERE name = 'late'"));
            return row && row->next() ? row->value(0).toInt() : -1;
        };
        QCOMPARE(count(kept), 0);
        QCOMPARE(count(aside), 1);
    }

    void aJournalThatMayBelongElsewhereIsSetAsideWithADamagedDatabase()
    {
        Grown grown;
        grown.write(kUnbooked);
        overwrite(grown.folder.database(), 0, 4096);
        const auto report = grown.restore();
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QVERIFY(!report->plan.gap.has_value());
        QCOMPARE(report->inJournalAside, kUnbooked);
        QVERIFY(fs::exists(report->journalAside));
        grown.book();
        QCOMPARE(requestsIn(grown.folder.database()), kThen);
        QCOMPARE(findingsOf(grown.folder), QByteArray());
    }

    /// The backup has booked a part of a segment that is still there: what follows in it belongs to it.
    void whatADamagedDatabaseCouldNotBookIsBookedOnceByTheRestoredOne()
    {
        Grown grown;
        {
            const Clock clock;
            Ledger ledger(grown.folder.options(), clock);
            const auto writer = ledger.openJournal(0);
            QVERIFY(writer.has_value());
            ledger.start();
            appendRequest(**writer, grown.ids.next(kNow));
            ledger.stop(20'000);
            fs::remove(grown.backup);
            QVERIFY(backupDatabase(*grown.folder.open(), grown.backup).has_value());
            appendRequest(**writer, grown.ids.next(kNow));
            appendRequest(**writer, grown.ids.next(kNow));
        }
        overwrite(grown.folder.database(), 0, 4096);
        const auto report = grown.restore();
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->bookedLater, 2);
        QVERIFY(report->journalAside.empty());
        grown.book();
        QCOMPARE(requestsIn(grown.folder.database()), kThen + kSince + 1 + 2);
        QCOMPARE(findingsOf(grown.folder), QByteArray());
    }

    void aBackupOfAnotherInstallationLeavesTheJournalToTheOldDatabase()
    {
        Grown grown, other;
        QVERIFY(other.folder.open(Session::Access::Write)
                    ->query(QStringLiteral("UPDATE schema_version SET applied_at = applied_at + 1"))
                    .has_value());
        fs::remove(grown.backup);
        QVERIFY(backupDatabase(*other.folder.open(), grown.backup).has_value());
        grown.write(kUnbooked);
        const auto report = grown.restore();
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QVERIFY(!report->plan.gap->sameInstallation);
        QCOMPARE(requestsIn(report->aside), kThen + kSince + kUnbooked);
        QCOMPARE(report->bookedLater, 0);
        grown.book();
        QCOMPARE(requestsIn(grown.folder.database()), kThen + kSince);
    }

    void idsAreNotGivenTwice()
    {
        Grown grown;
        const auto add = QStringLiteral("INSERT INTO keys (label, created_at) VALUES ('late', 1)");
        QVERIFY(grown.folder.open(Session::Access::Write)->query(add).has_value());
        QVERIFY(grown.folder.open(Session::Access::Write)->query(add).has_value());
        const auto report = grown.restore();
        QVERIFY(report.has_value());
        QCOMPARE(report->plan.gap->keys, 2);
        QVERIFY(grown.folder.open(Session::Access::Write)->query(add).has_value());
        QCOMPARE(grown.folder.number(QStringLiteral("SELECT max(id) FROM keys")), 3);
    }

    void keysThatWouldWorkAgainAreCounted()
    {
        Grown grown;
        const auto change = [&](const char *sql) {
            QVERIFY(grown.folder.open(Session::Access::Write)->query(QString::fromLatin1(sql)).has_value());
        };
        change("INSERT INTO keys (label, created_at) VALUES ('revoked', 1), ('rotated', 1), ('kept', 1)");
        change("INSERT INTO key_secrets (hash, key_id, display, created_at) SELECT cast(label AS BLOB), id, '', 1 "
               "FROM keys");
        fs::remove(grown.backup);
        QVERIFY(backupDatabase(*grown.folder.open(), grown.backup).has_value());
        change("UPDATE keys SET deleted_at = 2 WHERE label = 'revoked'");
        change("UPDATE key_secrets SET valid_until = 2 WHERE hash = cast('rotated' AS BLOB)");
        const auto report = grown.restore();
        QVERIFY(report.has_value());
        QCOMPARE(report->plan.gap->revived, 2);
    }

    void providerKeysThatCannotBeOpenedAreSaidBefore()
    {
        Grown grown;
        const fs::path foreign = grown.folder.folder() / "foreign.key";
        const auto box = SecretBox::open(foreign, true);
        QVERIFY(box.has_value());
        const std::string sealed = (*box)->seal(1, "secret-of-the-provider");
        {
            const auto session = Session::open(grown.backup, Session::Access::Write, 2000);
            QVERIFY((*session)
                        ->query(QStringLiteral("INSERT INTO channels (id, name, kind, base_url, connect_ms, "
                                               "first_byte_ms, idle_ms, total_ms, created_at, updated_at) "
                                               "VALUES (1, 'c', 1, 'http://h', 1, 1, 1, 1, 1, 1)"))
                        .has_value());
            QVERIFY((*session)
                        ->query(QStringLiteral("INSERT INTO provider_keys (id, channel_id, secret, display, created_at)"
                                               " VALUES (1, 1, ?, '', 1)"),
                                {sqlBlob(sealed)})
                        .has_value());
        }
        QVERIFY(SecretBox::open(grown.folder.folder() / "turnpike.key", true).has_value());
        const QByteArray before = bytesOf(grown.folder.database());
        const auto refused = grown.restore();
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), QStringLiteral("secrets_sealed"));
        QVERIFY(bytesOf(grown.folder.database()) == before);
        QVERIFY(grown.setAside().empty());
        const auto accepted = grown.restore(ignoreSteps, true);
        QVERIFY2(accepted, accepted ? "" : accepted.error().message.c_str());
        QCOMPARE(accepted->plan.sealed, 1);
    }

    void whatIsNoWholeBackupIsRefusedAndNothingTouched_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("damageAt");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << QStringLiteral("remove") << -1 << QStringLiteral("backup_missing");
        QTest::newRow("foreign") << QStringLiteral("PRAGMA application_id = 1") << -1
                                 << QStringLiteral("database_foreign");
        QTest::newRow("newer") << QStringLiteral("INSERT INTO schema_version VALUES (1000, 1)") << -1
                               << QStringLiteral("database_newer");
        QTest::newRow("strays") << QStringLiteral("INSERT INTO key_secrets VALUES (x'00', 99, '', 1, NULL)") << -1
                                << QStringLiteral("backup_damaged");
        QTest::newRow("damaged") << QString() << 4096 * 8 << QStringLiteral("backup_damaged");
    }
    void whatIsNoWholeBackupIsRefusedAndNothingTouched()
    {
        QFETCH(QString, sql);
        QFETCH(int, damageAt);
        QFETCH(QString, code);
        Grown grown;
        if (sql == QLatin1String("remove")) {
            fs::remove(grown.backup);
        } else if (!sql.isEmpty()) {
            const auto session = Session::open(grown.backup, Session::Access::Write, 2000);
            QVERIFY((*session)->query(QStringLiteral("PRAGMA foreign_keys = OFF")).has_value());
            QVERIFY((*session)->query(sql).has_value());
        }
        if (damageAt >= 0)
            overwrite(grown.backup, damageAt, 4096);
        const QByteArray before = bytesOf(grown.folder.database());
        const auto refused = grown.restore();
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), code);
        QVERIFY(bytesOf(grown.folder.database()) == before);
        QVERIFY(grown.setAside().empty());
    }

    void aDirectoryThatIsHeldIsRefused()
    {
        Grown grown;
        const auto holder = DataDirectory::open(grown.folder.folder());
        QVERIFY(holder.has_value());
        const auto refused = grown.restore();
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), QStringLiteral("data_directory_in_use"));
        QVERIFY(refused.error().message.find(std::to_string(::getpid())) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
