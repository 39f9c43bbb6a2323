#include "tests/operations/installation_fixture.h"

#include <QFile>

using namespace turnpike;

class TestAdminToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<InstallationFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theFirstStartMakesOneAndShowsItOnce();
    void theTokenIsNotStored();
    void aConfiguredTokenReplacesTheStoredOne();
    void onlyTheWholeTokenMatches_data();
    void onlyTheWholeTokenMatches();
    void rotationKeepsTheOldOneForItsOverlap();
    void rotationWithoutOverlapEndsTheOldOne();
    void aConfiguredTokenIsNotRotated();
    void rotationRefusesAnOverlapOutOfRange();

private:
    AdminToken &token() { return (*m_fixture)->adminToken(); }
    std::int64_t now() { return (*m_fixture)->clock().wallMs(); }
    Result<std::string> rotate(std::int64_t overlap)
    {
        Answer<std::string> answer;
        token().rotate((*m_fixture)->ledger(), (*m_fixture)->clock(), kTester, overlap, &m_fixture->context,
                       answer.callback());
        return answer.wait();
    }
    std::unique_ptr<InstallationFixture> m_fixture;
};

void TestAdminToken::theFirstStartMakesOneAndShowsItOnce()
{
    m_fixture->open();
    const std::string fresh = token().takeFresh();
    QVERIFY(fresh.size() >= 40);
    QVERIFY(token().takeFresh().empty());
    QVERIFY(token().matches(fresh, now()));
    m_fixture->open();
    QVERIFY(token().takeFresh().empty());
    QVERIFY(token().matches(fresh, now()));
}

void TestAdminToken::theTokenIsNotStored()
{
    m_fixture->open();
    const std::string fresh = token().takeFresh();
    m_fixture->close();
    for (const auto &entry : std::filesystem::recursive_directory_iterator(m_fixture->path())) {
        if (!entry.is_regular_file())
            continue;
        QFile file(QString::fromStdString(entry.path().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(QByteArray::fromStdString(fresh)));
    }
}

void TestAdminToken::aConfiguredTokenReplacesTheStoredOne()
{
    m_fixture->open();
    const std::string fresh = token().takeFresh();
    m_fixture->options["admin_token"] = "configured-1";
    m_fixture->open();
    QVERIFY(token().takeFresh().empty());
    QVERIFY(token().matches("configured-1", now()));
    QVERIFY(!token().matches(fresh, now()));
    m_fixture->options["admin_token"] = "configured-2";
    m_fixture->open();
    QVERIFY(token().matches("configured-2", now()));
    QVERIFY(!token().matches("configured-1", now()));
    m_fixture->options.erase("admin_token");
    m_fixture->open();
    QVERIFY(token().takeFresh().empty());
    QVERIFY(token().matches("configured-2", now()));
}

void TestAdminToken::onlyTheWholeTokenMatches_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("matching");
    QTest::newRow("same") << QByteArray("configured") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("prefix") << QByteArray("configure") << false;
    QTest::newRow("longer") << QByteArray("configured1") << false;
    QTest::newRow("other case") << QByteArray("Configured") << false;
    QTest::newRow("with zero byte") << QByteArray("configured\0", 11) << false;
}

void TestAdminToken::onlyTheWholeTokenMatches()
{
    QFETCH(QByteArray, given);
    QFETCH(bool, matching);
    m_fixture->options["admin_token"] = "configured";
    m_fixture->open();
    QCOMPARE(token().matches({given.constData(), static_cast<std::size_t>(given.size())}, now()), matching);
}

void TestAdminToken::rotationKeepsTheOldOneForItsOverlap()
{
    m_fixture->open();
    const std::string first = token().takeFresh();
    const auto second = rotate(3600);
    QVERIFY(second);
    for (int start = 0; start < 2; ++start) {
        QVERIFY(token().matches(*second, now()));
        QVERIFY(token().matches(first, now()));
        QVERIFY(!token().matches(first, now() + 3'601'000));
        m_fixture->open();
    }
}

void TestAdminToken::rotationWithoutOverlapEndsTheOldOne()
{
    m_fixture->open();
    const std::string first = token().takeFresh();
    const auto second = rotate(0);
    QVERIFY(second);
    QVERIFY(!token().matches(first, now()));
    QVERIFY(!token().matches({}, now()));
    QVERIFY(token().matches(*second, now()));
    QCOMPARE(m_fixture->sql("SELECT count(*) FROM audit_log WHERE action = 'admin_token.rotate' AND actor = 'test'"),
             std::string("1"));
}

void TestAdminToken::aConfiguredTokenIsNotRotated()
{
    m_fixture->options["admin_token"] = "configured";
    m_fixture->open();
    const auto rotated = rotate(0);
    QVERIFY(!rotated);
    QCOMPARE(rotated.error().code, std::string("conflict"));
    QVERIFY(token().matches("configured", now()));
}

void TestAdminToken::rotationRefusesAnOverlapOutOfRange()
{
    m_fixture->open();
    for (const std::int64_t overlap : {std::int64_t{-1}, std::int64_t{2'592'001}}) {
        const auto rotated = rotate(overlap);
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().field, std::string("overlap_s"));
    }
}

QTEST_GUILESS_MAIN(TestAdminToken)
#include "test_admin_token.moc"
