#include "server/storage/csv_export.h"
#include "server/storage/request_summary.h"
#include "tests/storage/ledger_fixture.h"

#include <QRegularExpression>
#include <functional>

using namespace turnpike;
using namespace turnpike::testing;
using namespace turnpike::storage;

namespace {

constexpr int kRows = 100'000;
constexpr std::int64_t kSpacing = 20'000; // ms between two requests
constexpr std::int64_t kBegin = kNow - kRows * kSpacing;
constexpr auto kPatience = std::chrono::seconds(30);

/// 10^5 requests: key 1 to 50 in turn, every hundredth a 502, every thousandth of "rare-model", every tenth mapped.
constexpr const char *kFill =
    "WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < ?) "
    "INSERT INTO requests (id, created_at, day, key_id, channel_id, provider_key_id, route, model, model_upstream, "
    "client_address, stream, counted, outcome, status, upstream_status, error_code, first_byte_ms, duration_ms, "
    "attempts, input, cached_input, cache_write, output, reasoning, estimated, flagged, usage) "
    "SELECT ((? + n * ? - 1577836800000) << 21) | (n % 8192), ? + n * ?, '2026-09-01', 1 + n % 50, 2, 3, "
    "'/v1/chat/completions', CASE WHEN n % 1000 = 5 THEN 'rare-model' ELSE 'deepseek-chat' END, "
    "CASE WHEN n % 10 = 1 THEN 'mapped_50%' END, '10.0.0.' || n % 7, n % 2, 1, CASE WHEN n % 100 = 0 THEN 2 ELSE 1 "
    "END, "
    "CASE WHEN n % 100 = 0 THEN 502 WHEN n % 100 = 1 THEN 429 ELSE 200 END, 200, "
    "CASE WHEN n % 100 = 0 THEN 'bad_gateway' END, CASE WHEN n % 3 > 0 THEN n % 900 END, n * 7919 % 5000, "
    "1 + (n % 100 = 0), 10, 5, 1, n % 17, 0, 0, 0, '{\"n\":1}' FROM n";

using Field = RequestCondition::Field;

RequestCondition text(Field field, const char *pattern, bool negated = false)
{
    return {field, negated, {{pattern, {}, {}}}};
}

RequestCondition figure(Field field, std::optional<std::int64_t> from, std::optional<std::int64_t> to)
{
    return {field, false, {{{}, from, to}}};
}

} // namespace

class RequestLogTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<LedgerFolder> m_folder;
    std::unique_ptr<Session> m_session;

    RequestQuery query(std::vector<RequestCondition> conditions, int limit = 200) const
    {
        RequestQuery wanted;
        wanted.conditions = std::move(conditions);
        wanted.limit = limit;
        return wanted;
    }

    /// All rows that match, page by page.
    std::vector<RequestRow> everything(const RequestQuery &wanted, bool ascending) const
    {
        std::vector<RequestRow> rows;
        for (IdRange left = rangeOf(*m_session, wanted).value(); !left.isEmpty();) {
            const auto scan = scanRequests(*m_session, wanted, left, ascending, std::chrono::milliseconds(20));
            if (!scan || static_cast<int>(scan->rows.size()) > wanted.limit)
                qFatal("scan failed");
            rows.insert(rows.end(), scan->rows.begin(), scan->rows.end());
            left = scan->left;
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<LedgerFolder>();
        m_folder->migrate();
        m_session = m_folder->open(Session::Access::Write);
        const auto must = [&](const Result<QSqlQuery *> &done) {
            if (!done)
                qFatal("%s", done.error().message.c_str());
        };
        for (int key = 1; key <= 50; ++key)
            must(m_session->run("INSERT INTO keys (id, label, created_at) VALUES (?, ?, 1)",
                                {key, QStringLiteral("key %1").arg(key)}));
        must(m_session->run(
            kFill, {kRows, sqlInteger(kBegin), sqlInteger(kSpacing), sqlInteger(kBegin), sqlInteger(kSpacing)}));
    }

    void plansNeverReadTheWholeLog_data()
    {
        QTest::addColumn<bool>("sorts");
        for (const char *name : {"newest page", "from a moment", "oldest first", "of a rare model", "of one key",
                                 "of some keys", "everywhere", "ends of the log", "summary"})
            QTest::newRow(name) << false;
        QTest::newRow("longest first") << true;
    }
    void plansNeverReadTheWholeLog()
    {
        const QByteArray name = QTest::currentDataTag();
        const auto scan = [this](RequestQuery wanted, bool ascending) {
            const auto looked = withKeysLookedUp(*m_session, wanted);
            return looked &&
                   scanRequests(*m_session, *looked, rangeOf(*m_session, *looked).value(), ascending, kPatience)
                       .has_value();
        };
        RequestQuery moment;
        moment.before = request_id::firstAt(kBegin + 500 * kSpacing);
        RequestQuery day;
        day.fromMs = kNow - 86'400'000;
        const std::map<QByteArray, std::function<bool()>> questions = {
            {"newest page", [&] { return scan({}, false); }},
            {"from a moment", [&] { return scan(moment, false); }},
            {"oldest first", [&] { return scan({}, true); }},
            {"of a rare model", [&] { return scan(query({text(Field::Model, "rare*")}, 20), false); }},
            {"of one key", [&] { return scan(query({text(Field::Key, "key 7")}), false); }},
            {"of some keys", [&] { return scan(query({text(Field::Key, "key 1*")}), false); }},
            {"everywhere", [&] { return scan(query({text(Field::Anywhere, "gateway")}), false); }},
            {"ends of the log", [&] { return rangeOf(*m_session, {}).has_value(); }},
            {"summary",
             [&] {
                 return summariseRequests(*m_session, day, rangeOf(*m_session, day).value(), *day.fromMs, 600'000,
                                          kPatience)
                     .has_value();
             }},
            {"longest first",
             [&] {
                 return sortRequests(*m_session, day, {RequestSort::Duration, false}, {}).has_value();
             }},
        };
        m_session = m_folder->open(Session::Access::Write); // cached statements are not told of again
        QStringList statements;
        m_session->observe([&](const QString &sql) { statements << sql; });
        QVERIFY(questions.at(name)());
        m_session->observe({});
        statements.removeDuplicates();
        QVERIFY(!statements.isEmpty());
        QFETCH(bool, sorts);
        const bool groups = name == "summary"; // a few hundred stretches of time
        for (const QString &sql : statements) {
            auto plan = m_session->query(QStringLiteral("EXPLAIN QUERY PLAN ") + sql,
                                         QVariantList(sql.count(QLatin1Char('?'))));
            QVERIFY2(plan.has_value(), qPrintable(sql));
            while (plan->next()) {
                const QString step = plan->value(3).toString();
                static const QRegularExpression whole(QStringLiteral("^SCAN (r|requests|attempts|a)\\b"));
                QVERIFY2(!whole.match(step).hasMatch(), qPrintable(sql + QStringLiteral("\n") + step));
                if (!sorts && !groups)
                    QVERIFY2(!step.contains(QStringLiteral("TEMP B-TREE FOR ORDER BY")), qPrintable(sql + step));
            }
        }
    }

    void conditionsFindTheirRows_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("count");
        const std::pair<const char *, int> cases[] = {
            {"status 502", 1000},    {"status 4xx and 5xx", 2000}, {"not 200", 2000},
            {"rare model", 100},     {"model used", 10'000},       {"no model used", 90'000},
            {"one key", 2000},       {"keys by pattern", 22'000},  {"no such key", 0},
            {"error code", 1000},    {"no error", 99'000},         {"anywhere", 1000},
            {"input in all", kRows}, {"first byte", 111},           {"attempts", 1000},
            {"streamed", 50'000},    {"literal percent", 10'000},  {"literal star", 0},
        };
        for (int i = 0; i < int(std::size(cases)); ++i)
            QTest::newRow(cases[i].first) << i << cases[i].second;
    }
    void conditionsFindTheirRows()
    {
        QFETCH(int, which);
        const RequestCondition conditions[] = {
            figure(Field::Status, 502, 502),
            {Field::Status, false, {{{}, 400, 499}, {{}, 500, 599}}},
            {Field::Status, true, {{{}, 200, 200}}},
            text(Field::Model, "RARE-*"),
            text(Field::Model, "mapped*"),
            text(Field::Model, "mapped*", true),
            text(Field::Key, "Key 7"),
            text(Field::Key, "key 1*"),
            text(Field::Key, "nobody"),
            text(Field::ErrorCode, "bad*"),
            text(Field::ErrorCode, "bad*", true),
            text(Field::Anywhere, "gateway"),
            figure(Field::Input, 16, 16),
            figure(Field::FirstByte, 899, {}),
            figure(Field::Attempts, 2, {}),
            figure(Field::Stream, 1, 1),
            text(Field::Model, "mapped_50%"),
            text(Field::Model, "mapped\\*"),
        };
        const auto wanted = withKeysLookedUp(*m_session, query({conditions[which]}, 5000));
        QVERIFY(wanted.has_value());
        QTEST(int(everything(*wanted, false).size()), "count");
    }

    void bothDirectionsFindTheSameRowsInSteps()
    {
        const RequestQuery wanted = query({figure(Field::Status, 502, 502)}, 37);
        const auto down = everything(wanted, false);
        auto up = everything(wanted, true);
        std::reverse(up.begin(), up.end());
        QCOMPARE(down.size(), std::size_t(1000));
        QCOMPARE(up.size(), down.size());
        for (std::size_t i = 0; i < down.size(); ++i)
            QCOMPARE(up[i].id, down[i].id);
    }

    void aSearchThatHasUsedItsTimeTellsWhereItIs()
    {
        const RequestQuery wanted = query({text(Field::Model, "nothing-like-this")});
        const IdRange whole = rangeOf(*m_session, wanted).value();
        const auto first = scanRequests(*m_session, wanted, whole, false, std::chrono::milliseconds(1));
        QVERIFY(first.has_value());
        QVERIFY(first->rows.empty());
        QVERIFY(first->left.high < whole.high); // at least one step, however short the time
        QCOMPARE(first->left.low, whole.low);
    }

    void anotherOrderHasEveryRowOnce()
    {
        RequestQuery wanted;
        wanted.limit = 700;
        wanted.fromMs = kNow - 5000 * kSpacing;
        for (const bool ascending : {false, true}) {
            std::vector<RequestRow> all;
            std::optional<RequestPlace> behind;
            for (bool more = true; more;) {
                const auto page = sortRequests(*m_session, wanted, {RequestSort::Status, ascending}, behind);
                QVERIFY2(page.has_value(), page ? "" : page.error().message.c_str());
                all.insert(all.end(), page->begin(), page->end());
                more = int(page->size()) == wanted.limit;
                if (more)
                    behind = RequestPlace{page->back().status, page->back().id};
            }
            QCOMPARE(all.size(), std::size_t(5000));
            for (std::size_t i = 1; i < all.size(); ++i) {
                const auto above = std::pair(all[i - 1].status, all[i - 1].id),
                           below = std::pair(all[i].status, all[i].id);
                QVERIFY(ascending ? above < below : below < above);
            }
        }
    }

    void theSummaryHasEveryRowInItsStretch()
    {
        RequestTotals sum;
        std::map<std::int64_t, std::int64_t> perBucket;
        constexpr std::int64_t kLength = 7 * 3'600'000;
        for (IdRange left = rangeOf(*m_session, {}).value(); !left.isEmpty();) {
            const auto part = summariseRequests(*m_session, {}, left, kBegin, kLength, std::chrono::milliseconds(5));
            QVERIFY(part.has_value());
            for (const RequestBucket &bucket : part->buckets) {
                sum += bucket.totals;
                perBucket[bucket.at] += bucket.totals.requests;
            }
            left = part->left;
        }
        QCOMPARE(sum.requests, kRows);
        QCOMPARE(sum.failed, kRows / 100);
        QCOMPARE(sum.limited, kRows / 100);
        QCOMPARE(sum.input, std::int64_t(kRows) * 16);
        QCOMPARE(sum.cached, std::int64_t(kRows) * 5);
        for (const auto &[at, requests] : perBucket)
            QCOMPARE(requests, std::min(kLength / kSpacing, kRows - at * (kLength / kSpacing)));
    }

    void anExportOfRareRowsComesInPiecesAndIsComplete()
    {
        const auto csv =
            exportRequests(query({figure(Field::Status, 502, 502), text(Field::Model, "rare-model", true)}));
        std::int64_t rows = 0;
        for (bool more = true; more;) {
            const auto piece = csv->next(*m_session);
            QVERIFY(piece.has_value());
            rows += piece->rows;
            more = piece->more;
        }
        QCOMPARE(rows, std::int64_t(1000));
    }
};

QTEST_GUILESS_MAIN(RequestLogTest)
#include "test_request_log.moc"
