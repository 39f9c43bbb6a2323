#include "server/accounting/key_directory.h"
#include "server/accounting/retention.h"
#include "tests/storage/ledger_fixture.h"

#include <QElapsedTimer>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace turnpike;
using namespace turnpike::testing;

namespace {

using Kind = AttemptRecord::Kind;

std::unique_ptr<JournalWriter> writerOf(const LedgerFolder &folder, std::uint32_t segmentBytes = 64 * 1024)
{
    Result<std::unique_ptr<JournalWriter>> writer =
        JournalWriter::open({folder.journal(), segmentBytes, 1ull << 30, 0});
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    return std::move(*writer);
}

void bookAll(const LedgerFolder &folder, const Clock &clock)
{
    Ledger ledger(folder.options(), clock);
    ledger.start();
    ledger.stop(20'000);
}

int segmentFiles(const LedgerFolder &folder)
{
    int count = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder.journal()))
        count += entry.path().extension() == ".journal" ? 1 : 0;
    return count;
}

qint64 requests(const LedgerFolder &folder)
{
    return folder.number(QStringLiteral("SELECT count(*) FROM requests"));
}

constexpr const char *kDaily = "SELECT coalesce(sum(all_requests), 0) FROM usage_daily";

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

    Clock m_clock;

private Q_SLOTS:
    void usualRequestIsOneRowWithoutAttempts()
    {
        const LedgerFolder folder;
        folder.migrate();
        appendRequest(*writerOf(folder), RequestIdSource(0, 0).next(kNow));
        bookAll(folder, m_clock);
        QCOMPARE(requests(folder), 1);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM attempts")), 0);
        QCOMPARE(
            folder.number(QStringLiteral(
                "SELECT count(*) FROM requests WHERE day = '2026-09-21' AND key_id = 1 AND channel_id = 2 AND "
                "provider_key_id = 3 AND route = '/v1/chat/completions' AND model = 'deepseek-chat' AND "
                "model_upstream IS NULL AND client_address = '127.0.0.1' AND status = 200 AND outcome = 1 AND "
                "attempts = 1 AND input = 10 AND cached_input = 3 AND cache_write = 0 AND output = 7 AND counted = 1 "
                "AND error_code IS NULL AND first_byte_ms = 20 AND duration_ms = 120 AND "
                "json_extract(usage, '$.total_tokens') = 20")),
            1);
        QCOMPARE(folder.number(QStringLiteral(
                     "SELECT count(*) FROM usage_daily WHERE day = '2026-09-21' AND key_id = 1 AND requests = 1 AND "
                     "all_requests = 1 AND failures = 0 AND input = 10 AND cached_input = 3 AND output = 7")),
                 1);
        // India's hours start at :30; 14:13 UTC is 19:43 there, in the hour of 19:00 = 13:30 UTC
        QCOMPARE(folder.number(QStringLiteral("SELECT hour FROM usage_hourly")),
                 kNow / 3'600'000 * 3'600'000 - 1'800'000);
        QCOMPARE(segmentFiles(folder), 0);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM journal_positions")), 0);
    }

    void failoverHasARowForEachAttempt()
    {
        const LedgerFolder folder;
        folder.migrate();
        {
            const auto writer = writerOf(folder);
            const std::int64_t id = RequestIdSource(0, 0).next(kNow);
            AttemptRecord first = record(Kind::Started, id);
            QVERIFY(writer->append(first));
            first = record(Kind::Ended, id);
            first.outcome = Outcome::ProviderError;
            first.upstreamStatus = 503;
            first.errorCode = "overloaded";
            first.usage = {};
            QVERIFY(writer->append(first));
            AttemptRecord second = record(Kind::Started, id);
            second.attempt = 2;
            second.channelId = 9;
            QVERIFY(writer->append(second));
            second = record(Kind::Final, id);
            second.attempt = 2;
            second.channelId = 9;
            QVERIFY(writer->append(second));
        }
        bookAll(folder, m_clock);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM requests WHERE attempts = 2 AND channel_id = 9")),
                 1);
        QCOMPARE(
            folder.number(QStringLiteral("SELECT count(*) FROM attempts WHERE n = 1 AND channel_id = 2 AND outcome = 2 "
                                         "AND status = 503 AND error_code = 'overloaded'")),
            1);
        QCOMPARE(
            folder.number(QStringLiteral("SELECT count(*) FROM attempts WHERE n = 2 AND channel_id = 9 AND outcome = 1 "
                                         "AND duration_ms = 110")),
            1);
    }

    void uncountedFailureIsBookedButNotCounted()
    {
        const LedgerFolder folder;
        folder.migrate();
        {
            const auto writer = writerOf(folder);
            const std::int64_t id = RequestIdSource(0, 0).next(kNow);
            QVERIFY(writer->append(record(Kind::Started, id)));
            AttemptRecord final = record(Kind::Final, id);
            final.outcome = Outcome::NoAnswer;
            final.counted = false;
            final.usage = {};
            QVERIFY(writer->append(final));
        }
        bookAll(folder, m_clock);
        QCOMPARE(folder.number(QStringLiteral(
                     "SELECT count(*) FROM usage_daily WHERE requests = 0 AND all_requests = 1 AND failures = 1")),
                 1);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM attempts")), 1);
    }

    void startWithoutEndBecomesUnknownAfterACrash()
    {
        const LedgerFolder folder;
        folder.migrate();
        RequestIdSource ids(0, 0);
        const std::int64_t lost = ids.next(kNow);
        {
            const auto writer = writerOf(folder);
            QVERIFY(writer->append(record(Kind::Started, lost)));
            QVERIFY(writer->append(record(Kind::Ended, lost)));
            AttemptRecord second = record(Kind::Started, lost);
            second.attempt = 2;
            QVERIFY(writer->append(second));
            appendRequest(*writer, ids.next(kNow));
        }
        bookAll(folder, m_clock);
        bookAll(folder, m_clock);
        QCOMPARE(requests(folder), 2);
        QCOMPARE(
            folder.number(QStringLiteral(
                "SELECT count(*) FROM requests WHERE outcome = 7 AND counted = 1 AND flagged = 1 AND attempts = 2")),
            1);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM attempts WHERE n = 2 AND outcome = 7")), 1);
        QCOMPARE(folder.number(QStringLiteral("SELECT requests FROM usage_daily")), 2);
        QCOMPARE(segmentFiles(folder), 0);
    }

    void openRequestHoldsItsSegmentsUntilItEndsInALaterOne()
    {
        const LedgerFolder folder;
        folder.migrate();
        Ledger ledger(folder.options(), m_clock);
        ledger.start();
        auto writer = ledger.openJournal(0);
        QVERIFY(writer.has_value());
        RequestIdSource ids(0, 0);
        const std::int64_t slow = ids.next(kNow);
        QVERIFY((*writer)->append(record(Kind::Started, slow)));
        qint64 sent = 0;
        for (int segments = 1; segments < 3;) { // two segments are filled, the third is written to
            appendRequest(**writer, ids.next(kNow));
            ++sent;
            if (sent % 2000 == 0)
                segments = segmentFiles(folder);
            QVERIFY(sent < 200'000);
        }
        ledger.wake();
        QTRY_COMPARE_WITH_TIMEOUT(requests(folder), sent, 20'000);
        // the first is held by the slow request, the last is written to
        QTRY_COMPARE_WITH_TIMEOUT(segmentFiles(folder), 2, 5000);
        QVERIFY((*writer)->append(record(Kind::Final, slow)));
        ledger.wake();
        QTRY_COMPARE_WITH_TIMEOUT(segmentFiles(folder), 1, 5000);
        QCOMPARE(requests(folder), sent + 1);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM requests WHERE outcome = 7")), 0);
        writer->reset();
        ledger.stop();
    }

    void nextWriterOfAWorkerEndsTheRunBefore()
    {
        const LedgerFolder folder;
        folder.migrate();
        Ledger ledger(folder.options(), m_clock);
        ledger.start();
        RequestIdSource ids(0, 0);
        for (int round = 0; round < 5; ++round) {
            auto writer = ledger.openJournal(0);
            QVERIFY(writer.has_value());
            appendRequest(**writer, ids.next(kNow));
            ledger.wake();
            QTRY_COMPARE_WITH_TIMEOUT(requests(folder), round + 1, 5000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(segmentFiles(folder), 1, 5000);
    }

    void bookedSegmentsAreNotBookedAgain()
    {
        const LedgerFolder folder;
        folder.migrate();
        RequestIdSource ids(0, 0);
        const std::filesystem::path copy = folder.folder() / "copy";
        {
            const auto writer = writerOf(folder);
            QVERIFY(writer->append(record(Kind::Started, ids.next(kNow)))); // keeps the segment
            for (int i = 0; i < 10; ++i)
                appendRequest(*writer, ids.next(kNow));
            std::filesystem::copy(folder.journal(), copy);
        }
        bookAll(folder, m_clock);
        QCOMPARE(requests(folder), 11);
        // a file that comes back although its position is gone: the ids are known
        std::filesystem::copy(copy, folder.journal(), std::filesystem::copy_options::overwrite_existing);
        bookAll(folder, m_clock);
        QCOMPARE(requests(folder), 11);
        QCOMPARE(folder.number(QString::fromLatin1(kDaily)), 11);
    }

    void killedBookingIsContinuedExactlyOnce()
    {
        const LedgerFolder folder;
        folder.migrate();
        constexpr int kRequests = 6000, kUnfinished = 7;
        {
            const auto writer = writerOf(folder, 256 * 1024);
            RequestIdSource ids(0, 0);
            for (int i = 0; i < kRequests; ++i) {
                appendRequest(*writer, ids.next(kNow + i), 1 + i % 40);
                if (i % (kRequests / kUnfinished) == 1)
                    QVERIFY(writer->append(record(Kind::Started, ids.next(kNow + i))));
            }
        }
        const qint64 expected = kRequests + kUnfinished;
        srand(7);
        int killed = 0;
        for (int round = 0; round < 40 && requests(folder) < expected; ++round) {
            const pid_t child = ::fork();
            if (child == 0) {
                Ledger ledger(folder.options(), m_clock);
                ledger.start();
                ledger.stop(60'000);
                ::_exit(0);
            }
            ::usleep(static_cast<useconds_t>(1000 + rand() % 25'000));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            killed += WIFSIGNALED(status) ? 1 : 0;
        }
        QVERIFY(killed > 0);
        bookAll(folder, m_clock);
        QCOMPARE(requests(folder), expected);
        QCOMPARE(folder.number(QString::fromLatin1(kDaily)), expected);
        QCOMPARE(folder.number(QStringLiteral("SELECT sum(all_requests) FROM usage_hourly")), expected);
        QCOMPARE(folder.number(QStringLiteral("SELECT sum(input) FROM usage_daily")), 10 * kRequests);
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM requests WHERE outcome = 7")), kUnfinished);
        QCOMPARE(segmentFiles(folder), 0);
    }

    void databaseLockedByAnotherProcessLosesNothing()
    {
        const LedgerFolder folder;
        folder.migrate();
        Ledger ledger(folder.options(), m_clock);
        ledger.start();
        auto writer = ledger.openJournal(0);
        QVERIFY(writer.has_value());
        auto holder = folder.open(Session::Access::Write);
        RequestIdSource ids(0, 0);
        std::string changeError = "none";
        std::atomic<bool> changed{false};
        const Result<void> held = holder->transaction([&]() -> Result<void> {
            appendRequest(**writer, ids.next(kNow));
            ledger.wake();
            ledger.submit<int>([](Session &) -> Result<int> { return 1; },
                               [&](Result<int> done) {
                                   changeError = done ? "none" : done.error().code;
                                   changed = true;
                               });
            // the lock is held until the ledger has met it, and for 1 s at least
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < 10'000 && (ledger.stats().databaseReachable || timer.elapsed() < 1000))
                QTest::qWait(20);
            return {};
        });
        QVERIFY(held.has_value());
        QTRY_COMPARE_WITH_TIMEOUT(requests(folder), 1, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(changed, 5000);
        QCOMPARE(changeError, std::string("none"));
        QTRY_VERIFY_WITH_TIMEOUT(ledger.stats().databaseReachable, 5000);
        QVERIFY(ledger.stats().lastError.empty());
        QCOMPARE(ledger.stats().booked, 2u);
    }

    void fullDiskKeepsUsageInTheJournalUntilThereIsRoom()
    {
        const LedgerFolder folder;
        folder.migrate();
        const qint64 expected = 3000;
        {
            const auto writer = writerOf(folder, 4u << 20);
            RequestIdSource ids(0, 0);
            for (qint64 i = 0; i < expected; ++i)
                appendRequest(*writer, ids.next(kNow + i));
        }
        // files may not grow any more: what a full disk does, for this process only
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        rlimit small = usual;
        small.rlim_cur = 128 * 1024;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        Ledger ledger(folder.options(), m_clock);
        ledger.start();
        QTRY_VERIFY_WITH_TIMEOUT(!ledger.stats().databaseReachable, 5000);
        QVERIFY(!ledger.stats().lastError.empty());
        QVERIFY(ledger.stats().backlogBytes > 0);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QTRY_COMPARE_WITH_TIMEOUT(requests(folder), expected, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.stats().databaseReachable, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(ledger.stats().backlogBytes, 0u, 5000);
        ledger.stop();
        QCOMPARE(folder.number(QString::fromLatin1(kDaily)), expected);
    }

    void changesRunBetweenBatchesAndReportTheirErrors()
    {
        const LedgerFolder folder;
        folder.migrate();
        Ledger ledger(folder.options(), m_clock);
        ledger.start();
        const auto put = [](const char *name) {
            return [name](Session &session) -> Result<int> {
                Result<QSqlQuery *> done = session.run("INSERT INTO settings VALUES (?, 'x')", {sqlText(name)});
                return done ? Result<int>(7) : Result<int>(tl::make_unexpected(done.error()));
            };
        };
        QCOMPARE(ledger.apply<int>(put("a")).value_or(0), 7);
        QCOMPARE(ledger.apply<int>(put("a")).error().code, std::string("database_constraint"));
        const auto half = [&](Session &session) -> Result<int> {
            (void)put("b")(session);
            return fail("on_purpose", "");
        };
        QCOMPARE(ledger.apply<int>(half).error().code, std::string("on_purpose"));
        ledger.stop();
        QCOMPARE(ledger.apply<int>(put("c")).value_or(0), 7); // without the thread too
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM settings")), 2);
    }

    void waitingChangesAreRefusedAtTheEnd()
    {
        const LedgerFolder folder;
        folder.migrate();
        auto holder = folder.open(Session::Access::Write);
        std::string code;
        const Result<void> held = holder->transaction([&]() -> Result<void> {
            Ledger ledger(folder.options(), m_clock);
            ledger.start();
            ledger.submit<int>([](Session &) -> Result<int> { return 1; },
                               [&](Result<int> done) { code = done ? "none" : done.error().code; });
            ledger.stop(100);
            return {};
        });
        QVERIFY(held.has_value());
        QCOMPARE(code, std::string("ledger_stopped"));
    }

    void booksAreFilledFromRollUpsAndJournal()
    {
        const LedgerFolder folder;
        folder.migrate();
        const QuotaCalendar calendar(QTimeZone("Asia/Kolkata"));
        const std::int32_t today = calendar.dayAt(m_clock.wallMs());
        const std::int32_t month = QuotaCalendar::monthOf(today);
        RequestIdSource ids(0, 0);
        const std::int64_t noon = calendar.dayStartMs(today) + 1000;
        {
            const auto writer = writerOf(folder);
            for (int i = 0; i < 4; ++i)
                appendRequest(*writer, ids.next(noon));
        }
        bookAll(folder, m_clock);
        qint64 earlier = 0; // in this month, before today
        {
            auto session = folder.open(Session::Access::Write);
            for (std::int32_t day = today - 3; day < today; ++day) {
                QVERIFY(session
                            ->run("INSERT INTO usage_daily VALUES (?, 1, 100, 100, 0, 1000, 0, 0, 0, 0, 0, 0)",
                                  {sqlText(QuotaCalendar::dayText(day))})
                            .has_value());
                earlier += QuotaCalendar::monthOf(day) == month ? 100 : 0;
            }
            QVERIFY(session
                        ->run("INSERT INTO keys (id, created_at, daily_offset, daily_offset_day) VALUES (1, 0, 2, ?)",
                              {sqlText(QuotaCalendar::dayText(today))})
                        .has_value());
        }
        {
            const auto writer = writerOf(folder); // not booked yet: three finished, one lost
            for (int i = 0; i < 3; ++i)
                appendRequest(*writer, ids.next(noon));
            QVERIFY(writer->append(record(Kind::Started, ids.next(noon))));
        }
        KeyDirectory keys;
        const LimitDefaults defaults;
        auto config = std::make_shared<KeyConfig>();
        config->id = 1;
        const auto book = keys.add(config, defaults);
        Ledger ledger(folder.options(), m_clock);
        const Result<void> folded = ledger.foldInto(keys);
        QVERIFY2(folded.has_value(), folded ? "" : folded.error().message.c_str());
        const KeyBook::Counts counts = book->counts(today);
        QCOMPARE(counts.requestsToday, 4 + 3 + 1 - 2);
        QCOMPARE(counts.tokensToday, 20 * 7);
        QCOMPARE(counts.requestsThisMonth, earlier + 8);
        QCOMPARE(counts.tokensThisMonth, earlier * 10 + 20 * 7);
        QVERIFY(*ledger.lastRequestId() >= request_id::firstAt(noon));
        QVERIFY(ids.next(noon) > *ledger.lastRequestId());
        QCOMPARE(requests(folder), 4); // filling the books changes nothing
    }

    void rollUpsFollowTheQuotaDayOverAClockChange_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("wallMs");
        QTest::addColumn<QString>("day");
        QTest::addColumn<qint64>("hour");
        const auto utc = [](const char *text) {
            return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
        };
        QTest::newRow("before midnight in India") << QByteArray("Asia/Kolkata") << utc("2026-09-21T18:29:59Z")
                                                  << QStringLiteral("2026-09-21") << utc("2026-09-21T17:30:00Z");
        QTest::newRow("midnight in India") << QByteArray("Asia/Kolkata") << utc("2026-09-21T18:30:00Z")
                                           << QStringLiteral("2026-09-22") << utc("2026-09-21T18:30:00Z");
        QTest::newRow("summer hour that comes twice, first")
            << QByteArray("Europe/Berlin") << utc("2026-10-25T00:30:00Z") << QStringLiteral("2026-10-25")
            << utc("2026-10-25T00:00:00Z");
        QTest::newRow("summer hour that comes twice, second")
            << QByteArray("Europe/Berlin") << utc("2026-10-25T01:30:00Z") << QStringLiteral("2026-10-25")
            << utc("2026-10-25T01:00:00Z");
        QTest::newRow("end of the day of 25 hours") << QByteArray("Europe/Berlin") << utc("2026-10-25T22:59:59Z")
                                                    << QStringLiteral("2026-10-25") << utc("2026-10-25T22:00:00Z");
        QTest::newRow("day without the hour of midnight")
            << QByteArray("Africa/Cairo") << utc("2026-04-23T22:10:00Z") << QStringLiteral("2026-04-24")
            << utc("2026-04-23T22:00:00Z");
    }
    void rollUpsFollowTheQuotaDayOverAClockChange()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, wallMs);
        QFETCH(QString, day);
        QFETCH(qint64, hour);
        const LedgerFolder folder;
        folder.migrate();
        const std::int64_t id = RequestIdSource(0, 0).next(wallMs);
        {
            const auto writer = writerOf(folder);
            for (const Kind kind : {Kind::Started, Kind::Final}) {
                AttemptRecord one = record(kind, id);
                one.day = QuotaCalendar(QTimeZone(zone)).dayAt(wallMs);
                QVERIFY(writer->append(one));
            }
        }
        Ledger::Options options = folder.options();
        options.zone = QTimeZone(zone);
        Ledger ledger(options, m_clock);
        ledger.start();
        ledger.stop();
        QCOMPARE(folder.number(QStringLiteral("SELECT count(*) FROM usage_daily WHERE day = '%1'").arg(day)), 1);
        QCOMPARE(folder.number(QStringLiteral("SELECT hour FROM usage_hourly")), hour);
    }

    void damagedSegmentIsKeptAndTheRestIsBooked()
    {
        const LedgerFolder folder;
        folder.migrate();
        {
            const auto writer = writerOf(folder);
            RequestIdSource ids(0, 0);
            for (int i = 0; i < 20; ++i)
                appendRequest(*writer, ids.next(kNow));
        }
        for (const auto &entry : std::filesystem::directory_iterator(folder.journal())) {
            std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(2000);
            file.write("damage!", 7);
        }
        bookAll(folder, m_clock);
        const qint64 booked = requests(folder);
        QVERIFY(booked > 0 && booked < 20);
        int kept = 0;
        for (const auto &entry : std::filesystem::directory_iterator(folder.journal()))
            kept += entry.path().extension() == ".damaged" ? 1 : 0;
        QCOMPARE(kept, 1);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
