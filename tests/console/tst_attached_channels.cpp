// Channels, services and settings of a real service, through its admin interface as an attached console uses it.
#include "models/channel_service.h"
#include "models/settings_service.h"
#include "tests/console/attached_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

using namespace turnpike;
using namespace Qt::StringLiterals;

class AttachedChannelsTest final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_directory;
    std::unique_ptr<SimulatedProvider> m_provider;
    std::unique_ptr<Turnpike> m_turnpike;
    std::unique_ptr<Attached> m_attached;

    ChannelService &channels() { return m_attached->service.channels(); }
    ProxyServices &services() { return m_attached->service.proxyServices(); }
    SettingsService &settings() { return m_attached->service.settings(); }
    QString config() const { return m_directory.filePath(u"turnpike.conf"_s); }

    ChannelDraft draft() const
    {
        ChannelDraft made;
        made.name = "研究室, \"quoted\"";
        made.kind = ChannelKind::OpenAi;
        made.baseUrl = m_provider->address();
        made.models = std::vector<std::string>{"sim-chat"};
        made.groups = std::vector<std::string>{"default", "vip"};
        made.modelMapping = std::map<std::string, std::string, std::less<>>{{"chat", "sim-chat"}};
        made.priority = -3;
        made.weight = 7;
        made.abortPolicy = AbortPolicy::Drain;
        made.timeouts = ChannelTimeouts{1000, 2000, 3000, 4000};
        made.tag = "lab";
        made.testModel = "chat";
        made.autoDisable = false;
        made.addKeys = std::vector<std::string>{"sk-provider-secret-0001"};
        return made;
    }
    ChannelDraft draftWithOverrides() const
    {
        ChannelDraft made = draft();
        made.modelPrefix = "lab";
        made.statusMapping = std::map<int, int>{{404, 503}};
        made.paramOverride = MemberOverride{{"temperature", "0.2"}, {"user", "null"}};
        made.headerOverride = HeaderOverride{{"X-Team", "research-team-secret-4711"}, {"X-Gone", std::nullopt}};
        made.publicOnly = false;
        return made;
    }
    Result<std::int64_t> create(const ChannelDraft &made)
    {
        return answerTo<std::int64_t>(
            [&](QObject *context, auto done) { channels().create(made, context, std::move(done)); });
    }
    Result<ChannelList> list()
    {
        return answerTo<ChannelList>(
            [&](QObject *context, auto done) { channels().list({}, context, std::move(done)); });
    }
    Result<void> change(std::int64_t id, const ChannelDraft &made)
    {
        return answerTo<void>(
            [&](QObject *context, auto done) { channels().change(id, made, context, std::move(done)); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(config());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_provider = std::make_unique<SimulatedProvider>();
        QVERIFY(m_provider->start());
        m_turnpike = std::make_unique<Turnpike>(QStringList{u"--config"_s, config()});
        QVERIFY(m_turnpike->start());
        m_attached = std::make_unique<Attached>(m_turnpike->data());
        QVERIFY(m_attached->waitUntilServing());
    }

    void aChannelComesBackAsItWasMade()
    {
        const auto id = create(draftWithOverrides());
        QVERIFY2(id.has_value(), id ? "" : id.error().message.c_str());
        const auto all = list();
        QVERIFY2(all.has_value(), all ? "" : all.error().message.c_str());
        QCOMPARE(all->rows.size(), 1);
        const ChannelInfo &channel = all->rows.first();
        QCOMPARE(channel.id, *id);
        QCOMPARE(channel.name, u"研究室, \"quoted\""_s);
        QCOMPARE(channel.kind, ChannelKind::OpenAi);
        QCOMPARE(channel.baseUrl, QString::fromStdString(m_provider->address()));
        QCOMPARE(channel.models, QStringList{u"sim-chat"_s});
        QCOMPARE(channel.groups, (QStringList{u"default"_s, u"vip"_s}));
        QCOMPARE(channel.modelMapping.value(u"chat"_s), u"sim-chat"_s);
        QCOMPARE(channel.priority, -3);
        QCOMPARE(channel.weight, 7);
        QCOMPARE(channel.abortPolicy, AbortPolicy::Drain);
        QCOMPARE(channel.totalMs, 4000);
        QCOMPARE(channel.tag, u"lab"_s);
        QCOMPARE(channel.testModel, u"chat"_s);
        QCOMPARE(channel.modelPrefix, u"lab"_s);
        QCOMPARE(channel.statusMapping, *draftWithOverrides().statusMapping);
        QCOMPARE(channel.paramOverride, *draftWithOverrides().paramOverride);
        QVERIFY(!channel.publicOnly);
        QVERIFY(channel.headerOverride.contains("X-Gone") && !channel.headerOverride.at("X-Gone"));
        QVERIFY(channel.headerOverride.at("X-Team")->find("4711") != std::string::npos);
        QVERIFY(channel.headerOverride.at("X-Team")->find("research-team") == std::string::npos);
        QVERIFY(!channel.autoDisable);
        QCOMPARE(channel.latencyMs, -1);
        QCOMPARE(channel.keys.size(), 1);
        QVERIFY(!channel.keys.first().masked.contains(u"secret-0001"_s));
        QCOMPARE(channel.status, ChannelStatus::On);
    }

    void aChannelIsTriedChangedAndDeleted()
    {
        const auto id = create(draft());
        QVERIFY(id.has_value());
        ProbeQuestion question;
        question.channelId = *id;
        question.model = "chat";
        const auto tried = answerTo<ProbeResult>(
            [&](QObject *context, auto done) { channels().test(question, context, std::move(done)); });
        QVERIFY2(tried.has_value(), tried ? "" : tried.error().message.c_str());
        QVERIFY2(tried->fine(), tried->detail.c_str());
        QCOMPARE(tried->model, std::string("sim-chat"));
        question.model = "sim-chat+status=401";
        const auto refused = answerTo<ProbeResult>(
            [&](QObject *context, auto done) { channels().test(question, context, std::move(done)); });
        QVERIFY(refused.has_value());
        QCOMPARE(int(refused->outcome), int(ProbeOutcome::KeyRefused));
        const auto kept = list();
        QVERIFY(kept.has_value());
        const auto tested = std::find_if(kept->rows.begin(), kept->rows.end(),
                                         [&id](const ChannelInfo &channel) { return channel.id == *id; });
        QVERIFY(tested != kept->rows.end() && tested->testedAt > 0);
        QVERIFY(tested->testError.startsWith(u"key_refused: HTTP 401"_s));
        const auto balance = answerTo<ProbeResult>(
            [&](QObject *context, auto done) { channels().balance(*id, context, std::move(done)); });
        QVERIFY2(balance.has_value(), balance ? "" : balance.error().message.c_str());
        QCOMPARE(int(balance->outcome), int(ProbeOutcome::NotTold));
        const auto route = answerTo<ChannelRoute>([&](QObject *context, auto done) {
            channels().route({u"sim-chat"_s, {}, u"vip"_s}, context, std::move(done));
        });
        QVERIFY2(route.has_value(), route ? "" : route.error().message.c_str());
        QCOMPARE(route->group, u"vip"_s);
        QVERIFY(!route->steps.isEmpty() && route->steps.first().fits());
        QCOMPARE(route->steps.first().keys.size(), 1);
        const auto models = answerTo<ProbeResult>(
            [&](QObject *context, auto done) { channels().listModels(question, context, std::move(done)); });
        QVERIFY(models.has_value() && !models->models.empty());

        ChannelDraft off;
        off.enabled = false;
        QVERIFY(change(*id, off).has_value());
        off.expectedUpdatedAt = 1;
        const auto late = change(*id, off);
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().code, std::string("conflict"));
        off.expectedUpdatedAt.reset();
        off.weight = -1;
        const auto wrong = change(*id, off);
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().field, std::string("weight"));
        QVERIFY(answerTo<void>([&](QObject *context, auto done) {
                    channels().remove(*id, context, std::move(done));
                }).has_value());
        QVERIFY(!change(*id, {}).has_value());
    }

    void aTestIsCancelledAtOnce()
    {
        ProbeQuestion question;
        question.draft = draft();
        question.model = "sim-chat+delay=1500";
        const auto cancelled = answerTo<ProbeResult>([&](QObject *context, auto done) {
            channels().cancel(channels().test(question, context, std::move(done)));
        });
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().code, std::string("cancelled"));
    }

    void anOverrideThatIsRefusedNamesItsField()
    {
        ChannelDraft wrong = draft();
        wrong.statusMapping = std::map<int, int>{{200, 503}};
        const auto made = create(wrong);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().field, std::string("status_code_mapping"));
    }

    void aServiceIsMadeFilledTriedAndDeleted()
    {
        ServiceDraft made;
        made.channel.name = "研究室";
        made.channel.baseUrl = m_provider->address();
        made.channel.groups = std::vector<std::string>{"default", "vip"};
        made.channel.timeouts = ChannelTimeouts{1000, 2000, 3000, 4000};
        made.channel.proxyUrl = "direct";
        made.slug = "lab";
        made.kind = ServiceKind::Llm;
        made.methods = std::vector<std::string>{"GET", "POST"};
        made.apiFormat = ChannelKind::Anthropic;
        made.clientFormat = ChannelKind::OpenAi;
        made.keyLocation = KeyLocation::Query;
        made.keyName = "key";
        made.price = 2'500'000;
        const auto id = answerTo<std::int64_t>(
            [&](QObject *context, auto done) { services().create(made, context, std::move(done)); });
        QVERIFY2(id.has_value(), id ? "" : id.error().message.c_str());
        const auto import = answerTo<KeyImportCounts>([&](QObject *context, auto done) {
            services().importKeys(*id, u"sk-one-secret-0001\nsk-one-secret-0001\nnot a key, surely"_s, context,
                                  std::move(done));
        });
        QVERIFY2(import.has_value(), import ? "" : import.error().message.c_str());
        QCOMPARE(import->added, 1);
        QCOMPARE(import->skipped, 1);
        QCOMPARE(import->failed.size(), 1);
        const auto all = answerTo<QList<ServiceInfo>>(
            [&](QObject *context, auto done) { services().list(context, std::move(done)); });
        QVERIFY2(all.has_value(), all ? "" : all.error().message.c_str());
        QCOMPARE(all->size(), 1);
        const ServiceInfo &service = all->first();
        QCOMPARE(service.path(), u"/llm/lab"_s);
        QCOMPARE(service.name, u"研究室"_s);
        QCOMPARE(service.method, u"GET, POST"_s);
        QCOMPARE(service.apiFormat, u"anthropic"_s);
        QCOMPARE(service.clientFormat, u"openai"_s);
        QCOMPARE(service.keyName, u"key"_s);
        QCOMPARE(service.keyLocation, KeyLocation::Query);
        QCOMPARE(service.price, 2'500'000);
        QCOMPARE(service.groups, (QStringList{u"default"_s, u"vip"_s}));
        QCOMPARE(service.proxyUrl, u"direct"_s);
        QCOMPARE(service.totalMs, 4000);
        QCOMPARE(service.keys, 1);
        QCOMPARE(service.healthyKeys, 1);
        const auto reached =
            answerTo<ProbeResult>([&](QObject *context, auto done) { services().test(*id, context, std::move(done)); });
        QVERIFY2(reached.has_value(), reached ? "" : reached.error().message.c_str());
        QCOMPARE(reached->status, 404); // the simulated provider has nothing at its root
        const auto keys = answerTo<QList<ProviderKeyInfo>>(
            [&](QObject *context, auto done) { services().keys(*id, context, std::move(done)); });
        QVERIFY(keys.has_value() && keys->size() == 1);
        QVERIFY(!keys->first().masked.contains(u"secret"_s));
        QVERIFY(answerTo<void>([&](QObject *context, auto done) {
                    services().dropKey(keys->first().id, context, std::move(done));
                }).has_value());
        ServiceDraft off;
        off.channel.enabled = false;
        off.channel.expectedUpdatedAt = 1;
        const auto late =
            answerTo<void>([&](QObject *context, auto done) { services().change(*id, off, context, std::move(done)); });
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().code, std::string("conflict"));
        QVERIFY(answerTo<void>([&](QObject *context, auto done) {
                    services().remove(*id, context, std::move(done));
                }).has_value());
        const auto gone =
            answerTo<ProbeResult>([&](QObject *context, auto done) { services().test(*id, context, std::move(done)); });
        QVERIFY(!gone.has_value());
        QCOMPARE(gone.error().code, std::string("not_found"));
    }

    void settingsAreReadAndChanged()
    {
        const auto change = [this](const SettingChanges &changes) {
            return answerTo<void>(
                [&](QObject *context, auto done) { settings().change(changes, context, std::move(done)); });
        };
        QVERIFY(change({{"idle_timeout", "60"}}).has_value());
        const auto overview =
            answerTo<SettingsOverview>([&](QObject *context, auto done) { settings().list(context, std::move(done)); });
        QVERIFY2(overview.has_value(), overview ? "" : overview.error().message.c_str());
        QCOMPARE(overview->settings.size(), Settings::table().size());
        for (const SettingState &state : overview->settings) {
            const std::string_view name = state.spec->name;
            if (name == "idle_timeout")
                QVERIFY(state.pending && state.filed == std::optional<std::string>("60") && state.running == "75");
            if (name == "admin_token")
                QVERIFY(state.isSet && state.running.empty() && !state.editable());
        }
        const auto wrong = change({{"idle_timeout", "0"}});
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().field, std::string("idle_timeout"));
        QVERIFY(change({{"idle_timeout", std::nullopt}}).has_value());
    }

    void theDatabaseIsCaredFor()
    {
        const auto report =
            answerTo<CheckReport>([&](QObject *context, auto done) { settings().check(context, std::move(done)); });
        QVERIFY2(report.has_value(), report ? "" : report.error().message.c_str());
        QVERIFY(report->sound());
        const auto sizes = answerTo<std::vector<storage::TableSize>>([&](QObject *context, auto done) {
            settings().tableSizes(std::make_shared<ExportProgress>(), context, std::move(done));
        });
        QVERIFY(sizes.has_value() && sizes->size() > 10);
        const QString copy = m_directory.filePath(u"copy.db"_s);
        QVERIFY(answerTo<void>([&](QObject *context, auto done) {
                    settings().backup(copy, context, std::move(done));
                }).has_value());
        QVERIFY(QFile::exists(copy));
        const auto findings = answerTo<std::vector<std::string>>(
            [&](QObject *context, auto done) { settings().integrity(context, std::move(done)); });
        QVERIFY(findings.has_value() && findings->empty());
        const auto compacted = answerTo<storage::Compaction>([&](QObject *context, auto done) {
            settings().compact(std::make_shared<ExportProgress>(), context, std::move(done));
        });
        QVERIFY(compacted.has_value() && compacted->left > 0);
        QVERIFY(!settings().ownsDatabase());
        const auto plan = answerTo<RestorePlan>(
            [&](QObject *context, auto done) { settings().planRestore(copy, context, std::move(done)); });
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, std::string("elsewhere"));
    }
};

QTEST_GUILESS_MAIN(AttachedChannelsTest)
#include "tst_attached_channels.moc"
