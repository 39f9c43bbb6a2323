#include "models/error_text.h"
#include "ui/language.h"
#include "ui/painting/shaped_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// %1, %2, %n of a text, in order, once each.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%[1-9n]"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

struct Message
{
    QString source;
    QStringList translations;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.text().trimmed().isEmpty())
                messages.last().translations << xml.text().toString();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslatedWithItsPlaceholders_data()
    {
        QTest::addColumn<int>("least");
        for (const char *language : {"zh", "ja", "pt_BR", "hi"})
            QTest::newRow(language) << 200;
        QTest::newRow("en") << 10; // plural forms only
    }
    void everyTextIsTranslatedWithItsPlaceholders()
    {
        QFETCH(int, least);
        const QList<Message> messages = messagesOf(QStringLiteral(TURNPIKE_TRANSLATIONS "/turnpike_") +
                                                   QLatin1String(QTest::currentDataTag()) + ".ts"_L1);
        QVERIFY2(messages.size() >= least, qPrintable(QString::number(messages.size())));
        for (const Message &message : messages) {
            QVERIFY2(message.finished && !message.translations.isEmpty(), qPrintable(message.source));
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QCOMPARE(placeholders(translation), placeholders(message.source));
            }
        }
    }

    void theInterfaceSpeaksTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("zh_CN") << "新建密钥";
        QTest::newRow("ja_JP") << "キーを作成";
        QTest::newRow("pt_BR") << "Nova chave";
        QTest::newRow("hi_IN") << "नई कुंजी";
    }
    void theInterfaceSpeaksTheLanguage()
    {
        turnpike::Language::instance().install(QLocale(QLatin1String(QTest::currentDataTag())));
        QTEST(QCoreApplication::translate("turnpike::KeysPage", "New key"), "text");
    }

    void errorsOfOperationsSpeakTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *language, const char *message, const char *text) {
            QTest::addRow("%s: %s", language, message)
                << QString::fromUtf8(language) << QString::fromUtf8(message) << QString::fromUtf8(text);
        };
        row("ja", "There is no channel with this id.", "この ID のチャネルはありません。");
        row("zh", "Allowed is a whole number from 0 to 86400000.", "允许 0 到 86400000 的整数。");
        row("pt_BR", "The file /etc/a b.conf cannot be written: No space left on device",
            "Não é possível gravar o arquivo /etc/a b.conf: No space left on device");
        row("hi", "\"%1 and %2\" is there twice.", "“%1 and %2” दो बार है।");
        row("ja", "Something that nobody knows beforehand.", "Something that nobody knows beforehand.");
        row("en_GB", "Allowed is a whole number from 1 to 5.", "Allowed is a whole number from 1 to 5.");
    }
    void errorsOfOperationsSpeakTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, message);
        turnpike::Language::instance().install(QLocale(language));
        QTEST(turnpike::errorText({"invalid_value", message.toStdString()}), "text");
    }

    void everyLanguageHasItsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("zh") << "新建密钥 · 渠道";
        QTest::newRow("ja") << "キーを作成・チャネル";
        QTest::newRow("pt_BR") << "Não há conexão; ação";
        QTest::newRow("hi") << "नई कुंजी · चैनल";
        QTest::newRow("money") << "₹ 12,34,567 ¥ R$ €";
    }
    void everyLanguageHasItsLetters()
    {
        QFETCH(QString, text);
        const turnpike::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
        const auto shaped = turnpike::ShapedText::of(text, turnpike::fontFor(turnpike::TextRole::Body));
        QVERIFY(shaped->width() > 0);
        QVERIFY2(shaped->isComplete(), qPrintable(text));
        QVERIFY(!turnpike::ShapedText::of(u"\U00010FFFD"_s, turnpike::fontFor(turnpike::TextRole::Body))->isComplete());
    }
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
