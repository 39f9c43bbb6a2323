// The Requests page in the window of an attached console: a real service with real requests, seen through its admin
// interface only.
#include "tests/console/attached_fixture.h"
#include "ui/frame/actions.h"
#include "ui/frame/main_window.h"
#include "ui/language.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/usage_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>

using namespace turnpike;
using namespace Qt::StringLiterals;

class AttachedLogTest final : public QObject
{
    Q_OBJECT

    Turnpike m_turnpike{{u"--quota-timezone"_s, u"UTC"_s}};
    std::unique_ptr<Attached> m_attached;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::string m_key;

    RequestsPage &page() { return *static_cast<RequestsPage *>(m_window->page(MainWindow::Requests)); }
    int rows() { return page().model().rowCount(); }

    void call(const char *model)
    {
        const nlohmann::json body{{"model", model}, {"messages", {{{"role", "user"}, {"content", "hello"}}}}};
        QCOMPARE(m_turnpike.chat(m_key, body.dump()).status, 200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
        QVERIFY(m_turnpike.start());
        QCOMPARE(m_turnpike
                     .admin("POST", "/admin/channels",
                            R"({"name":"sim","kind":"simulator","base_url":"simulator:","models":["*"],"keys":["k"]})")
                     .status,
                 200);
        m_key = m_turnpike.admin("POST", "/admin/keys", R"({"label":"reader"})").json()["key"];
        call("sim-chat");
        call("sim-large");
        m_attached = std::make_unique<Attached>(m_turnpike.data());
        QVERIFY(m_attached->waitUntilServing());
        m_window = std::make_unique<MainWindow>(m_attached->service, m_attached->clock, *m_theme);
        m_window->show();
    }
    void cleanupTestCase() { m_window.reset(); }

    void thePageIsThereWithItsCommands()
    {
        QVERIFY(m_window->page(MainWindow::Requests));
        for (const char *action : {"page.3", "requests.goTo", "requests.live", "requests.export"})
            QVERIFY2(m_window->actions().find(QLatin1String(action)), action);
        m_window->actions().find(u"page.3"_s)->trigger();
        QCOMPARE(m_window->currentPage(), int(MainWindow::Requests));
        const auto bothAreThere = [this] {
            page().refresh(); // what has ended is booked in batches
            return rows() == 2;
        };
        QVERIFY(QTest::qWaitFor(bothAreThere, kPatienceMs));
    }

    void newRequestsAppearByThemselves()
    {
        QVERIFY(page().isLive());
        call("sim-late");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, kPatienceMs);
        QCOMPARE(page().model().at(0).model, u"sim-late"_s);
    }

    void theDrawerShowsTheUsageAsReceived()
    {
        page().openRequest(page().model().rowId(0));
        auto *usage = page().findChild<QPlainTextEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(usage->toPlainText().contains("prompt_tokens"_L1), kPatienceMs);
    }

    void otherPagesLeadThere()
    {
        m_window->showPage(MainWindow::Overview);
        Q_EMIT m_window->overviewPage().openRequests(u"model:sim-large"_s);
        QCOMPARE(m_window->currentPage(), int(MainWindow::Requests));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
        QCOMPARE(page().model().at(0).model, u"sim-large"_s);
        m_window->showPage(MainWindow::Usage);
        Q_EMIT m_window->usagePage().openRequests(u"key:reader"_s);
        QCOMPARE(m_window->currentPage(), int(MainWindow::Requests));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, kPatienceMs);
    }

    void whatTheFilterShowsIsExported()
    {
        page().showMatching(u"model:sim-late"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
        QTemporaryDir folder;
        page().exportTo(folder.filePath(u"requests.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!page().isExporting(), kPatienceMs);
        QCOMPARE(m_window->toast().message(), u"requests.csv has 1 rows."_s);
        QFile file(folder.filePath(u"requests.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 2);
    }

    void aServiceThatIsBackShowsItsLogAgain()
    {
        page().showMatching(QString());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, kPatienceMs);
        QCOMPARE(m_turnpike.server().terminate(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(page().model().load(), TableModel::Load::Failed, kPatienceMs);
        QVERIFY(m_turnpike.start());
        QVERIFY(m_attached->waitUntilServing());
        QTRY_COMPARE_WITH_TIMEOUT(page().model().load(), TableModel::Load::Ready, kPatienceMs);
        QCOMPARE(rows(), 3);
    }
};

QTEST_MAIN(AttachedLogTest)
#include "tst_attached_log.moc"
