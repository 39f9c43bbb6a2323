#include "server/routing/channel_directory.h"
#include "server/routing/weighted_tier.h"

#include <QTest>
#include <atomic>
#include <map>
#include <set>
#include <thread>

using namespace turnpike;

namespace {

using Found = ChannelSnapshot::Found;

std::shared_ptr<Channel> channel(std::int64_t id, int priority = 0, int weight = 1)
{
    auto made = std::make_shared<Channel>();
    made->id = id;
    made->models = {"m"};
    made->priority = priority;
    made->weight = weight;
    made->keys = {{id * 10, "secret"}};
    return made;
}

std::vector<std::int64_t> idsOf(const ChannelSnapshot::Candidates &candidates)
{
    std::vector<std::int64_t> ids;
    for (const auto &each : candidates.order)
        ids.push_back(each->id);
    return ids;
}

} // namespace

class TestChannelDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whyThereIsNoCandidate_data();
    void whyThereIsNoCandidate();
    void higherPrioritiesComeFirst();
    void weightDecidesInsideAPriority();
    void weightZeroComesLastInItsPriority();
    void theSameRandomNumberGivesTheSameOrder();
    void aChannelThatGoesMovesNobodyElse();
    void mappingNamesTheModelForTheProvider();
    void listedModelsStandForAnyName();
    void openListedAndPrefixedChannelsKeepTheirOrder();
    void ofManyEqualChannelsEnoughAreDrawn();
    void ofManyTheFirstComesByWeight();
    void aChannelThatGoesFromManyMovesFewOthers();
    void ofManyThoseOfWeightZeroComeLast();
    void theFirstAloneIsTheOneThatAllBeginWith();
    void whatEndedWithItsRequestsIsTidiedUpByThePublisher();
    void readersSeeWholeSnapshots();
};

void TestChannelDirectory::whyThereIsNoCandidate_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<int>("found");
    const auto row = [](const char *name, const char *model, const char *group, Found found) {
        QTest::newRow(name) << QByteArray(model) << QByteArray(group) << static_cast<int>(found);
    };
    row("served", "m", "default", Found::Some);
    row("no such model", "x", "default", Found::NoSuchModel);
    row("only switched off", "off", "default", Found::NoSuchModel);
    row("other group", "vip-model", "default", Found::NotForGroup);
    row("its group", "vip-model", "vip", Found::Some);
    row("disabled automatically", "broken", "default", Found::NoneHealthy);
    row("no provider key, but one is needed", "keyless", "default", Found::NoneHealthy);
    row("a server of one's own without a key", "open", "default", Found::Some);
    row("simulator needs no key", "sim", "default", Found::Some);
    row("one broken, one for others", "mixed", "default", Found::NoneHealthy);
}

void TestChannelDirectory::whyThereIsNoCandidate()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, group);
    QFETCH(int, found);
    const auto off = channel(2);
    off->models = {"off"};
    off->status = ChannelStatus::Off;
    const auto vip = channel(3);
    vip->models = {"vip-model", "mixed"};
    vip->groups = {"vip"};
    const auto broken = channel(4);
    broken->models = {"broken", "mixed"};
    broken->status = ChannelStatus::Disabled;
    const auto keyless = channel(5);
    keyless->models = {"keyless"};
    keyless->kind = ChannelKind::DeepSeek;
    keyless->keys.clear();
    const auto open = channel(7);
    open->models = {"open"};
    open->keys.clear();
    const auto simulator = channel(6);
    simulator->models = {"sim"};
    simulator->kind = ChannelKind::Simulator;
    simulator->keys.clear();
    const ChannelSnapshot snapshot({channel(1), off, vip, broken, keyless, open, simulator});
    const auto candidates = snapshot.candidates(model.toStdString(), group.toStdString(), 1);
    QCOMPARE(static_cast<int>(candidates.found), found);
    QCOMPARE(candidates.order.empty(), candidates.found != Found::Some);
}

void TestChannelDirectory::higherPrioritiesComeFirst()
{
    const ChannelSnapshot snapshot({channel(1, -5, 100), channel(2, 10), channel(3, 0, 50), channel(4, 10)});
    for (std::uint64_t random = 0; random < 200; ++random) {
        const auto ids = idsOf(snapshot.candidates("m", "default", random));
        QCOMPARE(ids.size(), 4u);
        QCOMPARE(ids[0] + ids[1], 6);
        QCOMPARE(ids[2], 3);
        QCOMPARE(ids[3], 1);
    }
}

void TestChannelDirectory::weightDecidesInsideAPriority()
{
    const ChannelSnapshot snapshot({channel(1, 0, 1), channel(2, 0, 3), channel(3, 0, 6)});
    std::map<std::int64_t, int> first, second;
    constexpr int kDraws = 20'000;
    for (std::uint64_t random = 0; random < kDraws; ++random) {
        const auto ids = idsOf(snapshot.candidates("m", "default", random));
        QCOMPARE(ids[0] + ids[1] + ids[2], 6);
        ++first[ids[0]];
        ++second[ids[1]];
    }
    // expected 0.1, 0.3, 0.6; the draws are fixed by their seeds, so the bounds never fail by chance
    QVERIFY(std::abs(first[1] - kDraws / 10) < kDraws / 100);
    QVERIFY(std::abs(first[2] - kDraws * 3 / 10) < kDraws / 100);
    QVERIFY(std::abs(first[3] - kDraws * 6 / 10) < kDraws / 100);
    QVERIFY(second[1] > first[1]); // what was not drawn first is drawn next
}

void TestChannelDirectory::weightZeroComesLastInItsPriority()
{
    const ChannelSnapshot snapshot({channel(1, 0, 0), channel(2, 0, 1), channel(3, 0, 5)});
    for (std::uint64_t random = 0; random < 200; ++random)
        QCOMPARE(idsOf(snapshot.candidates("m", "default", random)).back(), 1);
    const ChannelSnapshot onlyZero({channel(1, 0, 0), channel(2, 0, 0)});
    QCOMPARE(onlyZero.candidates("m", "default", 7).order.size(), 2u);
}

void TestChannelDirectory::theSameRandomNumberGivesTheSameOrder()
{
    const ChannelSnapshot snapshot({channel(1), channel(2), channel(3), channel(4)});
    QCOMPARE(idsOf(snapshot.candidates("m", "default", 42)), idsOf(snapshot.candidates("m", "default", 42)));
}

void TestChannelDirectory::aChannelThatGoesMovesNobodyElse()
{
    const ChannelSnapshot all({channel(1, 0, 2), channel(2, 0, 3), channel(3, 0, 5)});
    const ChannelSnapshot fewer({channel(1, 0, 2), channel(3, 0, 5)});
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        auto before = idsOf(all.candidates("m", "default", seed));
        std::erase(before, 2);
        QCOMPARE(idsOf(fewer.candidates("m", "default", seed)), before);
    }
}

void TestChannelDirectory::mappingNamesTheModelForTheProvider()
{
    const auto mapped = channel(1);
    mapped->modelMapping = {{"m", "m-2024"}};
    QVERIFY(mapped->upstreamModel("m") == "m-2024");
    QVERIFY(mapped->upstreamModel("other") == "other");
}

void TestChannelDirectory::listedModelsStandForAnyName()
{
    const auto any = channel(1);
    any->models = {"*"};
    any->listedModels = {"z", "a"};
    const auto vip = channel(2);
    vip->models = {"secret"};
    vip->groups = {"vip"};
    const auto off = channel(3);
    off->models = {"gone"};
    off->status = ChannelStatus::Off;
    const ChannelSnapshot snapshot({any, vip, off, channel(4)});
    QCOMPARE(snapshot.models("default"), (std::vector<std::string>{"a", "m", "z"}));
    QCOMPARE(snapshot.models("vip"), std::vector<std::string>{"secret"});
    QCOMPARE(snapshot.candidates("any name at all", "default", 1).order.size(), 1u);
}

void TestChannelDirectory::openListedAndPrefixedChannelsKeepTheirOrder()
{
    std::vector<std::shared_ptr<const Channel>> all;
    const auto add = [&](std::int64_t id, int priority, const char *models, const char *prefix = "") {
        auto one = channel(id, priority);
        one->models = {models};
        one->modelPrefix = prefix;
        all.push_back(std::move(one));
    };
    add(1, 1, "m");
    add(2, 5, "*");
    add(3, 3, "m");
    add(4, 4, "*", "east");
    add(5, 2, "m", "east");
    add(6, 9, "other");
    const ChannelSnapshot snapshot(all);
    QCOMPARE(idsOf(snapshot.candidates("m", "default", 7)), (std::vector<std::int64_t>{2, 3, 1}));
    QCOMPARE(idsOf(snapshot.candidates("east/m", "default", 7)), (std::vector<std::int64_t>{2, 4, 5}));
    QCOMPARE(idsOf(snapshot.candidates("east/x", "default", 7)), (std::vector<std::int64_t>{2, 4}));
}

void TestChannelDirectory::ofManyEqualChannelsEnoughAreDrawn()
{
    std::vector<std::shared_ptr<const Channel>> all;
    for (std::int64_t id = 1; id <= 1000; ++id)
        all.push_back(channel(id, id <= 500 ? 1 : 0));
    const ChannelSnapshot snapshot(all);
    std::map<std::int64_t, int> first;
    for (std::uint64_t random = 0; random < 3000; ++random) {
        const auto ids = idsOf(snapshot.candidates("m", "default", random));
        QCOMPARE(ids.size(), 2 * kMostOfTier);
        QVERIFY(std::all_of(ids.begin(), ids.begin() + kMostOfTier, [](std::int64_t id) { return id <= 500; }));
        QVERIFY(std::all_of(ids.begin() + kMostOfTier, ids.end(), [](std::int64_t id) { return id > 500; }));
        QCOMPARE(std::set(ids.begin(), ids.end()).size(), ids.size());
        ++first[ids.front()];
    }
    QVERIFY(first.size() > 480); // nearly every one of the upper tier is the first once
}

// Half of them serve the model by name, half any name, so that they are in two tiers of one priority.
void TestChannelDirectory::ofManyTheFirstComesByWeight()
{
    constexpr int kChannels = 1000, kDraws = 60'000;
    std::vector<std::shared_ptr<const Channel>> many;
    int weights = 0;
    for (int i = 1; i <= kChannels; ++i) {
        auto made = channel(i, 0, i % 2 ? 3 : 1);
        if (i % 4 < 2)
            made->models = {"*"};
        weights += made->weight;
        many.push_back(made);
    }
    const ChannelSnapshot snapshot(many);
    std::map<std::int64_t, int> first;
    int heavy = 0;
    for (std::uint64_t random = 0; random < kDraws; ++random) {
        const auto ids = idsOf(snapshot.candidates("m", "default", random));
        QCOMPARE(ids.size(), kMostOfTier);
        QCOMPARE(std::set<std::int64_t>(ids.begin(), ids.end()).size(), kMostOfTier);
        ++first[ids.front()];
        heavy += ids.front() % 2 ? 1 : 0;
    }
    QCOMPARE(int(first.size()), kChannels);
    QVERIFY2(std::abs(heavy - kDraws * 3 / 4) < kDraws / 100, QByteArray::number(heavy));
    for (const auto &[id, drawn] : first) {
        const int expected = kDraws * many[std::size_t(id - 1)]->weight / weights;
        QVERIFY2(drawn > expected / 3 && drawn < expected * 3, QByteArray::number(qint64(id)));
    }
}

void TestChannelDirectory::aChannelThatGoesFromManyMovesFewOthers()
{
    std::vector<std::shared_ptr<const Channel>> many;
    for (int i = 1; i <= 1000; ++i)
        many.push_back(channel(i));
    const ChannelSnapshot before(many);
    many.erase(many.begin() + 499);
    const ChannelSnapshot after(many);
    constexpr int kSeeds = 20'000;
    int moved = 0;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const std::int64_t was = idsOf(before.candidates("m", "default", seed)).front();
        moved += was != 500 && was != idsOf(after.candidates("m", "default", seed)).front() ? 1 : 0;
    }
    QVERIFY2(moved < kSeeds / 200, QByteArray::number(moved)); // its bucket is a little lighter
}

void TestChannelDirectory::ofManyThoseOfWeightZeroComeLast()
{
    std::vector<std::shared_ptr<const Channel>> many;
    for (int i = 1; i <= 200; ++i)
        many.push_back(channel(i, 0, i <= 3 ? 1 : 0));
    const ChannelSnapshot snapshot(many);
    for (std::uint64_t random = 0; random < 500; ++random) {
        const auto ids = idsOf(snapshot.candidates("m", "default", random));
        QCOMPARE(ids.size(), kMostOfTier);
        QVERIFY(std::all_of(ids.begin(), ids.begin() + 3, [](std::int64_t id) { return id <= 3; }));
    }
}

void TestChannelDirectory::whatEndedWithItsRequestsIsTidiedUpByThePublisher()
{
    const auto snapshotOf = [](std::int64_t id) {
        return std::make_shared<const ChannelSnapshot>(std::vector<std::shared_ptr<const Channel>>{channel(id)});
    };
    ChannelDirectory directory;
    directory.publish(snapshotOf(1));
    auto held = directory.snapshot();
    const std::weak_ptr<const ChannelSnapshot> old = held;
    directory.publish(snapshotOf(2));
    directory.retired(std::move(held));
    QVERIFY(!old.expired()); // not on the thread of the request
    directory.publish(snapshotOf(3));
    QVERIFY(old.expired());
}

void TestChannelDirectory::readersSeeWholeSnapshots()
{
    ChannelDirectory directory;
    QVERIFY(directory.snapshot()->all().empty());
    std::atomic<bool> over{false};
    std::atomic<int> torn{0};
    std::thread reader([&] {
        while (!over) {
            const auto snapshot = directory.snapshot();
            const auto &all = snapshot->all();
            torn += all.size() > 1 && all[0]->id != all[1]->id - 1 ? 1 : 0;
        }
    });
    for (std::int64_t i = 1; i <= 2000; ++i) {
        const std::vector<std::shared_ptr<const Channel>> channels{channel(i), channel(i + 1)};
        directory.publish(std::make_shared<const ChannelSnapshot>(channels));
    }
    over = true;
    reader.join();
    QCOMPARE(torn.load(), 0);
    QCOMPARE(directory.version(), std::uint64_t{2000});
}

void TestChannelDirectory::theFirstAloneIsTheOneThatAllBeginWith()
{
    for (const int size : {1, 2, 60, 70, 900}) {
        std::vector<std::shared_ptr<const Channel>> some;
        for (int i = 1; i <= size; ++i) {
            auto made = channel(i, i % 3, i % 5); // several priorities and weights, 0 among them
            if (i % 4 == 0)
                made->models = {"*"};
            some.push_back(made);
        }
        const ChannelSnapshot snapshot(some);
        for (std::uint64_t random = 0; random < 300; ++random) {
            const auto first = snapshot.candidates("m", "default", random, ChannelSnapshot::Extent::First);
            QVERIFY(first.found == Found::Some);
            QCOMPARE(first.order.size(), 1u);
            QCOMPARE(idsOf(first).front(), idsOf(snapshot.candidates("m", "default", random)).front());
        }
    }
    const auto none = ChannelSnapshot({}).candidates("m", "default", 1, ChannelSnapshot::Extent::First);
    QVERIFY(none.found == Found::NoSuchModel && none.order.empty());
}

QTEST_GUILESS_MAIN(TestChannelDirectory)
#include "test_channel_directory.moc"
