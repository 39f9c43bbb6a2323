// The log of an attached console is the log: a real service whose database was filled while it was down, asked through
// its admin interface, beside that database.
#include "models/sql_page_source.h"
#include "server/accounting/key_directory.h"
#include "server/runtime/request_id.h"
#include "server/storage/reader_pool.h"
#include "server/storage/session.h"
#include "tests/console/attached_fixture.h"

#include <QFile>
#include <QTimeZone>

using namespace turnpike;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(turnpike::RequestFilter)
Q_DECLARE_METATYPE(turnpike::storage::RequestSort)

namespace {

using Field = storage::RequestCondition::Field;
using storage::RequestSort;

constexpr int kRows = 3000;
constexpr std::int64_t kSpacing = 60'000; // ms between two requests
constexpr std::int64_t kBooked = 200'000; // requests that the roll-ups tell of

/// Every row differs from its neighbours in nearly everything; the fourth key and the second channel are gone.
constexpr const char *kFill =
    "WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < ?) "
    "INSERT INTO requests (id, created_at, day, key_id, channel_id, provider_key_id, route, model, model_upstream, "
    "client_address, stream, counted, outcome, status, upstream_status, error_code, first_byte_ms, duration_ms, "
    "attempts, input, cached_input, cache_write, output, reasoning, estimated, flagged, usage, cost) "
    "SELECT ((? + n * ? - 1577836800000) << 21) | (n % 8192), ? + n * ?, '2026-09-01', 1 + n % 4, 1 + n % 2, 1, "
    "'/v1/chat/completions', CASE WHEN n % 100 = 5 THEN 'rare-model' ELSE 'deepseek-chat' END, "
    "CASE WHEN n % 10 = 1 THEN 'mapped_50%' END, '10.0.0.' || (n % 7), n % 2, n % 3 > 0, 1 + n % 7, "
    "CASE WHEN n % 7 = 0 THEN 200 WHEN n % 7 = 1 THEN 429 ELSE 502 END, 200, "
    "CASE WHEN n % 7 > 0 THEN 'bad_gateway' END, CASE WHEN n % 3 > 0 THEN n % 900 END, n * 7919 % 5000, "
    "1 + n % 3, n % 11, n % 5, n % 3, n % 17, n % 2, n % 6 = 0, n % 8 = 0, "
    "CASE WHEN n % 7 = 0 THEN '{\"z\": 1.50,  \"a\":\"\xc3\xa9\"}' END, n * 123456789 FROM n";
constexpr const char *kFillAttempts =
    "INSERT INTO attempts SELECT id, 1, channel_id, 1, 2, 503, 'bad_gateway', created_at + 3, 40, 1, 2, 3, 4, NULL "
    "FROM requests WHERE attempts > 1 UNION ALL SELECT id, 2, 1, 1, outcome, 0, NULL, created_at + 50, 70, 0, 0, 0, 0, "
    "NULL FROM requests WHERE attempts > 1";
constexpr const char *kFillHours =
    "INSERT INTO usage_hourly (day, hour, key_id, channel_id, model, requests, all_requests, failures, input, "
    "cached_input, cache_write, output, estimated, cost) VALUES (?, ?, 2, 1, 'deepseek-chat', 1, ?, 9, 5, 4, 3, 2, 1, "
    "1234567891)";

storage::RequestCondition text(Field field, const char *pattern, bool negated = false)
{
    return {field, negated, {{pattern, {}, {}}}};
}

storage::RequestCondition figure(Field field, std::optional<std::int64_t> from, std::optional<std::int64_t> to)
{
    return {field, false, {{{}, from, to}}};
}

bool sameAttempt(const RequestDetail::Attempt &a, const RequestDetail::Attempt &b)
{
    return std::tie(a.n, a.outcome, a.status, a.channel, a.errorCode, a.startedAt, a.durationMs) ==
           std::tie(b.n, b.outcome, b.status, b.channel, b.errorCode, b.startedAt, b.durationMs);
}

bool same(const storage::IdRange &a, const storage::IdRange &b)
{
    return (a.isEmpty() && b.isEmpty()) || (a.low == b.low && a.high == b.high);
}

} // namespace

class AttachedRequestsTest final : public QObject
{
    Q_OBJECT

    Turnpike m_turnpike{{u"--quota-timezone"_s, u"UTC"_s}};
    std::int64_t m_begin = 0, m_end = 0;
    std::unique_ptr<Attached> m_attached;
    std::unique_ptr<ReaderPool> m_readers;
    KeyDirectory m_books;
    LimitDefaults m_defaults;
    std::unique_ptr<SqlPageSource> m_sql;

    RequestPages &sql() { return m_sql->requests(); }
    RequestPages &http() { return m_attached->service.pages().requests(); }

    std::filesystem::path database() const { return (m_turnpike.data() + u"/turnpike.db"_s).toStdString(); }

    void fill()
    {
        const auto opened = Session::open(database(), Session::Access::Write, 5000);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        Session &session = **opened;
        const QVariant begin = sqlInteger(m_begin), spacing = sqlInteger(kSpacing);
        QVERIFY(session.run(kFill, {kRows, begin, spacing, begin, spacing}).has_value());
        QVERIFY(session.run(kFillAttempts).has_value());
        const QuotaCalendar calendar(QTimeZone::utc());
        const std::int64_t hour = calendar.hourStartMs(m_begin + kSpacing * kRows / 2);
        QVERIFY(session
                    .run(kFillHours,
                         {sqlText(QuotaCalendar::dayText(calendar.dayAt(hour))), sqlInteger(hour), sqlInteger(kBooked)})
                    .has_value());
    }

    static Result<RequestPage> page(RequestPages &pages, const RequestPageQuery &query)
    {
        return answerTo<RequestPage>([&](QObject *context, auto done) { pages.page(query, context, std::move(done)); });
    }

    /// A search that used up its time, as on a busy machine, may end anywhere.
    static bool endedEarly(const Result<RequestPage> &page, const RequestPageQuery &query)
    {
        return page && !page->left.isEmpty() && page->rows.size() < query.limit;
    }

    /// Both answers to one question; false after a difference was told.
    bool ask(const RequestPageQuery &query, RequestPage &answer)
    {
        Result<RequestPage> expected, found;
        const auto bothAreWhole = [&] {
            expected = page(sql(), query);
            found = page(http(), query);
            return !endedEarly(expected, query) && !endedEarly(found, query);
        };
        if (!QTest::qWaitFor(bothAreWhole, kPatienceMs) || !expected || !found) {
            qWarning("no whole pages: %s", found ? "" : found.error().message.c_str());
            return false;
        }
        answer = *found;
        const bool rows = found->rows == expected->rows;
        const bool ranges = same(found->left, expected->left) && same(found->whole, expected->whole);
        if (!rows || !ranges)
            qWarning("%d rows instead of %d, ranges %s", int(found->rows.size()), int(expected->rows.size()),
                     ranges ? "the same" : "differ");
        return rows && ranges;
    }

    using Sums = std::map<std::int64_t, storage::RequestTotals>;
    /// All parts together; empty after an error.
    static Sums sumsOf(RequestPages &pages, RequestSummaryQuery query)
    {
        Sums sums;
        while (query.left) {
            const auto part = answerTo<RequestSummary>(
                [&](QObject *context, auto done) { pages.summary(query, context, std::move(done)); });
            if (!part || part->fromRollups || part->fromMs != query.fromMs || part->bucketMs != query.bucketMs)
                return {};
            for (const storage::RequestBucket &bucket : part->buckets)
                sums[bucket.at] += bucket.totals;
            query.left = part->left.isEmpty() ? std::nullopt : std::optional(part->left);
        }
        return sums;
    }

    static void addFilters()
    {
        const auto add = [](const char *name, std::vector<storage::RequestCondition> conditions, int rows) {
            QTest::newRow(name) << RequestFilter{{}, {}, std::move(conditions)} << rows;
        };
        QTest::addColumn<RequestFilter>("filter");
        QTest::addColumn<int>("rows");
        add("everything", {}, kRows);
        add("one key", {text(Field::Key, "研究室, \"q*")}, kRows / 4);
        add("some keys", {text(Field::Key, "key*")}, kRows / 2);
        add("no key", {text(Field::Key, "nobody")}, 0);
        add("not that key", {text(Field::Key, "key 1", true)}, kRows * 3 / 4);
        add("anywhere", {text(Field::Anywhere, "RARE")}, kRows / 100);
        add("two models", {{Field::Model, false, {{"rare*", {}, {}}, {"mapped\\_50%", {}, {}}, {"mapped*", {}, {}}}}},
            kRows / 100 + kRows / 10);
        add("channel", {text(Field::Channel, "sim*")}, kRows / 2);
        add("address", {text(Field::Address, "10.0.0.3")}, 429);
        add("route", {text(Field::Route, "/v1/completions")}, 0);
        add("error", {text(Field::ErrorCode, "*gateway", true)}, 429);
        add("status", {figure(Field::Status, 400, 499)}, 429);
        add("outcome", {figure(Field::Outcome, 2, 2)}, 429);
        add("outcomes", {figure(Field::Outcome, 3, {})}, 2142);
        add("stream", {figure(Field::Stream, 1, 1)}, kRows / 2);
        add("slow", {figure(Field::Duration, 4000, {}), figure(Field::FirstByte, {}, 100)}, 50);
        add("tokens", {figure(Field::Input, 15, {}), figure(Field::Cached, 4, 4), figure(Field::Output, {}, 3)}, 13);
        add("cost", {figure(Field::Cost, 123456789LL * 2990, {})}, 10);
        add("tries", {figure(Field::Attempts, 3, 3)}, kRows / 3);
        add("id that is none", {text(Field::Id, "req_1")}, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_turnpike.start());
        QCOMPARE(m_turnpike
                     .admin("POST", "/admin/channels",
                            R"({"name":"simulated","kind":"simulator","base_url":"simulator:","models":["simulated"],)"
                            R"("add_keys":["any"]})")
                     .status,
                 200);
        for (const char *label : {"key 1", "研究室, \"quoted\"", "key 3"})
            QCOMPARE(m_turnpike.admin("POST", "/admin/keys", nlohmann::json{{"label", label}}.dump()).status, 200);
        QCOMPARE(m_turnpike.server().terminate(), 0);
        m_end = Clock().wallMs() - 3'600'000;
        m_begin = m_end - kRows * kSpacing;
        fill();
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_turnpike.start());
        m_attached = std::make_unique<Attached>(m_turnpike.data());
        QVERIFY(m_attached->waitUntilServing());
        m_readers = std::make_unique<ReaderPool>(database(), 1);
        m_sql = std::make_unique<SqlPageSource>(*m_readers, m_books, m_defaults, m_attached->clock,
                                                QuotaCalendar(QTimeZone::utc()));
    }

    void pagesByTimeAreTheSame_data() { addFilters(); }
    void pagesByTimeAreTheSame()
    {
        QFETCH(RequestFilter, filter);
        QFETCH(int, rows);
        for (const bool ascending : {false, true}) {
            RequestPageQuery query;
            query.filter = filter;
            query.ascending = ascending;
            query.limit = 700; // more than is given at once
            int found = 0;
            for (RequestPage page; query.limit > 0;) {
                QVERIFY(ask(query, page));
                found += int(page.rows.size());
                if (page.left.isEmpty())
                    break;
                (ascending ? query.after : query.before) = ascending ? page.left.low - 1 : page.left.high;
            }
            QCOMPARE(found, rows);
        }
    }

    void timesAreBounds_data()
    {
        QTest::addColumn<std::int64_t>("from");
        QTest::addColumn<std::int64_t>("to");
        QTest::addColumn<int>("rows");
        QTest::newRow("some") << m_begin + 10 * kSpacing << m_begin + 20 * kSpacing << 10;
        QTest::newRow("long ago") << std::int64_t(-1'000'000'000'000) << m_begin << 0;
        QTest::newRow("of no calendar") << INT64_MIN / 2 << INT64_MAX << 200;
        QTest::newRow("to come") << m_end + kSpacing << m_end + 2 * kSpacing << 0;
    }
    void timesAreBounds()
    {
        QFETCH(std::int64_t, from);
        QFETCH(std::int64_t, to);
        RequestPageQuery query;
        query.filter.fromMs = from;
        query.filter.toMs = to;
        RequestPage page;
        QVERIFY(ask(query, page));
        QTEST(int(page.rows.size()), "rows");
    }

    void partOfTheLogIsTheSame()
    {
        RequestPageQuery query;
        query.limit = 1200; // as a whole window is asked anew
        query.after = request_id::firstAt(m_begin + 1500 * kSpacing) - 1;
        query.before = request_id::firstAt(m_begin + 2600 * kSpacing);
        RequestPage page;
        QVERIFY(ask(query, page));
        QCOMPARE(int(page.rows.size()), 1100);
        query.after = -1; // the console's way to say: from the first one
        QVERIFY(ask(query, page));
        QCOMPARE(int(page.rows.size()), 1200);
    }

    void ordersAreTheSame_data()
    {
        QTest::addColumn<RequestSort>("sort");
        QTest::addColumn<bool>("ascending");
        for (int sort = 0; sort <= int(RequestSort::Attempts); ++sort)
            for (const bool ascending : {false, true})
                QTest::addRow("%d %s", sort, ascending ? "up" : "down") << RequestSort(sort) << ascending;
    }
    void ordersAreTheSame()
    {
        QFETCH(RequestSort, sort);
        QFETCH(bool, ascending);
        RequestPageQuery query;
        query.filter.conditions = {text(Field::Key, "key*")};
        query.order = storage::RequestOrder{sort, ascending};
        query.limit = 400;
        int rows = 0;
        for (RequestPage page; rows <= kRows;) {
            QVERIFY(ask(query, page));
            rows += int(page.rows.size());
            if (page.left.isEmpty())
                break;
            query.behind = placeOf(page.rows.last(), sort);
        }
        QCOMPARE(rows, kRows / 2);
    }

    void summariesAreTheSame_data() { addFilters(); }
    void summariesAreTheSame()
    {
        QFETCH(RequestFilter, filter);
        QFETCH(int, rows);
        RequestSummaryQuery query;
        query.filter = filter;
        query.fromMs = m_begin;
        query.toMs = m_end;
        query.bucketMs = 7'200'000;
        // given where to begin, it is never from the roll-ups
        query.left = storage::IdRange{request_id::firstAt(m_begin), request_id::firstAt(m_end)};
        const Sums expected = sumsOf(sql(), query);
        const Sums found = sumsOf(http(), query);
        QVERIFY(found == expected);
        std::int64_t counted = 0;
        for (const auto &[at, totals] : found)
            counted += totals.requests;
        QCOMPARE(counted, std::int64_t(rows));
    }

    void rollUpsAreTheSame()
    {
        RequestSummaryQuery query;
        query.fromMs = m_begin;
        query.toMs = m_end;
        const auto of = [&](RequestPages &pages) {
            return answerTo<RequestSummary>(
                [&](QObject *context, auto done) { pages.summary(query, context, std::move(done)); });
        };
        const auto expected = of(sql());
        const auto found = of(http());
        QVERIFY(expected && found);
        QVERIFY(found->fromRollups && expected->fromRollups);
        QCOMPARE(found->fromMs, expected->fromMs);
        QCOMPARE(found->bucketMs, std::int64_t(3'600'000));
        QCOMPARE(found->buckets.size(), std::size_t(1));
        QCOMPARE(found->buckets[0].at, expected->buckets[0].at);
        QVERIFY(found->buckets[0].totals == expected->buckets[0].totals);
        QCOMPARE(found->buckets[0].totals.requests, kBooked);
    }

    void detailsAreTheSame()
    {
        RequestPageQuery query;
        query.limit = 42; // of every kind
        RequestPage page;
        QVERIFY(ask(query, page));
        int attempts = 0, usages = 0;
        for (const RequestLine &line : page.rows) {
            const auto of = [&](RequestPages &pages) {
                return answerTo<RequestDetail>(
                    [&](QObject *context, auto done) { pages.detail(line.id, context, std::move(done)); });
            };
            const auto expected = of(sql());
            const auto found = of(http());
            QVERIFY(expected && found);
            QVERIFY(found->line == expected->line && found->line == line);
            const auto others = [](const RequestDetail &detail) {
                return std::tie(detail.cacheWrite, detail.reasoning, detail.upstreamStatus, detail.counted,
                                detail.flagged);
            };
            QVERIFY(others(*found) == others(*expected));
            QCOMPARE(found->usage, expected->usage);
            QVERIFY(std::equal(found->attempts.begin(), found->attempts.end(), expected->attempts.begin(),
                               expected->attempts.end(), sameAttempt));
            attempts += int(found->attempts.size());
            usages += found->usage.startsWith("{\"z\": 1.50,  \"a\"") ? 1 : 0;
        }
        QCOMPARE(attempts, 2 * 28);
        QCOMPARE(usages, 6);
    }

    void aRequestThatIsGoneIsNotFound()
    {
        const auto gone =
            answerTo<RequestDetail>([&](QObject *context, auto done) { http().detail(1, context, std::move(done)); });
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, std::string("not_found"));
    }

    void theExportIsTheSameFile_data() { addFilters(); }
    void theExportIsTheSameFile()
    {
        QFETCH(RequestFilter, filter);
        QFETCH(int, rows);
        QTemporaryDir folder;
        const auto write = [&](RequestPages &pages, const QString &name) {
            return answerTo<std::int64_t>([&](QObject *context, auto done) {
                pages.exportTo(filter, folder.filePath(name), std::make_shared<ExportProgress>(), context,
                               std::move(done));
            });
        };
        const auto expected = write(sql(), u"sql.csv"_s);
        const auto found = write(http(), u"http.csv"_s);
        QVERIFY(expected && found);
        QCOMPARE(*found, *expected);
        QCOMPARE(*found, std::int64_t(rows));
        QFile one(folder.filePath(u"sql.csv"_s)), other(folder.filePath(u"http.csv"_s));
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), one.readAll());
    }

    void aCancelledExportLeavesNothingBehind()
    {
        QTemporaryDir folder;
        auto progress = std::make_shared<ExportProgress>();
        progress->cancelled = true;
        const auto done = answerTo<std::int64_t>([&](QObject *context, auto report) {
            http().exportTo({}, folder.filePath(u"requests.csv"_s), progress, context, std::move(report));
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, std::string("cancelled"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aTooLargeQuestionSaysSo()
    {
        RequestPageQuery query;
        query.filter.conditions.assign(65, text(Field::Anywhere, "a"));
        const auto answer = page(http(), query);
        QVERIFY(!answer);
        QCOMPARE(answer.error().field, std::string("conditions"));
    }

private:
    static storage::RequestPlace placeOf(const RequestLine &line, RequestSort sort)
    {
        const std::int64_t values[] = {line.id,         line.status, line.firstByteMs.value_or(-1),
                                       line.durationMs, line.input,  line.cached,
                                       line.output,     line.cost,   line.attempts};
        return {values[int(sort)], line.id};
    }
};

QTEST_GUILESS_MAIN(AttachedRequestsTest)
#include "tst_attached_requests.moc"
