// The console's connection to a service that runs elsewhere: what it does there and as whom, and what it says when it
// does not come through.
#include "tests/console/attached_fixture.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <future>
#include <pwd.h>
#include <unistd.h>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

QString currentUser()
{
    return QString::fromUtf8(::getpwuid(::getuid())->pw_name);
}

/// A client of our own end of the tunnel, in place of ssh: it relays the socket named after -L.
constexpr auto kStandIn = R"(#!/usr/bin/env python3
import json, os, socket, sys, threading
words = sys.argv[1:]
with open(os.environ["SSH_STAND_IN_LOG"], "a") as log:
    log.write(json.dumps(words) + "\n")
if words[-1] == "refused":
    sys.exit("Permission denied (publickey).")
near, far = words[words.index("-L") + 1].split(":")
listener = socket.socket(socket.AF_UNIX)
listener.bind(near)
listener.listen()
def copy(source, sink):
    while data := source.recv(65536):
        sink.sendall(data)
    sink.shutdown(socket.SHUT_WR)
def serve(client):
    service = socket.socket(socket.AF_UNIX)
    try:
        service.connect(far)
    except OSError:
        client.close()
        return
    threading.Thread(target=copy, args=(service, client), daemon=True).start()
    copy(client, service)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
)";

bool writeProgram(const QString &path, const char *text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) > 0 &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool openssl(const QStringList &words)
{
    QProcess process;
    process.start(u"openssl"_s, words);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

} // namespace

class AttachedTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Turnpike m_turnpike;

    QString webAddress() const { return QString::fromStdString(const_cast<Turnpike &>(m_turnpike).server().address()); }

    QString lastActor(const QString &action)
    {
        const auto answer = m_turnpike.admin("GET", "/admin/audit?limit=1&action=" + action.toStdString());
        return QString::fromStdString(answer.json()["items"][0]["actor"].get<std::string>());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_turnpike.start()); }

    void everyOperationWorksAndNamesTheUser()
    {
        Attached attached(m_turnpike.data());
        QVERIFY(attached.waitUntilServing());
        AttachedService &service = attached.service;
        KeyDraft draft;
        draft.label = "attached";
        draft.requestsPerDay = KeyDraft::Limit(999'999'999'999'999);
        const auto issued =
            answerTo<IssuedKey>([&](QObject *context, auto done) { service.createKey(draft, context, done); });
        QVERIFY2(issued.has_value(), issued ? "" : issued.error().message.c_str());
        QVERIFY(QString::fromStdString(issued->key).startsWith("trial_"_L1));
        QVERIFY(!issued->masked.empty() && issued->masked != issued->key);
        const QString claim = u"console:"_s + currentUser() + u'@' + QSysInfo::machineHostName();
        QCOMPARE(lastActor(u"key.create"_s), u"local:"_s + currentUser() + u" ("_s + claim + u')');

        const auto row = [&](KeyScope scope) {
            KeyQuery query;
            query.scope = scope;
            const auto page = answerTo<Page<KeyRow>>(
                [&](QObject *context, auto done) { service.pages().keys(query, context, done); });
            return page && page->rows.size() == 1 ? page->rows[0] : KeyRow();
        };
        QCOMPARE(row(KeyScope::All).limitToday, std::int64_t(999'999'999'999'999));
        KeyDraft change;
        change.label = "changed";
        change.enabled = false;
        change.requestsPerDay = KeyDraft::Limit();
        const std::int64_t id = issued->id;
        QVERIFY(answerTo<void>([&](QObject *context, auto done) { service.changeKey(id, change, context, done); }));
        QCOMPARE(row(KeyScope::All).label, u"changed"_s);
        QCOMPARE(row(KeyScope::All).status, KeyStatus::Off);
        QVERIFY(!row(KeyScope::All).ownLimit);

        const auto rotated =
            answerTo<IssuedKey>([&](QObject *context, auto done) { service.rotateKey(id, 60, context, done); });
        QVERIFY(rotated && rotated->key != issued->key);
        QVERIFY(answerTo<void>([&](QObject *context, auto done) { service.revokeKey(id, context, done); }));
        QCOMPARE(row(KeyScope::Revoked).id, id);
        QVERIFY(answerTo<void>([&](QObject *context, auto done) { service.restoreKey(id, context, done); }));
        QCOMPARE(row(KeyScope::All).id, id);
        QVERIFY(!service.start());
    }

    void whatRunsIsSeenAndStopped()
    {
        const nlohmann::json channel{
            {"name", "sim"}, {"kind", "simulator"}, {"base_url", "simulator:"}, {"models", {"*"}}, {"keys", {"k"}}};
        QCOMPARE(m_turnpike.admin("POST", "/admin/channels", channel.dump()).status, 200);
        const auto key = m_turnpike.admin("POST", "/admin/keys", R"({"label":"streams"})").json();
        const std::string body = R"({"model":"sim+gap=20+chunks=3000","stream":true,)"
                                 R"("messages":[{"role":"user","content":"Hi"}]})";
        const auto stream = [&] {
            return std::async(std::launch::async, [this, body, secret = key["key"].get<std::string>()] {
                return m_turnpike.chat(secret, body);
            });
        };
        auto first = stream();
        auto second = stream();
        Attached attached(m_turnpike.data());
        AttachedService &service = attached.service;
        LiveList list;
        const auto bothRun = [&] {
            const auto now = answerTo<LiveList>([&](QObject *context, auto done) { service.live(context, done); });
            list = now ? *now : LiveList();
            return list.total == 2 && list.rows.size() == 2 && list.rows[1].outputTokens > 0 &&
                   list.rows[0].firstByteMs >= 0;
        };
        QVERIFY(QTest::qWaitFor(bothRun, kPatienceMs));
        QCOMPARE(list.streams, 2);
        QCOMPARE(list.rows[0].key, u"streams"_s);
        QCOMPARE(list.rows[0].channel, u"sim"_s);
        QVERIFY(list.rows[0].id > list.rows[1].id);
        const std::int64_t id = list.rows[0].id;
        const auto stopOne = [&] {
            return answerTo<void>([&](QObject *context, auto done) { service.stopRequest(id, context, done); });
        };
        QVERIFY(stopOne());
        const auto again = stopOne();
        QCOMPARE(again.error().code.c_str(), "not_found");
        const auto rest = answerTo<int>(
            [&](QObject *context, auto done) { service.stopRequestsOf(key["id"].get<int>(), context, done); });
        QVERIFY(rest && *rest == 1);
        for (auto *client : {&first, &second})
            QVERIFY(client->get().body.find("request_stopped") != std::string::npos);
        QVERIFY(lastActor(u"request.stop"_s).contains("console:"_L1));
    }

    void whatIsWrongWithAFieldIsSaidWithItsName()
    {
        Attached attached(m_turnpike.data());
        KeyDraft draft;
        draft.allowCidrs = std::vector<std::string>{"192.168.1.0/33"};
        const auto issued =
            answerTo<IssuedKey>([&](QObject *context, auto done) { attached.service.createKey(draft, context, done); });
        QVERIFY(!issued);
        QCOMPARE(issued.error().field.c_str(), "allow_cidrs");
        const auto gone =
            answerTo<void>([&](QObject *context, auto done) { attached.service.revokeKey(999'999, context, done); });
        QVERIFY(!gone);
        QCOMPARE(gone.error().code.c_str(), "not_found");
    }

    void aServiceThatWasKilledIsFoundAgain()
    {
        Turnpike turnpike;
        QVERIFY(turnpike.start());
        Attached attached(turnpike.data());
        QVERIFY(attached.waitUntilServing());
        turnpike.server().kill();
        QCOMPARE(attached.waitForTrouble(), u"service_unreachable"_s);
        QCOMPARE(attached.service.state(), Gateway::State::Stopped);
        const auto page = answerTo<Page<KeyRow>>(
            [&](QObject *context, auto done) { attached.service.pages().keys({}, context, done); });
        QVERIFY(!page);
        QCOMPARE(page.error().code.c_str(), "service_unreachable");
        QVERIFY(turnpike.start());
        attached.service.retry();
        QVERIFY(attached.waitUntilServing());
        QVERIFY(!attached.service.trouble());
        QCOMPARE(attached.service.address(), QString::fromStdString(turnpike.server().address()));
    }

    void aTokenLetsInOverTheNetwork()
    {
        Attached attached(webAddress(), {Turnpike::kToken, {}});
        QVERIFY(attached.waitUntilServing());
        KeyDraft draft;
        draft.label = "by token";
        QVERIFY(answerTo<IssuedKey>(
            [&](QObject *context, auto done) { attached.service.createKey(draft, context, done); }));
        QVERIFY(lastActor(u"key.create"_s).startsWith("admin-token (console:"_L1));
    }

    void aWrongTokenIsNotTriedAgain()
    {
        const ServiceAddress address = ServiceAddress::parse(webAddress()).value();
        ServiceLink wrong(address, {"not-the-token", {}}), right(address, {Turnpike::kToken, {}});
        int wrongPolls = 0, rightPolls = 0;
        QObject::connect(&wrong, &ServiceLink::polled, [&wrongPolls] { ++wrongPolls; });
        QObject::connect(&right, &ServiceLink::polled, [&rightPolls] { ++rightPolls; });
        QTRY_VERIFY_WITH_TIMEOUT(rightPolls >= 3 && wrongPolls >= 1, kPatienceMs);
        QCOMPARE(wrongPolls, 1); // more of them would lock the address out
        QCOMPARE(wrong.trouble()->code.c_str(), "invalid_admin_token");
        QVERIFY(wrong.trouble()->message.find("not-the-token") == std::string::npos);
        QVERIFY(right.answered() && !right.trouble());
    }

    void tlsIsCheckedAgainstAPrivateAuthority()
    {
        const QString caKey = m_folder.filePath(u"ca.key"_s), ca = m_folder.filePath(u"ca.pem"_s);
        const QString key = m_folder.filePath(u"tls.key"_s), request = m_folder.filePath(u"tls.csr"_s),
                      certificate = m_folder.filePath(u"tls.pem"_s), names = m_folder.filePath(u"names"_s);
        QVERIFY(writeProgram(names, "subjectAltName=IP:127.0.0.1\n"));
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, caKey, u"-out"_s,
                         ca, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=a private authority"_s}));
        QVERIFY(openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, request,
                         u"-subj"_s, u"/CN=127.0.0.1"_s}));
        QVERIFY(openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, ca, u"-CAkey"_s, caKey,
                         u"-CAcreateserial"_s, u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-extfile"_s, names}));
        Turnpike turnpike({u"--tls-certificate"_s, certificate, u"--tls-key"_s, key});
        QVERIFY(turnpike.start());
        const QString address = QString::fromStdString(turnpike.server().address());
        QVERIFY(address.startsWith("https://"_L1));
        Attached trusting(address, {Turnpike::kToken, ca.toStdString()});
        QVERIFY(trusting.waitUntilServing());
        Attached strict(address, {Turnpike::kToken, {}});
        QCOMPARE(strict.waitForTrouble(), u"service_unreachable"_s);
        QVERIFY(strict.service.trouble()->message.find("certificate") != std::string::npos);
    }

    void sshBringsTheSocketOfAnotherHost()
    {
        QVERIFY(writeProgram(m_folder.filePath(u"ssh"_s), kStandIn));
        const QString log = m_folder.filePath(u"words"_s);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_folder.path().toUtf8() + ':' + path);
        qputenv("SSH_STAND_IN_LOG", log.toUtf8());
        {
            Attached attached(u"ssh://operator@gateway.example:2222"_s + m_turnpike.data());
            QVERIFY(attached.waitUntilServing());
            QVERIFY(answerTo<KeyTotals>(
                [&](QObject *context, auto done) { attached.service.pages().keyTotals(context, done); }));
            Attached refused(u"ssh://refused"_s + m_turnpike.data());
            QCOMPARE(refused.waitForTrouble(), u"ssh_failed"_s);
            QVERIFY(refused.service.trouble()->message.find("Permission denied") != std::string::npos);
        }
        QFile words(log);
        QVERIFY(words.open(QIODevice::ReadOnly));
        const auto first = nlohmann::json::parse(words.readLine().toStdString()).get<std::vector<std::string>>();
        const auto follows = [&](const char *option, const std::string &value) {
            const auto found = std::find(first.begin(), first.end(), option);
            return found != first.end() && std::next(found) != first.end() && *std::next(found) == value;
        };
        QVERIFY(follows("-p", "2222"));
        QVERIFY(follows("-l", "operator"));
        QVERIFY(follows("--", "gateway.example"));
        QVERIFY(follows("-o", "BatchMode=yes"));

        qputenv("PATH", m_folder.filePath(u"nowhere"_s).toUtf8());
        {
            Attached without(u"ssh://host"_s + m_turnpike.data());
            QCOMPARE(without.waitForTrouble(), u"ssh_missing"_s);
        }
        qputenv("PATH", path);
    }

    void addressesAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("understood"); // empty: refused
        const auto add = [](const char *text, const char *understood) {
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << QString::fromLatin1(understood);
        };
        add("/srv/turnpike", "local /srv/turnpike");
        add("  /srv/turnpike/ ", "local /srv/turnpike");
        add("ssh://host/srv/turnpike", "ssh @host:0 /srv/turnpike");
        add("ssh://me@host:2222/srv/turnpike/", "ssh me@host:2222 /srv/turnpike");
        add("https://host", "web https://host");
        add("https://host:8787/", "web https://host:8787");
        add("http://127.0.0.1:8787", "web http://127.0.0.1:8787");
        add("http://[::1]:8787", "web http://[::1]:8787");
        add("", "");
        add("ssh://host", "");
        add("ssh://host/", "");
        add("ssh://me:secret@host/srv", "");
        add("ssh://-oProxyCommand=x/srv", "");
        add("ssh://-l@host/srv", "");
        add("ssh://host/a:b", "");
        add("ssh://host/a%20b", "");
        add("http://host:8787", "");
        add("https://user@host", "");
        add("https://host/admin", "");
        add("https://host?x=1", "");
        add("ftp://host/srv", "");
    }
    void addressesAreUnderstood()
    {
        QFETCH(QString, text);
        const auto address = ServiceAddress::parse(text);
        QString understood;
        if (address && address->kind == ServiceAddress::Kind::Local)
            understood = u"local "_s + address->directory;
        else if (address && address->kind == ServiceAddress::Kind::Ssh)
            understood =
                u"ssh %1@%2:%3 %4"_s.arg(address->user, address->host).arg(address->port).arg(address->directory);
        else if (address)
            understood = u"web "_s + address->base;
        QTEST(understood, "understood");
        if (!address)
            QCOMPARE(address.error().code.c_str(), "address_invalid");
    }
};

QTEST_GUILESS_MAIN(AttachedTest)
#include "tst_attached.moc"
