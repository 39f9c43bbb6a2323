// The computer wants to sleep while streams run: it is asked to wait, and when it sleeps all the same they end properly
// and the gateway serves again afterwards. The bus and logind are this test's own.
#include "server/accounting/attempt_record.h"
#include "tests/console/fake_logind.h"
#include "tests/console/real_window.h"
#include "tests/console/sample_service.h"
#include "ui/frame/shell.h"
#include "ui/frame/sleep_guard.h"
#include "ui/frame/sleep_inhibitor.h"
#include "ui/language.h"
#include "ui/pages/requests_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = RealWindow::kPatienceMs;
constexpr int kLogindWaitsMs = 5'000; // its InhibitDelayMaxUSec, unless somebody has changed it
constexpr char kWhole[] = "simulated";
constexpr char kEndless[] = "simulated+gap=20+chunks=100000";

} // namespace

class SleepTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealWindow> m_real;
    std::unique_ptr<Shell> m_shell;
    QString m_key;
    QNetworkAccessManager m_network;

    qsizetype held(const char *mode) { return m_logind->locks(QLatin1String(mode)).size(); }
    /// What was asked for before this has arrived.
    bool heardAll()
    {
        const QString marker = u"marker %1"_s.arg(m_logind->asked());
        const SleepInhibitor last(u"sleep"_s, marker, SleepInhibitor::Mode::Delay);
        return QTest::qWaitFor([&] { return isHeldFor(marker); }, kPatienceMs);
    }
    bool isHeldFor(const QString &why)
    {
        const auto locks = m_logind->locks(u"delay"_s);
        return std::any_of(locks.begin(), locks.end(), [&](const FakeLogind::Lock &lock) { return lock.why == why; });
    }
    std::unique_ptr<QNetworkReply> ask(const char *model, bool stream)
    {
        QNetworkRequest request{QUrl(m_real->service().address() + "/v1/chat/completions"_L1)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + m_key.toUtf8());
        const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, u"hello"_s}};
        const QJsonObject body{
            {u"model"_s, QLatin1String(model)}, {u"stream"_s, stream}, {u"messages"_s, QJsonArray{message}}};
        return std::unique_ptr<QNetworkReply>(m_network.post(request, QJsonDocument(body).toJson()));
    }
    int statusOf(std::unique_ptr<QNetworkReply> reply)
    {
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, kPatienceMs))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    std::unique_ptr<QNetworkReply> startStream()
    {
        auto stream = ask(kEndless, true);
        const bool begun = QTest::qWaitFor([&] { return stream->bytesAvailable() > 0; }, kPatienceMs);
        return begun ? std::move(stream) : nullptr;
    }
    void startGateway()
    {
        QVERIFY(m_real->service().start());
        QTRY_COMPARE_WITH_TIMEOUT(held("delay"), 1, kPatienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(!m_bus->address().isEmpty());
        m_logind = std::make_unique<FakeLogind>(m_bus->address());
        QVERIFY(m_logind->isThere());
        QLocale::setDefault(QLocale(u"en_GB"_s));
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
    }
    void init()
    {
        m_real = std::make_unique<RealWindow>(*m_theme);
        m_real->setConfiguration("listen = 127.0.0.1:0\n");
        m_real->open();
        QCOMPARE(m_real->service().state(), Gateway::State::Serving);
        m_real->addSimulatedChannel(kWhole);
        m_real->addSimulatedChannel(kEndless);
        m_key = m_real->addKey("mobile-app");
        QVERIFY(!m_key.isEmpty());
        m_shell = std::make_unique<Shell>(m_real->service(), m_real->installation().clock(), *m_theme);
        QTRY_COMPARE_WITH_TIMEOUT(held("delay"), 1, kPatienceMs);
    }
    void cleanup()
    {
        m_shell.reset();
        m_real.reset();
        QTRY_COMPARE_WITH_TIMEOUT(held("delay") + held("block"), 0, kPatienceMs);
    }
    void cleanupTestCase()
    {
        m_logind.reset();
        QDBusConnection::disconnectFromBus(u"qt_default_system_bus"_s); // before its bus goes
        m_bus.reset();
    }

    void aSleepIsAnnouncedWhileTheGatewayServes()
    {
        const FakeLogind::Lock lock = m_logind->locks(u"delay"_s).constFirst();
        QCOMPARE(lock.what, u"sleep"_s);
        QCOMPARE(lock.who, u"Turnpike"_s);
        QVERIFY(!lock.why.isEmpty());
        m_real->service().stop();
        QTRY_COMPARE_WITH_TIMEOUT(held("delay"), 0, kPatienceMs);
        startGateway();
        QCOMPARE(held("block"), 0);
    }

    void itIsHeldUpWhileAStreamRuns()
    {
        auto stream = startStream();
        QVERIFY(stream);
        QTRY_COMPARE_WITH_TIMEOUT(held("block"), 1, kPatienceMs);
        const FakeLogind::Lock lock = m_logind->locks(u"block"_s).constFirst();
        QCOMPARE(lock.what, u"sleep"_s);
        QCOMPARE(lock.who, u"Turnpike"_s);
        QVERIFY(lock.why.contains("in flight"_L1));
        stream->abort();
        QTRY_COMPARE_WITH_TIMEOUT(held("block"), 0, kPatienceMs);
        QCOMPARE(held("delay"), 1);
    }

    void aSleepEndsTheStreamsAndTheGatewayServesAfterIt()
    {
        auto stream = startStream();
        QVERIFY(stream);
        QTRY_COMPARE_WITH_TIMEOUT(held("block"), 1, kPatienceMs);
        const QString address = m_real->service().address();
        QElapsedTimer since;
        since.start();
        Q_EMIT m_logind->PrepareForSleep(true);
        QTRY_COMPARE_WITH_TIMEOUT(held("delay"), 0, kLogindWaitsMs);
        QVERIFY2(since.elapsed() < kLogindWaitsMs, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(held("block"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(stream->isFinished(), kPatienceMs);
        QCOMPARE(stream->error(), QNetworkReply::NoError); // the answer came whole, with the error in it
        const QByteArray told = stream->readAll();
        QVERIFY(told.contains("\"code\":\"gateway_stopped\""));
        QVERIFY(!told.contains("[DONE]"));
        QCOMPARE(m_real->service().figures().inFlight, std::uint64_t(0));
        QCOMPARE(statusOf(ask(kWhole, false)), 503);

        Q_EMIT m_logind->PrepareForSleep(false);
        QTRY_COMPARE_WITH_TIMEOUT(held("delay"), 1, kPatienceMs);
        QCOMPARE(m_real->service().address(), address);
        QCOMPARE(statusOf(ask(kWhole, false)), 200);

        MainWindow &window = m_real->window();
        window.showPage(MainWindow::Requests);
        auto &requests = *static_cast<RequestsPage *>(window.page(MainWindow::Requests));
        const auto booked = [&] {
            requests.refresh();
            return requests.model().rowCount() == 2;
        };
        QVERIFY(QTest::qWaitFor(booked, kPatienceMs));
        const RequestLine &ended = requests.model().at(1); // the newest stands first
        QCOMPARE(ended.outcome, int(Outcome::Stopped));
        QCOMPARE(ended.errorCode, u"gateway_stopped"_s);
    }

    void aStoppedGatewayStaysStopped()
    {
        m_real->service().stop();
        QTRY_COMPARE_WITH_TIMEOUT(held("delay"), 0, kPatienceMs);
        Q_EMIT m_logind->PrepareForSleep(true);
        Q_EMIT m_logind->PrepareForSleep(false);
        QVERIFY(heardAll());
        QCOMPARE(m_real->service().state(), Gateway::State::Stopped);
        QTRY_COMPARE_WITH_TIMEOUT(held("delay"), 0, kPatienceMs);
    }

    void theDesktopIsNotAskedAboutEveryRequest()
    {
        SampleService service(SampleService::Fill::Empty);
        service.setState(Gateway::State::Stopped); // without a delay lock
        SleepGuard guard(service);
        QVERIFY(heardAll());
        const int before = m_logind->asked();
        for (std::int64_t ms = 0; ms < 60'000; ms += 1'000) // short ones, again and again
            guard.notice(ms % 2'000 == 0 ? 1 : 0, ms);
        guard.notice(1, 60'000);
        guard.notice(1, 60'000 + SleepGuard::kTakenAfterMs - 1);
        QVERIFY(heardAll());
        QCOMPARE(m_logind->asked(), before + 1); // the marker
        QCOMPARE(held("block"), 0);

        guard.notice(3, 60'000 + SleepGuard::kTakenAfterMs);
        QTRY_COMPARE_WITH_TIMEOUT(held("block"), 1, kPatienceMs);
        std::int64_t last = 100'000;
        guard.notice(1, last);
        guard.notice(0, last + 1);
        guard.notice(0, last + SleepGuard::kGivenBackAfterMs - 1);
        guard.notice(1, last += SleepGuard::kGivenBackAfterMs); // goes on: the same lock
        guard.notice(0, last + SleepGuard::kGivenBackAfterMs - 1);
        QVERIFY(heardAll());
        QCOMPARE(held("block"), 1);
        QCOMPARE(m_logind->asked(), before + 3);
        guard.notice(0, last + SleepGuard::kGivenBackAfterMs);
        QTRY_COMPARE_WITH_TIMEOUT(held("block"), 0, kPatienceMs);
    }

    void whatRunsElsewhereHoldsUpNothing()
    {
        SampleService service(SampleService::Fill::Samples);
        service.attach({});
        SleepGuard guard(service);
        QVERIFY(heardAll());
        const int before = m_logind->asked();
        for (std::int64_t ms = 0; ms < 60'000; ms += 1'000)
            guard.notice(5, ms);
        QVERIFY(heardAll());
        QCOMPARE(m_logind->asked(), before + 1);
    }
};

QTEST_MAIN(SleepTest)
#include "tst_sleep.moc"
