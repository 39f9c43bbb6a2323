#include "models/request_cells.h"
#include "models/request_count.h"
#include "models/request_fields.h"
#include "models/requests_model.h"
#include "server/runtime/clock.h"
#include "server/runtime/request_id.h"
#include "tests/console/sample_requests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 4000;

struct Log
{
    Log() { pages.fill(kRows, clock.wallMs(), {{u"mobile-app"_s, u"trial_1…"_s}, {u"研究室 共用"_s, u"trial_2…"_s}}); }

    /// Waits until nothing is asked for any more.
    void open(const RequestFilter &filter = {})
    {
        model.setFilter(filter);
        QTRY_COMPARE(model.load(), TableModel::Load::Ready);
    }
    RequestLine added(std::int64_t ageMs)
    {
        RequestLine line = pages.rows().front();
        line.createdAt = clock.wallMs() - ageMs;
        line.id = request_id::firstAt(line.createdAt) + 7;
        auto &rows = pages.rows();
        rows.insert(std::find_if(rows.begin(), rows.end(), [&](const RequestLine &row) { return row.id < line.id; }),
                    line);
        return line;
    }

    Clock clock;
    SampleRequests pages;
    RequestsModel model{pages, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// The window is a stretch of the log without holes; where it begins.
int placeInLog(const Log &log)
{
    auto &rows = const_cast<Log &>(log).pages.rows();
    if (log.model.rowCount() == 0)
        return -1;
    const auto first =
        std::find_if(rows.begin(), rows.end(), [&](const RequestLine &row) { return row.id == log.model.rowId(0); });
    const int begin = int(first - rows.begin());
    for (int row = 0; row < log.model.rowCount(); ++row) {
        if (begin + row >= int(rows.size()) || rows[std::size_t(begin + row)].id != log.model.rowId(row))
            return -1;
    }
    return begin;
}

RequestFilter filterOf(const QString &text)
{
    const auto terms = requestFilterLanguage().parse(text, QDateTime::currentMSecsSinceEpoch());
    return terms ? requestFilterOf(*terms).value_or(RequestFilter{}) : RequestFilter{};
}

} // namespace

class RequestsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theWindowMovesThroughTheWholeLogAndBackWithoutGrowing()
    {
        Log log;
        log.open();
        QCOMPARE(log.model.rowCount(), RequestsModel::kPageSize);
        QVERIFY(log.model.isAtTop());
        while (!log.model.isAtBottom()) {
            QVERIFY(log.model.canFetchMore({}));
            log.model.fetchMore({});
            QTRY_VERIFY(log.model.canFetchMore({}) || log.model.isAtBottom());
            QVERIFY(log.model.rowCount() <= RequestsModel::kWindow);
            QVERIFY(placeInLog(log) >= 0);
        }
        QCOMPARE(log.model.rowId(log.model.rowCount() - 1), log.pages.rows().back().id);
        QVERIFY(!log.model.isAtTop());
        while (!log.model.isAtTop()) {
            const std::size_t asked = log.pages.questions().size();
            log.model.fetchAbove();
            QCOMPARE(log.pages.questions().size(), asked + 1);
            QTRY_VERIFY(log.model.isAtTop() || log.model.canFetchMore({}));
            QVERIFY(log.model.rowCount() <= RequestsModel::kWindow);
            QVERIFY(placeInLog(log) >= 0);
        }
        QCOMPARE(placeInLog(log), 0);
    }

    void goingToAMomentBeginsTheWindowThere_data()
    {
        QTest::addColumn<int>("row");
        for (int row : {0, 1, 777, kRows - 3, kRows - 1})
            QTest::newRow(qPrintable(QString::number(row))) << row;
    }
    void goingToAMomentBeginsTheWindowThere()
    {
        QFETCH(int, row);
        Log log;
        log.open();
        const std::size_t asked = log.pages.questions().size();
        log.model.goTo(log.pages.rows()[std::size_t(row)].createdAt);
        QTRY_COMPARE(log.model.load(), TableModel::Load::Ready);
        QCOMPARE(log.pages.questions().size(), asked + 1); // one page, wherever it is
        QCOMPARE(placeInLog(log), row);
        if (row > 0) {
            log.model.fetchAbove();
            QTRY_COMPARE(placeInLog(log), std::max(0, row - RequestsModel::kPageSize));
        }
    }

    void aLiveViewShowsNewRowsOnTopAndLateOnesInTheirPlace()
    {
        Log log;
        log.open();
        QSignalSpy resets(&log.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = log.model.index(5, 0);
        const std::int64_t keptId = log.model.rowId(5);
        const RequestLine late = log.added(100'000), fresh = log.added(0);
        log.model.follow();
        QTRY_COMPARE(log.model.rowId(0), fresh.id);
        QVERIFY(log.model.rowOf(late.id) > 0);
        QCOMPARE(placeInLog(log), 0);
        QVERIFY(kept.isValid());
        QCOMPARE(log.model.rowId(kept.row()), keptId);
        QCOMPARE(resets.count(), 0);
        QVERIFY(log.model.rowsSince(log.clock.wallMs() - 60'000) > 0);
    }

    void moreNewRowsThanAPageHoldsReplaceTheWindow()
    {
        Log log;
        log.open();
        for (int i = 400; i > 0; --i)
            log.added(i);
        log.model.follow();
        QTRY_COMPARE(log.model.rowId(0), log.pages.rows().front().id);
        QCOMPARE(placeInLog(log), 0);
        QVERIFY(log.model.canFetchMore({}));
        log.model.fetchMore({});
        QTRY_VERIFY(log.model.rowCount() > RequestsModel::kPageSize);
        QCOMPARE(placeInLog(log), 0);
    }

    void aRefreshChangesRowsInPlace()
    {
        Log log;
        log.open();
        log.model.fetchMore({});
        QTRY_COMPARE(log.model.rowCount(), 2 * RequestsModel::kPageSize);
        QSignalSpy changed(&log.model, &QAbstractItemModel::dataChanged);
        log.pages.rows()[300].status = 418;
        log.pages.rows().erase(log.pages.rows().begin() + 20, log.pages.rows().begin() + 30);
        log.model.refresh();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(placeInLog(log), 0);
        QCOMPARE(log.model.at(290).status, 418);
    }

    void aSearchForRareRowsGoesOnInStepsUntilItHasAPage()
    {
        Log log;
        log.pages.setPatience(100);
        const RequestFilter filter = filterOf(u"status:502"_s);
        log.model.setFilter(filter);
        std::int64_t before = INT64_MAX;
        int steps = 0;
        QSignalSpy moves(&log.model, &RequestsModel::searchChanged);
        while (!log.model.isAtBottom()) {
            QVERIFY(moves.wait());
            if (log.model.searchedTo() > 0) {
                QVERIFY(log.model.searchedTo() <= before);
                before = log.model.searchedTo();
                ++steps;
            }
            QTRY_VERIFY(log.model.isAtBottom() || log.model.searchedTo() > 0);
        }
        QVERIFY(steps > 5);
        const auto failed = std::count_if(log.pages.rows().begin(), log.pages.rows().end(),
                                          [](const RequestLine &line) { return line.status == 502; });
        QTRY_COMPARE(log.model.load(), TableModel::Load::Ready);
        QCOMPARE(log.model.rowCount(), int(std::min<std::ptrdiff_t>(failed, RequestsModel::kPageSize)));
    }

    void aSearchCanBeGivenUp()
    {
        Log log;
        log.pages.setPatience(100);
        log.model.setFilter(filterOf(u"model:nothing-like-this"_s));
        QTRY_VERIFY(log.model.searchedTo() > 0);
        QCOMPARE(log.model.load(), TableModel::Load::Loading); // not yet: "nothing matches"
        log.model.cancelSearch();
        QCOMPARE(log.model.load(), TableModel::Load::Ready);
        QCOMPARE(log.model.searchedTo(), 0);
        const std::size_t asked = log.pages.questions().size();
        QCoreApplication::processEvents();
        QCOMPARE(log.pages.questions().size(), asked);
        QVERIFY(!log.model.canFetchMore({}));
    }

    void anotherOrderIsPagedInBothDirections_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("ascending");
        QTest::newRow("longest first") << int(RequestsModel::Total) << false;
        QTest::newRow("shortest first") << int(RequestsModel::Total) << true;
        QTest::newRow("equal values") << int(RequestsModel::Status) << false;
        QTest::newRow("oldest first") << int(RequestsModel::Time) << true;
    }
    void anotherOrderIsPagedInBothDirections()
    {
        QFETCH(int, column);
        QFETCH(bool, ascending);
        Log log;
        log.open();
        log.model.sort(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
        QTRY_COMPARE(log.model.load(), TableModel::Load::Ready);
        QSet<std::int64_t> seen;
        const auto look = [&] {
            for (int row = 0; row < log.model.rowCount(); ++row)
                seen.insert(log.model.rowId(row));
            for (int row = 1; row < log.model.rowCount(); ++row) {
                const RequestLine &above = log.model.at(row - 1), &below = log.model.at(row);
                const auto valueOf = [&](const RequestLine &line) {
                    return column == RequestsModel::Total    ? line.durationMs
                           : column == RequestsModel::Status ? std::int64_t(line.status)
                                                             : line.id;
                };
                QVERIFY(ascending ? valueOf(above) <= valueOf(below) : valueOf(above) >= valueOf(below));
            }
        };
        while (!log.model.isAtBottom()) {
            log.model.fetchMore({});
            QTRY_VERIFY(log.model.canFetchMore({}) || log.model.isAtBottom());
            look();
        }
        QCOMPARE(seen.size(), qsizetype(log.pages.rows().size()));
        QVERIFY(log.model.rowCount() <= RequestsModel::kWindow);
        log.model.fetchAbove();
        QTRY_VERIFY(log.model.canFetchMore({}));
        look();
    }

    void aRangeTooLongToSortIsShownByTimeAgain()
    {
        Log log;
        log.open();
        QSignalSpy refused(&log.model, &RequestsModel::sortRefused);
        log.pages.fail({"range_too_long", "too long", ""});
        log.model.sort(RequestsModel::Total, Qt::DescendingOrder);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(log.model.isByTime());
        log.pages.fail({});
        log.model.refresh();
        QTRY_COMPARE(log.model.rowCount(), RequestsModel::kPageSize);
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        Log log;
        log.model.setFilter(filterOf(u"status:502"_s));
        log.model.setFilter(filterOf(u"status:429"_s));
        QTRY_COMPARE(log.model.load(), TableModel::Load::Ready);
        QVERIFY(log.model.rowCount() > 0);
        for (int row = 0; row < log.model.rowCount(); ++row)
            QCOMPARE(log.model.at(row).status, 429);
    }

    void aFailedAnswerKeepsTheRowsAndSaysWhy()
    {
        Log log;
        log.open();
        log.pages.fail({"database_busy", "The database did not answer.", ""});
        log.model.refresh();
        QTRY_COMPARE(log.model.load(), TableModel::Load::Failed);
        QCOMPARE(log.model.loadError().code, std::string("database_busy"));
        QCOMPARE(log.model.rowCount(), RequestsModel::kPageSize);
    }

    void theCountHasEveryRowInOneStretch_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *text : {"", "status:429", "model:gpt-4o key:mobile-app", "status:999"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void theCountHasEveryRowInOneStretch()
    {
        QFETCH(QString, filter);
        Log log;
        RequestCount count(log.pages);
        const std::int64_t from = log.pages.rows().back().createdAt;
        count.start(filterOf(filter), from, log.clock.wallMs(), 144);
        QTRY_VERIFY(count.isComplete());
        log.open(filterOf(filter));
        while (log.model.canFetchMore({})) {
            log.model.fetchMore({});
            QTRY_VERIFY(log.model.canFetchMore({}) || log.model.isAtBottom());
        }
        std::int64_t sum = 0;
        for (const storage::RequestTotals &bucket : count.buckets())
            sum += bucket.requests;
        QCOMPARE(sum, count.totals().requests);
        QVERIFY(count.buckets().size() <= 145);
        if (log.model.total() >= 0)
            QCOMPARE(count.totals().requests, log.model.total());
    }

    void stretchesHaveRoundLengths_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<qint64>("length");
        constexpr qint64 hour = 3'600'000;
        QTest::newRow("quarter of an hour") << hour / 4 << qint64(10'000);
        QTest::newRow("hour") << hour << qint64(30'000);
        QTest::newRow("day") << 24 * hour << hour / 6;
        QTest::newRow("week") << 168 * hour << 2 * hour;
        QTest::newRow("quarter of a year") << 90 * 24 * hour << 24 * hour;
        QTest::newRow("century") << 36'500 * 24 * hour << 254 * 24 * hour;
    }
    void stretchesHaveRoundLengths()
    {
        QFETCH(qint64, span);
        QTEST(qint64(RequestCount::roundLength(span, 144)), "length");
    }

    void filterWordsBecomeWhatTheLogHas()
    {
        const RequestFilter filter =
            filterOf(u"outcome:client_abort stream:yes in>=2k -key:a time:2025-06-01..2025-06-02"_s);
        QCOMPARE(filter.conditions.size(), std::size_t(4));
        QCOMPARE(*filter.conditions[0].values[0].from, 5);
        QCOMPARE(*filter.conditions[1].values[0].from, 1);
        QCOMPARE(*filter.conditions[2].values[0].from, 2000);
        QVERIFY(filter.conditions[3].negated);
        QCOMPARE(filter.conditions[3].values[0].pattern, std::string("a"));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*filter.fromMs).date(), QDate(2025, 6, 1));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*filter.toMs).date(), QDate(2025, 6, 3));
        const auto terms = requestFilterLanguage().parse(u"-time:today"_s, 0);
        QVERIFY(terms && !requestFilterOf(*terms));
    }

    void statusSaysWhatHappened_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");
        QTest::newRow("fine") << 200 << 1 << u"200"_s << int(Tone::Ok);
        QTest::newRow("limited") << 429 << 2 << u"429 rate limit"_s << int(Tone::Warning);
        QTest::newRow("upstream") << 502 << 2 << u"502 upstream"_s << int(Tone::Error);
        QTest::newRow("left") << 499 << 5 << u"499 client left"_s << int(Tone::Muted);
        QTest::newRow("nothing sent") << 0 << 3 << u"no answer"_s << int(Tone::Error);
    }
    void statusSaysWhatHappened()
    {
        QFETCH(int, status);
        QFETCH(int, outcome);
        RequestLine line;
        line.status = status;
        line.outcome = outcome;
        QTEST(requestStatusCell(line).text, "text");
        QTEST(int(requestStatusCell(line).tone), "tone");
    }

    void costsHaveTheirLeadingZerosMuted_data()
    {
        QTest::addColumn<qint64>("cost");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("muted");
        QTest::newRow("none") << qint64(0) << u"–"_s << 0;
        QTest::newRow("small") << qint64(3'092'000) << u"0.003092"_s << 4;
        QTest::newRow("one") << qint64(1'000'000'000) << u"1.000000"_s << 0;
        QTest::newRow("nano") << qint64(1) << u"<0.000001"_s << 8;
    }
    void costsHaveTheirLeadingZerosMuted()
    {
        QFETCH(qint64, cost);
        QTEST(requestCostCell(cost).text, "text");
        QTEST(requestCostCell(cost).muted, "muted");
    }

    void curlKeepsTheKeyAVariableAndQuotesWhatIsForeign()
    {
        RequestLine line;
        line.model = u"it's; rm -rf /"_s;
        line.route = u"/v1/chat/completions"_s;
        line.masked = u"trial_abcdefgh…1234"_s;
        const QString command = requestAsCurl(line, u"http://127.0.0.1:8787"_s);
        QVERIFY(command.contains("Bearer $TURNPIKE_KEY"_L1));
        QVERIFY(!command.contains("trial_"_L1));
        QVERIFY(command.contains("it'\\''s; rm -rf /"_L1));
    }

    void usageIsShownInTheOrderItCameIn()
    {
        QCOMPARE(prettyJson("{\"z\":1,\"a\":[2]}"), u"{\n  \"z\": 1,\n  \"a\": [\n    2\n  ]\n}"_s);
        QCOMPARE(prettyJson("not json"), u"not json"_s);
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
