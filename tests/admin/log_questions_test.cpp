#include "server/admin/log_questions.h"

#include "server/admin/log_names.h"

#include <QTest>

using namespace turnpike;

/// Questions about the log: what is wrong in them is named, and what is right arrives.
class LogQuestionsTest : public QObject
{
    Q_OBJECT

    using Field = storage::RequestCondition::Field;

    static std::string condition(const std::string &field, const std::string &value)
    {
        return "{\"conditions\":[{\"field\":\"" + field + "\",\"values\":[" + value + "]}]}";
    }
    static std::string repeated(const std::string &item, std::size_t times)
    {
        std::string list;
        for (std::size_t i = 0; i < times; ++i)
            list += (i > 0 ? "," : "") + item;
        return "[" + list + "]";
    }
    static void row(const char *name, const std::string &body, const char *code, const char *field)
    {
        QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(code) << QByteArray(field);
    }
    template <class Read>
    static void compare(Read read)
    {
        QFETCH(QByteArray, body);
        const auto question = read(body.toStdString());
        QVERIFY(!question.has_value());
        QTEST(QByteArray::fromStdString(question.error().code), "code");
        QTEST(QByteArray::fromStdString(question.error().field), "field");
        const std::string lastPart = question.error().field.substr(question.error().field.rfind('.') + 1);
        QVERIFY2(question.error().message.find(lastPart) != std::string::npos, question.error().message.c_str());
    }
    static void columns()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("field");
    }

private Q_SLOTS:
    void wrongSearchesNameTheField_data()
    {
        columns();
        const char *const kWrong = "invalid_value", *const kUnknown = "unknown_field";
        row("unknown field", R"({"form_ms":1})", kUnknown, "form_ms");
        row("twice", R"({"limit":1,"limit":2})", "invalid_json", "limit");
        row("time as text", R"({"from_ms":"2026-01-01"})", kWrong, "from_ms");
        row("time beyond", R"({"to_ms":253402300800000})", kWrong, "to_ms");
        row("no rows", R"({"limit":0})", kWrong, "limit");
        row("too many rows", R"({"limit":501})", kWrong, "limit");
        row("place that is no id", R"({"after":"yesterday"})", kWrong, "after");
        row("place as a number", R"({"before":17})", kWrong, "before");
        row("direction", R"({"ascending":1})", kWrong, "ascending");
        row("conditions", R"({"conditions":{}})", kWrong, "conditions");
        row("condition", R"({"conditions":["model"]})", kWrong, "conditions");
        row("field of the log", condition("colour", R"({"pattern":"red"})"), kWrong, "conditions[0].field");
        row("no field", R"({"conditions":[{"values":[{"pattern":"a"}]}]})", kWrong, "conditions[0].field");
        row("no values", R"({"conditions":[{"field":"model"}]})", kWrong, "conditions[0].values");
        row("empty values", condition("model", ""), kWrong, "conditions[0].values");
        row("unknown in a condition", R"({"conditions":[{"field":"model","not":true,"values":[{"pattern":"a"}]}]})",
            kUnknown, "conditions[0].not");
        row("unknown in a value", condition("model", R"({"pattern":"a","case":true})"), kUnknown,
            "conditions[0].values[0].case");
        row("text of a figure", condition("status", R"({"pattern":"200"})"), kWrong, "conditions[0].values[0].pattern");
        row("figure of a text", condition("model", R"({"from":1})"), kWrong, "conditions[0].values[0].pattern");
        row("no ends", condition("cost", R"({"from":1},{})"), kWrong, "conditions[0].values[1].from");
        row("end as text", condition("cost", R"({"to":"1"})"), kWrong, "conditions[0].values[0].to");
        row("outcome", condition("outcome", R"({"pattern":"success"},{"pattern":"fine"})"), kWrong,
            "conditions[0].values[1].pattern");
        row("long pattern", condition("any", R"({"pattern":")" + std::string(501, 'a') + R"("})"), kWrong,
            "conditions[0].values[0].pattern");
        row("many conditions",
            R"({"conditions":)" + repeated(R"({"field":"any","values":[{"pattern":"a"}]})", 65) + "}", kWrong,
            "conditions");
        row("many values", R"({"conditions":[{"field":"any","values":)" + repeated(R"({"pattern":"a"})", 257) + "}]}",
            kWrong, "conditions[0].values");
        const std::string half = R"({"field":"any","values":)" + repeated(R"({"pattern":"a"})", 129) + "}";
        row("many values in all", R"({"conditions":[)" + half + "," + half + "]}", kWrong, "conditions");
        row("no such order", R"({"order":{"by":"colour"}})", kWrong, "order.by");
        row("order without a column", R"({"order":{"ascending":true}})", kWrong, "order.by");
        row("unknown in the order", R"({"order":{"by":"cost","limit":5}})", kUnknown, "order.limit");
        row("order beside a place", R"({"order":{"by":"cost"},"after":"req_0000000000000001"})", kWrong, "order");
        row("order beside a direction", R"({"order":{"by":"cost"},"ascending":true})", kWrong, "order");
        row("behind nothing", R"({"order":{"by":"cost","behind":{"value":1}}})", kWrong, "order.behind.id");
        row("behind no value", R"({"order":{"by":"cost","behind":{"id":"req_0000000000000001"}}})", kWrong,
            "order.behind.value");
        row("value of a time", R"({"order":{"by":"time","behind":{"id":"req_0000000000000001","value":1}}})", kWrong,
            "order.behind.value");
    }
    void wrongSearchesNameTheField() { compare(readRequestPageQuery); }

    void wrongSummariesNameTheField_data()
    {
        columns();
        const std::string good = R"("histogram":{"from_ms":0,"to_ms":1000,"bucket_ms":100})";
        const auto histogram = [](const std::string &fields) { return R"({"histogram":{)" + fields + "}}"; };
        const char *const kWrong = "invalid_value";
        row("no histogram", "{}", kWrong, "histogram");
        row("no begin", histogram(R"("to_ms":1,"bucket_ms":1)"), kWrong, "histogram.from_ms");
        row("no end", histogram(R"("from_ms":1,"bucket_ms":1)"), kWrong, "histogram.to_ms");
        row("no length", histogram(R"("from_ms":1,"to_ms":2)"), kWrong, "histogram.bucket_ms");
        row("length of nothing", histogram(R"("from_ms":1,"to_ms":2,"bucket_ms":0)"), kWrong, "histogram.bucket_ms");
        row("many stretches", histogram(R"("from_ms":0,"to_ms":10001,"bucket_ms":1)"), kWrong, "histogram.bucket_ms");
        row("half a range", "{" + good + R"(,"left":{"low":"req_0000000000000001"}})", kWrong, "left.high");
        row("range of numbers", "{" + good + R"(,"left":{"low":1,"high":2}})", kWrong, "left.low");
        row("limit", "{" + good + R"(,"limit":5})", "unknown_field", "limit");
    }
    void wrongSummariesNameTheField() { compare(readRequestSummaryQuery); }

    void anExportIsOfAFilterAlone_data()
    {
        columns();
        for (const char *field : {"limit", "after", "before", "ascending", "order"})
            row(field, std::string("{\"") + field + "\":1}", "unknown_field", field);
    }
    void anExportIsOfAFilterAlone() { compare(readRequestFilter); }

    void everythingArrives()
    {
        const auto asked = readRequestPageQuery(R"({"from_ms":5,"to_ms":9,"conditions":[
            {"field":"client_address","values":[{"pattern":"10.*"},{"pattern":""}]},
            {"field":"outcome","negated":true,"values":[{"pattern":"stopped"}]},
            {"field":"cost","values":[{"from":9223372036854775807},{"from":-1,"to":3}]}],
            "after":"req_0000000000000007","before":"req_7fffffffffffffff","ascending":true,"limit":500})");
        QVERIFY2(asked.has_value(), asked ? "" : asked.error().message.c_str());
        const storage::RequestFilter wanted{5,
                                            9,
                                            {{Field::Address, false, {{"10.*", {}, {}}, {"", {}, {}}}},
                                             {Field::Outcome, true, {{{}, 6, 6}}},
                                             {Field::Cost, false, {{{}, INT64_MAX, {}}, {{}, -1, 3}}}}};
        QVERIFY(asked->filter == wanted);
        QCOMPARE(asked->after.value(), std::int64_t(7));
        QCOMPARE(asked->before.value(), INT64_MAX);
        QVERIFY(asked->ascending && !asked->order);
        QCOMPARE(asked->limit, 500);
    }

    void anOrderArrives()
    {
        const auto asked = readRequestPageQuery(
            R"({"order":{"by":"first_byte_ms","ascending":true,"behind":{"value":-1,"id":"req_00000000000000ff"}}})");
        QVERIFY(asked.has_value());
        QVERIFY(asked->order == (storage::RequestOrder{storage::RequestSort::FirstByte, true}));
        QCOMPARE(asked->behind->value, std::int64_t(-1));
        QCOMPARE(asked->behind->id, std::int64_t(255));
        QCOMPARE(asked->limit, 100);
    }

    void anEmptyQuestionAsksForTheNewest()
    {
        const auto asked = readRequestPageQuery("");
        QVERIFY(asked && asked->filter == storage::RequestFilter() && !asked->order && !asked->before);
    }

    void everyNameIsReadBack()
    {
        for (int field = 0; field <= static_cast<int>(Field::Attempts); ++field) {
            const LogField &known = logFieldOf(static_cast<Field>(field));
            QCOMPARE(logFieldNamed(known.name), &known);
        }
        for (int sort = 0; sort <= static_cast<int>(storage::RequestSort::Attempts); ++sort)
            QCOMPARE(static_cast<int>(requestSortNamed(nameOf(static_cast<storage::RequestSort>(sort))).value()), sort);
        QVERIFY(!logFieldNamed("") && !requestSortNamed(""));
    }

    void tooManyStretchesAreRefusedAfterwards()
    {
        storage::RequestSummary summary;
        summary.buckets.resize(10'000);
        QVERIFY(checkBuckets(summary).has_value());
        summary.buckets.resize(10'001);
        QCOMPARE(checkBuckets(summary).error().field, std::string("histogram.bucket_ms"));
    }
};

QTEST_GUILESS_MAIN(LogQuestionsTest)
#include "log_questions_test.moc"
