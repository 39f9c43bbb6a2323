// What an attached console shows is what SQL says: a real service with keys and usage, asked through its admin
// interface, beside its own database.
#include "models/sql_page_source.h"
#include "server/accounting/key_directory.h"
#include "server/storage/reader_pool.h"
#include "tests/console/attached_fixture.h"

#include <QFile>
#include <QTimeZone>

using namespace turnpike;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(turnpike::KeyQuery)
Q_DECLARE_METATYPE(turnpike::UsageQuery)
Q_DECLARE_METATYPE(turnpike::UsageMatrixQuery)

namespace {

constexpr int kKeys = 7;
constexpr int kCalls = 5;
constexpr auto kChannel = R"({"name":"simulated","kind":"simulator","base_url":"simulator:","models":["simulated"],)"
                          R"("add_keys":["any"]})";
constexpr auto kQuestion = R"({"model":"simulated","messages":[{"role":"user","content":"hello"}]})";

} // namespace

class AttachedPagesTest final : public QObject
{
    Q_OBJECT

    Turnpike m_turnpike{{u"--quota-timezone"_s, u"UTC"_s}};
    std::unique_ptr<Attached> m_attached;
    std::unique_ptr<ReaderPool> m_readers;
    KeyDirectory m_books; // empty: what is booked is what there is
    LimitDefaults m_defaults;
    std::unique_ptr<SqlPageSource> m_sql;

    Service &service() { return m_attached->service; }
    PageSource &pages() { return service().pages(); }

    std::int64_t makeKey(int number)
    {
        KeyDraft draft;
        draft.label = number == 3 ? "研究室, \"quoted\"" : "key " + std::to_string(number);
        if (number % 2 == 0)
            draft.requestsPerDay = KeyDraft::Limit(number);
        if (number == 5)
            draft.enabled = false;
        if (number == 6)
            draft.expiresAt = m_attached->clock.wallMs() + 3'600'000;
        draft.models = number == 1 ? std::vector<std::string>{"simulated", "other"} : std::vector<std::string>{};
        const auto issued = answerTo<IssuedKey>(
            [&](QObject *context, auto done) { service().createKey(draft, context, std::move(done)); });
        if (!issued)
            return 0;
        for (int call = 0; number == 1 && call < kCalls; ++call)
            if (m_turnpike.chat(issued->key, kQuestion).status != 200)
                return 0;
        if (number == 2 && m_turnpike.chat(issued->key, kQuestion).status != 200)
            return 0;
        return issued->id;
    }

    bool isBooked()
    {
        UsageQuery all;
        all.fromDay = all.toDay = pages().today();
        const auto page =
            answerTo<Page<UsageRow>>([&](QObject *context, auto done) { m_sql->usage(all, context, std::move(done)); });
        return page && page->rows.size() == 1 && page->rows[0].requests == kCalls + 1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_turnpike.start());
        QCOMPARE(m_turnpike.admin("POST", "/admin/channels", kChannel).status, 200);
        m_attached = std::make_unique<Attached>(m_turnpike.data());
        QVERIFY(m_attached->waitUntilServing());
        m_readers = std::make_unique<ReaderPool>((m_turnpike.data() + u"/turnpike.db"_s).toStdString(), 1);
        m_sql = std::make_unique<SqlPageSource>(*m_readers, m_books, m_defaults, m_attached->clock,
                                                QuotaCalendar(QTimeZone::utc()));
        for (int number = 1; number <= kKeys; ++number)
            QVERIFY(makeKey(number) > 0);
        const auto revoked =
            answerTo<void>([&](QObject *context, auto done) { service().revokeKey(kKeys, context, std::move(done)); });
        QVERIFY(revoked.has_value());
        QVERIFY(QTest::qWaitFor([this] { return isBooked(); }, kPatienceMs));
    }

    void keysAreTheSame_data()
    {
        QTest::addColumn<KeyQuery>("query");
        for (const KeyScope scope : {KeyScope::All, KeyScope::Active, KeyScope::NearLimit, KeyScope::Expiring,
                                     KeyScope::Unused, KeyScope::Revoked}) {
            KeyQuery query;
            query.scope = scope;
            QTest::addRow("scope %d", int(scope)) << query;
        }
        for (const KeySort sort :
             {KeySort::Created, KeySort::Label, KeySort::LastUsed, KeySort::Expires, KeySort::Today, KeySort::Tokens}) {
            for (const bool descending : {true, false}) {
                KeyQuery query;
                query.sort = sort;
                query.descending = descending;
                query.limit = 2; // every cursor is passed on
                QTest::addRow("sort %d %s", int(sort), descending ? "down" : "up") << query;
            }
        }
        const auto addShare = [](const char *name, KeyScope scope, std::optional<std::int64_t> from,
                                 std::optional<std::int64_t> to) {
            KeyQuery query;
            query.scope = scope;
            query.share = {from, to};
            query.limit = 2;
            QTest::newRow(name) << query;
        };
        addShare("half of the limit or more", KeyScope::All, 5000, {});
        addShare("less than half", KeyScope::Active, {}, 4999);
        addShare("exactly 2.5 %", KeyScope::All, 250, 250);
        addShare("more than the limit", KeyScope::All, 10'001, {});
        KeyQuery text;
        text.text = u"室, \"q"_s;
        QTest::newRow("text") << text;
        text.text = u"100% no_such & key"_s;
        QTest::newRow("no match") << text;
        KeyQuery many;
        many.limit = 1200; // more than is given at once
        QTest::newRow("long page") << many;
    }
    void keysAreTheSame()
    {
        QFETCH(KeyQuery, query);
        int rows = 0;
        do {
            const auto ask = [&](PageSource &source) {
                return answerTo<Page<KeyRow>>(
                    [&](QObject *context, auto done) { source.keys(query, context, std::move(done)); });
            };
            const auto sql = ask(*m_sql);
            const auto http = ask(pages());
            QVERIFY(sql.has_value());
            QVERIFY2(http.has_value(), http ? "" : http.error().message.c_str());
            QCOMPARE(http->rows.size(), sql->rows.size());
            for (qsizetype row = 0; row < sql->rows.size(); ++row)
                QVERIFY2(http->rows[row] == sql->rows[row], qPrintable(sql->rows[row].label));
            QCOMPARE(http->next, sql->next);
            query.after = sql->next;
            rows += int(sql->rows.size());
        } while (!query.after.empty());
        QVERIFY(rows < kKeys + 1);
    }

    void keyTotalsAreTheSame()
    {
        const auto ask = [](PageSource &source) {
            return answerTo<KeyTotals>(
                [&](QObject *context, auto done) { source.keyTotals(context, std::move(done)); });
        };
        const auto sql = ask(*m_sql);
        const auto http = ask(pages());
        QVERIFY(sql && http);
        QCOMPARE(http->all, std::int64_t(kKeys - 1));
        for (const auto count : {&KeyTotals::all, &KeyTotals::active, &KeyTotals::nearLimit, &KeyTotals::expiring,
                                 &KeyTotals::unused, &KeyTotals::revoked})
            QCOMPARE((*http).*count, (*sql).*count);
    }

    void usageIsTheSame_data()
    {
        QTest::addColumn<UsageQuery>("query");
        for (const UsageGrouping grouping : {UsageGrouping::Day, UsageGrouping::Key, UsageGrouping::DayAndKey}) {
            for (const int key : {0, 2}) {
                UsageQuery query;
                query.grouping = grouping;
                query.limit = 1;
                if (key > 0)
                    query.keyId = key;
                QTest::addRow("grouping %d key %d", int(grouping), key) << query;
            }
        }
    }
    void usageIsTheSame()
    {
        QFETCH(UsageQuery, query);
        query.toDay = pages().today();
        query.fromDay = query.toDay - 6;
        int rows = 0;
        do {
            const auto ask = [&](PageSource &source) {
                return answerTo<Page<UsageRow>>(
                    [&](QObject *context, auto done) { source.usage(query, context, std::move(done)); });
            };
            const auto sql = ask(*m_sql);
            const auto http = ask(pages());
            QVERIFY(sql.has_value());
            QVERIFY2(http.has_value(), http ? "" : http.error().message.c_str());
            QVERIFY(http->rows == sql->rows);
            QCOMPARE(http->next, sql->next);
            query.after = sql->next;
            rows += int(sql->rows.size());
        } while (!query.after.empty());
        QVERIFY(rows > 0);
    }

    void theUsageMatrixIsTheSame_data()
    {
        QTest::addColumn<UsageMatrixQuery>("query");
        const auto add = [](const char *name, UsageSpan span, UsageDimension rows, UsageDimension columns) {
            UsageMatrixQuery query;
            query.span = span;
            query.rows = rows;
            query.columns = columns;
            query.maxRows = rows == UsageDimension::Key ? 1 : 200; // the others are summed up
            QTest::newRow(name) << query;
        };
        add("hours of a week", UsageSpan::Week, UsageDimension::Time, UsageDimension::None);
        add("hours by key", UsageSpan::Day, UsageDimension::Time, UsageDimension::Key);
        add("days by channel", UsageSpan::Month, UsageDimension::Time, UsageDimension::Channel);
        add("keys by model", UsageSpan::Month, UsageDimension::Key, UsageDimension::Model);
        add("given days", UsageSpan::Days, UsageDimension::Model, UsageDimension::Time);
    }
    void theUsageMatrixIsTheSame()
    {
        QFETCH(UsageMatrixQuery, query);
        query.toDay = pages().today();
        query.fromDay = query.toDay - 2;
        const auto ask = [&](PageSource &source) {
            return answerTo<UsageMatrix>(
                [&](QObject *context, auto done) { source.usageMatrix(query, context, std::move(done)); });
        };
        const auto sql = ask(*m_sql);
        const auto http = ask(pages());
        QVERIFY(sql.has_value());
        QVERIFY2(http.has_value(), http ? "" : http.error().message.c_str());
        QVERIFY(http->rows == sql->rows);
        QVERIFY(http->columns == sql->columns);
        QVERIFY(http->cells == sql->cells);
        QCOMPARE(http->fromMs, sql->fromMs);
        QCOMPARE(http->toMs, sql->toMs);
        QCOMPARE(http->total().requests, std::int64_t(kCalls + 1));
    }

    void theSetupIsSeen()
    {
        const auto state =
            answerTo<SetupState>([&](QObject *context, auto done) { pages().setupState(context, std::move(done)); });
        QVERIFY(state && state->hasProvider && state->hasKey && state->hasRequest);
    }

    void theExportIsTheSameFile()
    {
        QTemporaryDir folder;
        const std::int32_t today = pages().today();
        const auto write = [&](PageSource &source, const QString &name) {
            return answerTo<std::int64_t>([&](QObject *context, auto done) {
                source.exportUsage(today - 6, today, folder.filePath(name), std::make_shared<ExportProgress>(), context,
                                   std::move(done));
            });
        };
        const auto sql = write(*m_sql, u"sql.csv"_s);
        const auto http = write(pages(), u"http.csv"_s);
        QVERIFY(sql && http);
        QCOMPARE(*http, *sql);
        QCOMPARE(*http, std::int64_t(2));
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
            pages().exportUsage(0, pages().today(), folder.filePath(u"usage.csv"_s), progress, context,
                                std::move(report));
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code.c_str(), "cancelled");
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void figuresAreTheServices()
    {
        QTRY_COMPARE_WITH_TIMEOUT(service().figures().requests, std::uint64_t(kCalls + 1), kPatienceMs);
        QCOMPARE(service().figures().inFlight, std::uint64_t(0));
        QCOMPARE(service().address(), QString::fromStdString(m_turnpike.server().address()));
        QCOMPARE(service().exampleModel(), u"simulated"_s);
        QCOMPARE(service().defaultDailyLimit(), std::int64_t(200));
        QCOMPARE(pages().today(), m_sql->today());
    }
};

QTEST_GUILESS_MAIN(AttachedPagesTest)
#include "tst_attached_pages.moc"
