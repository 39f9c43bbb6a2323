#include "server/runtime/request_id.h"
#include "server/storage/backup.h"
#include "server/storage/database_file.h"
#include "server/storage/migrations.h"
#include "server/storage/reader_pool.h"
#include "server/storage/session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <set>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace turnpike;

namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;

std::unique_ptr<Session> openOrFail(const std::filesystem::path &file, Session::Access access, int busyMs = 1000)
{
    Result<std::unique_ptr<Session>> session = Session::open(file, access, busyMs);
    if (!session)
        qFatal("%s", session.error().message.c_str());
    return std::move(*session);
}

qint64 number(Session &session, const QString &sql)
{
    Result<QSqlQuery> query = session.query(sql);
    if (!query || !query->next())
        return -1;
    return query->value(0).toLongLong();
}

QByteArray bytesOf(const std::filesystem::path &file)
{
    QFile in(QString::fromStdString(file.string()));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::vector<Migration> threeSteps()
{
    std::vector<Migration> steps = shippedMigrations();
    const int shipped = steps.back().version;
    steps.push_back({shipped + 1, QStringLiteral("CREATE TABLE next_one (a INTEGER) STRICT;\n"
                                                 "INSERT INTO next_one VALUES (1);\n")});
    steps.push_back({shipped + 2, QStringLiteral("CREATE TABLE next_two (a INTEGER) STRICT;\n"
                                                 "CREATE TRIGGER guard BEFORE DELETE ON next_two BEGIN\n"
                                                 "    SELECT raise(ABORT, 'append-only');\n"
                                                 "END;\n"
                                                 "INSERT INTO next_two SELECT a + 1 FROM next_one;\n")});
    return steps;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::filesystem::path newFile()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / (std::to_string(++m_files) + ".db");
    }

private Q_SLOTS:
    void freshFileGetsTheNewestSchema()
    {
        const auto file = newFile();
        Result<MigrationReport> report = migrateDatabase(file, shippedMigrations(), kNow);
        QVERIFY(report.has_value());
        QCOMPARE(report->from, 0);
        QCOMPARE(report->to, shippedMigrations().back().version);
        QVERIFY(report->backup.empty());
        struct stat status
        {};
        QCOMPARE(::stat(file.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);

        auto session = openOrFail(file, Session::Access::Write);
        QCOMPARE(number(*session, QStringLiteral("PRAGMA auto_vacuum")), 2);
        QCOMPARE(number(*session, QStringLiteral("PRAGMA synchronous")), 2);
        QCOMPARE(number(*session, QStringLiteral("PRAGMA foreign_keys")), 1);
        QCOMPARE(number(*session, QStringLiteral("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode='wal'")),
                 1);
        QCOMPARE(
            number(*session, QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema='main' AND strict=0 "
                                            "AND name NOT LIKE 'sqlite_%'")),
            0);
        QCOMPARE(number(*session, QStringLiteral("SELECT max(version) FROM schema_version")), report->to);
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
    }

    void upgradeKeepsABackupOfTheOldSchema()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        Result<MigrationReport> report = migrateDatabase(file, threeSteps(), kNow);
        QVERIFY(report.has_value());
        QCOMPARE(report->from, shippedMigrations().back().version);
        QCOMPARE(report->to, threeSteps().back().version);
        auto session = openOrFail(file, Session::Access::Read);
        QCOMPARE(number(*session, QStringLiteral("SELECT a FROM next_two")), 2);
        auto old = openOrFail(report->backup, Session::Access::Read);
        QCOMPARE(number(*old, QStringLiteral("SELECT max(version) FROM schema_version")), report->from);
    }

    void failingStepIsRolledBackWhole()
    {
        const auto file = newFile();
        std::vector<Migration> steps = threeSteps();
        steps.back().sql += QStringLiteral("INSERT INTO no_such_table VALUES (1);\n");
        Result<MigrationReport> report = migrateDatabase(file, steps, kNow);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, std::string("migration_failed"));
        auto session = openOrFail(file, Session::Access::Read);
        QCOMPARE(number(*session, QStringLiteral("SELECT max(version) FROM schema_version")),
                 threeSteps().back().version - 1);
        QCOMPARE(number(*session, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name='next_two'")), 0);
        session.reset();
        QVERIFY(migrateDatabase(file, threeSteps(), kNow).has_value());
    }

    void killedMigrationIsContinued()
    {
        // The child is killed after a growing time, so that the kills fall on different steps; in the end it must pass.
        for (int microseconds = 200; microseconds < 60'000; microseconds = microseconds * 3 / 2) {
            const auto file = newFile();
            const pid_t child = ::fork();
            if (child == 0) {
                (void)migrateDatabase(file, threeSteps(), kNow);
                ::_exit(0);
            }
            ::usleep(static_cast<useconds_t>(microseconds));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            Result<MigrationReport> report = migrateDatabase(file, threeSteps(), kNow);
            QVERIFY2(report.has_value(), report ? "" : report.error().message.c_str());
            auto session = openOrFail(file, Session::Access::Read);
            QCOMPARE(number(*session, QStringLiteral("SELECT max(version) FROM schema_version")),
                     threeSteps().back().version);
            QCOMPARE(number(*session, QStringLiteral("SELECT count(*) FROM next_two")), 1);
            QCOMPARE(number(*session, QStringLiteral("PRAGMA auto_vacuum")), 2);
        }
    }

    void newerSchemaIsRefused()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, threeSteps(), kNow).has_value());
        Result<MigrationReport> report = migrateDatabase(file, shippedMigrations(), kNow);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, std::string("database_newer"));
        auto session = openOrFail(file, Session::Access::Read);
        QCOMPARE(number(*session, QStringLiteral("SELECT max(version) FROM schema_version")),
                 threeSteps().back().version);
    }

    void foreignFileIsLeftUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("not a database\n");
        QTest::newRow("long text") << QByteArray(4096, 'x');
        const auto file = newFile();
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(QString::fromStdString(file.string()));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE trial_keys (key TEXT)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QTest::newRow("another program's database") << bytesOf(file);
    }
    void foreignFileIsLeftUntouched()
    {
        QFETCH(QByteArray, content);
        const auto file = newFile();
        QFile out(QString::fromStdString(file.string()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        Result<MigrationReport> report = migrateDatabase(file, shippedMigrations(), kNow);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, std::string("database_foreign"));
        QCOMPARE(bytesOf(file), content);
        QVERIFY(!std::filesystem::exists(file.string() + "-wal"));
    }

    void transactionRollsBackOnErrorAndException()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        auto session = openOrFail(file, Session::Access::Write);
        const auto put = [&] {
            return session->run("INSERT INTO settings VALUES (?, ?)", {QStringLiteral("a"), QStringLiteral("b")});
        };
        Result<void> failed = session->transaction([&]() -> Result<void> {
            if (!put())
                return fail("unexpected", "");
            return fail("on_purpose", "");
        });
        QCOMPARE(failed.error().code, std::string("on_purpose"));
        const auto throwing = [&]() -> Result<void> {
            (void)put();
            throw std::runtime_error("on purpose");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)session->transaction(throwing));
        QCOMPARE(number(*session, QStringLiteral("SELECT count(*) FROM settings")), 0);
        QVERIFY(
            session->transaction([&]() -> Result<void> { return put() ? Result<void>() : fail("unexpected", ""); }));
        QCOMPARE(number(*session, QStringLiteral("SELECT count(*) FROM settings")), 1);
        QCOMPARE(put().error().code, std::string("database_constraint"));
    }

    void readerCannotWrite()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        auto session = openOrFail(file, Session::Access::Read);
        QVERIFY(!session->run("INSERT INTO settings VALUES ('a', 'b')").has_value());
    }

    void secondWriterIsToldThatTheDatabaseIsBusy()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        auto holder = openOrFail(file, Session::Access::Write);
        auto waiter = openOrFail(file, Session::Access::Write, 50);
        Result<void> outer = holder->transaction([&]() -> Result<void> {
            const Result<void> inner = waiter->transaction([]() -> Result<void> { return {}; });
            return inner ? fail("unexpected", "") : Result<void>(tl::make_unexpected(inner.error()));
        });
        QCOMPARE(outer.error().code, std::string("database_busy"));
    }

    void unfinishedReadDoesNotPinTheSnapshotAfterRelease()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        auto writer = openOrFail(file, Session::Access::Write);
        QVERIFY(writer->run("INSERT INTO settings VALUES ('a', '1'), ('b', '2')").has_value());
        auto reader = openOrFail(file, Session::Access::Read);
        Result<QSqlQuery *> rows = reader->run("SELECT value FROM settings");
        QVERIFY(rows && (*rows)->next());
        QVERIFY(writer->run("DELETE FROM settings").has_value());
        QCOMPARE(number(*reader, QStringLiteral("SELECT count(*) FROM settings")), 2);
        reader->release();
        QCOMPARE(number(*reader, QStringLiteral("SELECT count(*) FROM settings")), 0);
    }

    void backupIsAWholeDatabaseOfItsMoment()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        auto writer = openOrFail(file, Session::Access::Write);
        QVERIFY(writer->run("INSERT INTO settings VALUES ('a', '1')").has_value());
        auto reader = openOrFail(file, Session::Access::Read);
        const auto copy = newFile();
        const Result<void> saved = backupDatabase(*reader, copy);
        QVERIFY2(saved.has_value(), saved ? "" : saved.error().message.c_str());
        QVERIFY(writer->run("DELETE FROM settings").has_value());
        auto restored = openOrFail(copy, Session::Access::Write);
        QCOMPARE(number(*restored, QStringLiteral("SELECT count(*) FROM settings")), 1);
        QCOMPARE(number(*restored, QStringLiteral("PRAGMA auto_vacuum")), 2);
        const Result<void> unwritable = backupDatabase(*reader, "/proc/nowhere/copy.db");
        QCOMPARE(unwritable.error().code, std::string("backup_failed"));
    }

    void readerPoolAnswersOnTheContextsThread()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        ReaderPool pool(file, 2);
        QObject context;
        int answers = 0;
        bool rightThread = true;
        for (int i = 0; i < 20; ++i)
            pool.run<qint64>(
                &context,
                [](Session &session) -> Result<qint64> { return number(session, QStringLiteral("SELECT 7")); },
                [&](Result<qint64> value) {
                    rightThread = rightThread && QThread::currentThread() == context.thread();
                    answers += value && *value == 7 ? 1 : 0;
                });
        QTRY_COMPARE(answers, 20);
        QVERIFY(rightThread);
    }

    void readerPoolDropsTheAnswerForADeadContext()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        ReaderPool pool(file, 1);
        QObject alive;
        bool dead = false, later = false;
        auto dying = std::make_unique<QObject>();
        const auto read = [](Session &) -> Result<int> { return 1; };
        pool.run<int>(dying.get(), read, [&](const Result<int> &) { dead = true; });
        dying.reset();
        pool.run<int>(&alive, read, [&](const Result<int> &) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!dead);
    }

    void readerPoolReportsAMissingDatabase()
    {
        ReaderPool pool(newFile(), 1);
        QObject context;
        std::string code;
        pool.run<int>(
            &context, [](Session &) -> Result<int> { return 1; },
            [&](const Result<int> &value) { code = value ? "none" : value.error().code; });
        QTRY_COMPARE(code, std::string("database_unavailable"));
    }

    void readersStandBackBehindTheOtherThreads()
    {
        const auto file = newFile();
        QVERIFY(migrateDatabase(file, shippedMigrations(), kNow).has_value());
        ReaderPool pool(file, 1);
        QObject context;
        int reader = 0;
        pool.run<int>(
            &context, [](Session &) -> Result<int> { return ::getpriority(PRIO_PROCESS, 0); },
            [&](const Result<int> &value) { reader = value.value_or(0); });
        QTRY_VERIFY(reader > ::getpriority(PRIO_PROCESS, 0));
    }

    void requestIdsGrowAlsoWhenTheClockIsSetBack()
    {
        RequestIdSource first(3, 0), second(4, 0);
        std::set<std::int64_t> seen;
        std::int64_t last = 0;
        for (int i = 0; i < 30'000; ++i) {
            const std::int64_t wall = kNow + i / 10'000 - (i >= 20'000 ? 3'600'000 : 0);
            const std::int64_t id = first.next(wall);
            QVERIFY(id > last);
            last = id;
            QVERIFY(seen.insert(id).second);
            QVERIFY(seen.insert(second.next(wall)).second);
        }
        QVERIFY(RequestIdSource(3, last).next(kNow) > last);
        QVERIFY(RequestIdSource(0, last).next(kNow) > last);
        QCOMPARE(request_id::timeOf(RequestIdSource(255, 0).next(kNow)), kNow);
        QVERIFY(request_id::firstAt(kNow) <= RequestIdSource(0, 0).next(kNow));
        QCOMPARE(request_id::firstAt(0), std::int64_t(0));
        QVERIFY(request_id::firstAt(INT64_MAX) > request_id::firstAt(4'102'444'800'000)); // the year 2100
    }

    void requestIdTextIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QByteArray("req_00000000000000ff") << true;
        QTest::newRow("largest") << QByteArray("req_7fffffffffffffff") << true;
        QTest::newRow("too large") << QByteArray("req_ffffffffffffffff") << false;
        QTest::newRow("upper case") << QByteArray("req_00000000000000FF") << false;
        QTest::newRow("short") << QByteArray("req_ff") << false;
        QTest::newRow("minus") << QByteArray("req_-0000000000000ff") << false;
        QTest::newRow("other prefix") << QByteArray("key_00000000000000ff") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void requestIdTextIsReadBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const std::optional<std::int64_t> id = request_id::parse(text.toStdString());
        QCOMPARE(id.has_value(), valid);
        if (valid)
            QCOMPARE(request_id::toText(*id), text.toStdString());
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
