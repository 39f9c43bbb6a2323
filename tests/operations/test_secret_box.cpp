#include "server/operations/secret_box.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace turnpike;
namespace fs = std::filesystem;

class TestSecretBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { qunsetenv("CREDENTIALS_DIRECTORY"); }
    void opensWhatItSealed();
    void refusesAnotherRow();
    void refusesAnotherInstallation();
    void refusesEveryChangedByte();
    void theKeyFileIsMadeOnceAndPrivate();
    void aMissingKeyIsNotReplaced();
    void unsafeModesAreRefused_data();
    void unsafeModesAreRefused();
    void aLinkIsNotFollowed();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void aCredentialOfSystemdComesFirst();
    void aKilledStartLeavesNoHalfKey();
    void randomTextHasPrefixLengthAndAlphabet();
    void masks_data();
    void masks();

private:
    std::unique_ptr<SecretBox> open(const fs::path &file, bool mayCreate = true)
    {
        auto box = SecretBox::open(file, mayCreate);
        return box ? std::move(*box) : nullptr;
    }
};

namespace {

fs::path keyIn(const QTemporaryDir &directory)
{
    return fs::path(directory.path().toStdString()) / "turnpike.key";
}

} // namespace

void TestSecretBox::opensWhatItSealed()
{
    QTemporaryDir directory;
    const auto box = open(keyIn(directory));
    QVERIFY(box);
    for (const std::string &secret : {std::string(), std::string("sk-1"), std::string(4096, 'x')}) {
        const std::string sealed = box->seal(42, secret);
        QVERIFY(secret.empty() || sealed.find(secret) == std::string::npos);
        QCOMPARE(box->open(42, sealed).value_or("-"), secret);
    }
    QVERIFY(box->seal(1, "same") != box->seal(1, "same"));
    const auto again = open(keyIn(directory), false);
    QVERIFY(again);
    QCOMPARE(again->open(1, box->seal(1, "kept")).value_or("-"), std::string("kept"));
}

void TestSecretBox::refusesAnotherRow()
{
    QTemporaryDir directory;
    const auto box = open(keyIn(directory));
    const auto opened = box->open(2, box->seal(1, "secret"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, std::string("secret_unreadable"));
}

void TestSecretBox::refusesAnotherInstallation()
{
    QTemporaryDir one, two;
    const auto opened = open(keyIn(two))->open(1, open(keyIn(one))->seal(1, "secret"));
    QVERIFY(!opened);
    QVERIFY(opened.error().message.find("secret\"") == std::string::npos);
}

void TestSecretBox::refusesEveryChangedByte()
{
    QTemporaryDir directory;
    const auto box = open(keyIn(directory));
    const std::string sealed = box->seal(1, "secret");
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!box->open(1, changed));
        QVERIFY(!box->open(1, sealed.substr(0, i)));
    }
}

void TestSecretBox::theKeyFileIsMadeOnceAndPrivate()
{
    QTemporaryDir directory;
    const auto mask = ::umask(0);
    QVERIFY(open(keyIn(directory)));
    ::umask(mask);
    struct stat status
    {};
    QCOMPARE(::stat(keyIn(directory).c_str(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 07777), 0600);
    QCOMPARE(std::distance(fs::directory_iterator(keyIn(directory).parent_path()), fs::directory_iterator()), 1);
}

void TestSecretBox::aMissingKeyIsNotReplaced()
{
    QTemporaryDir directory;
    const auto box = SecretBox::open(keyIn(directory), false);
    QVERIFY(!box);
    QCOMPARE(box.error().code, std::string("secret_key_missing"));
    QVERIFY(box.error().message.find(keyIn(directory).string()) != std::string::npos);
    QVERIFY(!fs::exists(keyIn(directory)));
}

void TestSecretBox::unsafeModesAreRefused_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("safe");
    QTest::newRow("0600") << 0600 << true;
    QTest::newRow("0400") << 0400 << true;
    QTest::newRow("0640") << 0640 << false;
    QTest::newRow("0604") << 0604 << false;
    QTest::newRow("0620") << 0620 << false;
    QTest::newRow("0666") << 0666 << false;
}

void TestSecretBox::unsafeModesAreRefused()
{
    QFETCH(int, mode);
    QFETCH(bool, safe);
    QTemporaryDir directory;
    QVERIFY(open(keyIn(directory)));
    QCOMPARE(::chmod(keyIn(directory).c_str(), static_cast<mode_t>(mode)), 0);
    const auto box = SecretBox::open(keyIn(directory), true);
    QCOMPARE(box.has_value(), safe);
    if (!safe)
        QCOMPARE(box.error().code, std::string("secret_key_unsafe"));
}

void TestSecretBox::aLinkIsNotFollowed()
{
    QTemporaryDir directory;
    QVERIFY(open(keyIn(directory)));
    const fs::path link = keyIn(directory).parent_path() / "link.key";
    fs::create_symlink(keyIn(directory), link);
    QVERIFY(!SecretBox::open(link, true));
}

void TestSecretBox::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray(
        "this is no key of anything at all, although it is quite as long as one is, or not?");
    QTest::newRow("short") << QByteArray("turnpike-secret-key-1 00ff\n");
    QTest::newRow("no hex") << QByteArray("turnpike-secret-key-1 ") + QByteArray(64, 'z') + '\n';
    QTest::newRow("other version") << QByteArray("turnpike-secret-key-9 ") + QByteArray(64, '0') + '\n';
}

void TestSecretBox::damagedFilesAreRefused()
{
    QFETCH(QByteArray, text);
    QTemporaryDir directory;
    std::ofstream(keyIn(directory)) << text.toStdString();
    QCOMPARE(::chmod(keyIn(directory).c_str(), 0600), 0);
    const auto box = SecretBox::open(keyIn(directory), true);
    QVERIFY(!box);
    QCOMPARE(box.error().code, std::string("secret_key_damaged"));
}

void TestSecretBox::aCredentialOfSystemdComesFirst()
{
    QTemporaryDir directory, credentials;
    const auto box = open(keyIn(credentials));
    QVERIFY(box);
    QCOMPARE(::chmod(keyIn(credentials).c_str(), 0440), 0); // systemd guards its directory itself
    qputenv("CREDENTIALS_DIRECTORY", credentials.path().toUtf8());
    const auto service = open(keyIn(directory), false);
    QVERIFY(service);
    QCOMPARE(service->open(7, box->seal(7, "secret")).value_or("-"), std::string("secret"));
    QVERIFY(!fs::exists(keyIn(directory)));
    qputenv("CREDENTIALS_DIRECTORY", directory.path().toUtf8());
    QVERIFY(!open(keyIn(directory), false)); // a directory without our credential
}

void TestSecretBox::aKilledStartLeavesNoHalfKey()
{
    QTemporaryDir directory;
    fs::path fresh = keyIn(directory);
    fresh += ".new";
    std::ofstream(fresh) << "turnpike-secret-key-1 00";
    QVERIFY(open(keyIn(directory)));
    QVERIFY(!fs::exists(fresh));
}

void TestSecretBox::randomTextHasPrefixLengthAndAlphabet()
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string text = SecretBox::random("p_", 36, "0123456789abcdef");
        QCOMPARE(text.size(), 38u);
        QCOMPARE(text.find_first_not_of("0123456789abcdef", 2), std::string::npos);
        seen.insert(text);
    }
    QCOMPARE(seen.size(), 1000u);
}

void TestSecretBox::masks_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("trial") << QByteArray("trial_0123456789abcdef0123456789abcdef4321") << QByteArray("trial_0123…4321");
    QTest::newRow("sk") << QByteArray("sk-ABCDEFGHIJKLMNOPQRSTUVWXYZ") << QByteArray("sk-ABCDEFG…WXYZ");
    QTest::newRow("short") << QByteArray("sk-ABCDEFG") << QByteArray("…");
    QTest::newRow("empty") << QByteArray() << QByteArray("…");
}

void TestSecretBox::masks()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, masked);
    QCOMPARE(SecretBox::mask(secret.toStdString()), masked.toStdString());
}

QTEST_GUILESS_MAIN(TestSecretBox)
#include "test_secret_box.moc"
