#include "tests/operations/installation_fixture.h"

#include <QRegularExpression>
#include <QThread>

using namespace turnpike;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

} // namespace

class TestKeyOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<InstallationFixture>();
        m_fixture->open();
    }
    void cleanup() { m_fixture.reset(); }

    void aCreatedKeyWorksAtOnceAndAfterARestart();
    void secretsHaveTheirShape_data();
    void secretsHaveTheirShape();
    void secretsAreNeitherStoredNorAudited();
    void refusedDrafts_data();
    void refusedDrafts();
    void anExpiryInThePastIsRefusedForANewKeyOnly();
    void changesReachTheBookAndTheDatabase();
    void unsetFieldsKeepTheirValue();
    void aLimitCanBeTakenAway();
    void rotationKeepsTheOldSecretForItsOverlap();
    void rotationWithoutOverlapEndsTheOldSecret();
    void rotationRefusesAnOverlapOutOfRange();
    void revokingEndsEverySecretAndCanBeUndone();
    void aRevokedKeyStaysRevokedAfterARestart();
    void unknownKeysAreNotFound_data();
    void unknownKeysAreNotFound();
    void resettingTheCountLetsRequestsPassAgain();
    void everyChangeHasAnAuditRow();
    void anAnswerToADeadContextIsDropped();
    void answersComeOnTheThreadOfTheContext();

private:
    IssuedKey create(const KeyDraft &draft = {})
    {
        Answer<IssuedKey> answer;
        fixture()->operations().createKey(kTester, draft, &fixture().context, answer.callback());
        const auto key = answer.wait();
        if (!key)
            qFatal("%s", key.error().message.c_str());
        return *key;
    }
    Result<void> change(std::int64_t id, const KeyDraft &draft)
    {
        Answer<void> answer;
        fixture()->operations().changeKey(kTester, id, draft, &fixture().context, answer.callback());
        return answer.wait();
    }
    Result<IssuedKey> rotate(std::int64_t id, std::int64_t overlap)
    {
        Answer<IssuedKey> answer;
        fixture()->operations().rotateKey(kTester, id, overlap, &fixture().context, answer.callback());
        return answer.wait();
    }
    Result<void> revoke(std::int64_t id)
    {
        Answer<void> answer;
        fixture()->operations().revokeKey(kTester, id, &fixture().context, answer.callback());
        return answer.wait();
    }
    Result<void> restore(std::int64_t id)
    {
        Answer<void> answer;
        fixture()->operations().restoreKey(kTester, id, &fixture().context, answer.callback());
        return answer.wait();
    }
    Result<void> reset(std::int64_t id)
    {
        Answer<void> answer;
        fixture()->operations().resetDailyCount(kTester, id, &fixture().context, answer.callback());
        return answer.wait();
    }
    std::shared_ptr<KeyBook> find(const std::string &secret)
    {
        return fixture()->keys().find(secret, fixture()->clock().wallMs()).book;
    }
    InstallationFixture &fixture() { return *m_fixture; }

    std::unique_ptr<InstallationFixture> m_fixture;
};

void TestKeyOperations::aCreatedKeyWorksAtOnceAndAfterARestart()
{
    KeyDraft draft;
    draft.label = "日本語 label";
    draft.models = {"gpt-4o", "o3"};
    draft.allowCidrs = {"10.8.0.0/16"};
    draft.group = "vip";
    draft.requestsPerDay = 5;
    draft.tokensPerMinute = 0;
    draft.expiresAt = fixture()->clock().wallMs() + kDayMs;
    const IssuedKey key = create(draft);
    for (int start = 0; start < 2; ++start) {
        const auto book = find(key.key);
        QVERIFY(book);
        const auto config = book->config();
        QCOMPARE(config->id, key.id);
        QCOMPARE(config->label, *draft.label);
        QCOMPARE(config->models, *draft.models);
        QCOMPARE(config->allowedNetworks.size(), 1u);
        QCOMPARE(config->group, std::string("vip"));
        QCOMPARE(config->limits.requestsPerDay.value_or(-1), 5);
        QCOMPARE(config->limits.tokensPerMinute.value_or(-1), 0);
        QVERIFY(!config->limits.requestsPerMonth);
        QCOMPARE(config->expiresAt.value_or(0), **draft.expiresAt);
        QCOMPARE(config->status, KeyStatus::On);
        fixture().open();
    }
}

void TestKeyOperations::secretsHaveTheirShape_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("trial") << static_cast<int>(KeyDraft::Shape::Trial) << QStringLiteral("^trial_[0-9a-f]{36}$");
    QTest::newRow("sk") << static_cast<int>(KeyDraft::Shape::Sk) << QStringLiteral("^sk-[0-9A-Za-z]{48}$");
}

void TestKeyOperations::secretsHaveTheirShape()
{
    QFETCH(int, shape);
    QFETCH(QString, pattern);
    KeyDraft draft;
    draft.shape = static_cast<KeyDraft::Shape>(shape);
    const IssuedKey key = create(draft);
    QVERIFY(QRegularExpression(pattern).match(QString::fromStdString(key.key)).hasMatch());
    QCOMPARE(key.masked, SecretBox::mask(key.key));
    const auto rotated = rotate(key.id, 0); // the new one looks like the old
    QVERIFY(rotated);
    QVERIFY(QRegularExpression(pattern).match(QString::fromStdString(rotated->key)).hasMatch());
}

void TestKeyOperations::secretsAreNeitherStoredNorAudited()
{
    const IssuedKey key = create();
    QVERIFY(rotate(key.id, 60));
    fixture().close();
    for (const auto &entry : std::filesystem::recursive_directory_iterator(fixture().path())) {
        if (!entry.is_regular_file())
            continue;
        QFile file(QString::fromStdString(entry.path().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(QByteArray::fromStdString(key.key)), entry.path().c_str());
    }
    fixture().open();
}

void TestKeyOperations::refusedDrafts_data()
{
    QTest::addColumn<std::function<void(KeyDraft &)>>("edit");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const char *field, std::function<void(KeyDraft &)> edit) {
        QTest::newRow(name) << std::move(edit) << QByteArray(field);
    };
    row("label too long", "label", [](KeyDraft &d) { d.label = std::string(201, 'x'); });
    row("label with line break", "label", [](KeyDraft &d) { d.label = "a\nb"; });
    row("label with escape", "label", [](KeyDraft &d) { d.label = "a\x1B[31m"; });
    row("label not UTF-8", "label", [](KeyDraft &d) { d.label = "\xFF"; });
    row("label with line separator", "label", [](KeyDraft &d) { d.label = "a\u2028b"; });
    row("empty model", "models", [](KeyDraft &d) { d.models = {"gpt-4o", ""}; });
    row("model twice", "models", [](KeyDraft &d) { d.models = {"gpt-4o", "gpt-4o"}; });
    row("model with control character", "models", [](KeyDraft &d) { d.models = {"gpt\t4o"}; });
    row("too many models", "models", [](KeyDraft &d) {
        d.models.emplace();
        for (int i = 0; i < 1001; ++i)
            d.models->push_back(std::to_string(i));
    });
    row("not a network", "allow_cidrs", [](KeyDraft &d) { d.allowCidrs = {"office"}; });
    row("host bits", "allow_cidrs", [](KeyDraft &d) { d.allowCidrs = {"10.8.0.1/16"}; });
    row("empty group", "group", [](KeyDraft &d) { d.group = ""; });
    row("negative limit", "requests_per_day", [](KeyDraft &d) { d.requestsPerDay = -1; });
    row("huge limit", "tokens_per_month", [](KeyDraft &d) { d.tokensPerMonth = std::int64_t{1} << 62; });
    row("negative in flight", "in_flight", [](KeyDraft &d) { d.inFlight = -5; });
    row("expiry before 1970", "expires_at", [](KeyDraft &d) { d.expiresAt = -1; });
    row("expiry in ten thousand years", "expires_at", [](KeyDraft &d) { d.expiresAt = 400'000'000'000'000; });
}

void TestKeyOperations::refusedDrafts()
{
    using Edit = std::function<void(KeyDraft &)>;
    QFETCH(Edit, edit);
    QFETCH(QByteArray, field);
    const IssuedKey key = create();
    KeyDraft draft;
    edit(draft);
    const auto changed = change(key.id, draft);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, std::string("invalid_value"));
    QCOMPARE(changed.error().field, field.toStdString());
    QVERIFY(!changed.error().message.empty());

    Answer<IssuedKey> answer;
    fixture()->operations().createKey(kTester, draft, &fixture().context, answer.callback());
    const auto created = answer.wait();
    QVERIFY(!created);
    QCOMPARE(created.error().field, field.toStdString());
    QCOMPARE(fixture().sql("SELECT count(*) FROM keys"), std::string("1"));
}

void TestKeyOperations::anExpiryInThePastIsRefusedForANewKeyOnly()
{
    KeyDraft draft;
    draft.expiresAt = fixture()->clock().wallMs() - 1000;
    Answer<IssuedKey> answer;
    fixture()->operations().createKey(kTester, draft, &fixture().context, answer.callback());
    const auto created = answer.wait();
    QVERIFY(!created);
    QCOMPARE(created.error().field, std::string("expires_at"));
    QVERIFY(change(create().id, draft));
}

void TestKeyOperations::changesReachTheBookAndTheDatabase()
{
    const IssuedKey key = create();
    KeyDraft draft;
    draft.label = "renamed";
    draft.enabled = false;
    draft.requestsPerMinute = 3;
    QVERIFY(change(key.id, draft));
    for (int start = 0; start < 2; ++start) {
        const auto config = find(key.key)->config();
        QCOMPARE(config->label, std::string("renamed"));
        QCOMPARE(config->status, KeyStatus::Off);
        QCOMPARE(config->limits.requestsPerMinute.value_or(0), 3);
        fixture().open();
    }
    draft = {};
    draft.enabled = true;
    QVERIFY(change(key.id, draft));
    QCOMPARE(find(key.key)->config()->status, KeyStatus::On);
}

void TestKeyOperations::unsetFieldsKeepTheirValue()
{
    KeyDraft draft;
    draft.label = "kept";
    draft.models = {"m"};
    draft.requestsPerDay = 9;
    draft.expiresAt = fixture()->clock().wallMs() + kDayMs;
    const IssuedKey key = create(draft);
    KeyDraft other;
    other.group = "vip";
    QVERIFY(change(key.id, other));
    const auto config = find(key.key)->config();
    QCOMPARE(config->label, std::string("kept"));
    QCOMPARE(config->models.size(), 1u);
    QCOMPARE(config->limits.requestsPerDay.value_or(0), 9);
    QVERIFY(config->expiresAt);
    QCOMPARE(config->group, std::string("vip"));
}

void TestKeyOperations::aLimitCanBeTakenAway()
{
    KeyDraft draft;
    draft.requestsPerDay = 9;
    draft.expiresAt = fixture()->clock().wallMs() + kDayMs;
    const IssuedKey key = create(draft);
    KeyDraft without;
    without.requestsPerDay = KeyDraft::Limit{};
    without.expiresAt = std::optional<std::int64_t>{};
    QVERIFY(change(key.id, without));
    QVERIFY(!find(key.key)->config()->limits.requestsPerDay);
    QVERIFY(!find(key.key)->config()->expiresAt);
    QCOMPARE(fixture().sql("SELECT requests_per_day IS NULL AND expires_at IS NULL FROM keys"), std::string("1"));
}

void TestKeyOperations::rotationKeepsTheOldSecretForItsOverlap()
{
    const IssuedKey key = create();
    const auto rotated = rotate(key.id, 3600);
    QVERIFY(rotated);
    QVERIFY(rotated->key != key.key);
    QCOMPARE(rotated->id, key.id);
    for (int start = 0; start < 2; ++start) {
        QCOMPARE(find(key.key), find(rotated->key)); // one book: limits are never doubled
        QVERIFY(find(key.key));
        const std::int64_t later = fixture()->clock().wallMs() + 3'601'000;
        QVERIFY(!fixture()->keys().find(key.key, later).book);
        QVERIFY(fixture()->keys().find(rotated->key, later).book);
        fixture().open();
    }
    const auto shorter = rotate(key.id, 60); // a later rotation may shorten, never lengthen
    QVERIFY(shorter);
    const std::int64_t soon = fixture()->clock().wallMs() + 61'000;
    QVERIFY(!fixture()->keys().find(key.key, soon).book);
    QVERIFY(!fixture()->keys().find(rotated->key, soon).book);
    QVERIFY(fixture()->keys().find(shorter->key, soon).book);
}

void TestKeyOperations::rotationWithoutOverlapEndsTheOldSecret()
{
    const IssuedKey key = create();
    const auto rotated = rotate(key.id, 0);
    QVERIFY(rotated);
    for (int start = 0; start < 2; ++start) {
        QVERIFY(!find(key.key));
        QVERIFY(find(rotated->key));
        fixture().open();
    }
}

void TestKeyOperations::rotationRefusesAnOverlapOutOfRange()
{
    const IssuedKey key = create();
    for (const std::int64_t overlap : {std::int64_t{-1}, std::int64_t{2'592'001}}) {
        const auto rotated = rotate(key.id, overlap);
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().field, std::string("overlap_s"));
    }
    QVERIFY(rotate(key.id, 2'592'000));
}

void TestKeyOperations::revokingEndsEverySecretAndCanBeUndone()
{
    const IssuedKey key = create();
    const auto rotated = rotate(key.id, 3600);
    const auto book = find(key.key);
    QVERIFY(revoke(key.id));
    QVERIFY(!find(key.key));
    QVERIFY(!find(rotated->key));
    QVERIFY(book->config()->deleted); // for requests that have found the key already
    QVERIFY(!revoke(key.id));
    QVERIFY(!change(key.id, {}));
    QVERIFY(!rotate(key.id, 0));

    QVERIFY(restore(key.id));
    QCOMPARE(find(key.key), book);
    QCOMPARE(find(rotated->key), book);
    QVERIFY(!book->config()->deleted);
    const auto twice = restore(key.id);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, std::string("conflict"));
}

void TestKeyOperations::aRevokedKeyStaysRevokedAfterARestart()
{
    const IssuedKey key = create();
    QVERIFY(revoke(key.id));
    fixture().open();
    QVERIFY(!find(key.key));
    QVERIFY(restore(key.id));
    QVERIFY(find(key.key));
    fixture().open();
    QVERIFY(find(key.key));
}

void TestKeyOperations::unknownKeysAreNotFound_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("change") << 0;
    QTest::newRow("rotate") << 1;
    QTest::newRow("revoke") << 2;
    QTest::newRow("restore") << 3;
    QTest::newRow("reset") << 4;
}

void TestKeyOperations::unknownKeysAreNotFound()
{
    QFETCH(int, operation);
    const auto code = [](const auto &result) { return result ? std::string("done") : result.error().code; };
    const std::string codes[] = {code(change(99, {})), code(rotate(99, 0)), code(revoke(99)), code(restore(99)),
                                 code(reset(99))};
    QCOMPARE(codes[operation], std::string("not_found"));
    QCOMPARE(fixture().sql("SELECT count(*) FROM audit_log WHERE subject = 'key:99'"), std::string("0"));
}

void TestKeyOperations::resettingTheCountLetsRequestsPassAgain()
{
    KeyDraft draft;
    draft.requestsPerDay = 2;
    const IssuedKey key = create(draft);
    const auto book = find(key.key);
    const QuotaCalendar calendar = fixture()->calendar();
    const KeyBook::Demand demand{0, fixture()->clock().wallMs(), fixture()->clock().steadyMs()};
    QVERIFY(book->take(demand, calendar));
    QVERIFY(book->take(demand, calendar));
    QVERIFY(!book->take(demand, calendar));
    QVERIFY(reset(key.id));
    QVERIFY(book->take(demand, calendar));
    QVERIFY(reset(key.id)); // offsets of one day add up
    QVERIFY(book->take(demand, calendar));
    QCOMPARE(fixture().sql("SELECT daily_offset FROM keys"), std::string("3"));
    QCOMPARE(fixture().sql("SELECT daily_offset_day FROM keys"), QuotaCalendar::dayText(calendar.dayAt(demand.wallMs)));
}

void TestKeyOperations::everyChangeHasAnAuditRow()
{
    const IssuedKey key = create();
    KeyDraft draft;
    draft.label = "later";
    QVERIFY(change(key.id, draft));
    QVERIFY(rotate(key.id, 0));
    QVERIFY(reset(key.id));
    QVERIFY(revoke(key.id));
    QVERIFY(restore(key.id));
    QCOMPARE(fixture().sql("SELECT group_concat(action) FROM (SELECT action FROM audit_log WHERE subject LIKE 'key:%' "
                           "ORDER BY id)"),
             std::string("key.create,key.change,key.rotate,key.reset,key.revoke,key.restore"));
    QCOMPARE(fixture().sql("SELECT count(*) FROM audit_log WHERE subject LIKE 'key:%' AND actor <> 'test'"),
             std::string("0"));
    QCOMPARE(fixture().sql("SELECT json_extract(before, '$.label') || '>' || json_extract(after, '$.label') "
                           "FROM audit_log WHERE action = 'key.change'"),
             std::string(">later"));
}

void TestKeyOperations::anAnswerToADeadContextIsDropped()
{
    bool answered = false;
    auto context = std::make_unique<QObject>();
    fixture()->operations().createKey(kTester, {}, context.get(), [&](const Result<IssuedKey> &) { answered = true; });
    context.reset();
    create(); // the ledger works in order: the first one is done when this one is
    QVERIFY(!answered);
    QCOMPARE(fixture().sql("SELECT count(*) FROM keys"), std::string("2"));
}

void TestKeyOperations::answersComeOnTheThreadOfTheContext()
{
    QThread thread;
    auto *context = new QObject;
    context->moveToThread(&thread);
    connect(&thread, &QThread::finished, context, &QObject::deleteLater);
    thread.start();
    std::atomic<QThread *> answeredOn{nullptr};
    fixture()->operations().createKey(kTester, {}, context,
                                      [&](const Result<IssuedKey> &) { answeredOn = QThread::currentThread(); });
    QTRY_COMPARE_WITH_TIMEOUT(answeredOn.load(), &thread, 10'000);
    thread.quit();
    QVERIFY(thread.wait(10'000));
}

QTEST_GUILESS_MAIN(TestKeyOperations)
#include "test_key_operations.moc"
