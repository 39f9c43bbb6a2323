#include "server/accounting/check.h"
#include "tests/operations/installation_fixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace turnpike;
namespace fs = std::filesystem;

namespace {

const char *const kKeys = "CREATE TABLE trial_keys (key TEXT PRIMARY KEY, label TEXT, created_at INTEGER NOT NULL)";
const char *const kKeysWithExpiry = "CREATE TABLE trial_keys (key TEXT PRIMARY KEY, label TEXT, created_at INTEGER NOT "
                                    "NULL, expires_at INTEGER)";
const char *const kUsageLogs =
    "CREATE TABLE usage_logs (id INTEGER PRIMARY KEY AUTOINCREMENT, trial_key TEXT NOT NULL, day TEXT NOT NULL, "
    "requests INTEGER NOT NULL DEFAULT 0, updated_at INTEGER NOT NULL, UNIQUE (trial_key, day))";
const char *const kDailyUsage =
    "CREATE TABLE daily_usage (day TEXT NOT NULL, trial_key TEXT NOT NULL, requests INTEGER "
    "NOT NULL DEFAULT 0, updated_at INTEGER NOT NULL, PRIMARY KEY (day, trial_key))";
const std::string kFirst = "trial_000102030405060708090a0b0c0d0e0f1011";
const std::string kSecond = "trial_ff0102030405060708090a0b0c0d0e0f1011";

/// A database of another program, written by plain SQL; `keepOpen` leaves its WAL unwritten to the file.
class OtherDatabase
{
public:
    OtherDatabase(const fs::path &file, const QStringList &statements)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(QString::fromStdString(file.string()));
        if (!database.open())
            qFatal("cannot make %s", file.c_str());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    ~OtherDatabase()
    {
        QSqlDatabase::database(QStringLiteral("other"), false).close();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
};

QString insertKey(const std::string &key, const char *label, qint64 createdAt)
{
    return QStringLiteral("INSERT INTO trial_keys (key, label, created_at) VALUES ('%1', '%2', %3)")
        .arg(QString::fromStdString(key), QString::fromUtf8(label))
        .arg(createdAt);
}

QString insertUsage(const QString &table, const std::string &key, const std::string &day, int requests)
{
    return QStringLiteral("INSERT INTO %1 (trial_key, day, requests, updated_at) VALUES ('%2', '%3', %4, 1)")
        .arg(table, QString::fromStdString(key), QString::fromStdString(day))
        .arg(requests);
}

QByteArray bytesOf(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

std::string today()
{
    const QuotaCalendar calendar(QTimeZone::utc());
    return QuotaCalendar::dayText(calendar.dayAt(Clock().wallMs()));
}

} // namespace

class TestQuotaProxyImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<InstallationFixture>();
        m_file = m_fixture->root() / "quota.db";
        m_fixture->options["database_path"] = m_file.string();
    }
    void cleanup() { m_fixture.reset(); }

    void bothFormsAreImported_data();
    void bothFormsAreImported();
    void theFileIsNeverWritten();
    void whatIsOnlyInTheWalIsImported();
    void aSecondStartDoesNotImportAgain();
    void theFileMayBePutAwayAfterwards();
    void aDatabaseThatWasMadeButNotFilledIsFilledLater();
    void importedCountsLimitTheDay();
    void theBooksAgreeAfterAnImport();
    void oddLabelsAreTidied();
    void foreignFilesAreRefusedUntouched_data();
    void foreignFilesAreRefusedUntouched();
    void aMissingFileBecomesOurs();

private:
    InstallationFixture &fixture() { return *m_fixture; }
    fs::path beside() { return m_fixture->root() / "quota.turnpike.db"; }
    void writeOld(const QString &usageTable = QStringLiteral("usage_logs"))
    {
        const OtherDatabase other(
            m_file, {QString::fromLatin1(kKeysWithExpiry),
                     QString::fromLatin1(usageTable == QLatin1String("usage_logs") ? kUsageLogs : kDailyUsage),
                     insertKey(kFirst, "First", 1'700'000'000'000), insertKey(kSecond, "Second", 1'700'000'000'001),
                     QStringLiteral("UPDATE trial_keys SET expires_at = 4000000000000 WHERE label = 'Second'"),
                     insertUsage(usageTable, kFirst, today(), 7), insertUsage(usageTable, kFirst, "2020-01-01", 90)});
    }

    std::unique_ptr<InstallationFixture> m_fixture;
    fs::path m_file;
};

void TestQuotaProxyImport::bothFormsAreImported_data()
{
    QTest::addColumn<bool>("expiry");
    QTest::addColumn<QString>("usageTable");
    QTest::newRow("usage_logs, expiry") << true << QStringLiteral("usage_logs");
    QTest::newRow("usage_logs, no expiry") << false << QStringLiteral("usage_logs");
    QTest::newRow("daily_usage, expiry") << true << QStringLiteral("daily_usage");
    QTest::newRow("daily_usage, no expiry") << false << QStringLiteral("daily_usage");
}

void TestQuotaProxyImport::bothFormsAreImported()
{
    QFETCH(bool, expiry);
    QFETCH(QString, usageTable);
    QStringList statements = {QString::fromLatin1(expiry ? kKeysWithExpiry : kKeys),
                              QString::fromLatin1(usageTable == QLatin1String("usage_logs") ? kUsageLogs : kDailyUsage),
                              insertKey(kFirst, "Prüfung", 1'700'000'000'000),
                              insertKey(kSecond, "", 1'700'000'000'001),
                              insertUsage(usageTable, kFirst, today(), 7),
                              insertUsage(usageTable, kFirst, "2020-01-01", 90),
                              insertUsage(usageTable, "trial_of_nobody", today(), 3)};
    if (expiry)
        statements << QStringLiteral("UPDATE trial_keys SET expires_at = 4000000000000 WHERE label = ''");
    {
        const OtherDatabase other(m_file, statements);
    }
    fixture().open();
    QCOMPARE(fixture()->databaseFile(), beside());
    const std::int64_t now = fixture()->clock().wallMs();
    const auto first = fixture()->keys().find(kFirst, now).book;
    const auto second = fixture()->keys().find(kSecond, now).book;
    QVERIFY(first && second);
    QCOMPARE(fixture()->keys().all().size(), 2u);
    QCOMPARE(first->config()->label, std::string("Prüfung"));
    QVERIFY(!first->config()->expiresAt);
    QVERIFY(!first->config()->limits.requestsPerDay); // default_daily_limit goes for it
    QCOMPARE(second->config()->expiresAt.value_or(0), expiry ? 4'000'000'000'000 : 0);
    const std::int32_t day = fixture()->calendar().dayAt(now);
    QCOMPARE(first->counts(day).requestsToday, 7);
    QCOMPARE(second->counts(day).requestsToday, 0);
    QCOMPARE(fixture().sql("SELECT min(created_at) FROM keys"), std::string("1700000000000"));
    QCOMPARE(fixture().sql("SELECT display FROM key_secrets ORDER BY display LIMIT 1"), SecretBox::mask(kFirst));
    QVERIFY(!bytesOf(beside()).contains(kFirst.c_str()));
}

void TestQuotaProxyImport::theFileIsNeverWritten()
{
    writeOld();
    QVERIFY(QFile::setPermissions(QString::fromStdString(m_file.string()), QFileDevice::ReadOwner));
    const QByteArray before = bytesOf(m_file);
    const auto modified = fs::last_write_time(m_file);
    fixture().open();
    fixture().open();
    fixture().close();
    QCOMPARE(bytesOf(m_file), before);
    QVERIFY(fs::last_write_time(m_file) == modified);
    QVERIFY(!fs::exists(m_file.string() + "-wal"));
    QVERIFY(!fs::exists(m_file.string() + "-shm"));
    for (const auto &entry : fs::directory_iterator(fixture().path())) // copies had secrets in the clear
        QVERIFY(entry.path().filename().string().rfind("import-", 0) != 0);
}

void TestQuotaProxyImport::whatIsOnlyInTheWalIsImported()
{
    const OtherDatabase other(m_file, {QStringLiteral("PRAGMA journal_mode = WAL"),
                                       QStringLiteral("PRAGMA wal_autocheckpoint = 0"), QString::fromLatin1(kKeys),
                                       QString::fromLatin1(kUsageLogs), insertKey(kFirst, "First", 1'700'000'000'000)});
    QVERIFY(fs::exists(m_file.string() + "-wal"));
    fixture().open();
    QVERIFY(fixture()->keys().find(kFirst, fixture()->clock().wallMs()).book);
}

void TestQuotaProxyImport::aSecondStartDoesNotImportAgain()
{
    writeOld();
    fixture().open();
    const std::int64_t now = fixture()->clock().wallMs();
    Answer<void> revoked;
    fixture()->operations().revokeKey(kTester, fixture()->keys().find(kFirst, now).book->config()->id,
                                      &fixture().context, revoked.callback());
    QVERIFY(revoked.wait());
    fixture().open();
    QCOMPARE(fixture().sql("SELECT count(*) FROM keys"), std::string("2"));
    QVERIFY(!fixture()->keys().find(kFirst, now).book);
    QVERIFY(fixture()->keys().find(kSecond, now).book);
    QCOMPARE(fixture().sql("SELECT sum(requests) FROM usage_daily"), std::string("7"));
}

void TestQuotaProxyImport::theFileMayBePutAwayAfterwards()
{
    writeOld();
    fixture().open();
    fixture().close();
    fs::remove(m_file);
    fixture().open();
    QCOMPARE(fixture()->databaseFile(), beside());
    QVERIFY(fixture()->keys().find(kFirst, fixture()->clock().wallMs()).book);
    QVERIFY(!fs::exists(m_file));
}

void TestQuotaProxyImport::aDatabaseThatWasMadeButNotFilledIsFilledLater()
{
    fixture().options["database_path"] = beside().string();
    fixture().open(); // as if the first start had been killed before the import
    fixture().close();
    writeOld();
    fixture().options["database_path"] = m_file.string();
    fixture().open();
    QVERIFY(fixture()->keys().find(kFirst, fixture()->clock().wallMs()).book);
}

void TestQuotaProxyImport::importedCountsLimitTheDay()
{
    writeOld(QStringLiteral("daily_usage"));
    fixture().options["default_daily_limit"] = "9";
    fixture().open();
    const auto book = fixture()->keys().find(kFirst, fixture()->clock().wallMs()).book;
    const KeyBook::Demand demand{0, fixture()->clock().wallMs(), fixture()->clock().steadyMs()};
    QVERIFY(book->take(demand, fixture()->calendar()));
    QVERIFY(book->take(demand, fixture()->calendar()));
    QVERIFY(!book->take(demand, fixture()->calendar()));
}

void TestQuotaProxyImport::theBooksAgreeAfterAnImport()
{
    writeOld();
    fixture().open();
    const auto session = Session::open(fixture()->databaseFile(), Session::Access::Read, 2000);
    QVERIFY(session);
    const auto report = checkBooks(**session, fixture().path() / "journal");
    QVERIFY(report);
    QVERIFY2(report->sound(), report->sound() ? "" : report->findings.front().c_str());
    QCOMPARE(report->closedRequests, 7);
}

void TestQuotaProxyImport::oddLabelsAreTidied()
{
    {
        const OtherDatabase other(
            m_file,
            {QString::fromLatin1(kKeys), QString::fromLatin1(kUsageLogs),
             QStringLiteral("INSERT INTO trial_keys VALUES ('%1', 'a' || char(10) || 'b', 1)")
                 .arg(QString::fromStdString(kFirst)),
             QStringLiteral("INSERT INTO trial_keys VALUES ('%1', replace(hex(zeroblob(200)), '0', char(20013)), 1)")
                 .arg(QString::fromStdString(kSecond)),
             QStringLiteral("INSERT INTO trial_keys VALUES ('trial_no_label_0123456789', NULL, 1)")});
    }
    fixture().open();
    const std::int64_t now = fixture()->clock().wallMs();
    QCOMPARE(fixture()->keys().find(kFirst, now).book->config()->label, std::string("a b"));
    QCOMPARE(fixture()->keys().find(kSecond, now).book->config()->label.size(), 600u); // 200 of three bytes
    QVERIFY(fixture()->keys().find("trial_no_label_0123456789", now).book->config()->label.empty());
}

void TestQuotaProxyImport::foreignFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QStringList>("statements"); // empty: not a database at all
    QTest::newRow("text") << QStringList();
    QTest::newRow("other tables") << QStringList{QStringLiteral("CREATE TABLE bookmarks (url TEXT)")};
    QTest::newRow("keys only") << QStringList{QString::fromLatin1(kKeys)};
    QTest::newRow("usage only") << QStringList{QString::fromLatin1(kUsageLogs)};
    QTest::newRow("keys of another form")
        << QStringList{QStringLiteral("CREATE TABLE trial_keys (id INTEGER)"), QString::fromLatin1(kUsageLogs)};
}

void TestQuotaProxyImport::foreignFilesAreRefusedUntouched()
{
    QFETCH(QStringList, statements);
    if (statements.isEmpty()) {
        QFile file(QString::fromStdString(m_file.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("these are my notes\n").repeated(100));
    } else {
        const OtherDatabase other(m_file, statements);
    }
    const QByteArray before = bytesOf(m_file);
    const auto opened = fixture().tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, std::string("database_foreign"));
    QCOMPARE(bytesOf(m_file), before);
    QVERIFY(!fs::exists(beside()));
}

void TestQuotaProxyImport::aMissingFileBecomesOurs()
{
    fixture().open();
    QCOMPARE(fixture()->databaseFile(), m_file);
    fixture().open();
    QCOMPARE(fixture()->databaseFile(), m_file);
}

QTEST_GUILESS_MAIN(TestQuotaProxyImport)
#include "test_quota_proxy_import.moc"
