#include "server/admin/drafts.h"
#include "server/admin/json_fields.h"

#include <QTest>

using namespace turnpike;

class JsonFieldsTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char *body, const char *code, const char *field)
    {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(code) << QString::fromLatin1(field);
    }

private Q_SLOTS:
    void wrongKeyBodiesNameTheField_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        row("no JSON", "{label}", "invalid_json", "");
        row("cut short", "{\"label\":\"a\"", "invalid_json", "");
        row("more than one value", "{} {}", "invalid_json", "");
        row("an array", "[]", "invalid_json", "");
        row("a string", "\"a\"", "invalid_json", "");
        row("not UTF-8", "{\"label\":\"\xff\"}", "invalid_json", "");
        row("member twice", "{\"label\":\"a\",\"label\":\"b\"}", "invalid_json", "label");
        row("unknown field", "{\"lable\":\"a\"}", "unknown_field", "lable");
        row("label is a number", "{\"label\":5}", "invalid_value", "label");
        row("limit is a string", "{\"daily_limit\":\"5\"}", "invalid_value", "requests_per_day");
        row("limit is negative", "{\"daily_limit\":-1}", "invalid_value", "requests_per_day");
        row("limit is a fraction", "{\"requests_per_day\":1.0}", "invalid_value", "requests_per_day");
        row("limit beyond 64 bits", "{\"requests_per_day\":18446744073709551615}", "invalid_value", "requests_per_day");
        row("limit is true", "{\"in_flight\":true}", "invalid_value", "in_flight");
        row("name and alias differ", "{\"daily_limit\":1,\"requests_per_day\":2}", "invalid_value", "requests_per_day");
        row("enabled is a word", "{\"enabled\":\"yes\"}", "invalid_value", "enabled");
        row("models is a string", "{\"models\":\"a,b\"}", "invalid_value", "models");
        row("models has a number", "{\"models\":[\"a\",1]}", "invalid_value", "models");
        row("expiry without zone", "{\"expires_at\":\"2030-01-01T00:00:00\"}", "invalid_value", "expires_at");
        row("expiry is no time", "{\"expires_at\":\"soon\"}", "invalid_value", "expires_at");
        row("no such day", "{\"expires_at\":\"2030-02-30\"}", "invalid_value", "expires_at");
        row("expiry before 1970", "{\"expires_at\":-1}", "invalid_value", "expires_at");
        row("no such shape", "{\"shape\":\"round\"}", "invalid_value", "shape");
    }
    void wrongKeyBodiesNameTheField()
    {
        QFETCH(QByteArray, body);
        const auto draft = readKeyDraft(body.toStdString(), true);
        QVERIFY(!draft);
        QTEST(QString::fromStdString(draft.error().code), "code");
        QTEST(QString::fromStdString(draft.error().field), "field");
    }

    void anEmptyBodyIsAnEmptyDraft_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \r\n");
        QTest::newRow("object") << QByteArray("{}");
    }
    void anEmptyBodyIsAnEmptyDraft()
    {
        QFETCH(QByteArray, body);
        const auto draft = readKeyDraft(body.toStdString(), true);
        QVERIFY(draft);
        QVERIFY(!draft->label && !draft->requestsPerDay && !draft->expiresAt && !draft->models);
        QVERIFY(draft->shape == KeyDraft::Shape::Trial);
    }

    void fieldsAndOlderNames()
    {
        const auto draft = readKeyDraft(R"({"label":"a","daily_limit":5,"allow_ips":["10.0.0.0/8"],"rpm":0,)"
                                        R"("tokens_per_day":null,"models":["m"],"expires_at":1000,"shape":"sk"})",
                                        true);
        QVERIFY(draft);
        QCOMPARE(draft->label->c_str(), "a");
        QVERIFY(draft->requestsPerDay == KeyDraft::Limit(5));
        QVERIFY(draft->requestsPerMinute == KeyDraft::Limit(0));
        QVERIFY(draft->tokensPerDay && !*draft->tokensPerDay);
        QVERIFY(draft->allowCidrs == std::vector<std::string>{"10.0.0.0/8"});
        QVERIFY(draft->models == std::vector<std::string>{"m"});
        QVERIFY(draft->expiresAt == std::optional<std::int64_t>(1000));
        QVERIFY(draft->shape == KeyDraft::Shape::Sk);
    }

    void nullTakesLabelAndExpiryAway()
    {
        const auto draft = readKeyDraft(R"({"label":null,"expires_at":null})", false);
        QVERIFY(draft);
        QVERIFY(draft->label && draft->label->empty());
        QVERIFY(draft->expiresAt && !*draft->expiresAt);
    }

    void theShapeCannotBeChangedLater()
    {
        QCOMPARE(readKeyDraft(R"({"shape":"sk"})", false).error().code.c_str(), "unknown_field");
    }

    void timesInSeveralForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("UTC") << "2030-01-31T12:00:00Z" << Q_INT64_C(1896091200000);
        QTest::newRow("milliseconds") << "2030-01-31T12:00:00.250Z" << Q_INT64_C(1896091200250);
        QTest::newRow("offset") << "2030-01-31T17:30:00+05:30" << Q_INT64_C(1896091200000);
        QTest::newRow("day: its last millisecond") << "2030-01-31" << Q_INT64_C(1896134399999);
    }
    void timesInSeveralForms()
    {
        QFETCH(QString, text);
        const auto ms = parseTime(text.toStdString());
        QVERIFY(ms);
        QTEST(static_cast<qint64>(*ms), "ms");
    }

    void wrongChannelBodiesNameTheField_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        row("no such kind", "{\"kind\":\"abacus\"}", "invalid_value", "kind");
        row("no such policy", "{\"abort_policy\":\"hope\"}", "invalid_value", "abort_policy");
        row("mapping to a number", "{\"model_mapping\":{\"a\":1}}", "invalid_value", "model_mapping");
        row("priority too large", "{\"priority\":1000001}", "invalid_value", "priority");
        row("weight below 0", "{\"weight\":-1}", "invalid_value", "weight");
        row("time-out of 0", "{\"timeouts\":{\"idle_ms\":0}}", "invalid_value", "idle_ms");
        row("unknown time-out", "{\"timeouts\":{\"idle\":5}}", "unknown_field", "idle");
        row("time-outs as a list", "{\"timeouts\":[]}", "invalid_value", "timeouts");
        row("ids as words", "{\"drop_keys\":[\"1\"]}", "invalid_value", "drop_keys");
        row("a key's field", "{\"daily_limit\":5}", "unknown_field", "daily_limit");
    }
    void wrongChannelBodiesNameTheField()
    {
        QFETCH(QByteArray, body);
        const auto draft = readChannelDraft(body.toStdString());
        QVERIFY(!draft);
        QTEST(QString::fromStdString(draft.error().code), "code");
        QTEST(QString::fromStdString(draft.error().field), "field");
    }

    void channelFields()
    {
        const auto draft = readChannelDraft(R"({"name":"n","kind":"deepseek","base_url":"https://a.example",)"
                                            R"("models":["*"],"keys":["k"],"timeouts":{"idle_ms":7},"enabled":false,)"
                                            R"("abort_policy":"drain","model_mapping":{"a":"b"},"priority":-3})");
        QVERIFY(draft);
        QVERIFY(draft->kind == ChannelKind::DeepSeek);
        QVERIFY(draft->abortPolicy == AbortPolicy::Drain);
        QCOMPARE(draft->timeouts->idle, 7);
        QCOMPARE(draft->timeouts->connect, ChannelTimeouts().connect);
        QCOMPARE(*draft->priority, -3);
        QCOMPARE(*draft->enabled, false);
        QCOMPARE(draft->modelMapping->at("a").c_str(), "b");
        QVERIFY(draft->addKeys == std::vector<std::string>{"k"});
    }
};

QTEST_GUILESS_MAIN(JsonFieldsTest)
#include "json_fields_test.moc"
