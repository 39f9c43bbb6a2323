// The port of the gateway belongs to another program: at the start, and after a change in Settings.
#include "tests/console/real_window.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/forms/form.h"
#include "ui/language.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/settings_forms.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTcpSocket>

using namespace turnpike;
using namespace Qt::StringLiterals;

class PortsTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealWindow> m_real;
    std::unique_ptr<QTcpServer> m_other; // the other program

    QString takenAddress() const { return u"127.0.0.1:%1"_s.arg(m_other->serverPort()); }
    void takePort()
    {
        m_other = std::make_unique<QTcpServer>();
        QVERIFY(m_other->listen(QHostAddress::LocalHost));
    }
    void openOn(const QString &address)
    {
        m_real->setConfiguration("listen = " + address.toUtf8() + '\n');
        m_real->open();
    }
    /// The banner that says this.
    Banner *bannerWith(const QString &text)
    {
        for (Banner *banner : m_real->window().findChildren<Banner *>()) {
            for (const QLabel *label : banner->findChildren<QLabel *>()) {
                if (banner->isVisible() && label->text().contains(text))
                    return banner;
            }
        }
        return nullptr;
    }
    QLineEdit *listenField()
    {
        Form *form = m_real->window().settingsPage().forms().form(u"listen"_s);
        return form ? qobject_cast<QLineEdit *>(form->field(u"listen"_s)->editor()) : nullptr;
    }
    void saveAddress(const QString &address)
    {
        QTRY_VERIFY_WITH_TIMEOUT(listenField() && listenField()->isVisible() && !listenField()->text().isEmpty(),
                                 RealWindow::kPatienceMs);
        listenField()->selectAll();
        QTest::keyClicks(listenField(), address);
        clickOn(m_real->window().settingsPage().findChild<QPushButton *>(u"saveSettings"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_real->configuration().contains(address.toUtf8()), RealWindow::kPatienceMs);
    }
    void expectServing(const QString &address)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_real->service().state(), Gateway::State::Serving, RealWindow::kPatienceMs);
        QCOMPARE(m_real->service().address(), "http://"_L1 + address);
        QVERIFY(!bannerWith(u"could not start"_s));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, address.section(u':', 1).toUShort());
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::ConnectedState, RealWindow::kPatienceMs);
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
        takePort();
    }
    void cleanup()
    {
        m_real.reset();
        m_other.reset();
    }

    void aTakenPortIsNamedAndTriedAgainWhenItIsFree()
    {
        openOn(takenAddress());
        QVERIFY(m_real->window().isVisible());
        QCOMPARE(m_real->service().state(), Gateway::State::Stopped);
        Banner *banner = bannerWith(takenAddress());
        QVERIFY(banner);
        clickOn(buttonOf(*banner, u"Try again"_s)); // not free yet
        QVERIFY(bannerWith(takenAddress()));
        const QString address = takenAddress();
        m_other->close();
        clickOn(buttonOf(*banner, u"Try again"_s));
        expectServing(address);
    }

    void theBannerLeadsToTheSettingAndAnotherPortIsServedAtOnce()
    {
        openOn(takenAddress());
        Banner *banner = bannerWith(takenAddress());
        QVERIFY(banner);
        clickOn(buttonOf(*banner, u"Change the address"_s));
        QCOMPARE(m_real->window().currentPage(), int(MainWindow::Settings));
        QTRY_VERIFY_WITH_TIMEOUT(listenField() && m_real->window().focusWidget() == listenField(),
                                 RealWindow::kPatienceMs);
        const QString address = u"127.0.0.1:%1"_s.arg(freePort());
        saveAddress(address);
        expectServing(address);
        QTRY_VERIFY(m_real->window().toast().message().contains(address));
        m_real->close();
        m_real->open();
        expectServing(address);
    }

    void aTakenPortFromTheSettingsLeavesWhatIsServedAndIsNamedAtTheNextStart()
    {
        const QString before = u"127.0.0.1:%1"_s.arg(freePort());
        openOn(before);
        expectServing(before);
        m_real->window().showPage(MainWindow::Settings);
        saveAddress(takenAddress());
        QTRY_VERIFY(m_real->window().toast().message().contains("restart"_L1));
        expectServing(before);
        m_real->window().actions().find(u"gateway.stop"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_real->service().state(), Gateway::State::Stopped, RealWindow::kPatienceMs);
        m_real->window().startAction()->trigger();
        QCOMPARE(m_real->service().state(), Gateway::State::Stopped);
        QVERIFY(bannerWith(takenAddress()));
        saveAddress(before);
        expectServing(before);
    }

    void theFirstPageTakesAnotherAddressToo()
    {
        openOn(takenAddress());
        m_real->window().offerFirstRun();
        QTRY_VERIFY_WITH_TIMEOUT(m_real->window().firstRunPage(), RealWindow::kPatienceMs);
        FirstRunPage &page = *m_real->window().firstRunPage();
        clickOn(buttonOf(page, u"Begin"_s));
        QVERIFY(page.field(u"listen"_s)->error().contains(takenAddress()));
        Banner *banner = bannerWith(takenAddress());
        QVERIFY(banner);
        clickOn(buttonOf(*banner, u"Change the address"_s)); // the one on this page
        QVERIFY(m_real->window().firstRunPage() && page.isVisible());
        auto *listen = qobject_cast<QLineEdit *>(page.field(u"listen"_s)->editor());
        QCOMPARE(m_real->window().focusWidget(), listen);
        const QString address = u"127.0.0.1:%1"_s.arg(freePort());
        listen->selectAll();
        QTest::keyClicks(listen, address);
        clickOn(buttonOf(page, u"Begin"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page.panel().isVisible(), RealWindow::kPatienceMs);
        expectServing(address);
    }
};

QTEST_MAIN(PortsTest)
#include "tst_ports.moc"
