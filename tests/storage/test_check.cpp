#include "server/accounting/check.h"
#include "server/accounting/retention.h"
#include "tests/storage/ledger_fixture.h"

#include <fstream>

using namespace turnpike;
using namespace turnpike::testing;

namespace {

using Kind = AttemptRecord::Kind;
constexpr std::int64_t kDayMs = 86'400'000;

/// 200 days with two keys and, each tenth request, a failover; booked.
void fill(const LedgerFolder &folder, std::int64_t lastDayMs, int days)
{
    folder.migrate();
    {
        Result<std::unique_ptr<JournalWriter>> writer =
            JournalWriter::open({folder.journal(), 1u << 20, 1ull << 30, 0});
        QVERIFY(writer.has_value());
        RequestIdSource ids(0, 0);
        for (int i = 0; i < days * 20; ++i) {
            const std::int64_t id = ids.next(lastDayMs - (days - 1 - i / 20) * kDayMs);
            if (i % 10 != 0) {
                appendRequest(**writer, id, 1 + i % 2);
                continue;
            }
            AttemptRecord first = record(Kind::Ended, id, 1 + i % 2);
            first.outcome = Outcome::ProviderError;
            QVERIFY((*writer)->append(record(Kind::Started, id, 1 + i % 2)));
            QVERIFY((*writer)->append(first));
            AttemptRecord last = record(Kind::Final, id, 1 + i % 2);
            last.attempt = 2;
            QVERIFY((*writer)->append(last));
        }
    }
    const Clock clock;
    Ledger ledger(folder.options(), clock);
    ledger.start();
    ledger.stop(20'000);
}

CheckReport check(const LedgerFolder &folder)
{
    const auto session = folder.open();
    Result<CheckReport> report = checkBooks(*session, folder.journal());
    if (!report)
        qFatal("%s", report.error().message.c_str());
    return *report;
}

QByteArray text(const CheckReport &report)
{
    std::string all;
    for (const std::string &finding : report.findings)
        all.append(finding).append(1, '\n');
    return QByteArray::fromStdString(all);
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksAgreeAfterBooking()
    {
        const LedgerFolder folder;
        fill(folder, kNow, 5);
        const CheckReport report = check(folder);
        QVERIFY2(report.sound(), text(report));
        QCOMPARE(report.requests, 100);
        QCOMPARE(report.attempts, 20);
        QCOMPARE(report.unbooked, 0);
    }

    void booksAgreeWhileThereIsAnUnbookedJournal()
    {
        const LedgerFolder folder;
        fill(folder, kNow, 1);
        Result<std::unique_ptr<JournalWriter>> writer =
            JournalWriter::open({folder.journal(), 1u << 20, 1ull << 30, 0});
        QVERIFY(writer.has_value());
        appendRequest(**writer, RequestIdSource(0, 0).next(kNow + kDayMs));
        const CheckReport report = check(folder);
        QVERIFY2(report.sound(), text(report));
        QCOMPARE(report.unbooked, 1);
    }

    void plantedDamageIsFound_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QByteArray>("finding");
        const auto add = [](const char *name, const char *sql, const char *finding) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QByteArray(finding);
        };
        add("request deleted", "DELETE FROM requests WHERE id = (SELECT min(id) FROM requests WHERE attempts = 1)",
            "On 2026-09-17 key 2 has 9 requests (9 counted, 180 tokens, 0 estimated) in log and closed days, but 10");
        add("tokens changed", "UPDATE requests SET output = output + 1 WHERE id = (SELECT max(id) FROM requests)",
            "201 tokens, 0 estimated) in log and closed days");
        add("count given back", "UPDATE requests SET counted = 0 WHERE id = (SELECT max(id) FROM requests)",
            "10 requests (9 counted");
        add("roll-up row gone", "DELETE FROM usage_daily WHERE day = '2026-09-18' AND key_id = 1",
            "On 2026-09-18 key 1 has 10 requests (10 counted, 200 tokens, 0 estimated) in log and closed days, but 0");
        add("roll-up raised", "UPDATE usage_daily SET requests = requests + 1 WHERE day = '2026-09-18' AND key_id = 1",
            "but 10 (11 counted");
        add("closed day invented", "INSERT INTO closed_days VALUES ('2026-01-01', 0, 1, 5, 5, 0, 0, 0, 0, 0, 0)",
            "On 2026-01-01 key 1 has 5 requests");
        add("hour raised", "UPDATE usage_hourly SET failures = failures + 1 WHERE day = '2026-09-18' AND key_id = 1",
            "10 requests (1 failed, 200 tokens) in the hourly roll-up, but 10 (0 failed");
        add("hour moved to another channel",
            "UPDATE usage_hourly SET channel_id = 77 WHERE day = '2026-09-18' AND key_id = 1",
            "channel 77 has 0 requests for \"deepseek-chat\" in the log, but 10");
        add("attempt deleted",
            "DELETE FROM attempts WHERE n = 1 AND request_id = (SELECT min(request_id) FROM attempts)",
            "made 2 attempts, but 1 are recorded");
        add("attempt without request",
            "UPDATE attempts SET request_id = 12345 WHERE n = 2 AND request_id = "
            "(SELECT min(request_id) FROM attempts)",
            "Attempt 2 of request req_0000000000003039 is recorded, but the request is not in the log");
        add("attempt too many",
            "INSERT INTO attempts SELECT request_id, 3, channel_id, provider_key_id, outcome, status, "
            "error_code, started_at, duration_ms, 0, 0, 0, 0, usage FROM attempts WHERE n = 1 LIMIT 1",
            "but the request made only 2");
        add("failure without its attempt", "UPDATE requests SET outcome = 3 WHERE id = (SELECT max(id) FROM requests)",
            "made 1 attempts, but 0 are recorded");
        add("unknown without flag", "UPDATE requests SET outcome = 7 WHERE id = (SELECT max(id) FROM requests)",
            "ended unknown, but is not flagged");
        add("negative tokens", "UPDATE requests SET input = -5 WHERE id = (SELECT max(id) FROM requests)",
            "has a negative figure");
        add("secret without key", "INSERT INTO key_secrets VALUES (x'00', 99, 'trial_1234…5678', 0, NULL)",
            "A row of key_secrets refers to");
    }
    void plantedDamageIsFound()
    {
        QFETCH(QString, damage);
        QFETCH(QByteArray, finding);
        const LedgerFolder folder;
        fill(folder, kNow, 5);
        {
            const auto session = folder.open(Session::Access::Write);
            QVERIFY(session->query(QStringLiteral("PRAGMA foreign_keys = OFF")).has_value());
            const Result<QSqlQuery> done = session->query(damage);
            QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
            QVERIFY(done->numRowsAffected() > 0);
        }
        const CheckReport report = check(folder);
        QVERIFY2(text(report).contains(finding), text(report));
    }

    void journalThatDisagreesIsFound()
    {
        const LedgerFolder folder;
        fill(folder, kNow, 1);
        std::int64_t id = 0;
        SegmentId segment{};
        {
            Result<std::unique_ptr<JournalWriter>> writer =
                JournalWriter::open({folder.journal(), 1u << 20, 1ull << 30, 0});
            QVERIFY(writer.has_value());
            id = RequestIdSource(0, 0).next(kNow + kDayMs);
            appendRequest(**writer, id);
        }
        for (const auto &entry : std::filesystem::directory_iterator(folder.journal()))
            segment = (*SegmentReader::open(entry.path()))->id();
        const QByteArray name(reinterpret_cast<const char *>(segment.data()), 16);
        const auto setPosition = [&](int sequence) {
            const auto session = folder.open(Session::Access::Write);
            QVERIFY(session
                        ->run("INSERT INTO journal_positions VALUES (?, '', ?) "
                              "ON CONFLICT (segment) DO UPDATE SET sequence = excluded.sequence",
                              {name, sequence})
                        .has_value());
        };
        setPosition(2);
        QVERIFY2(text(check(folder)).contains("counts as booked, but is not in the log"), text(check(folder)));
        setPosition(5);
        QVERIFY2(text(check(folder)).contains("is booked up to record 5, but ends at 2"), text(check(folder)));
        for (const auto &entry : std::filesystem::directory_iterator(folder.journal())) {
            std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(100);
            file.write("damage!", 7);
        }
        QVERIFY2(text(check(folder)).contains("is damaged after record 0"), text(check(folder)));
    }

    void retentionClosesDaysAndTheCheckStaysClean()
    {
        const LedgerFolder folder;
        const Clock clock;
        const std::int64_t now = clock.wallMs();
        constexpr int kDays = 120;
        fill(folder, now, kDays);
        const qint64 before = folder.number(QStringLiteral("SELECT sum(all_requests) FROM usage_daily"));
        const auto session = folder.open(Session::Access::Write);
        Retention retention({90, 30, 365, 30}, QTimeZone("Asia/Kolkata"));
        int steps = 0;
        for (Result<Retention::Step> step = Retention::Step::More; *step == Retention::Step::More; ++steps) {
            step = retention.step(*session, now);
            QVERIFY2(step.has_value(), step ? "" : step.error().message.c_str());
            const CheckReport report = check(folder); // after every step, also in the middle of a day
            QVERIFY2(report.sound(), text(report));
            QCOMPARE(report.requests + report.closedRequests, before);
            QVERIFY(steps < 100);
        }
        QVERIFY(steps > 2);
        const CheckReport report = check(folder);
        QVERIFY(report.requests >= 90 * 20 && report.requests <= 91 * 20);
        QVERIFY(report.closedRequests >= 29 * 20);
        QVERIFY(report.attempts >= 30 * 4 && report.attempts <= 31 * 4);
        QCOMPARE(folder.number(QStringLiteral("SELECT freelist_count FROM pragma_freelist_count")), 0);
        QCOMPARE(folder.number(QStringLiteral("SELECT sum(all_requests) FROM usage_daily")), before);
    }

    void retentionDeletesOldAuditRowsSecretsAndKeys()
    {
        const LedgerFolder folder;
        folder.migrate();
        const auto session = folder.open(Session::Access::Write);
        for (const char *sql :
             {"INSERT INTO keys (id, created_at, deleted_at) VALUES (1, 0, 1000), (2, 0, NULL), (3, 0, 1789900000000)",
              "INSERT INTO keys (id, created_at, expires_at) VALUES (4, 0, 1000), (5, 0, 1789900000000)",
              "INSERT INTO key_secrets VALUES (x'01', 1, 'a', 0, NULL), (x'02', 2, 'b', 0, 1000), (x'03', 2, 'c', 0, "
              "NULL)",
              "INSERT INTO audit_log (at, actor, action, subject) VALUES (1000, 'cli', 'x', 'y'), "
              "(1789900000000, 'cli', 'x', 'y')"})
            QVERIFY(session->run(sql).has_value());
        Retention retention({}, QTimeZone("Asia/Kolkata"));
        while (retention.step(*session, kNow).value() == Retention::Step::More)
            ;
        QCOMPARE(folder.number(QStringLiteral("SELECT group_concat(id, '') FROM keys")), 235);
        QCOMPARE(folder.number(QStringLiteral("SELECT group_concat(hex(hash), '') FROM key_secrets")), 3);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM audit_log")), 1);
    }

    void runningLedgerKeepsTheRules()
    {
        const LedgerFolder folder;
        const Clock clock;
        fill(folder, clock.wallMs() - 100 * kDayMs, 3);
        Ledger ledger(folder.options(), clock);
        ledger.start();
        ledger.runRetentionSoon();
        QTRY_COMPARE_WITH_TIMEOUT(folder.number(QStringLiteral("SELECT count(*) FROM requests")), 0, 10'000);
        ledger.stop();
        QVERIFY2(check(folder).sound(), text(check(folder)));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
