#include "server/accounting/token_estimator.h"

#include <QTest>

using turnpike::TokenEstimator;

class TestTokenEstimator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void version1_data();
    void version1();
    void piecesMayDivideACharacter();
};

void TestTokenEstimator::version1_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("tokens");
    QTest::newRow("nothing") << QByteArray() << qint64{0};
    QTest::newRow("a letter") << QByteArray("a") << qint64{1};
    QTest::newRow("eight letters") << QByteArray("abcdefgh") << qint64{2};
    QTest::newRow("nine letters") << QByteArray("abcdefghi") << qint64{3};
    QTest::newRow("accents") << QByteArray("\xC3\xA9\xC3\xA8\xC3\xAA\xC3\xA7") << qint64{2};
    QTest::newRow("four Chinese characters") << QByteArray("你好世界") << qint64{3};
    QTest::newRow("four kana") << QByteArray("こんにち") << qint64{3};
    QTest::newRow("Devanagari") << QByteArray("नमस्ते") << qint64{5};
    QTest::newRow("an emoji") << QByteArray("\xF0\x9F\x98\x80") << qint64{2};
    QTest::newRow("mixed") << QByteArray("Hello 世界") << qint64{3};
    QTest::newRow("not UTF-8") << QByteArray("\xFF\x80\x80") << qint64{2};
}

void TestTokenEstimator::version1()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, tokens);
    QCOMPARE(TokenEstimator::kVersion, 1);
    QCOMPARE(qint64{TokenEstimator::estimate({text.constData(), static_cast<std::size_t>(text.size())})}, tokens);
}

void TestTokenEstimator::piecesMayDivideACharacter()
{
    const std::string text = "tokens: 你好世界, мир, \xF0\x9F\x98\x80";
    TokenEstimator pieces;
    for (const char c : text)
        pieces.add({&c, 1});
    QCOMPARE(pieces.tokens(), TokenEstimator::estimate(text));
}

QTEST_GUILESS_MAIN(TestTokenEstimator)
#include "test_token_estimator.moc"
