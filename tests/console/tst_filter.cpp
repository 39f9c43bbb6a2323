#include "models/filter_language.h"
#include "models/key_filter.h"

#include <QDateTime>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

/// Wednesday, an hour's offset from UTC until the last Sunday of October.
const QTimeZone kZone("Europe/Berlin");
const std::int64_t kNow = QDateTime(QDate(2025, 6, 18), QTime(14, 33, 20), kZone).toMSecsSinceEpoch();

FilterLanguage language()
{
    return FilterLanguage({{u"status"_s, FilterType::Status},
                           {u"model"_s, FilterType::Text},
                           {u"outcome"_s, FilterType::Word, {u"success"_s, u"broken"_s}},
                           {u"duration"_s, FilterType::Duration},
                           {u"tokens"_s, FilterType::Number},
                           {u"cost"_s, FilterType::Money},
                           {u"limit"_s, FilterType::Percent},
                           {u"time"_s, FilterType::Time}});
}

QString bound(const std::optional<std::int64_t> &value, FilterType type)
{
    if (!value)
        return {};
    return type == FilterType::Time ? QDateTime::fromMSecsSinceEpoch(*value, kZone).toString(u"dd.HH:mm:ss.zzz"_s)
                                    : QString::number(*value);
}

/// A term as one line: [-]field(text | from..to)
QString spelled(const FilterTerm &term)
{
    QStringList values;
    for (const FilterValue &value : term.values) {
        const bool text = term.type == FilterType::Text || term.type == FilterType::Word;
        values << (text ? value.text : bound(value.from, term.type) + ".."_L1 + bound(value.to, term.type));
    }
    return (term.negated ? u"-"_s : u""_s) + term.field + u'(' + values.join(u'|') + u')';
}

} // namespace

class FilterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilterIsReadAs_data()
    {
        QTest::addColumn<QString>("meaning");
        const std::pair<const char *, const char *> cases[] = {
            {"", ""},
            {"timeout", "(timeout)"},
            {"-timeout", "-(timeout)"},
            {"\"two words\" one", "(two words) (one)"},
            {"model:deepseek*", "model(deepseek*)"},
            {"MODEL:a", "model(a)"},
            {"model:\"a b*\"", "model(a b\\*)"},
            {"model:a,b", "model(a|b)"},
            {"model!=a", "-model(a)"},
            {"-model:a", "-model(a)"},
            {"-model!=a", "model(a)"},
            {"model=a", "model(a)"},
            {"outcome:BROKEN", "outcome(broken)"},
            {"status:200", "status(200..200)"},
            {"status:5xx", "status(500..599)"},
            {"status:4xx,5xx", "status(400..499|500..599)"},
            {"status:>=400", "status(400..)"},
            {"status>4xx", "status(500..)"},
            {"status<400", "status(..399)"},
            {"status<=4xx", "status(..499)"},
            {"status!=200", "-status(200..200)"},
            {"status:400..499", "status(400..499)"},
            {"duration>2s", "duration(2001..)"},
            {"duration:>0.5s", "duration(501..)"},
            {"duration:500ms", "duration(500..500)"},
            {"duration<1.5", "duration(..1499)"},
            {"duration:1min..2m", "duration(60000..120000)"},
            {"tokens>=2k", "tokens(2000..)"},
            {"tokens:3M", "tokens(3000000..3000000)"},
            {"tokens:10..", "tokens(10..)"},
            {"tokens:..10", "tokens(..10)"},
            {"cost>0.000000001", "cost(2..)"},
            {"cost:1.50", "cost(1500000000..1500000000)"},
            {"limit>80%", "limit(8001..)"},
            {"time:today", "time(18.00:00:00.000..18.23:59:59.999)"},
            {"time:yesterday", "time(17.00:00:00.000..17.23:59:59.999)"},
            {"time:this-week", "time(16.00:00:00.000..22.23:59:59.999)"},
            {"time:this-month", "time(01.00:00:00.000..30.23:59:59.999)"},
            {"time:last-2h", "time(18.12:33:20.000..)"},
            {"time:last-15min", "time(18.14:18:20.000..)"},
            {"time:2025-06-01..2025-06-20", "time(01.00:00:00.000..20.23:59:59.999)"},
            {"time:2025-06-01T14", "time(01.14:00:00.000..01.14:59:59.999)"},
            {"time:2025-06-01T14:05", "time(01.14:05:00.000..01.14:05:59.999)"},
            {"time:14:05:07", "time(18.14:05:07.000..18.14:05:07.999)"},
            {"time:13:00..14:00", "time(18.13:00:00.000..18.14:00:59.999)"},
            {"time>2025-06-01", "time(02.00:00:00.000..)"},
            {"time<2025-06-02", "time(..01.23:59:59.999)"},
            {"status:5xx model:a \"x y\"", "status(500..599) model(a) (x y)"},
        };
        for (const auto &[text, meaning] : cases)
            QTest::newRow(text) << meaning;
    }
    void aFilterIsReadAs()
    {
        const auto terms = language().parse(QString::fromUtf8(QTest::currentDataTag()), kNow, kZone);
        QVERIFY2(terms.has_value(), terms ? "" : qPrintable(terms.error().message));
        QStringList spelling;
        for (const FilterTerm &term : *terms)
            spelling << spelled(term);
        QTEST(spelling.join(u' '), "meaning");
    }

    void whatCannotBeReadIsExplainedAtItsPlace_data()
    {
        QTest::addColumn<QString>("blamed");
        QTest::addColumn<QString>("explanation");
        QTest::newRow("statsu:200") << "statsu"
                                    << "Did you mean status?";
        QTest::newRow("model:a zzz:1") << "zzz"
                                       << "not a field";
        QTest::newRow("outcome:brokn") << "brokn"
                                       << "Did you mean broken?";
        QTest::newRow("status:200,oops") << "oops"
                                         << "cannot be read";
        QTest::newRow("status:6xx") << "6xx"
                                    << "cannot be read";
        QTest::newRow("status:") << ""
                                 << "A value is missing";
        QTest::newRow("duration>2y") << "2y"
                                     << "500ms";
        QTest::newRow("tokens:1.5") << "1.5"
                                    << "cannot be read";
        QTest::newRow("tokens:9..1") << "9..1"
                                     << "ends before it begins";
        QTest::newRow("tokens:..") << ".."
                                   << "A value is missing";
        QTest::newRow("tokens>1..2") << "1..2"
                                     << "tokens:a..b";
        QTest::newRow("model>a") << "a"
                                 << "compared with";
        QTest::newRow("time:2025-02-30") << "2025-02-30"
                                         << "cannot be read";
        QTest::newRow("time:2025-06-01:05") << "2025-06-01:05"
                                            << "cannot be read";
        QTest::newRow("cost:0.0000000001") << "0.0000000001"
                                           << "cannot be read";
        QTest::newRow("model:\"a b") << "model:\"a b"
                                     << "not closed";
        QTest::newRow("tokens:99999999999999999999") << "99999999999999999999"
                                                     << "cannot be read";
    }
    void whatCannotBeReadIsExplainedAtItsPlace()
    {
        QFETCH(QString, explanation);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto terms = language().parse(text, kNow, kZone);
        QVERIFY(!terms.has_value());
        QTEST(text.mid(terms.error().position, terms.error().length), "blamed");
        QVERIFY2(terms.error().message.contains(explanation), qPrintable(terms.error().message));
    }

    void aComposedTermIsReadAsItsValue_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *value : {"deepseek-chat", "mobile app", "a,b", "x*y", "back\\slash", "研究室 共用", "a:b", "",
                                  "<b>bold</b>", "=1+1", "..", "-x"})
            QTest::newRow(value) << FilterLanguage::term(u"model"_s, QString::fromUtf8(value));
    }
    void aComposedTermIsReadAsItsValue()
    {
        QFETCH(QString, text);
        const auto terms = language().parse(text, kNow, kZone);
        QVERIFY2(terms && terms->size() == 1, qPrintable(text));
        QString value = terms->first().values.first().text;
        QVERIFY2(!QString(value).remove("\\*"_L1).contains(u'*'), qPrintable(value)); // never a wildcard
        QCOMPARE(value.replace("\\*"_L1, "*"_L1).replace("\\\\"_L1, "\\"_L1),
                 QString::fromUtf8(QTest::currentDataTag()));
    }

    void filteringByAnotherValueReplacesTheTermsOfItsField_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("result");
        QTest::newRow("") << "model:a"
                          << "model:a";
        QTest::newRow("model:b") << "model:a"
                                 << "model:a";
        QTest::newRow("status:5xx -model:\"b c\" word") << "model:a"
                                                        << "status:5xx word model:a";
        QTest::newRow("time>2025-01-01 word") << "model:a"
                                              << "time>2025-01-01 word model:a";
        QTest::newRow("model:b word ") << ""
                                       << "word";
    }
    void filteringByAnotherValueReplacesTheTermsOfItsField()
    {
        QFETCH(QString, term);
        QTEST(FilterLanguage::withTerm(QString::fromUtf8(QTest::currentDataTag()), u"model"_s, term), "result");
    }

    void keysAreFilteredByStatusShareAndText_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QString>("text");
        const qint64 none = -1;
        QTest::newRow("") << -1 << none << none << QString();
        QTest::newRow("mobile app") << -1 << none << none << u"mobile app"_s;
        QTest::newRow("status:active limit>80%") << int(KeyScope::Active) << qint64(8001) << none << QString();
        QTest::newRow("limit>=80") << -1 << qint64(8000) << none << QString();
        QTest::newRow("limit<12.5% mobile") << -1 << none << qint64(1249) << u"mobile"_s;
        QTest::newRow("limit:50%..80%") << -1 << qint64(5000) << qint64(8000) << QString();
        QTest::newRow("limit>=50% limit<=80% limit<=90%") << -1 << qint64(5000) << qint64(8000) << QString();
    }
    void keysAreFilteredByStatusShareAndText()
    {
        const Result<KeyFilter> filter = KeyFilter::read(QString::fromUtf8(QTest::currentDataTag()), kNow);
        QVERIFY2(filter.has_value(), filter ? "" : filter.error().message.c_str());
        QTEST(filter->scope ? int(*filter->scope) : -1, "scope");
        QTEST(qint64(filter->share.from.value_or(-1)), "from");
        QTEST(qint64(filter->share.to.value_or(-1)), "to");
        QTEST(filter->text, "text");
    }

    void whatKeysCannotBeFilteredByIsExplained_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("limit:10%,20%") << u"limit:50%..80%"_s;
        QTest::newRow("-limit>80%") << u"limit:50%..80%"_s;
        QTest::newRow("limit>much") << u"80%"_s;
        QTest::newRow("limt>80%") << u"limit"_s;
        QTest::newRow("status:active status:unused") << u"status:active"_s;
    }
    void whatKeysCannotBeFilteredByIsExplained()
    {
        QFETCH(QString, part);
        const Result<KeyFilter> filter = KeyFilter::read(QString::fromUtf8(QTest::currentDataTag()), kNow);
        QVERIFY(!filter.has_value());
        QVERIFY2(QString::fromStdString(filter.error().message).contains(part), filter.error().message.c_str());
    }

    void aTimeRangeIsWrittenAndReadBack()
    {
        const std::int64_t from = kNow - 3'600'000, to = kNow;
        const auto terms = language().parse(FilterLanguage::timeTerm(from, to, kZone), kNow, kZone);
        QVERIFY(terms && terms->size() == 1);
        QCOMPARE(*terms->first().values.first().from, from);
        QCOMPARE(*terms->first().values.first().to, to - 1);
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
