#include "server/accounting/usage_journal.h"
#include "tests/operations/installation_fixture.h"

#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace turnpike;
namespace fs = std::filesystem;

namespace {

int modeOf(const fs::path &path)
{
    struct stat status
    {};
    return ::stat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

} // namespace

class TestInstallation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAPrivateDirectory();
    void isOpenedByOneProcessOnly();
    void aDatabaseElsewhereIsHeldToo();
    void aKilledProcessLeavesNoLock();
    void refusesWhatIsNoDirectory();
    void refusesAnUnknownTimeZone();
    void aMissingSecretKeyIsRefusedOnceSomethingIsSealed();
    void anUnsafeSecretKeyIsRefused();
    void theFirstStartMakesADeepSeekChannel();
    void aChangedProviderKeyReplacesTheOld();
    void countsSurviveARestart();
    void theDefaultLimitComesFromTheSettings();
    void unusedJournalSegmentsOfADeadProcessAreRemoved();
};

void TestInstallation::makesAPrivateDirectory()
{
    InstallationFixture fixture;
    fixture.open();
    QCOMPARE(modeOf(fixture.path()), 0700);
    QCOMPARE(modeOf(fixture.path() / "journal"), 0700);
    QCOMPARE(modeOf(fixture.path() / "turnpike.key"), 0600);
    QCOMPARE(modeOf(fixture.path() / "turnpike.db"), 0600);
    QCOMPARE(modeOf(fixture.path() / "turnpike.lock"), 0600);
    QCOMPARE(fixture->databaseFile(), fixture.path() / "turnpike.db");
    std::ifstream lock(fixture.path() / "turnpike.lock");
    int pid = 0;
    lock >> pid;
    QCOMPARE(pid, static_cast<int>(::getpid()));
}

void TestInstallation::isOpenedByOneProcessOnly()
{
    InstallationFixture fixture;
    fixture.open();
    auto settings = Settings::resolve({{"data", fixture.path().string()}}, {}, {});
    QVERIFY(settings);
    const auto second = Installation::open(*settings);
    QVERIFY(!second);
    QCOMPARE(second.error().code, std::string("data_directory_in_use"));
    QVERIFY(second.error().message.find(std::to_string(::getpid())) != std::string::npos);
    fixture.close();
    QVERIFY(fixture.tryOpen());
}

void TestInstallation::aDatabaseElsewhereIsHeldToo()
{
    InstallationFixture first, second;
    first.options["database_path"] = second.options["database_path"] = (first.root() / "shared.db").string();
    first.open();
    const auto refused = second.tryOpen();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("data_directory_in_use"));
}

void TestInstallation::aKilledProcessLeavesNoLock()
{
    InstallationFixture fixture;
    fs::create_directories(fixture.path());
    std::ofstream(fixture.path() / "turnpike.lock") << "1\n";
    QVERIFY(fixture.tryOpen());
}

void TestInstallation::refusesWhatIsNoDirectory()
{
    InstallationFixture fixture;
    std::ofstream(fixture.path()) << "a file";
    const auto opened = fixture.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, std::string("data_directory_unusable"));

    fs::remove(fixture.path());
    fs::create_directory(fixture.path());
    QCOMPARE(::chmod(fixture.path().c_str(), 0777), 0);
    const auto shared = fixture.tryOpen();
    QVERIFY(!shared);
    QCOMPARE(shared.error().code, std::string("data_directory_unusable"));
}

void TestInstallation::refusesAnUnknownTimeZone()
{
    InstallationFixture fixture;
    fixture.options["quota_timezone"] = "Mars/Olympus";
    QVERIFY(!fixture.tryOpen());
}

void TestInstallation::aMissingSecretKeyIsRefusedOnceSomethingIsSealed()
{
    InstallationFixture fixture;
    fixture.open();
    fixture.close();
    fs::remove(fixture.path() / "turnpike.key");
    fixture.open(); // nothing was sealed: a new key does no harm

    Answer<std::int64_t> made;
    ChannelDraft draft;
    draft.kind = ChannelKind::OpenAi;
    draft.addKeys = {"sk-provider-0123456789abcdef"};
    fixture->operations().createChannel(kTester, draft, &fixture.context, made.callback());
    QVERIFY(made.wait());
    fixture.close();
    fs::remove(fixture.path() / "turnpike.key");
    const auto opened = fixture.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, std::string("secret_key_missing"));
    QVERIFY(!fs::exists(fixture.path() / "turnpike.key"));
}

void TestInstallation::anUnsafeSecretKeyIsRefused()
{
    InstallationFixture fixture;
    fixture.open();
    fixture.close();
    QCOMPARE(::chmod((fixture.path() / "turnpike.key").c_str(), 0640), 0);
    const auto opened = fixture.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, std::string("secret_key_unsafe"));
}

void TestInstallation::theFirstStartMakesADeepSeekChannel()
{
    InstallationFixture fixture;
    fixture.options["deepseek_api_key"] = "sk-deepseek-0123456789abcdef";
    fixture.options["deepseek_base_url"] = "http://127.0.0.1:9/";
    for (int start = 0; start < 2; ++start) {
        fixture.open();
        const auto channels = fixture->channels().snapshot()->all();
        QCOMPARE(channels.size(), 1u);
        QCOMPARE(channels[0]->kind, ChannelKind::DeepSeek);
        QCOMPARE(channels[0]->baseUrl, std::string("http://127.0.0.1:9"));
        QCOMPARE(channels[0]->keys.size(), 1u);
        QCOMPARE(channels[0]->keys[0].secret, std::string("sk-deepseek-0123456789abcdef"));
        QVERIFY(channels[0]->serves("any-model"));
        QVERIFY(!channels[0]->listedModels.empty());
    }
    Answer<void> deleted;
    fixture->operations().deleteChannel(kTester, fixture->channels().snapshot()->all()[0]->id, &fixture.context,
                                        deleted.callback());
    QVERIFY(deleted.wait());
    fixture.open();
    QVERIFY(fixture->channels().snapshot()->all().empty());
}

void TestInstallation::aChangedProviderKeyReplacesTheOld()
{
    InstallationFixture fixture;
    fixture.options["deepseek_api_key"] = "sk-deepseek-first-0123456789";
    fixture.open();
    const std::int64_t id = fixture->channels().snapshot()->all()[0]->id;
    fixture.options["deepseek_api_key"] = "sk-deepseek-second-0123456789";
    fixture.open();
    const auto channel = fixture->channels().snapshot()->all().at(0);
    QCOMPARE(channel->id, id);
    QCOMPARE(channel->keys.size(), 1u);
    QCOMPARE(channel->keys[0].secret, std::string("sk-deepseek-second-0123456789"));
}

void TestInstallation::countsSurviveARestart()
{
    InstallationFixture fixture;
    fixture.open();
    Answer<IssuedKey> made;
    fixture->operations().createKey(kTester, {}, &fixture.context, made.callback());
    const auto key = made.wait();
    QVERIFY(key);
    const std::int64_t now = fixture->clock().wallMs();
    const std::int32_t day = fixture->calendar().dayAt(now);
    {
        auto journal = fixture->ledger().openJournal(0);
        QVERIFY(journal);
        for (int i = 1; i <= 3; ++i) {
            AttemptRecord record;
            record.requestId = now * 1000 + i;
            record.day = day;
            record.createdAt = record.startedAt = now;
            record.keyId = key->id;
            record.channelId = 1;
            record.route = "/v1/chat/completions";
            record.model = "m";
            QVERIFY((*journal)->append(record));
            record.kind = AttemptRecord::Kind::Final;
            record.outcome = Outcome::Success;
            record.status = record.upstreamStatus = 200;
            record.usage.input = 10;
            QVERIFY((*journal)->append(record));
        }
    }
    fixture.open();
    const auto counts = fixture->keys().byId(key->id)->counts(day);
    QCOMPARE(counts.requestsToday, 3);
    QCOMPARE(counts.tokensToday, 30);
    QVERIFY(fixture->keys().find(key->key, now).book);
}

void TestInstallation::theDefaultLimitComesFromTheSettings()
{
    InstallationFixture fixture;
    fixture.options["default_daily_limit"] = "7";
    fixture.open();
    QCOMPARE(fixture->limitDefaults().requestsPerDay.load(), 7);
}

void TestInstallation::unusedJournalSegmentsOfADeadProcessAreRemoved()
{
    InstallationFixture fixture;
    fixture.open();
    fixture.close();
    std::ofstream(fixture.path() / "journal" / "0-1.spare") << std::string(100, '\0');
    fixture.open();
    QVERIFY(!fs::exists(fixture.path() / "journal" / "0-1.spare"));
}

QTEST_GUILESS_MAIN(TestInstallation)
#include "test_installation.moc"
