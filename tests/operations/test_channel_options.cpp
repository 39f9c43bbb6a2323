// What a channel can do beyond reaching its provider: who may set it, what is refused, and where secrets show.
#include "tests/operations/installation_fixture.h"

#include "server/gateway/channel_probe.h"

#include <QFile>

using namespace turnpike;

namespace {

using Edit = std::function<void(ChannelDraft &)>;

const Actor kManager{"manager", Role::ChannelManager};
const std::string kSecret = "Bearer sk-header-0123456789abcdef";

ChannelDraft draftTo(const std::string &baseUrl, const std::string &proxyUrl = {})
{
    ChannelDraft draft;
    draft.kind = ChannelKind::Compatible;
    draft.baseUrl = baseUrl;
    draft.proxyUrl = proxyUrl;
    return draft;
}

} // namespace

class TestChannelOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<InstallationFixture>();
        m_fixture->open();
    }
    void cleanup() { m_fixture.reset(); }

    void optionsAreKept()
    {
        ChannelDraft draft = draftTo("https://api.example.com");
        draft.modelPrefix = "team";
        draft.tag = "東京";
        draft.statusMapping = std::map<int, int>{{404, 503}, {302, 400}};
        draft.paramOverride =
            MemberOverride{{"temperature", "0.25"}, {"top_k", "null"}, {"seed", "1234567890123456789"}};
        draft.headerOverride =
            HeaderOverride{{"X-Title", "ours"}, {"X-Gone", std::nullopt}, {"Authorization", kSecret}};
        draft.publicOnly = true;
        QVERIFY(create(kTester, draft));
        for (int start = 0; start < 2; ++start) {
            const Channel &channel = *only();
            QCOMPARE(channel.modelPrefix, *draft.modelPrefix);
            QCOMPARE(channel.tag, *draft.tag);
            QCOMPARE(channel.statusMapping, *draft.statusMapping);
            QCOMPARE(channel.paramOverride, *draft.paramOverride);
            QVERIFY(channel.headerOverride == *draft.headerOverride);
            QVERIFY(channel.publicOnly);
            fixture().open();
        }
        QCOMPARE(fixture().sql("SELECT model FROM channel_models"), std::string("team/*"));
    }

    void refusedDrafts_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const char *field, Edit edit) {
            QTest::newRow(name) << std::move(edit) << QByteArray(field);
        };
        for (const char *prefix : {"/team", "team/", "a b", "a*", "a\nb"})
            row(prefix, "model_prefix", [prefix](ChannelDraft &d) { d.modelPrefix = prefix; });
        row("tag with line break", "tag", [](ChannelDraft &d) { d.tag = "a\nb"; });
        using Statuses = std::map<int, int>;
        for (const Statuses &wrong :
             {Statuses{{200, 500}}, Statuses{{99, 500}}, Statuses{{600, 500}}, Statuses{{404, 200}},
              Statuses{{404, 302}}, Statuses{{404, 600}}, Statuses{{0, 0}}})
            QTest::addRow("status %d as %d", wrong.begin()->first, wrong.begin()->second)
                << Edit([wrong](ChannelDraft &d) { d.statusMapping = wrong; }) << QByteArray("status_code_mapping");
        for (const char *member : {"model", "stream", "stream_options", "", "a\nb"})
            QTest::addRow("member %s", QByteArray(member).simplified().constData()) << Edit([member](ChannelDraft &d) {
                d.paramOverride = MemberOverride{{member, "1"}};
            }) << QByteArray("param_override");
        row("member without JSON", "param_override", [](ChannelDraft &d) {
            d.paramOverride = MemberOverride{{"a", "1,\"model\":\"x\""}};
        });
        for (const char *name :
             {"Host", "content-length", "Transfer-Encoding", "connection", "TE", "Trailer", "Upgrade", "Keep-Alive",
              "Expect", "Proxy-Authorization", "Accept-Encoding", "", "a b", "a:", "a\r\nb", "ä"})
            QTest::addRow("header %s", QByteArray(name).simplified().constData()) << Edit([name](ChannelDraft &d) {
                d.headerOverride = HeaderOverride{{name, "x"}};
            }) << QByteArray("header_override");
        for (const char *value : {"a\r\nHost: x", "a\nb", "a\rb", " a", "a\t", "\x01"})
            QTest::addRow("value %s", QByteArray(value).toHex().constData()) << Edit([value](ChannelDraft &d) {
                d.headerOverride = HeaderOverride{{"X-A", value}};
            }) << QByteArray("header_override");
        row("header twice", "header_override", [](ChannelDraft &d) {
            d.headerOverride = HeaderOverride{{"X-A", "1"}, {"x-a", "2"}};
        });
        row("public only, but here", "base_url", [](ChannelDraft &d) {
            d.baseUrl = "http://127.0.0.1:1";
            d.publicOnly = true;
        });
    }
    void refusedDrafts()
    {
        QFETCH(Edit, edit);
        QFETCH(QByteArray, field);
        ChannelDraft draft = draftTo("https://api.example.com");
        edit(draft);
        const auto made = create(kTester, draft);
        QVERIFY(!made);
        QCOMPARE(made.error().code, std::string("invalid_value"));
        QCOMPARE(QByteArray::fromStdString(made.error().field), field);
    }

    void headerValuesAreSealedAndMasked()
    {
        ChannelDraft draft = draftTo("https://api.example.com");
        draft.headerOverride = HeaderOverride{{"Authorization", kSecret}, {"X-Gone", std::nullopt}};
        const auto id = create(kTester, draft);
        QVERIFY(id);
        const std::string audit = fixture().sql("SELECT after FROM audit_log WHERE action = 'channel.create'");
        QVERIFY2(audit.find(SecretBox::mask(kSecret)) != std::string::npos, audit.c_str());
        ChannelDraft again; // what the lists show comes back from who edits them: it means what stands there
        again.headerOverride = HeaderOverride{{"Authorization", SecretBox::mask(kSecret)}, {"X-More", "1"}};
        QVERIFY(change(kTester, *id, again));
        QVERIFY(only()->headerOverride == (HeaderOverride{{"Authorization", kSecret}, {"X-More", "1"}}));
        fixture().close();
        for (const auto &entry : std::filesystem::recursive_directory_iterator(fixture().path())) {
            if (!entry.is_regular_file())
                continue;
            QFile file(QString::fromStdString(entry.path().string()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("sk-header-0123456789abcdef"), entry.path().c_str());
        }
        fixture().open();
        QVERIFY(only()->headerOverride.at("Authorization") == kSecret);
    }

    // role × what stands × what is changed → what is made of it
    void managersReachPublicAddressesOnly_data()
    {
        QTest::addColumn<QByteArray>("stands"); // base URL set by root
        QTest::addColumn<bool>("standsClosed");
        QTest::addColumn<Edit>("edit");        // by the manager
        QTest::addColumn<QByteArray>("field"); // refused; empty: not
        QTest::addColumn<bool>("closed");      // afterwards
        const auto row = [](const char *name, const char *stands, bool standsClosed, Edit edit, const char *field,
                            bool closed) {
            QTest::newRow(name) << QByteArray(stands) << standsClosed << std::move(edit) << QByteArray(field) << closed;
        };
        const char *local = "http://127.0.0.1:11434", *open = "https://api.example.com";
        row(
            "weight of a local one", local, false, [](ChannelDraft &d) { d.weight = 3; }, "", false);
        row(
            "the same address again", local, false, [](ChannelDraft &d) { d.baseUrl = "http://127.0.0.1:11434/"; }, "",
            false);
        row(
            "another public address", open, false, [](ChannelDraft &d) { d.baseUrl = "https://b.example.com"; }, "",
            true);
        row(
            "from local to public", local, false, [](ChannelDraft &d) { d.baseUrl = "https://b.example.com"; }, "",
            true);
        row(
            "another local address", local, false, [](ChannelDraft &d) { d.baseUrl = "http://127.0.0.1:1"; },
            "base_url", false);
        row(
            "path of the local address", local, false, [](ChannelDraft &d) { d.baseUrl = "http://127.0.0.1:11434/x"; },
            "base_url", false);
        row(
            "a proxy for a local one", local, false, [](ChannelDraft &d) { d.proxyUrl = "http://p.example.com:1"; },
            "base_url", false);
        row(
            "a local proxy", open, false, [](ChannelDraft &d) { d.proxyUrl = "socks5h://[::1]:1080"; }, "proxy_url",
            false);
        row(
            "opens", open, true, [](ChannelDraft &d) { d.publicOnly = false; }, "public_only", true);
        row(
            "opens while moving", open, true,
            [](ChannelDraft &d) {
                d.publicOnly = false;
                d.baseUrl = "http://127.0.0.1:1";
            },
            "public_only", true);
        row(
            "leaves closed", open, true, [](ChannelDraft &d) { d.priority = 1; }, "", true);
        row(
            "closes", open, false, [](ChannelDraft &d) { d.publicOnly = true; }, "", true);
        row(
            "moves, says open", open, false,
            [](ChannelDraft &d) {
                d.publicOnly = false;
                d.baseUrl = "https://b.example.com";
            },
            "", true);
    }
    void managersReachPublicAddressesOnly()
    {
        QFETCH(QByteArray, stands);
        QFETCH(bool, standsClosed);
        QFETCH(Edit, edit);
        QFETCH(QByteArray, field);
        QFETCH(bool, closed);
        ChannelDraft made = draftTo(stands.toStdString());
        made.publicOnly = standsClosed;
        const auto id = create(kTester, made);
        QVERIFY(id);
        ChannelDraft draft;
        edit(draft);
        const auto changed = change(kManager, *id, draft);
        QCOMPARE(changed ? QByteArray() : QByteArray::fromStdString(changed.error().field), field);
        QCOMPARE(only()->publicOnly, closed);
        ChannelDraft lift;
        lift.publicOnly = false;
        QVERIFY(change(kTester, *id, lift)); // root may
        QVERIFY(!only()->publicOnly);
    }

    // what stands × what a manager changes → the field that is refused
    void managersSendNoStoredKeysElsewhere_data()
    {
        QTest::addColumn<QByteArray>("stands");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const char *stands, Edit edit, const char *field) {
            QTest::newRow(name) << QByteArray(stands) << std::move(edit) << QByteArray(field);
        };
        const char *safe = "https://api.example.com/v1", *plain = "http://api.example.com";
        row(
            "another host", safe, [](ChannelDraft &d) { d.baseUrl = "https://b.example.com/v1"; }, "base_url");
        row(
            "another port", safe, [](ChannelDraft &d) { d.baseUrl = "https://api.example.com:8443/v1"; }, "base_url");
        row(
            "without TLS", safe, [](ChannelDraft &d) { d.baseUrl = "http://api.example.com/v1"; }, "base_url");
        row(
            "another host with a key of their own", safe,
            [](ChannelDraft &d) {
                d.baseUrl = "https://b.example.com";
                d.addKeys = std::vector<std::string>{"sk-of-the-manager"};
            },
            "base_url");
        row(
            "another path", safe, [](ChannelDraft &d) { d.baseUrl = "https://api.example.com/v2"; }, "");
        row(
            "a proxy that sees nothing", safe, [](ChannelDraft &d) { d.proxyUrl = "http://p.example.com:1"; }, "");
        row(
            "a proxy that sees all", plain, [](ChannelDraft &d) { d.proxyUrl = "http://p.example.com:1"; },
            "proxy_url");
    }
    void managersSendNoStoredKeysElsewhere()
    {
        QFETCH(QByteArray, stands);
        QFETCH(Edit, edit);
        QFETCH(QByteArray, field);
        const auto fieldOf = [](const auto &result) {
            return result ? QByteArray() : QByteArray::fromStdString(result.error().field);
        };
        ChannelDraft draft;
        edit(draft);
        for (const bool key : {true, false}) { // or a header's value
            ChannelDraft made = draftTo(stands.toStdString());
            if (key)
                made.addKeys = std::vector<std::string>{"sk-stored-0001"};
            else
                made.headerOverride = HeaderOverride{{"X-Secret", "stored"}};
            const auto id = create(kTester, made);
            QVERIFY(id);
            QCOMPARE(fieldOf(change(kManager, *id, draft)), field);
            QVERIFY(change(kTester, *id, draft)); // root may
            Answer<void> gone;
            fixture()->operations().deleteChannel(kTester, *id, &fixture().context, gone.callback());
            QVERIFY(gone.wait());
        }
    }

    void newOnesOfManagersAreClosed()
    {
        QVERIFY(create(kManager, draftTo("https://api.example.com")));
        QVERIFY(only()->publicOnly);
        ChannelDraft open = draftTo("https://api.example.com");
        open.publicOnly = false;
        const auto refused = create(kManager, open);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, std::string("public_only"));
    }

    void aTestOfADraftFollowsTheSameRule()
    {
        ProbeQuestion question;
        question.draft = draftTo("http://127.0.0.1:1");
        question.model = "x";
        question.role = Role::ChannelManager;
        Answer<ProbeResult> refused, tried;
        fixture()->probe().test(question, &fixture().context, refused.callback());
        const auto error = refused.wait();
        QVERIFY(!error);
        QCOMPARE(error.error().field, std::string("base_url"));
        question.role = Role::Root;
        fixture()->probe().test(question, &fixture().context, tried.callback());
        const auto result = tried.wait();
        QVERIFY(result);
        QCOMPARE(result->outcome, ProbeOutcome::Unreachable);
    }

private:
    Result<std::int64_t> create(const Actor &actor, const ChannelDraft &draft)
    {
        Answer<std::int64_t> answer;
        fixture()->operations().createChannel(actor, draft, &fixture().context, answer.callback());
        return answer.wait();
    }
    Result<void> change(const Actor &actor, std::int64_t id, const ChannelDraft &draft)
    {
        Answer<void> answer;
        fixture()->operations().changeChannel(actor, id, draft, &fixture().context, answer.callback());
        return answer.wait();
    }
    std::shared_ptr<const Channel> only() { return fixture()->channels().snapshot()->all().at(0); }
    InstallationFixture &fixture() { return *m_fixture; }

    std::unique_ptr<InstallationFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestChannelOptions)
#include "test_channel_options.moc"
