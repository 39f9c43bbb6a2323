#include "tests/admin/running_turnpike.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <pwd.h>
#include <unistd.h>

/// The program's sub-commands, on a data directory of their own and beside a running service.
class CommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QString data() const { return m_directory.filePath(QStringLiteral("data")); }
    Finished run(const QString &words, const QString &where) const
    {
        return runTurnpike(words.split(QLatin1Char(' '), Qt::SkipEmptyParts) +
                           QStringList{QStringLiteral("--data"), where});
    }
    Finished run(const QString &words) const { return run(words, data()); }

    /// Usage of a day whose requests are not in the log.
    static bool plantUsage(const QString &file)
    {
        bool planted = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("planted"));
            database.setDatabaseName(file);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            planted = query.exec(QStringLiteral(
                "INSERT INTO usage_daily (day, key_id, requests, all_requests, failures, input, cached_input, "
                "cache_write, output, estimated, cost, updated_at) VALUES ('2026-01-01', 1, 5, 5, 0, 1, 0, 0, 1, 0, 0, "
                "0)"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("planted"));
        return planted;
    }

private Q_SLOTS:
    void wrongUseExitsTwoWithOneLine_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"--nonsense",
                                  "nonsense",
                                  "keys",
                                  "keys revoke",
                                  "keys revoke first",
                                  "backup",
                                  "restore",
                                  "recover a.db",
                                  "--listen nowhere",
                                  "--workers 1000",
                                  "export usage --from yesterday",
                                  "export usage --from 2026-02-02 --to 2026-02-01",
                                  "export usage --format xml",
                                  "route",
                                  "route --model m --format xml",
                                  "keys create --daily-limit -1",
                                  "keys create --shape round",
                                  "keys list --format xml",
                                  "keys create --expires soon",
                                  "--server --tls-key a.pem"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void wrongUseExitsTwoWithOneLine()
    {
        QFETCH(QString, words);
        const Finished finished = run(words, m_directory.filePath(QStringLiteral("untouched")));
        QCOMPARE(finished.exitCode, 2);
        QCOMPARE(finished.output, std::string());
        QCOMPARE(std::count(finished.errors.begin(), finished.errors.end(), '\n'), 1);
        QVERIFY(finished.errors.find("turnpike: ") == 0);
        QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("untouched"))));
    }

    void helpAndVersion()
    {
        QCOMPARE(runTurnpike({QStringLiteral("--help")}).exitCode, 0);
        QVERIFY(runTurnpike({QStringLiteral("--help")}).output.find("--drain-timeout") != std::string::npos);
        QVERIFY(runTurnpike({QStringLiteral("--version")}).output.find("turnpike ") == 0);
    }

    void withoutDataMostCommandsHaveNothingToDo_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"keys list", "keys revoke 1", "route --model m", "export usage", "check", "migrate",
                                  "compact", "backup copy.db"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void withoutDataMostCommandsHaveNothingToDo()
    {
        QFETCH(QString, words);
        const Finished finished = run(words, m_directory.filePath(QStringLiteral("empty")));
        QCOMPARE(finished.exitCode, 1);
        QVERIFY(finished.errors.find("no installation") != std::string::npos);
    }

    void aKeysLifeWithoutAService()
    {
        const Finished created = run(QStringLiteral("keys create --label first --daily-limit 5 --format json"));
        QCOMPARE(created.exitCode, 0);
        const auto key = nlohmann::json::parse(created.output);
        QCOMPARE(key["label"].get<std::string>(), std::string("first"));

        const Finished list = run(QStringLiteral("keys list --format json"));
        QCOMPARE(list.exitCode, 0);
        const auto keys = nlohmann::json::parse(list.output);
        QCOMPARE(keys.size(), std::size_t(1));
        QCOMPARE(keys[0]["daily_limit"].get<int>(), 5);
        QVERIFY(list.output.find(key["key"].get<std::string>()) == std::string::npos);
        QVERIFY(run(QStringLiteral("keys list")).output.find("first") != std::string::npos);

        QCOMPARE(run(QStringLiteral("keys revoke 1")).exitCode, 0);
        QCOMPARE(nlohmann::json::parse(run(QStringLiteral("keys list --format json")).output).size(), std::size_t(0));
        QCOMPARE(run(QStringLiteral("keys revoke 77")).exitCode, 1);
    }

    void operationsRefuseWhatTheyCannotTake()
    {
        const Finished finished = run(QStringLiteral("keys create --allow 10.0.0.0/99"));
        QCOMPARE(finished.exitCode, 2);
        QCOMPARE(std::count(finished.errors.begin(), finished.errors.end(), '\n'), 1);
    }

    void exportsHaveAHeaderLine()
    {
        QVERIFY(run(QStringLiteral("export usage --from 2026-01-01 --to 2026-01-31 --format csv"))
                    .output.find("day,key_id,key,label") == 0);
        QVERIFY(run(QStringLiteral("export requests")).output.find("id,created_at,day") == 0);
    }

    void exportsToAFileNeverOverwrite()
    {
        const QString file = m_directory.filePath(QStringLiteral("usage.csv"));
        QCOMPARE(run(QStringLiteral("export usage --output ") + file).exitCode, 0);
        QVERIFY(QFile::exists(file));
        QCOMPARE(run(QStringLiteral("export usage --output ") + file).exitCode, 1);
    }

    void aBackupIsADatabaseOfItsOwn()
    {
        const QString file = m_directory.filePath(QStringLiteral("copy.db"));
        QCOMPARE(run(QStringLiteral("backup ") + file).exitCode, 0);
        QFile copy(file);
        QVERIFY(copy.open(QFile::ReadOnly));
        QCOMPARE(copy.read(15), QByteArray("SQLite format 3"));
        QCOMPARE(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(run(QStringLiteral("backup ") + file).exitCode, 1);
        QCOMPARE(run(QStringLiteral("migrate")).exitCode, 0);
    }

    void aBackupIsRestoredWithoutAService()
    {
        Turnpike service;
        const QString file = m_directory.filePath(QStringLiteral("restored.db"));
        const auto here = [&](const QString &words) { return run(words, service.data()); };
        QCOMPARE(here(QStringLiteral("keys create --label before")).exitCode, 0);
        QCOMPARE(here(QStringLiteral("backup ") + file).exitCode, 0);
        QCOMPARE(here(QStringLiteral("keys create --label since")).exitCode, 0);

        QVERIFY(service.start());
        const Finished held = here(QStringLiteral("restore ") + file);
        QCOMPARE(held.exitCode, 1);
        QVERIFY2(held.errors.find("is in use by process ") != std::string::npos, held.errors.c_str());
        QCOMPARE(service.server().terminate(), 0);

        const Finished plan = here(QStringLiteral("restore --dry-run ") + file);
        QCOMPARE(plan.exitCode, 0);
        QVERIFY2(plan.output.find("0 requests and 1 key ") != std::string::npos, plan.output.c_str());
        QCOMPARE(nlohmann::json::parse(here(QStringLiteral("keys list --format json")).output).size(), std::size_t(2));

        const Finished done = here(QStringLiteral("restore ") + file);
        QCOMPARE(done.exitCode, 0);
        QVERIFY2(done.output.find(".before-restore-") != std::string::npos, done.output.c_str());
        QCOMPARE(nlohmann::json::parse(here(QStringLiteral("keys list --format json")).output).size(), std::size_t(1));
        QCOMPARE(here(QStringLiteral("check")).exitCode, 0);
    }

    void theFileIsCompactedAndCheckedBesideAService()
    {
        Turnpike service;
        QVERIFY(service.start());
        const Finished beside = run(QStringLiteral("compact"), service.data());
        QCOMPARE(beside.exitCode, 0);
        QVERIFY2(beside.output.find("bytes are given back") != std::string::npos, beside.output.c_str());
        const Answer answer = service.admin("POST", "/admin/maintenance/integrity");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json()["sound"].get<bool>());
        QCOMPARE(service.admin("POST", "/admin/maintenance/compact").status, 200);
        QCOMPARE(service.server().terminate(), 0);
        QCOMPARE(run(QStringLiteral("compact"), service.data()).exitCode, 0);
        QCOMPARE(run(QStringLiteral("check"), service.data()).exitCode, 0);
    }

    void aDatabaseIsRecoveredIntoANewFile()
    {
        const QString target = m_directory.filePath(QStringLiteral("recovered.db"));
        const Finished done = run(QStringLiteral("recover %1/turnpike.db %2").arg(data(), target));
        QCOMPARE(done.exitCode, 0);
        QVERIFY2(done.output.find(" agree.") != std::string::npos, done.output.c_str());
        QCOMPARE(run(QStringLiteral("recover %1/turnpike.db %2").arg(data(), target)).exitCode, 1);
        QVERIFY(QFile::exists(target));
    }

    void freshBooksAgree()
    {
        const Finished check = run(QStringLiteral("check"));
        QCOMPARE(check.exitCode, 0);
        QVERIFY(check.output.find("The books agree: 0 requests") == 0);
    }

    void plantedDamageIsFound()
    {
        Turnpike service;
        QVERIFY(service.start());
        QCOMPARE(service.server().terminate(), 0);
        QVERIFY(plantUsage(service.data() + QStringLiteral("/turnpike.db")));
        const Finished check = run(QStringLiteral("check"), service.data());
        QCOMPARE(check.exitCode, 3);
        QVERIFY(check.output.find("The books do not agree") == 0);
        QVERIFY(check.output.find("\n- ") != std::string::npos);
    }

    void besideAServiceCommandsGoThroughIt()
    {
        Turnpike service;
        QVERIFY(service.start());
        const Finished created = run(QStringLiteral("keys create --label beside --format json"), service.data());
        QCOMPARE(created.exitCode, 0);
        const auto key = nlohmann::json::parse(created.output);
        QCOMPARE(service.admin("GET", "/admin/keys").json()["keys"].size(), std::size_t(1));
        const auto entry = service.admin("GET", "/admin/audit?action=key.create").json()["items"][0];
        const std::string user = ::getpwuid(::getuid())->pw_name;
        QCOMPARE(entry["actor"].get<std::string>(), "local:" + user + " (cli:" + user + ")");

        const Finished list = run(QStringLiteral("keys list"), service.data());
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.output.find("beside") != std::string::npos);
        QVERIFY(run(QStringLiteral("export usage"), service.data()).output.find("day,key_id") == 0);
        QCOMPARE(run(QStringLiteral("migrate"), service.data()).exitCode, 0);
        QCOMPARE(run(QStringLiteral("check"), service.data()).exitCode, 0);
        const QString copy = m_directory.filePath(QStringLiteral("beside.db"));
        QCOMPARE(run(QStringLiteral("backup ") + copy, service.data()).exitCode, 0);
        QVERIFY(QFile::exists(copy));
        QCOMPARE(run(QStringLiteral("keys revoke ") + QString::number(key["id"].get<int>()), service.data()).exitCode,
                 0);
        QCOMPARE(service.chat(key["key"], R"({"model":"m","messages":[]})").status, 401);
    }

    void aSecondServiceIsRefused()
    {
        Turnpike service;
        QVERIFY(service.start());
        const Finished second = run(QStringLiteral("--server --listen 127.0.0.1:0"), service.data());
        QCOMPARE(second.exitCode, 1);
        QCOMPARE(std::count(second.errors.begin(), second.errors.end(), '\n'), 1);
    }

    void aTakenPortIsRefused()
    {
        Turnpike service;
        QVERIFY(service.start());
        const QString address = QString::fromStdString(service.server().address().substr(7));
        const Finished second =
            run(QStringLiteral("--server --listen ") + address, m_directory.filePath(QStringLiteral("second")));
        QCOMPARE(second.exitCode, 1);
        QVERIFY(second.errors.find("serving") == std::string::npos);
    }

    void theDemoCleansUpBehindItself()
    {
        RunningServer demo;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("TMPDIR"), m_directory.path());
        QVERIFY(demo.start(QStringLiteral(TURNPIKE_PROGRAM),
                           {QStringLiteral("--demo"), QStringLiteral("--server"), QStringLiteral("--listen"),
                            QStringLiteral("127.0.0.1:0")},
                           environment, m_directory.path(), "turnpike: serving on "));
        const QStringList pattern{QStringLiteral("turnpike-*")};
        QCOMPARE(QDir(m_directory.path()).entryList(pattern, QDir::Dirs).size(), 1);
        QCOMPARE(request("GET", demo.address() + "/v1/models").status, 200);
        QCOMPARE(demo.terminate(), 0);
        QCOMPARE(QDir(m_directory.path()).entryList(pattern, QDir::Dirs).size(), 0);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
