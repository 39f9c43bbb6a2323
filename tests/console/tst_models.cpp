#include "models/channel_order.h"
#include "models/format.h"
#include "models/keys_model.h"
#include "models/usage_model.h"
#include "models/usage_questions.h"
#include "tests/console/sample_service.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <deque>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

/// Keeps every question and answers when told to, in any order.
class SlowSource final : public PageSource
{
public:
    struct Question
    {
        KeyQuery query;
        Done<Page<KeyRow>> done;
    };
    struct MatrixQuestion
    {
        UsageMatrixQuery query;
        Done<UsageMatrix> done;
    };
    std::deque<MatrixQuestion> matrices;
    std::deque<Question> questions; // an answer may ask the next one

    void keys(const KeyQuery &query, QObject *, Done<Page<KeyRow>> done) override
    {
        questions.push_back({query, std::move(done)});
    }
    void keyTotals(QObject *, Done<KeyTotals>) override {}
    void usage(const UsageQuery &, QObject *, Done<Page<UsageRow>>) override {}
    void usageMatrix(const UsageMatrixQuery &query, QObject *, Done<UsageMatrix> done) override
    {
        matrices.push_back({query, std::move(done)});
    }
    void setupState(QObject *, Done<SetupState>) override {}
    void exportUsage(std::int32_t, std::int32_t, const QString &, std::shared_ptr<ExportProgress>, QObject *,
                     Done<std::int64_t>) override
    {}
    RequestPages &requests() override { qFatal("nobody asks for the log"); }
    std::int32_t today() const override { return 20'000; }
};

KeyRow key(std::int64_t id, const QString &label = u"k"_s)
{
    KeyRow row;
    row.id = id;
    row.label = label;
    row.masked = u"trial_0000…%1"_s.arg(id);
    return row;
}

Page<KeyRow> page(const QList<KeyRow> &rows, const std::string &next = {})
{
    Page<KeyRow> result;
    result.rows = rows;
    result.next = next;
    return result;
}

QList<std::int64_t> idsOf(const TableModel &model)
{
    QList<std::int64_t> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.rowId(row);
    return ids;
}

using Order = QList<PlacedChannel>;

Order orderOf(const QList<int> &priorities)
{
    Order order;
    for (int i = 0; i < priorities.size(); ++i)
        order << PlacedChannel{i + 1, priorities[i]};
    return order;
}

QString textOf(const NewPriorities &changed)
{
    QStringList parts;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        parts << u"%1=%2"_s.arg(it.key()).arg(it.value());
    return parts.join(u' ');
}

} // namespace

class ModelsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void refreshChangesRowsInPlace_data()
    {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("after");
        QTest::newRow("same") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 2, 3};
        QTest::newRow("one more in front") << QList<qint64>{1, 2} << QList<qint64>{3, 1, 2};
        QTest::newRow("one gone") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 3};
        QTest::newRow("turned round") << QList<qint64>{1, 2, 3, 4} << QList<qint64>{4, 3, 2, 1};
        QTest::newRow("others") << QList<qint64>{1, 2} << QList<qint64>{7, 8, 9};
        QTest::newRow("none left") << QList<qint64>{1, 2} << QList<qint64>{};
        QTest::newRow("moved, gone and new") << QList<qint64>{1, 2, 3, 4, 5} << QList<qint64>{5, 6, 2, 1};
    }
    void refreshChangesRowsInPlace()
    {
        QFETCH(QList<qint64>, before);
        QFETCH(QList<qint64>, after);
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto rowsOf = [](const QList<qint64> &ids, const QString &label) {
            QList<KeyRow> rows;
            for (qint64 id : ids)
                rows << key(id, label);
            return rows;
        };
        model.refresh();
        source.questions.back().done(page(rowsOf(before, u"old"_s)));
        QCOMPARE(idsOf(model), QList<std::int64_t>(before.begin(), before.end()));
        const QPersistentModelIndex kept(before.isEmpty() ? QModelIndex() : model.index(0, 0));
        model.refresh();
        source.questions.back().done(page(rowsOf(after, u"new"_s)));
        QCOMPARE(idsOf(model), QList<std::int64_t>(after.begin(), after.end()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, KeysModel::Label).data().toString(), u"new"_s);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(kept.isValid(), after.contains(before.first()));
        if (kept.isValid())
            QCOMPARE(kept.row(), int(after.indexOf(before.first())));
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        model.setText(u"a"_s);
        model.setText(u"ab"_s);
        QCOMPARE(source.questions.size(), std::size_t(2));
        source.questions[1].done(page({key(2, u"ab"_s)}));
        source.questions[0].done(page({key(1, u"a"_s)}));
        QCOMPARE(idsOf(model), QList<std::int64_t>{2});
    }

    void anAnswerSlowerThanTheRefreshingIsShown()
    {
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        model.refresh();
        for (int i = 0; i < 3; ++i)
            model.refresh();
        source.questions.front().done(page({key(1)}));
        QCOMPARE(idsOf(model), QList<std::int64_t>{1});
        QCOMPARE(source.questions.size(), std::size_t(2)); // the three have become one
        source.questions.back().done(page({key(2), key(1)}));
        QCOMPARE(idsOf(model), (QList<std::int64_t>{2, 1}));
        QCOMPARE(source.questions.size(), std::size_t(2));
    }

    void anAnswerAboutUsageSlowerThanTheRefreshingCounts()
    {
        SlowSource source;
        QList<std::int32_t> taken;
        UsageQuestions questions(source, [&](int, const UsageMatrixQuery &, Result<UsageMatrix> matrix) {
            taken << (matrix ? matrix->fromDay : -1);
        });
        UsageMatrixQuery query;
        for (int i = 0; i < 4; ++i)
            questions.ask(0, query);
        questions.ask(1, query); // another place
        QCOMPARE(source.matrices.size(), std::size_t(2));
        const auto answerWith = [&source](std::size_t question, std::int32_t day) {
            UsageMatrix matrix;
            matrix.fromDay = day;
            source.matrices.at(question).done(matrix);
        };
        answerWith(0, 7);
        QCOMPARE(taken, QList<std::int32_t>{7});
        QCOMPARE(source.matrices.size(), std::size_t(3)); // the three have become one
        query.span = UsageSpan::Week;
        questions.ask(0, query);
        answerWith(2, 8); // of the time that was shown before
        answerWith(3, 9);
        QCOMPARE(taken, (QList<std::int32_t>{7, 9}));
        QCOMPARE(source.matrices.size(), std::size_t(4));
    }

    void aRefreshBesideAnotherQuestionIsAskedForAfterIt_data()
    {
        QTest::addColumn<bool>("refreshFirst");
        QTest::newRow("a page more while a refresh is on its way") << true;
        QTest::newRow("a refresh while a page more is on its way") << false;
    }
    void aRefreshBesideAnotherQuestionIsAskedForAfterIt()
    {
        QFETCH(bool, refreshFirst);
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        model.refresh();
        source.questions.back().done(page({key(9), key(8)}, "after-8"));
        refreshFirst ? model.refresh() : model.fetchMore({});
        refreshFirst ? model.fetchMore({}) : model.refresh();
        for (std::size_t i = 1; i < source.questions.size(); ++i) {
            const bool more = !source.questions[i].query.after.empty();
            source.questions[i].done(more ? page({key(7)}) : page({key(10), key(9), key(8), key(7)}));
        }
        QVERIFY(source.questions.back().query.after.empty());
        QCOMPARE(idsOf(model), (QList<std::int64_t>{10, 9, 8, 7}));
    }

    void aPageOfTheOldQuestionIsNotAskedForWhileTheNewOneWaits()
    {
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        model.refresh();
        source.questions.back().done(page({key(9), key(8)}, "after-8"));
        model.setText(u"a"_s);
        model.fetchMore({}); // a view at its end asks whenever it is laid out
        source.questions.back().done(page({key(3, u"a"_s)}));
        QCOMPARE(idsOf(model), QList<std::int64_t>{3});
    }

    void theNextPageIsAskedForWithTheCursorAndOnlyOnce()
    {
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        model.refresh();
        source.questions.back().done(page({key(9), key(8)}, "after-8"));
        QVERIFY(model.canFetchMore({}));
        QCOMPARE(model.total(), -1);
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(source.questions.size(), std::size_t(2));
        QCOMPARE(source.questions.back().query.after, std::string("after-8"));
        source.questions.back().done(page({key(7)}));
        QCOMPARE(idsOf(model), (QList<std::int64_t>{9, 8, 7}));
        QVERIFY(!model.canFetchMore({}));
    }

    void aFailedAnswerKeepsTheRowsAndSaysWhy()
    {
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        model.refresh();
        source.questions.back().done(page({key(1)}));
        model.refresh();
        source.questions.back().done(fail("database_busy", "The database did not answer."));
        QCOMPARE(model.load(), TableModel::Load::Failed);
        QCOMPARE(model.loadError().code, std::string("database_busy"));
        QCOMPARE(model.rowCount(), 1);
    }

    void stateOfAKey_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("revoked");
        QTest::addColumn<int>("expiresIn");
        QTest::addColumn<QString>("word");
        QTest::newRow("fresh") << 0 << 200 << false << 0 << "Active";
        QTest::newRow("just below four fifths") << 159 << 200 << false << 0 << "Active";
        QTest::newRow("four fifths") << 160 << 200 << false << 0 << "Near limit";
        QTest::newRow("at the limit") << 200 << 200 << false << 0 << "Limit reached";
        QTest::newRow("unlimited") << 5000 << 0 << false << 0 << "Active";
        QTest::newRow("expires later") << 0 << 200 << false << 10 << "Active";
        QTest::newRow("expired") << 0 << 200 << false << -10 << "Expired";
        QTest::newRow("revoked wins") << 200 << 200 << true << -10 << "Revoked";
    }
    void stateOfAKey()
    {
        QFETCH(int, used);
        QFETCH(int, limit);
        QFETCH(bool, revoked);
        QFETCH(int, expiresIn);
        constexpr std::int64_t now = 1'700'000'000'000;
        KeyRow row = key(1);
        row.requestsToday = used;
        row.limitToday = limit;
        row.revoked = revoked;
        row.expiresAt = expiresIn == 0 ? 0 : now + expiresIn * 1000;
        QTEST(KeyState::of(row, now).word, "word");
    }

    void usageModelKeepsTheModelContract_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::newRow("by day") << int(UsageRows::Day);
        QTest::newRow("by key") << int(UsageRows::Key);
        QTest::newRow("by both") << int(UsageRows::DayAndKey);
    }
    void usageModelKeepsTheModelContract()
    {
        QFETCH(int, grouping);
        SampleService service(SampleService::Fill::Samples);
        UsageModel model(service.pages());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRange(service.today() - 6, service.today());
        model.setGrouping(UsageRows(grouping));
        QTRY_VERIFY(model.rowCount() > 0);
        model.setRange(service.today() - 2, service.today());
        model.refresh();
        QTRY_COMPARE(model.load(), TableModel::Load::Ready);
        QSet<std::int64_t> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.insert(model.rowId(row));
        QCOMPARE(int(ids.size()), model.rowCount());
    }

    void markupInALabelIsShownAndNotObeyed()
    {
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        model.refresh();
        source.questions.back().done(page({key(1, u"<img src=x>"_s)}));
        const QModelIndex label = model.index(0, KeysModel::Label);
        QCOMPARE(label.data().toString(), u"<img src=x>"_s);
        QVERIFY(!label.data(Qt::ToolTipRole).toString().contains("<img"_L1));
    }

    void rowsAreCopiedAsTabSeparatedText()
    {
        Clock clock;
        SlowSource source;
        KeysModel model(source, clock);
        model.refresh();
        source.questions.back().done(page({key(1, u"a\tb"_s), key(2, u"c"_s)}));
        const QStringList lines = model.tabSeparated({1, 0}).split(u'\n');
        QCOMPARE(lines.size(), 4); // title, two rows, the end
        QVERIFY(lines[0].startsWith("Label\tStatus\t"_L1));
        QVERIFY(lines[1].startsWith("a b\t"_L1));
        QVERIFY(lines[2].startsWith("c\t"_L1));
    }

    void aPlaceBetweenOthersIsAPriority_data()
    {
        QTest::addColumn<QList<int>>("priorities");
        QTest::addColumn<QList<int>>("moved"); // rows, from 1
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("changed");
        const auto row = [](const char *name, QList<int> priorities, QList<int> moved, int before,
                            const char *changed) {
            QTest::newRow(name) << priorities << moved << before << QString::fromLatin1(changed);
        };
        row("to the top", {10, 5, 1}, {3}, 0, "3=11");
        row("to the end", {10, 5, 1}, {1}, 3, "1=0");
        row("between", {10, 5, 1}, {3}, 1, "3=7");
        row("downwards", {10, 5, 1}, {1}, 2, "1=3");
        row("where it was", {10, 5, 1}, {2}, 1, "");
        row("no room: the one above gives way", {6, 5, 1}, {3}, 1, "1=7 3=6");
        row("no room: as far as needed", {9, 7, 6, 5, 1}, {5}, 3, "2=8 3=7 5=6");
        row("no room: a whole tier gives way", {6, 6, 5, 1}, {4}, 2, "1=7 2=7 4=6");
        row("among equals", {5, 5, 5, 1}, {4}, 1, "4=5");
        row("several together", {10, 8, 5, 1}, {3, 4}, 0, "3=11 4=11");
        row("all of them", {10, 5}, {1, 2}, 0, "");
    }
    void aPlaceBetweenOthersIsAPriority()
    {
        QFETCH(QList<int>, priorities);
        QFETCH(QList<int>, moved);
        QFETCH(int, before);
        QFETCH(QString, changed);
        QCOMPARE(textOf(droppedBetween(orderOf(priorities), QSet<std::int64_t>(moved.begin(), moved.end()), before)),
                 changed);
    }

    void aStepLeavesOrJoinsATier_data()
    {
        QTest::addColumn<QList<int>>("priorities");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("up");
        QTest::addColumn<QString>("changed");
        QTest::newRow("joins the one above") << QList<int>{10, 5, 1} << 3 << true << u"3=5"_s;
        QTest::newRow("joins the one below") << QList<int>{10, 5, 1} << 1 << false << u"1=5"_s;
        QTest::newRow("out of a tier, up") << QList<int>{10, 5, 5} << 3 << true << u"3=7"_s;
        QTest::newRow("out of a tier, down") << QList<int>{10, 10, 5} << 1 << false << u"1=7"_s;
        QTest::newRow("out of the last tier") << QList<int>{5, 5} << 1 << false << u"1=4"_s;
        QTest::newRow("top already") << QList<int>{10, 5} << 1 << true << QString();
        QTest::newRow("last already") << QList<int>{10, 5} << 2 << false << QString();
    }
    void aStepLeavesOrJoinsATier()
    {
        QFETCH(QList<int>, priorities);
        QFETCH(int, row);
        QFETCH(bool, up);
        QFETCH(QString, changed);
        QCOMPARE(textOf(movedByStep(orderOf(priorities), row, up)), changed);
    }

    void timesAreToldAsPeopleDo_data()
    {
        QTest::addColumn<qint64>("passed");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(900) << "now";
        QTest::newRow("seconds") << qint64(4'000) << "4 s ago";
        QTest::newRow("minutes") << qint64(8 * 60'000) << "8 min ago";
        QTest::newRow("hours") << qint64(3 * 3'600'000) << "3 h ago";
        QTest::newRow("long ago") << qint64(400LL * 86'400'000) << "17 May 2024";
    }
    void timesAreToldAsPeopleDo()
    {
        QFETCH(qint64, passed);
        const std::int64_t now = QDateTime(QDate(2025, 6, 21), QTime(12, 0)).toMSecsSinceEpoch();
        QTEST(formatAgo(now - passed, now), "text");
        QCOMPARE(formatAgo(0, now), noValue());
    }

    void countsAreGroupedByNarrowSpaces()
    {
        QCOMPARE(formatCount(999), u"999"_s);
        QCOMPARE(formatCount(48210), u"48\u202f210"_s);
        QCOMPARE(formatShort(11'234'567), u"11.2\u202fM"_s);
    }
};

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
