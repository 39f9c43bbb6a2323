#include "server/accounting/key_directory.h"

#include <QByteArray>
#include <QTest>
#include <atomic>
#include <thread>

using namespace turnpike;

namespace {

std::shared_ptr<const KeyConfig> configOf(std::int64_t id)
{
    KeyConfig config;
    config.id = id;
    return std::make_shared<const KeyConfig>(config);
}

} // namespace

class TestKeyDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashIsSha256();
    void findsByTheWholeSecretOnly();
    void anOldSecretEndsWithItsValidity();
    void addingTwiceKeepsTheCounts();
    void lookupsRunBesideChanges();
};

void TestKeyDirectory::hashIsSha256()
{
    const SecretHash hash = KeyDirectory::hash("abc");
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(hash.data()), 32).toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestKeyDirectory::findsByTheWholeSecretOnly()
{
    LimitDefaults defaults;
    KeyDirectory keys;
    const auto book = keys.add(configOf(5), defaults);
    keys.putSecret(KeyDirectory::hash("trial_one"), 5, 0);
    QCOMPARE(keys.find("trial_one", 1000).book, book);
    QVERIFY(!keys.find("trial_on", 1000).book);
    QVERIFY(!keys.find("trial_one ", 1000).book);
    QVERIFY(!keys.find("", 1000).book);
    QCOMPARE(keys.byId(5), book);
    QVERIFY(!keys.byId(6));
    keys.dropSecret(KeyDirectory::hash("trial_one"));
    QVERIFY(!keys.find("trial_one", 1000).book);
    QCOMPARE(keys.all().size(), 1u);
    keys.putSecret(KeyDirectory::hash("nobody"), 99, 0);
    QVERIFY(!keys.find("nobody", 1000).book);
}

void TestKeyDirectory::anOldSecretEndsWithItsValidity()
{
    LimitDefaults defaults;
    KeyDirectory keys;
    keys.add(configOf(1), defaults);
    keys.putSecret(KeyDirectory::hash("old"), 1, 5000);
    keys.putSecret(KeyDirectory::hash("new"), 1, 0);
    QVERIFY(keys.find("old", 4999).book);
    QCOMPARE(keys.find("old", 4999).validUntil, 5000);
    QVERIFY(!keys.find("old", 5000).book);
    QCOMPARE(keys.find("new", 5000).book, keys.byId(1));
}

void TestKeyDirectory::addingTwiceKeepsTheCounts()
{
    LimitDefaults defaults;
    KeyDirectory keys;
    keys.add(configOf(1), defaults)->addBooked(100, 7, 70);
    QCOMPARE(keys.add(configOf(1), defaults)->counts(100).requestsToday, 7);
}

void TestKeyDirectory::lookupsRunBesideChanges()
{
    LimitDefaults defaults;
    KeyDirectory keys;
    keys.add(configOf(1), defaults);
    keys.putSecret(KeyDirectory::hash("stays"), 1, 0);
    std::atomic<bool> over{false};
    std::atomic<int> misses{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            while (!over)
                misses += keys.find("stays", 1).book ? 0 : 1;
        });
    }
    for (std::int64_t id = 2; id < 3000; ++id) {
        keys.add(configOf(id), defaults);
        keys.putSecret(KeyDirectory::hash(std::to_string(id)), id, 0);
    }
    over = true;
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(misses.load(), 0);
    QCOMPARE(keys.all().size(), 2999u);
}

QTEST_GUILESS_MAIN(TestKeyDirectory)
#include "test_key_directory.moc"
