#include "app/environment.h"
#include "app/load_settings.h"
#include "server/runtime/listen_address.h"
#include "server/runtime/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnpike;
using Texts = std::map<std::string, std::string>;

class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    std::string write(const char *name, const QByteArray &content)
    {
        QFile file(m_directory.filePath(QLatin1String(name)));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName().toStdString();
    }

private Q_SLOTS:
    void everyDefaultIsValid()
    {
        for (const SettingSpec &spec : Settings::table()) {
            const auto settings = Settings::resolve({{spec.name, spec.fallback}}, {}, {});
            QVERIFY2(settings, spec.name);
            QCOMPARE(settings->text(spec.name).c_str(), spec.fallback);
        }
    }

    void theStrongerSourceWins_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("source");
        const auto add = [](const char *name, const char *option, const char *environment, const char *file, int value,
                            Settings::Source source) {
            QTest::newRow(name) << QString::fromLatin1(option) << QString::fromLatin1(environment)
                                << QString::fromLatin1(file) << value << static_cast<int>(source);
        };
        add("nothing: the default", "", "", "", 200, Settings::Source::Default);
        add("file", "", "", "1", 1, Settings::Source::File);
        add("environment over file", "", "2", "1", 2, Settings::Source::Environment);
        add("option over all", "3", "2", "1", 3, Settings::Source::Option);
        add("option over file", "3", "", "1", 3, Settings::Source::Option);
    }
    void theStrongerSourceWins()
    {
        QFETCH(QString, option);
        QFETCH(QString, environment);
        QFETCH(QString, file);
        const auto texts = [](const char *name, const QString &value) {
            return value.isEmpty() ? Texts() : Texts{{name, value.toStdString()}};
        };
        const auto settings =
            Settings::resolve(texts("default_daily_limit", option), texts("DAILY_REQ_LIMIT", environment),
                              texts("default_daily_limit", file));
        QVERIFY(settings);
        QTEST(static_cast<int>(settings->number("default_daily_limit")), "expected");
        QTEST(static_cast<int>(settings->source("default_daily_limit")), "source");
    }

    void badValuesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("allowed");
        const auto add = [](const char *name, const char *value, const char *allowed) {
            QTest::newRow(qPrintable(QStringLiteral("%1=%2").arg(QLatin1String(name), QLatin1String(value))))
                << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(allowed);
        };
        add("workers", "-1", "0 to 64");
        add("workers", "65", "0 to 64");
        add("workers", "2.0", "whole number");
        add("workers", "two", "whole number");
        add("workers", "", "whole number");
        add("workers", " 2", "whole number");
        add("workers", "1KiB", "whole number");
        add("workers", "99999999999999999999", "whole number");
        add("port", "65536", "0 to 65535");
        add("body_limit", "32MB", "whole number");
        add("body_limit", "5GiB", "1024 to 4294967296 bytes");
        add("log_level", "loud", "debug, info, warn, error, off");
        add("journal_sync", "sometimes", "batch, interval, off");
        add("public_models", "maybe", "on or off");
        add("listen", "8787", "address with a port");
        add("listen", "", "address with a port");
        add("listen", "example.org:80", "address with a port");
        add("listen", "127.0.0.1:", "address with a port");
        add("listen", "127.0.0.1:70000", "address with a port");
        add("listen", "::1:80", "address with a port");
        add("listen", "[::1:80", "address with a port");
        add("listen", "[127.0.0.1]:80", "address with a port");
        add("trusted_proxies", "10.0.0.0/8,elsewhere", "networks such as");
        add("trusted_proxies", "10.0.0.0/33", "networks such as");
        add("quota_timezone", "Mars/Olympus", "name of a time zone");
        add("upstream_proxy", "127.0.0.1:3128", "socks5h://");
        add("upstream_proxy", "ftp://127.0.0.1:3128", "socks5h://");
        add("upstream_proxy", "http://user:secret@127.0.0.1:3128", "socks5h://");
        add("upstream_proxy", "direct", "socks5h://");
        add("deepseek_base_url", "ftp://example.org", "http:// or https://");
        add("deepseek_base_url", "https://user:word@example.org", "http:// or https://");
        add("data", "a\nb", "one line");
    }
    void badValuesAreRefusedWithTheirPlace()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, allowed);
        const auto settings = Settings::resolve({{name.toStdString(), value.toStdString()}}, {}, {});
        QVERIFY(!settings);
        QCOMPARE(QString::fromStdString(settings.error().code), QStringLiteral("setting_invalid"));
        QCOMPARE(QString::fromStdString(settings.error().field), name);
        const QString message = QString::fromStdString(settings.error().message);
        QVERIFY2(message.startsWith(QStringLiteral("--") + QString(name).replace(QLatin1Char('_'), QLatin1Char('-'))),
                 qPrintable(message));
        QVERIFY2(message.contains(allowed), qPrintable(message));
    }

    void messagesNameTheSourceButNeverTheValue()
    {
        const auto fromEnvironment = Settings::resolve({}, {{"DAILY_REQ_LIMIT", "sk-by-mistake"}}, {});
        QCOMPARE(fromEnvironment.error().message.c_str(),
                 "DAILY_REQ_LIMIT in the environment must be a whole number from 0 to 1000000000000");
        const auto fromFile = Settings::resolve({}, {}, {{"default_daily_limit", "sk-by-mistake"}});
        QCOMPARE(fromFile.error().message.c_str(),
                 "default_daily_limit in the configuration file must be a whole number from 0 to 1000000000000");
    }

    void spellingsAreNormalised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("upper-case level") << "log_level"
                                          << "WARN"
                                          << "warn";
        QTest::newRow("another logger's level") << "log_level"
                                                << "warning"
                                                << "warn";
        QTest::newRow("trace") << "log_level"
                               << "trace"
                               << "debug";
        QTest::newRow("silent") << "log_level"
                                << "silent"
                                << "off";
        QTest::newRow("true") << "public_models"
                              << "TRUE"
                              << "on";
        QTest::newRow("0") << "public_models"
                           << "0"
                           << "off";
        QTest::newRow("MiB") << "body_limit"
                             << "8MiB"
                             << "8388608";
        QTest::newRow("leading zero") << "workers"
                                      << "02"
                                      << "2";
    }
    void spellingsAreNormalised()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto settings = Settings::resolve({{name.toStdString(), value.toStdString()}}, {}, {});
        QVERIFY(settings);
        QTEST(QString::fromStdString(settings->text(name.toStdString())), "expected");
    }

    void emptyVariablesAreNotSet()
    {
        const auto settings = Settings::resolve({}, {{"PORT", ""}, {"DAILY_REQ_LIMIT", ""}, {"UNRELATED", "x"}}, {});
        QVERIFY(settings);
        QCOMPARE(settings->number("default_daily_limit"), 200);
    }

    void unknownNamesInTheFileAreRefused()
    {
        const auto settings = Settings::resolve({}, {}, {{"lisen", "127.0.0.1:1"}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code.c_str(), "setting_unknown");
        QVERIFY(!Settings::resolve({}, {}, {{"config", "other.conf"}}));
    }

    void certificateAndKeyGoTogether()
    {
        QVERIFY(!Settings::resolve({{"tls_certificate", "a.pem"}}, {}, {}));
        QVERIFY(Settings::resolve({{"tls_certificate", "a.pem"}}, {}, {{"tls_key", "b.pem"}}));
    }

    void listenAndPort_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("open");
        QTest::newRow("default") << ""
                                 << ""
                                 << "127.0.0.1" << 8787 << false;
        QTest::newRow("PORT alone opens") << ""
                                          << "3000"
                                          << "0.0.0.0" << 3000 << true;
        QTest::newRow("--listen over PORT") << "127.0.0.1:1"
                                            << "3000"
                                            << "127.0.0.1" << 1 << false;
        QTest::newRow("IPv6") << "[::1]:9"
                              << ""
                              << "::1" << 9 << false;
        QTest::newRow("every IPv6 address") << "[::]:9"
                                            << ""
                                            << "::" << 9 << true;
        QTest::newRow("name of the loopback") << "localhost:9"
                                              << ""
                                              << "localhost" << 9 << false;
        QTest::newRow("another address of 127") << "127.0.0.9:9"
                                                << ""
                                                << "127.0.0.9" << 9 << false;
    }
    void listenAndPort()
    {
        QFETCH(QString, listen);
        QFETCH(QString, port);
        const Texts options = listen.isEmpty() ? Texts() : Texts{{"listen", listen.toStdString()}};
        const auto settings = Settings::resolve(options, {{"PORT", port.toStdString()}}, {});
        QVERIFY(settings);
        const auto address = ListenAddress::of(*settings);
        QVERIFY(address);
        QTEST(QString::fromStdString(address->host), "host");
        QTEST(static_cast<int>(address->port), "number");
        QTEST(address->everyAddress, "open");
    }

    void filesHaveCommentsQuotesAndExports()
    {
        const auto values =
            Settings::readFile(write("good.conf", "# comment\n\n workers = 2 \r\n"
                                                  "admin_token=\"a # b\"\nexport log_level='error' # x\n"
                                                  "data = /a b # trailing\nlisten=[::1]:1"));
        QVERIFY(values);
        const Texts expected{{"admin_token", "a # b"},
                             {"data", "/a b"},
                             {"listen", "[::1]:1"},
                             {"log_level", "error"},
                             {"workers", "2"}};
        QVERIFY(*values == expected);
    }

    void badFilesAreRefused()
    {
        const auto bad = Settings::readFile(write("bad.conf", "workers = 2\nnonsense\n"));
        QCOMPARE(bad.error().code.c_str(), "config_invalid");
        QVERIFY(bad.error().message.find("line 2") != std::string::npos);
        QCOMPARE(Settings::readFile("/nowhere/at/all").error().code.c_str(), "config_unreadable");
        QCOMPARE(Settings::readFile(m_directory.path().toStdString()).error().code.c_str(), "config_unreadable");
        QVERIFY(Settings::readFile(write("empty.conf", ""))->empty());
    }

    void theProcessEnvironmentWinsOverDotEnv()
    {
        qputenv("TURNPIKE_TEST_BOTH", "process");
        const auto values =
            readEnvironment(write("dot.env", "TURNPIKE_TEST_BOTH=file\nTURNPIKE_TEST_FILE=file\nnot a pair\n"));
        QCOMPARE(values.at("TURNPIKE_TEST_BOTH").c_str(), "process");
        QCOMPARE(values.at("TURNPIKE_TEST_FILE").c_str(), "file");
    }

    void theEnvironmentCountsOnlyWithServer()
    {
        CommandLine line;
        line.settings["data"] = m_directory.path().toStdString();
        const Texts environment{{"DAILY_REQ_LIMIT", "7"}, {"HOME", m_directory.path().toStdString()}};
        QCOMPARE(loadSettings(line, environment)->number("default_daily_limit"), 200);
        line.server = true;
        QCOMPARE(loadSettings(line, environment)->number("default_daily_limit"), 7);
        line.demo = true;
        QCOMPARE(loadSettings(line, environment)->number("default_daily_limit"), 200);
    }

    void dataLiesWhereItIsAskedFor_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("databasePath");
        QTest::addColumn<QString>("xdg");
        QTest::addColumn<QString>("expected");
        QTest::newRow("given") << "/srv/a"
                               << "/srv/b/c.db"
                               << "/x"
                               << "/srv/a";
        QTest::newRow("beside the database") << ""
                                             << "/srv/b/c.db"
                                             << "/x"
                                             << "/srv/b";
        QTest::newRow("XDG") << ""
                             << ""
                             << "/x"
                             << "/x/turnpike";
        QTest::newRow("home") << ""
                              << ""
                              << ""
                              << "/home/somebody/.local/share/turnpike";
        QTest::newRow("relative XDG is ignored") << ""
                                                 << ""
                                                 << "x"
                                                 << "/home/somebody/.local/share/turnpike";
    }
    void dataLiesWhereItIsAskedFor()
    {
        QFETCH(QString, data);
        QFETCH(QString, databasePath);
        QFETCH(QString, xdg);
        CommandLine line;
        line.server = true;
        if (!data.isEmpty())
            line.settings["data"] = data.toStdString();
        const auto settings = loadSettings(line, {{"HOME", "/home/somebody"},
                                                  {"DATABASE_PATH", databasePath.toStdString()},
                                                  {"XDG_DATA_HOME", xdg.toStdString()}});
        QVERIFY(settings);
        QTEST(QString::fromStdString(settings->text("data")), "expected");
    }

    void withoutAHomeTheDataDirectoryMustBeGiven()
    {
        const auto settings = loadSettings(CommandLine(), {});
        QVERIFY(!settings);
        QVERIFY(settings.error().message.find("--data") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
