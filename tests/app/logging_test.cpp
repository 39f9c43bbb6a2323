#include "server/runtime/logging.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace turnpike;

class LoggingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textLinesHaveTimeLevelAndCategory()
    {
        QCOMPARE(logLine(LogFormat::Text, 1'700'000'000'123, QtWarningMsg, "turnpike.edge", "hello").c_str(),
                 "2023-11-14T22:13:20.123Z warn turnpike.edge: hello\n");
    }

    void aValueCannotForgeALine()
    {
        const std::string line =
            logLine(LogFormat::Text, 0, QtInfoMsg, "turnpike.edge", "a\nb\r\x1b[31m \xe4\xb8\xad\xe6\x96\x87");
        QCOMPARE(std::count(line.begin(), line.end(), '\n'), 1);
        QVERIFY(line.find("a\\x0ab\\x0d\\x1b[31m \xe4\xb8\xad\xe6\x96\x87\n") != std::string::npos);
    }

    void jsonLinesAreOneObjectEach()
    {
        const std::string line =
            logLine(LogFormat::Json, 1'700'000'000'123, QtCriticalMsg, "turnpike.ledger", "say \"x\"\n\xff");
        QCOMPARE(std::count(line.begin(), line.end(), '\n'), 1);
        const auto object = nlohmann::json::parse(line);
        QCOMPARE(object["time"].get<std::string>().c_str(), "2023-11-14T22:13:20.123Z");
        QCOMPARE(object["level"].get<std::string>().c_str(), "error");
        QCOMPARE(object["category"].get<std::string>().c_str(), "turnpike.ledger");
        QCOMPARE(object["message"].get<std::string>().c_str(), "say \"x\"\n\xef\xbf\xbd");
    }

    void theLevelDecidesWhatIsLogged_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("enabled");
        QTest::newRow("debug") << "debug"
                               << "debug info warn error";
        QTest::newRow("info") << "info"
                              << "info warn error";
        QTest::newRow("warn") << "warn"
                              << "warn error";
        QTest::newRow("error") << "error"
                               << "error";
        QTest::newRow("off") << "off"
                             << "";
    }
    void theLevelDecidesWhatIsLogged()
    {
        QFETCH(QString, level);
        installLogging(level.toStdString(), LogFormat::Text);
        qInstallMessageHandler(nullptr);
        QStringList enabled;
        if (lcGateway().isDebugEnabled())
            enabled << QStringLiteral("debug");
        if (lcGateway().isInfoEnabled())
            enabled << QStringLiteral("info");
        if (lcGateway().isWarningEnabled())
            enabled << QStringLiteral("warn");
        if (lcGateway().isCriticalEnabled())
            enabled << QStringLiteral("error");
        QTEST(enabled.join(QLatin1Char(' ')), "enabled");
    }
};

QTEST_GUILESS_MAIN(LoggingTest)
#include "logging_test.moc"
