#include "tests/operations/installation_fixture.h"

#include <QFile>

using namespace turnpike;

namespace {

const std::string kProviderKey = "sk-provider-0123456789abcdef";

using Mapping = std::map<std::string, std::string, std::less<>>;
using Edit = std::function<void(ChannelDraft &)>;

} // namespace

class TestChannelOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<InstallationFixture>();
        m_fixture->open();
    }
    void cleanup() { m_fixture.reset(); }

    void aNewChannelIsReadyAtOnceAndAfterARestart();
    void defaultsComeFromTheKindsPreset_data();
    void defaultsComeFromTheKindsPreset();
    void providerKeysAreSealedAndMasked();
    void sealedKeysCannotBeSwapped();
    void baseUrls_data();
    void baseUrls();
    void refusedDrafts_data();
    void refusedDrafts();
    void changesArePublishedAndKeepTheRest();
    void providerKeysComeAndGo();
    void aRefusedChangeChangesNothing();
    void derivedModelsFollowTheChannel();
    void deletedChannelsAreGone();
    void everyChangeHasAnAuditRow();

private:
    Result<std::int64_t> create(const ChannelDraft &draft)
    {
        Answer<std::int64_t> answer;
        fixture()->operations().createChannel(kTester, draft, &fixture().context, answer.callback());
        return answer.wait();
    }
    Result<void> change(std::int64_t id, const ChannelDraft &draft)
    {
        Answer<void> answer;
        fixture()->operations().changeChannel(kTester, id, draft, &fixture().context, answer.callback());
        return answer.wait();
    }
    Result<void> remove(std::int64_t id)
    {
        Answer<void> answer;
        fixture()->operations().deleteChannel(kTester, id, &fixture().context, answer.callback());
        return answer.wait();
    }
    ChannelDraft draftOf(ChannelKind kind)
    {
        ChannelDraft draft;
        draft.kind = kind;
        draft.addKeys = {kProviderKey};
        return draft;
    }
    std::vector<std::shared_ptr<const Channel>> all() { return fixture()->channels().snapshot()->all(); }
    InstallationFixture &fixture() { return *m_fixture; }

    std::unique_ptr<InstallationFixture> m_fixture;
};

void TestChannelOperations::aNewChannelIsReadyAtOnceAndAfterARestart()
{
    ChannelDraft draft = draftOf(ChannelKind::OpenAi);
    draft.name = "東京";
    draft.baseUrl = "https://example.test/api/";
    draft.models = {"a", "b"};
    draft.groups = {"default", "vip"};
    draft.modelMapping = Mapping{{"a", "a-2024"}};
    draft.priority = 5;
    draft.weight = 7;
    draft.proxyUrl = "socks5h://127.0.0.1:1080";
    draft.organization = "org-1";
    draft.abortPolicy = AbortPolicy::Drain;
    draft.timeouts = ChannelTimeouts{1000, 2000, 3000, 4000};
    const std::uint64_t version = fixture()->channels().version();
    const auto id = create(draft);
    QVERIFY(id);
    QVERIFY(fixture()->channels().version() > version);
    for (int start = 0; start < 2; ++start) {
        QCOMPARE(all().size(), 1u);
        const Channel &channel = *all()[0];
        QCOMPARE(channel.id, *id);
        QCOMPARE(channel.name, *draft.name);
        QCOMPARE(channel.baseUrl, std::string("https://example.test/api"));
        QCOMPARE(channel.models, *draft.models);
        QCOMPARE(channel.groups, *draft.groups);
        QVERIFY(channel.upstreamModel("a") == "a-2024");
        QCOMPARE(channel.priority, 5);
        QCOMPARE(channel.weight, 7);
        QCOMPARE(channel.proxyUrl, *draft.proxyUrl);
        QCOMPARE(channel.organization, *draft.organization);
        QCOMPARE(channel.abortPolicy, AbortPolicy::Drain);
        QCOMPARE(channel.timeouts.total, 4000);
        QCOMPARE(channel.keys.size(), 1u);
        QCOMPARE(channel.keys[0].secret, kProviderKey);
        fixture().open();
    }
}

void TestChannelOperations::defaultsComeFromTheKindsPreset_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("baseUrl");
    QTest::newRow("openai") << static_cast<int>(ChannelKind::OpenAi) << QByteArray("https://api.openai.com");
    QTest::newRow("deepseek") << static_cast<int>(ChannelKind::DeepSeek) << QByteArray("https://api.deepseek.com");
    QTest::newRow("simulator") << static_cast<int>(ChannelKind::Simulator) << QByteArray("simulator:");
}

void TestChannelOperations::defaultsComeFromTheKindsPreset()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, baseUrl);
    ChannelDraft draft;
    draft.kind = static_cast<ChannelKind>(kind);
    QVERIFY(create(draft));
    const Channel &channel = *all().at(0);
    QCOMPARE(channel.baseUrl, baseUrl.toStdString());
    QVERIFY(!channel.name.empty());
    QVERIFY(channel.serves("anything"));
    QVERIFY(channel.servesGroup("default"));
    QVERIFY(!channel.listedModels.empty());
}

void TestChannelOperations::providerKeysAreSealedAndMasked()
{
    QVERIFY(create(draftOf(ChannelKind::OpenAi)));
    QCOMPARE(fixture().sql("SELECT display FROM provider_keys"), SecretBox::mask(kProviderKey));
    fixture().close();
    for (const auto &entry : std::filesystem::recursive_directory_iterator(fixture().path())) {
        if (!entry.is_regular_file())
            continue;
        QFile file(QString::fromStdString(entry.path().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(QByteArray::fromStdString(kProviderKey)), entry.path().c_str());
    }
    fixture().open();
}

void TestChannelOperations::sealedKeysCannotBeSwapped()
{
    QVERIFY(create(draftOf(ChannelKind::OpenAi)));
    ChannelDraft other = draftOf(ChannelKind::DeepSeek);
    other.addKeys = {"sk-another-0123456789abcdef"};
    QVERIFY(create(other));
    const auto swapped = fixture()->ledger().apply<bool>([](Session &session) -> Result<bool> {
        const auto done =
            session.run("UPDATE provider_keys SET secret = (SELECT secret FROM provider_keys WHERE id = 1)");
        return done ? Result<bool>(true) : tl::make_unexpected(done.error());
    });
    QVERIFY(swapped);
    ChannelDraft heavier;
    heavier.weight = 9;
    for (int start = 0; start < 2; ++start) { // what had been opened before is looked at again, too
        QVERIFY(change(1, heavier));
        QCOMPARE(all()[0]->keys.size() + all()[1]->keys.size(), 1u);
        QCOMPARE(all()[0]->keys[0].secret, kProviderKey);
        fixture().open();
    }
}

void TestChannelOperations::baseUrls_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("stored"); // empty: refused
    const auto row = [](const char *text, const char *stored) {
        QTest::newRow(*text ? QByteArray(text).simplified().constData() : "empty")
            << QByteArray(text) << QByteArray(stored);
    };
    row("https://api.openai.com", "https://api.openai.com");
    row("https://api.openai.com/", "https://api.openai.com");
    row("https://api.openai.com/v1/", "https://api.openai.com/v1");
    row("http://127.0.0.1:8080/a/b//", "http://127.0.0.1:8080/a/b");
    row("http://[::1]:8080", "http://[::1]:8080");
    row("", "");
    row("api.openai.com", "");
    row("ftp://api.openai.com", "");
    row("file:///etc/passwd", "");
    row("https://", "");
    row("https:///v1", "");
    row("https://user@api.openai.com", "");
    row("https://user:password@api.openai.com", "");
    row("https://@api.openai.com", "");
    row("https://api.openai.com?x=1", "");
    row("https://api.openai.com/?", "");
    row("https://api.openai.com/#a", "");
    row("https://api.openai.com/a/../b", "");
    row("https://api.openai.com:0", "");
    row("https://api.openai.com:99999", "");
    row("https://api.openai.com/a b", "");
    row("https://api.openai.com/\r\nHost: x", "");
    row("simulator:", "");
}

void TestChannelOperations::baseUrls()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, stored);
    ChannelDraft draft = draftOf(ChannelKind::OpenAi);
    draft.baseUrl = text.toStdString();
    const auto made = create(draft);
    QCOMPARE(made.has_value(), !stored.isEmpty());
    if (made)
        QCOMPARE(all().at(0)->baseUrl, stored.toStdString());
    else
        QCOMPARE(made.error().field, std::string("base_url"));
}

void TestChannelOperations::refusedDrafts_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const char *field, Edit edit) {
        QTest::newRow(name) << std::move(edit) << QByteArray(field);
    };
    row("empty name", "name", [](ChannelDraft &d) { d.name = ""; });
    row("name with line break", "name", [](ChannelDraft &d) { d.name = "a\nb"; });
    row("no models", "models", [](ChannelDraft &d) { d.models.emplace(); });
    row("model twice", "models", [](ChannelDraft &d) { d.models = {"a", "a"}; });
    row("no groups", "groups", [](ChannelDraft &d) { d.groups.emplace(); });
    row("empty group", "groups", [](ChannelDraft &d) { d.groups = {""}; });
    row("mapping to nothing", "model_mapping", [](ChannelDraft &d) { d.modelMapping = Mapping{{"a", ""}}; });
    row("mapping from nothing", "model_mapping", [](ChannelDraft &d) { d.modelMapping = Mapping{{"", "a"}}; });
    row("negative weight", "weight", [](ChannelDraft &d) { d.weight = -1; });
    row("huge priority", "priority", [](ChannelDraft &d) { d.priority = 2'000'000; });
    row("organization with line break", "organization", [](ChannelDraft &d) { d.organization = "a\r\nx: y"; });
    row("key with line break", "add_keys", [](ChannelDraft &d) { d.addKeys = {"sk-1\r\nx: y"}; });
    row("key with space", "add_keys", [](ChannelDraft &d) { d.addKeys = {"sk 1"}; });
    row("empty key", "add_keys", [](ChannelDraft &d) { d.addKeys = {""}; });
    row("key twice", "add_keys", [](ChannelDraft &d) { d.addKeys = {"sk-1", "sk-1"}; });
    row("proxy without scheme", "proxy_url", [](ChannelDraft &d) { d.proxyUrl = "127.0.0.1:1080"; });
    row("proxy with password", "proxy_url", [](ChannelDraft &d) { d.proxyUrl = "http://a:b@127.0.0.1:1"; });
    row("no time to connect", "timeouts.connect", [](ChannelDraft &d) { d.timeouts = ChannelTimeouts{0, 1, 1, 1}; });
    row("endless total", "timeouts.total", [](ChannelDraft &d) {
        d.timeouts = ChannelTimeouts{1000, 1000, 1000, 2'000'000'000};
    });
}

void TestChannelOperations::refusedDrafts()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, field);
    ChannelDraft draft;
    draft.kind = ChannelKind::OpenAi;
    edit(draft);
    const auto made = create(draft);
    QVERIFY(!made);
    QCOMPARE(made.error().code, std::string("invalid_value"));
    QCOMPARE(made.error().field, field.toStdString());
    QVERIFY(all().empty());
}

void TestChannelOperations::changesArePublishedAndKeepTheRest()
{
    const auto id = create(draftOf(ChannelKind::OpenAi));
    const auto before = all()[0];
    ChannelDraft draft;
    draft.enabled = false;
    draft.priority = 9;
    QVERIFY(change(*id, draft));
    const auto after = all()[0];
    QCOMPARE(before->status, ChannelStatus::On); // a snapshot that is held does not change
    QCOMPARE(after->status, ChannelStatus::Off);
    QCOMPARE(after->priority, 9);
    QCOMPARE(after->baseUrl, before->baseUrl);
    QCOMPARE(after->keys.size(), 1u);
    const auto unknown = change(99, draft);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, std::string("not_found"));
}

void TestChannelOperations::providerKeysComeAndGo()
{
    const auto id = create(draftOf(ChannelKind::OpenAi));
    ChannelDraft draft;
    draft.addKeys = {"sk-second-0123456789abcdef"};
    draft.dropKeys = {all()[0]->keys[0].id};
    QVERIFY(change(*id, draft));
    QCOMPARE(all()[0]->keys.size(), 1u);
    QCOMPARE(all()[0]->keys[0].secret, std::string("sk-second-0123456789abcdef"));
}

void TestChannelOperations::aRefusedChangeChangesNothing()
{
    const auto id = create(draftOf(ChannelKind::OpenAi));
    ChannelDraft draft;
    draft.name = "renamed";
    draft.addKeys = {"sk-second-0123456789abcdef"};
    draft.dropKeys = {4711};
    const auto refused = change(*id, draft);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, std::string("drop_keys"));
    QCOMPARE(fixture().sql("SELECT count(*) FROM provider_keys"), std::string("1"));
    QCOMPARE(fixture().sql("SELECT count(*) FROM channels WHERE name = 'renamed'"), std::string("0"));
    QCOMPARE(fixture().sql("SELECT count(*) FROM audit_log WHERE action = 'channel.change'"), std::string("0"));
}

void TestChannelOperations::derivedModelsFollowTheChannel()
{
    ChannelDraft draft = draftOf(ChannelKind::OpenAi);
    draft.models = {"a", "b"};
    draft.groups = {"default", "vip"};
    const auto id = create(draft);
    QCOMPARE(fixture().sql("SELECT count(*) FROM channel_models WHERE enabled = 1"), std::string("4"));
    ChannelDraft fewer;
    fewer.models = {"b"};
    fewer.enabled = false;
    QVERIFY(change(*id, fewer));
    QCOMPARE(fixture().sql("SELECT count(*) FROM channel_models WHERE enabled = 0 AND model = 'b'"), std::string("2"));
    QCOMPARE(fixture().sql("SELECT count(*) FROM channel_models"), std::string("2"));
}

void TestChannelOperations::deletedChannelsAreGone()
{
    const auto id = create(draftOf(ChannelKind::OpenAi));
    QVERIFY(remove(*id));
    QVERIFY(all().empty());
    QCOMPARE(fixture().sql("SELECT count(*) FROM provider_keys"), std::string("0"));
    QCOMPARE(fixture().sql("SELECT count(*) FROM channel_models"), std::string("0"));
    const auto again = remove(*id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, std::string("not_found"));
}

void TestChannelOperations::everyChangeHasAnAuditRow()
{
    const auto id = create(draftOf(ChannelKind::OpenAi));
    ChannelDraft draft;
    draft.weight = 3;
    QVERIFY(change(*id, draft));
    QVERIFY(remove(*id));
    QCOMPARE(fixture().sql("SELECT group_concat(action) FROM (SELECT action FROM audit_log WHERE subject LIKE "
                           "'channel:%' ORDER BY id)"),
             std::string("channel.create,channel.change,channel.delete"));
    QCOMPARE(fixture().sql("SELECT json_extract(before, '$.weight') || '>' || json_extract(after, '$.weight') FROM "
                           "audit_log WHERE action = 'channel.change'"),
             std::string("1>3"));
    QCOMPARE(fixture().sql("SELECT json_extract(after, '$.keys[0].key') FROM audit_log WHERE action = "
                           "'channel.create'"),
             SecretBox::mask(kProviderKey));
}

QTEST_GUILESS_MAIN(TestChannelOperations)
#include "test_channel_operations.moc"
