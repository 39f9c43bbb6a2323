// Another program holds the database locked while the operator works: what only reads goes on, a change waits and then
// says why it was not made, and nothing is made or booked twice.
#include "tests/console/heartbeat.h"
#include "tests/console/real_window.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/language.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/usage_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = RealWindow::kPatienceMs;

/// Another process with the database's lock.
class Lock
{
public:
    explicit Lock(const std::filesystem::path &database)
    {
        static constexpr char kHold[] = "import sqlite3, sys\n"
                                        "c = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=20)\n"
                                        "c.execute('BEGIN EXCLUSIVE')\n"
                                        "print('locked', flush=True)\n"
                                        "sys.stdin.read()\n"
                                        "c.execute('ROLLBACK')\n";
        m_process.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(kHold), QString::fromStdString(database.string())});
    }
    ~Lock() { release(); }
    bool isHeld()
    {
        return QTest::qWaitFor([this] { return m_process.bytesAvailable() > 0; }, kPatienceMs);
    }
    bool release()
    {
        m_process.closeWriteChannel();
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, kPatienceMs) &&
               m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace

class LockedTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealWindow> m_real;
    QString m_key;

    MainWindow &window() { return m_real->window(); }
    RequestsPage &requests() { return *static_cast<RequestsPage *>(window().page(MainWindow::Requests)); }
    int ask()
    {
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(m_real->service().address() + "/v1/chat/completions"_L1)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + m_key.toUtf8());
        QNetworkReply *reply =
            network.post(request, R"({"model":"simulated","messages":[{"role":"user","content":"hello"}]})");
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, kPatienceMs))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    void askFor(int requests)
    {
        for (int i = 0; i < requests; ++i)
            QCOMPARE(ask(), 200);
    }
    void expectListed(int wanted)
    {
        const auto listed = [&] {
            requests().refresh(); // what has ended is booked in batches
            return requests().model().rowCount() == wanted;
        };
        QVERIFY2(QTest::qWaitFor(listed, kPatienceMs), qPrintable(QString::number(requests().model().rowCount())));
    }
    bool says(const QWidget &widget, const QString &text)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
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
        m_real->addSimulatedChannel("simulated");
        m_key = m_real->addKey("mobile-app");
        QVERIFY(!m_key.isEmpty());
        askFor(6);
        window().showPage(MainWindow::Requests);
        expectListed(6);
    }
    void cleanup() { m_real.reset(); }

    void whatReadsGoesOnAndWhatCameMeanwhileIsBookedOnce()
    {
        QAbstractItemModelTester tester(&requests().model());
        Heartbeat heart;
        Lock lock(m_real->installation().databaseFile());
        QVERIFY(lock.isHeld());
        askFor(5);
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(requests().filter(), u"status:2xx key:mobile-app"_s);
        const auto filtered = [this] { return requests().model().filter().conditions.size() == 2; };
        QVERIFY(QTest::qWaitFor(filtered, kPatienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(requests().model().load(), TableModel::Load::Ready, kPatienceMs);
        QCOMPARE(requests().model().rowCount(), 6);
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window().currentPage(), int(MainWindow::Usage));
        QTRY_VERIFY_WITH_TIMEOUT(window().usagePage().table().model()->rowCount() > 0, kPatienceMs);
        QVERIFY(lock.release());
        QTest::keyClick(&window(), Qt::Key_4, Qt::ControlModifier);
        expectListed(11);
        QVERIFY2(heart.longest() < Heartbeat::kHangsMs, qPrintable(QString::number(heart.longest())));
    }

    void aKeyIsMadeOnceAfterTheReasonWasTold()
    {
        window().showPage(MainWindow::Keys);
        TableView &keys = window().keysPage().table();
        QAbstractItemModelTester tester(keys.model());
        QTRY_COMPARE_WITH_TIMEOUT(keys.model()->rowCount(), 1, kPatienceMs);
        Heartbeat heart;
        Lock lock(m_real->installation().databaseFile());
        QVERIFY(lock.isHeld());
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        NewKeyDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window().findChild<NewKeyDialog *>()));
        auto *label = qobject_cast<QLineEdit *>(dialog->field(u"label"_s)->editor());
        QTest::keyClicks(label, u"second"_s);
        QTest::keyClick(label, Qt::Key_Return);
        auto *submit = dialog->findChild<QPushButton *>(u"submit"_s);
        QVERIFY(!submit->isEnabled()); // busy
        QTRY_VERIFY_WITH_TIMEOUT(submit->isEnabled(), kPatienceMs);
        QVERIFY(says(*dialog, u"database"_s));
        QCOMPARE(label->text(), u"second"_s);
        clickOn(submit);
        QVERIFY(!submit->isEnabled());
        QVERIFY(!says(*dialog, u"database"_s));
        const int beats = heart.beats();
        QTRY_VERIFY(heart.beats() > beats + 20); // it waits, and the window lives
        QVERIFY(lock.release());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->panel().isVisible(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(keys.model()->rowCount(), 2, kPatienceMs);
        const auto bothAreThere = [&] {
            window().keysPage().refresh();
            return keys.model()->rowCount() == 2;
        };
        for (int round = 0; round < 3; ++round) // and no third one comes
            QVERIFY(QTest::qWaitFor(bothAreThere, kPatienceMs));
        QVERIFY2(heart.longest() < Heartbeat::kHangsMs, qPrintable(QString::number(heart.longest())));
    }
};

QTEST_MAIN(LockedTest)
#include "tst_locked.moc"
