#include "app/command_line.h"
#include "app/help.h"
#include "server/runtime/settings.h"

#include <QTest>

using namespace turnpike;

class CommandLineTest : public QObject
{
    Q_OBJECT

    static Result<CommandLine> parse(const QString &words)
    {
        std::vector<std::string> list;
        for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            list.push_back(word.toStdString());
        return CommandLine::parse(list);
    }
    static bool asksForHelp(const QString &words)
    {
        const auto line = parse(words);
        return line && line->help;
    }

private Q_SLOTS:
    void wrongUseNamesTheWordAtFault_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *words, const char *message) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(message);
        };
        add("--nonsense", "unknown option --nonsense");
        add("-x", "unknown option -x");
        add("nonsense", "'nonsense' is not a command");
        add("keys", "'keys' needs one of: create, list, revoke");
        add("keys steal", "'keys' needs one of: create, list, revoke");
        add("export", "'export' needs one of: usage, requests");
        add("keys revoke", "'keys revoke' needs ID");
        add("keys revoke 1 2", "unexpected argument '2'");
        add("keys list 1", "unexpected argument '1'");
        add("backup", "'backup' needs FILE");
        add("recover a.db", "'recover' needs FILE NEWFILE");
        add("recover a b c", "unexpected argument 'c'");
        add("restore a b", "unexpected argument 'b'");
        add("check --label x", "unknown option --label");
        add("--label x", "unknown option --label");
        add("--listen", "--listen needs a value");
        add("--listen --server", "--listen needs a value");
        add("--listen a:1 --listen b:2", "--listen is given twice");
        add("--log_level debug", "unknown option --log_level");
        add("check --server", "--server, --demo and --attach do not go with a command");
        add("check --attach", "--server, --demo and --attach do not go with a command");
        add("--server=yes", "--server takes no value");
        add("--server --server", "--server is given twice");
        add("--server --attach", "--attach goes neither with --server nor with --demo");
        add("--attach /srv --data /srv", "--attach and --data name two places; leave one out");
        add("--attach /a /b", "unexpected argument '/b'");
        add("--attach-ca f", "--attach-ca needs --attach");
        add("--attach https://h --attach-ca", "--attach-ca needs a value");
        add("--demo --data x", "--demo keeps its data in a throw-away directory of its own; leave out --data");
        add("--server extra", "unexpected argument 'extra'");
    }
    void wrongUseNamesTheWordAtFault()
    {
        QFETCH(QString, words);
        QFETCH(QString, message);
        const auto line = parse(words);
        QVERIFY(!line);
        QCOMPARE(QString::fromStdString(line.error().code), QStringLiteral("wrong_use"));
        QCOMPARE(QString::fromStdString(line.error().message), message);
    }

    void secretsAreNotTakenFromTheCommandLine()
    {
        const auto line = parse(QStringLiteral("--server --admin-token hush-hush"));
        QVERIFY(!line);
        QVERIFY(line.error().message.find("ADMIN_TOKEN") != std::string::npos);
        QVERIFY(line.error().message.find("hush") == std::string::npos);
    }

    void valuesFollowTheirOptionOrAnEqualsSign_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("separate") << QStringLiteral("--server --log-level debug --public-models --listen [::1]:0");
        QTest::newRow("joined") << QStringLiteral("--log-level=debug --listen=[::1]:0 --public-models=on --server");
    }
    void valuesFollowTheirOptionOrAnEqualsSign()
    {
        QFETCH(QString, words);
        const auto line = parse(words);
        QVERIFY(line);
        QVERIFY(line->server && !line->demo && !line->command);
        const std::map<std::string, std::string> expected{
            {"listen", "[::1]:0"}, {"log_level", "debug"}, {"public_models", "on"}};
        QVERIFY(line->settings == expected);
    }

    void commandsTakeTheirOwnOptionsAndTheSettings()
    {
        const auto line = parse(QStringLiteral("keys create --label a=b --daily-limit 5 --data /somewhere"));
        QVERIFY(line);
        QCOMPARE(line->command->words, "keys create");
        QCOMPARE(line->options.at("label").c_str(), "a=b");
        QCOMPARE(line->options.at("daily-limit").c_str(), "5");
        QCOMPARE(line->settings.at("data").c_str(), "/somewhere");
        QCOMPARE(parse(QStringLiteral("keys revoke 12"))->argument.c_str(), "12");
        QCOMPARE(parse(QStringLiteral("recover old.db new.db"))->secondArgument.c_str(), "new.db");
        QVERIFY(parse(QStringLiteral("restore --dry-run old.db"))->options.count("dry-run") > 0);
    }

    void attachTakesAPlaceOrTheUsualOne_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("authority");
        const auto add = [](const char *words, const char *place, const char *authority) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(place)
                                 << QString::fromLatin1(authority);
        };
        add("--attach", "", "");
        add("--attach --log-level debug", "", "");
        add("--attach /srv/turnpike", "/srv/turnpike", "");
        add("--attach=ssh://a@b:2/c", "ssh://a@b:2/c", "");
        add("--attach https://h:1 --attach-ca=/ca.pem", "https://h:1", "/ca.pem");
    }
    void attachTakesAPlaceOrTheUsualOne()
    {
        QFETCH(QString, words);
        const auto line = parse(words);
        QVERIFY(line && line->attach);
        QTEST(QString::fromStdString(*line->attach), "place");
        QTEST(QString::fromStdString(line->attachAuthority), "authority");
        QVERIFY(!parse(QStringLiteral("--data /srv"))->attach);
    }

    void negativeNumbersAndASingleDashAreValues()
    {
        QCOMPARE(parse(QStringLiteral("keys create --daily-limit -1"))->options.at("daily-limit").c_str(), "-1");
        QCOMPARE(parse(QStringLiteral("backup -"))->argument.c_str(), "-");
    }

    void optionsOfTheWindowingSystemPass()
    {
        QVERIFY(parse(QStringLiteral("-platform offscreen -session 1a2b")));
        QVERIFY(parse(QString()));
    }

    void helpIsReachableFromEverywhere()
    {
        QVERIFY(asksForHelp(QStringLiteral("--help")));
        QVERIFY(asksForHelp(QStringLiteral("keys --help")));
        QVERIFY(asksForHelp(QStringLiteral("keys revoke -h")));
        QVERIFY(asksForHelp(QStringLiteral("--server --help")));
    }

    void helpListsEverySettingAndCommand()
    {
        const std::string text = helpText(nullptr);
        for (const SettingSpec &spec : Settings::table()) {
            std::string name = spec.name;
            if (spec.type != SettingSpec::Type::Secret)
                std::replace(name.begin(), name.end(), '_', '-');
            QVERIFY2(text.find(name) != std::string::npos, spec.name);
            if (spec.environment)
                QVERIFY2(text.find(spec.environment) != std::string::npos, spec.environment);
        }
        for (const ModeOption &mode : modeTable())
            QVERIFY2(text.find(std::string("--") + mode.name) != std::string::npos, mode.name);
        for (const CommandSpec &spec : commandTable()) {
            QVERIFY2(text.find(spec.words) != std::string::npos, spec.words);
            const std::string own = helpText(&spec);
            for (const CommandOption &option : spec.options)
                QVERIFY2(own.find(std::string("--") + option.name) != std::string::npos, option.name);
        }
    }

    void helpFitsATerminal()
    {
        for (const QString &line : QString::fromStdString(helpText(nullptr)).split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 120, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
