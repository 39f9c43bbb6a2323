#include "server/storage/audit_pages.h"
#include "server/storage/channel_pages.h"
#include "server/storage/csv.h"
#include "server/storage/csv_export.h"
#include "server/storage/key_pages.h"
#include "server/storage/request_pages.h"
#include "server/storage/usage_pages.h"
#include "tests/storage/ledger_fixture.h"

using namespace turnpike;
using namespace turnpike::testing;
using namespace turnpike::storage;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
const std::int32_t kToday = dayInIndia(kNow);

/// Ten keys; key k has k requests on each of three days; channel 2; some audit rows.
class Sample
{
public:
    Sample()
    {
        folder.migrate();
        session = folder.open(Session::Access::Write);
        for (int key = 1; key <= 10; ++key) {
            must("INSERT INTO keys (id, label, created_at, requests_per_day, models) VALUES (?, ?, ?, ?, "
                 "'[\"a\",\"b\"]')",
                 {key, QStringLiteral("key %1").arg(key), sqlInteger(kNow - 60 * kDayMs),
                  key == 3 ? QVariant(4) : QVariant()});
            must("INSERT INTO key_secrets VALUES (?, ?, ?, ?, NULL)",
                 {QByteArray(32, static_cast<char>(key)), key, QStringLiteral("trial_old%1…").arg(key),
                  sqlInteger(kNow - 2)});
            must("INSERT INTO key_secrets VALUES (?, ?, ?, ?, NULL)",
                 {QByteArray(32, static_cast<char>(100 + key)), key, QStringLiteral("trial_new%1…").arg(key),
                  sqlInteger(kNow - 1)});
        }
        must("UPDATE keys SET deleted_at = 1 WHERE id = 10");
        must("UPDATE keys SET expires_at = ? WHERE id = 4", {sqlInteger(kNow + kDayMs)});
        must("UPDATE keys SET daily_offset = 2, daily_offset_day = '2026-09-21' WHERE id = 5");
        must("UPDATE keys SET label = '=1+1' WHERE id = 7");
        must("INSERT INTO channels (id, name, kind, base_url, models, model_mapping, connect_ms, first_byte_ms, "
             "idle_ms, "
             "total_ms, created_at, updated_at) VALUES (2, 'deep, seek', 2, 'https://localhost', '[\"*\"]', "
             "'{\"x\":\"y\"}', 1, 2, 3, 4, 5, 6)");
        must("INSERT INTO provider_keys (channel_id, secret, display, created_at) VALUES (2, x'00ff00', 'sk-1…', 7)");
        for (int i = 0; i < 5; ++i)
            must("INSERT INTO audit_log (at, actor, action, subject) VALUES (?, 'cli', 'key.create', 'key 1')",
                 {sqlInteger(kNow + i)});
        book();
    }

    void must(const char *sql, std::initializer_list<QVariant> values = {}) const
    {
        if (const Result<QSqlQuery *> done = session->run(sql, values); !done)
            qFatal("%s", done.error().message.c_str());
    }

    LedgerFolder folder;
    std::unique_ptr<Session> session;

private:
    void book() const
    {
        {
            auto writer = JournalWriter::open({folder.journal(), 1u << 20, 1ull << 30, 0});
            RequestIdSource ids(0, 0);
            for (int day = 2; day >= 0; --day) {
                for (int key = 1; key <= 10; ++key) {
                    for (int n = 0; n < key; ++n)
                        appendRequest(**writer, ids.next(kNow - day * kDayMs), key);
                }
            }
        }
        const Clock clock;
        Ledger ledger(folder.options(), clock);
        ledger.start();
        ledger.stop(20'000);
    }
};

KeyQuery keyQuery()
{
    KeyQuery query;
    query.today = kToday;
    query.nowMs = kNow;
    query.defaultDailyLimit = 200;
    return query;
}

UsageQuery usageQuery(int days = 3)
{
    UsageQuery query;
    query.fromDay = kToday - days + 1;
    query.toDay = kToday;
    return query;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sample> m_sample;
    Session &session() { return *m_sample->session; }

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }

    void keyRowHasTodaysFiguresAndTheNewestDisplay()
    {
        KeyQuery query = keyQuery();
        query.id = 5;
        const Result<KeyPage> page = listKeys(session(), query);
        QVERIFY(page && page->rows.size() == 1);
        const storage::KeyRow &row = page->rows.front();
        QCOMPARE(row.label, std::string("key 5"));
        QCOMPARE(row.display, std::string("trial_new5…"));
        QCOMPARE(row.requestsToday, 5 - 2);
        QCOMPARE(row.tokensToday, 5 * 20);
        QCOMPARE(row.requestsByDay[kSparklineDays - 1], 5);
        QCOMPARE(row.requestsByDay[kSparklineDays - 3], 5);
        QCOMPARE(row.requestsByDay[kSparklineDays - 4], 0);
        QCOMPARE(row.models, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(row.accessedAt.value_or(0), kNow);
        QVERIFY(!row.requestsPerDay);
        query.id = 10; // asked for by id, a revoked key is shown too
        QCOMPARE(listKeys(session(), query)->rows.size(), 1u);
    }

    void keysComeInPages_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<std::vector<std::int64_t>>("ids");
        using Sort = KeyQuery::Sort;
        using Ids = std::vector<std::int64_t>;
        QTest::newRow("newest") << int(Sort::Created) << true << Ids{9, 8, 7, 6, 5, 4, 3, 2, 1};
        QTest::newRow("oldest") << int(Sort::Created) << false << Ids{1, 2, 3, 4, 5, 6, 7, 8, 9};
        QTest::newRow("label") << int(Sort::Label) << false << Ids{7, 1, 2, 3, 4, 5, 6, 8, 9};
        QTest::newRow("today") << int(Sort::Today) << true << Ids{9, 8, 7, 6, 4, 5, 3, 2, 1};
        QTest::newRow("tokens") << int(Sort::Tokens) << true << Ids{9, 8, 7, 6, 5, 4, 3, 2, 1};
        QTest::newRow("last used, all alike") << int(Sort::LastUsed) << true << Ids{9, 8, 7, 6, 5, 4, 3, 2, 1};
        QTest::newRow("expires") << int(Sort::Expires) << false << Ids{4, 1, 2, 3, 5, 6, 7, 8, 9};
    }
    void keysComeInPages()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(std::vector<std::int64_t>, ids);
        KeyQuery query = keyQuery();
        query.sort = static_cast<KeyQuery::Sort>(sort);
        query.descending = descending;
        query.limit = 4;
        std::vector<std::int64_t> seen;
        int pages = 0;
        do {
            const Result<KeyPage> page = listKeys(session(), query);
            QVERIFY2(page.has_value(), page ? "" : page.error().message.c_str());
            for (const storage::KeyRow &row : page->rows)
                seen.push_back(row.id);
            query.after = page->next;
        } while (!query.after.empty() && ++pages < 10);
        QCOMPARE(seen, ids);
    }

    void keysAreFiltered_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        using Scope = KeyQuery::Scope;
        QTest::newRow("active") << int(Scope::Active) << QByteArray() << 9;
        QTest::newRow("near limit: 3 of 4") << int(Scope::NearLimit) << QByteArray() << 0;
        QTest::newRow("expiring") << int(Scope::Expiring) << QByteArray() << 1;
        QTest::newRow("unused") << int(Scope::Unused) << QByteArray() << 0;
        QTest::newRow("revoked") << int(Scope::Revoked) << QByteArray() << 1;
        QTest::newRow("label") << int(Scope::All) << QByteArray("KEY 3") << 1;
        QTest::newRow("display") << int(Scope::All) << QByteArray("new4") << 1;
        QTest::newRow("percent is no wildcard") << int(Scope::All) << QByteArray("%") << 0;
        QTest::newRow("underscore is itself") << int(Scope::All) << QByteArray("trial_new") << 9;
        QTest::newRow("quote") << int(Scope::All) << QByteArray("' OR 1=1 --") << 0;
    }
    void keysAreFiltered()
    {
        QFETCH(int, scope);
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        KeyQuery query = keyQuery();
        query.scope = static_cast<KeyQuery::Scope>(scope);
        query.text = text.toStdString();
        QCOMPARE(static_cast<int>(listKeys(session(), query)->rows.size()), count);
    }

    void keysAreFilteredByTheShareOfTheirLimit_data()
    {
        QTest::addColumn<std::int64_t>("limit");
        QTest::addColumn<std::optional<std::int64_t>>("from");
        QTest::addColumn<std::optional<std::int64_t>>("to");
        QTest::addColumn<std::vector<std::int64_t>>("ids");
        using Bound = std::optional<std::int64_t>;
        using Ids = std::vector<std::int64_t>;
        const auto row = [](const char *name, std::int64_t limit, Bound from, Bound to, const Ids &ids) {
            QTest::newRow(name) << limit << from << to << ids;
        };
        row("more than four fifths", 7, 8001, {}, Ids{6, 7, 8, 9});
        row("all of it", 7, 10'000, {}, Ids{7, 8, 9});
        row("6 of 7 is 85.71 %", 7, 8571, 8571, Ids{6});
        row("and no more", 7, 8572, 9999, Ids{});
        row("little", 7, {}, 2857, Ids{1, 2});
        row("a limit of its own", 7, 7500, 7500, Ids{3});
        row("less what was taken off", 7, 4000, 4999, Ids{5});
        row("no limit, no share", 0, 0, {}, Ids{3});
        row("no limit is not little", 0, {}, 1'000'000, Ids{3});
    }
    void keysAreFilteredByTheShareOfTheirLimit()
    {
        QFETCH(std::int64_t, limit);
        QFETCH(std::optional<std::int64_t>, from);
        QFETCH(std::optional<std::int64_t>, to);
        QFETCH(std::vector<std::int64_t>, ids);
        KeyQuery query = keyQuery();
        query.defaultDailyLimit = limit;
        query.fromShare = from;
        query.toShare = to;
        query.descending = false;
        std::vector<std::int64_t> seen;
        const Result<KeyPage> page = listKeys(session(), query);
        QVERIFY2(page.has_value(), page ? "" : page.error().message.c_str());
        for (const storage::KeyRow &row : page->rows)
            seen.push_back(row.id);
        QCOMPARE(seen, ids);
    }

    void nearTheLimitIsFourFifthsOfIt()
    {
        KeyQuery near = keyQuery(), share = keyQuery();
        near.defaultDailyLimit = share.defaultDailyLimit = 7;
        near.scope = KeyQuery::Scope::NearLimit;
        share.scope = KeyQuery::Scope::Active;
        share.fromShare = 8000;
        const Result<KeyPage> one = listKeys(session(), near), other = listKeys(session(), share);
        QVERIFY(one && other && one->rows.size() == 4);
        for (std::size_t i = 0; i < one->rows.size(); ++i)
            QCOMPARE(other->rows.at(i).id, one->rows.at(i).id);
    }

    void keyTotalsAgreeWithThePages()
    {
        const Result<KeyTotals> totals = countKeys(session(), keyQuery());
        QVERIFY2(totals.has_value(), totals ? "" : totals.error().message.c_str());
        QCOMPARE(totals->all, 9);
        QCOMPARE(totals->active, 9);
        QCOMPARE(totals->nearLimit, 0);
        QCOMPARE(totals->expiring, 1);
        QCOMPARE(totals->unused, 0);
        QCOMPARE(totals->revoked, 1);
        KeyQuery strict = keyQuery();
        strict.defaultDailyLimit = 7; // 6 (of 7), 7, 8 and 9
        QCOMPARE(countKeys(session(), strict)->nearLimit, 4);
    }

    void keyIsFoundBySecretAndDisplay()
    {
        QCOMPARE(keyByHash(session(), std::string(32, '\x04'))->value_or(0), 4);
        QVERIFY(!keyByHash(session(), std::string(32, '\x7f'))->has_value());
        QCOMPARE(*keysByDisplay(session(), "trial_old4…"), std::vector<std::int64_t>{4});
        QVERIFY(keysByDisplay(session(), "nobody")->empty());
    }

    void wrongCursorIsRefused()
    {
        KeyQuery query = keyQuery();
        query.after = "1 OR 1";
        QCOMPARE(listKeys(session(), query).error().code, std::string("invalid_cursor"));
        UsageQuery usage = usageQuery();
        usage.after = "x";
        QCOMPARE(listUsage(session(), usage).error().code, std::string("invalid_cursor"));
    }

    void channelHasItsProviderKeys()
    {
        const auto channels = listChannels(session());
        QVERIFY(channels && channels->size() == 1);
        const ChannelRow &channel = channels->front();
        QCOMPARE(channel.name, std::string("deep, seek"));
        QCOMPARE(channel.modelMapping.at("x"), std::string("y"));
        QCOMPARE(channel.models, std::vector<std::string>{"*"});
        QCOMPARE(channel.totalMs, 4);
        QCOMPARE(channel.keys.size(), 1u);
        QCOMPARE(channel.keys.front().sealed, std::string("\x00\xff\x00", 3));
    }

    void usageComesInPages_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<int>("rows");
        QTest::addColumn<qint64>("firstKey");
        using Grouping = UsageQuery::Grouping;
        QTest::newRow("by day") << int(Grouping::Day) << 3 << qint64(0);
        QTest::newRow("by key") << int(Grouping::Key) << 10 << qint64(10);
        QTest::newRow("by day and key") << int(Grouping::DayAndKey) << 30 << qint64(1);
    }
    void usageComesInPages()
    {
        QFETCH(int, grouping);
        QFETCH(int, rows);
        QFETCH(qint64, firstKey);
        UsageQuery query = usageQuery();
        query.grouping = static_cast<UsageQuery::Grouping>(grouping);
        query.limit = 4;
        std::vector<UsageRow> all;
        do {
            const Result<UsagePage> page = listUsage(session(), query);
            QVERIFY2(page.has_value(), page ? "" : page.error().message.c_str());
            all.insert(all.end(), page->rows.begin(), page->rows.end());
            query.after = page->next;
            QVERIFY(all.size() <= 30);
        } while (!query.after.empty());
        QCOMPARE(static_cast<int>(all.size()), rows);
        QCOMPARE(all.front().keyId, firstKey);
        std::int64_t requests = 0;
        for (const UsageRow &row : all)
            requests += row.figures.requests;
        QCOMPARE(requests, 3 * 55);
        const UsageFigures total = totalUsage(session(), usageQuery()).value();
        QCOMPARE(total.requests, 3 * 55);
        QCOMPARE(total.tokens(), 3 * 55 * 20);
    }

    void usageFiltersWorkAloneAndTogether()
    {
        UsageQuery query = usageQuery(1);
        QCOMPARE(listUsage(session(), query)->rows.size(), 10u);
        query.keys = {{3, 4}};
        QCOMPARE(listUsage(session(), query)->rows.size(), 2u);
        query.keys = std::vector<std::int64_t>{};
        QCOMPARE(listUsage(session(), query)->rows.size(), 0u);
        const UsageRow row = listUsage(session(), usageQuery(1))->rows.front();
        QCOMPARE(row.label, std::string("key 1"));
        QCOMPARE(row.display, std::string("trial_new1…"));
        QCOMPARE(row.day, kToday);
        QVERIFY(row.updatedAt > 0);
    }

    void hoursAreSummedForCharts()
    {
        const auto hours = usageByHour(session(), kToday - 2, kToday, kNow - 3 * kDayMs, kNow + 1);
        QVERIFY(hours && hours->size() == 3);
        QCOMPARE(hours->back().figures.allRequests, 55);
        QCOMPARE(hours->back().hour, kNow / 3'600'000 * 3'600'000 - 1'800'000);
        QCOMPARE(usageByHour(session(), kToday, kToday, 0, kNow + 1, 7)->front().figures.requests, 7);
    }

    void requestsAreFilteredAndPaged()
    {
        RequestQuery query;
        query.limit = 40;
        std::vector<RequestRow> all;
        for (;;) {
            const auto page = listRequests(session(), query);
            QVERIFY2(page.has_value(), page ? "" : page.error().message.c_str());
            all.insert(all.end(), page->begin(), page->end());
            if (page->size() < 40)
                break;
            query.before = page->back().id;
        }
        QCOMPARE(all.size(), 165u);
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id > b.id; }));
        QCOMPARE(all.front().channel, std::string("deep, seek"));
        QCOMPARE(all.front().modelUpstream, std::string("deepseek-chat"));

        const auto count = [this](const std::function<void(RequestQuery &)> &set) {
            RequestQuery one;
            one.limit = 500;
            set(one);
            return static_cast<int>(listRequests(session(), one)->size());
        };
        QCOMPARE(count([](RequestQuery &q) { q.keys = {{3}}; }), 9);
        QCOMPARE(count([](RequestQuery &q) { q.fromMs = kNow; }), 55);
        QCOMPARE(count([](RequestQuery &q) { q.toMs = kNow; }), 110);
        QCOMPARE(count([](RequestQuery &q) { q.status = 2; }), 165);
        QCOMPARE(count([](RequestQuery &q) { q.status = 404; }), 0);
        QCOMPARE(count([](RequestQuery &q) { q.outcome = 2; }), 0);
        QCOMPARE(count([](RequestQuery &q) { q.model = "deepseek-chat"; }), 165);
        QCOMPARE(count([](RequestQuery &q) { q.channelId = 9; }), 0);
        QCOMPARE(readRequest(session(), all.front().id)->value().id, all.front().id);
        QVERIFY(!readRequest(session(), 1)->has_value());
        QVERIFY(listAttempts(session(), all.front().id)->empty());
    }

    void auditComesNewestFirst()
    {
        AuditQuery query;
        query.limit = 3;
        const auto first = listAudit(session(), query);
        QVERIFY(first && first->size() == 3);
        query.before = first->back().id;
        QCOMPARE(listAudit(session(), query)->size(), 2u);
        query.actor = "console";
        QCOMPARE(listAudit(session(), query)->size(), 0u);
    }

    void noPageScansAWholeTableOfTheLog_data()
    {
        QTest::addColumn<QByteArray>("question");
        for (const char *name : {"keys", "usage", "details", "hours", "requests", "requests of a key",
                                 "requests of a model", "one request", "attempts", "audit"})
            QTest::newRow(name) << QByteArray(name);
    }
    void noPageScansAWholeTableOfTheLog()
    {
        QFETCH(QByteArray, question);
        QStringList statements;
        RequestQuery requests;
        requests.fromMs = kNow - kDayMs;
        RequestQuery ofKey, ofModel = requests;
        ofKey.keys = {{3}};
        ofModel.model = "deepseek-chat";
        AuditQuery audit;
        audit.before = 100;
        const std::map<QByteArray, std::function<bool()>> questions = {
            {"keys", [&] { return listKeys(session(), keyQuery()).has_value(); }},
            {"usage", [&] { return listUsage(session(), usageQuery()).has_value(); }},
            {"details", [&] { return listUsageDetails(session(), usageQuery(), nullptr, 10).has_value(); }},
            {"hours", [&] { return usageByHour(session(), kToday, kToday, 0, kNow).has_value(); }},
            {"requests", [&] { return listRequests(session(), requests).has_value(); }},
            {"requests of a key", [&] { return listRequests(session(), ofKey).has_value(); }},
            {"requests of a model", [&] { return listRequests(session(), ofModel).has_value(); }},
            {"one request", [&] { return readRequest(session(), 7).has_value(); }},
            {"attempts", [&] { return listAttempts(session(), 7).has_value(); }},
            {"audit", [&] { return listAudit(session(), audit).has_value(); }},
        };
        // a fresh session: cached statements are not told of again
        m_sample->session = m_sample->folder.open(Session::Access::Write);
        session().observe([&](const QString &sql) { statements.append(sql); });
        QVERIFY(questions.at(question)());
        session().observe({});
        QVERIFY(!statements.isEmpty());
        for (const QString &sql : statements) {
            Result<QSqlQuery> plan =
                session().query(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, QVariantList(sql.count(QLatin1Char('?'))));
            QVERIFY(plan.has_value());
            while (plan->next()) {
                const QString step = plan->value(3).toString();
                for (const char *table : {"SCAN r", "SCAN requests", "SCAN attempts", "SCAN a", "SCAN usage_daily",
                                          "SCAN usage_hourly", "SCAN audit_log", "SCAN s", "SCAN d"})
                    QVERIFY2(step != QLatin1String(table) && !step.startsWith(QLatin1String(table) + QLatin1Char(' ')),
                             qPrintable(step));
                if (question != "keys" && question != "usage" && question != "hours" && question != "details")
                    QVERIFY2(!step.contains(QStringLiteral("TEMP B-TREE")), qPrintable(step));
            }
        }
    }

    void usageExportHasTheColumnsOfThePlanAndDefusesFormulas()
    {
        UsageQuery query = usageQuery(1);
        query.keys = {{7}};
        const auto csv = exportUsage(query);
        const auto piece = csv->next(session());
        QVERIFY(piece && !piece->more);
        QCOMPARE(piece->rows, 1);
        QCOMPARE(QByteArray::fromStdString(piece->text),
                 QByteArray("day,key_id,key,label,user,channel,model,requests,input_tokens,cached_tokens,"
                            "cache_write_tokens,output_tokens,cost_usd,estimated\r\n"
                            "2026-09-21,7,trial_new7…,'=1+1,,\"deep, seek\",deepseek-chat,7,70,21,0,49,0,0\r\n"));
    }

    void exportsComeInPieces()
    {
        auto csv = exportRequests({});
        std::int64_t rows = 0;
        std::string all;
        for (bool more = true; more;) {
            const auto piece = csv->next(session());
            QVERIFY(piece.has_value());
            rows += piece->rows;
            all += piece->text;
            more = piece->more;
        }
        QCOMPARE(rows, 165);
        QCOMPARE(std::count(all.begin(), all.end(), '\n'), 166);
        QVERIFY(all.find(",2026-09-21T14:13:20.000Z,2026-09-21,10,") != std::string::npos);

        // details by small pages are the same as by one
        std::vector<UsageDetail> small;
        for (bool more = true; more;) {
            const auto page = listUsageDetails(session(), usageQuery(), small.empty() ? nullptr : &small.back(), 7);
            QVERIFY2(page.has_value(), page ? "" : page.error().message.c_str());
            small.insert(small.end(), page->rows.begin(), page->rows.end());
            more = page->more;
            QVERIFY(small.size() <= 30);
        }
        QCOMPARE(small.size(), 30u);
    }

    void csvCellsAreQuotedAndDefused_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("line") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("=") << QByteArray("=A1") << QByteArray("'=A1");
        QTest::newRow("+") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("-") << QByteArray("-1") << QByteArray("'-1");
        QTest::newRow("@") << QByteArray("@x") << QByteArray("'@x");
        QTest::newRow("tab") << QByteArray("\tx") << QByteArray("'\tx");
        QTest::newRow("carriage return") << QByteArray("\rx") << QByteArray("\"'\rx\"");
        QTest::newRow("formula with quotes") << QByteArray("=\"a\"") << QByteArray("\"'=\"\"a\"\"\"");
    }
    void csvCellsAreQuotedAndDefused()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, csv);
        CsvText out;
        out.text(cell.toStdString()).number(-1).endRow();
        QCOMPARE(QByteArray::fromStdString(out.take()), csv + ",-1\r\n");
    }

    void moneyIsPlainDecimal_data()
    {
        QTest::addColumn<qint64>("nanos");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << qint64(0) << QByteArray("0");
        QTest::newRow("one nano") << qint64(1) << QByteArray("0.000000001");
        QTest::newRow("cents") << qint64(1'230'000'000) << QByteArray("1.23");
        QTest::newRow("negative") << qint64(-500'000'000) << QByteArray("-0.5");
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << QByteArray("-9223372036.854775808");
    }
    void moneyIsPlainDecimal()
    {
        QFETCH(qint64, nanos);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(moneyText(nanos)), text);
        QCOMPARE(qint64(moneyOf(text.toStdString()).value()), nanos);
    }

    void whatIsNoMoneyIsRefused()
    {
        for (const char *text : {"", "-", ".5", "1.", "1.0000000001", "1,5", "1.2.3", "1.-2", "+1", " 1", "1e3", "--1",
                                 "9223372036.854775808"})
            QVERIFY2(!moneyOf(text), text);
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "test_pages.moc"
