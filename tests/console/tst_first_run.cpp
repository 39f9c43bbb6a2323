// The first page of an empty installation: with a stand-in for the service, and on the real gateway with the built-in
// simulated provider.
#include "tests/console/real_window.h"
#include "tests/console/sample_service.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/language.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/keys_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/probe_panel.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 15'000;

}

class FirstRunTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

    static void initLanguage()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Language::instance().install(QLocale(u"en_GB"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        initLanguage();
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
    }

    void cleanup() // one of the tests chooses another language
    {
        Language::instance().choose({});
        initLanguage();
    }

    void itIsOfferedOnlyToAnEmptyInstallation()
    {
        SampleService empty(SampleService::Fill::Empty), filled(SampleService::Fill::Samples);
        MainWindow first(empty, empty.clock(), *m_theme), second(filled, filled.clock(), *m_theme);
        first.offerFirstRun();
        QTRY_VERIFY(first.firstRunPage());
        bool answered = false;
        second.offerFirstRun();
        filled.keyTotals(&second, [&](Result<KeyTotals>) { answered = true; }); // answers come in order
        QTRY_VERIFY(answered);
        QVERIFY(!second.firstRunPage());
    }

    void whatIsTypedIsThereInAnotherLanguageToo()
    {
        SampleService service(SampleService::Fill::Empty);
        Shell shell(service, service.clock(), *m_theme);
        shell.open();
        shell.window().offerFirstRun();
        QTRY_VERIFY(shell.window().firstRunPage());
        FirstRunPage *before = shell.window().firstRunPage();
        before->choose(FirstRunPage::Connect);
        auto *provider = qobject_cast<QComboBox *>(before->field(u"kind"_s)->editor());
        provider->setCurrentIndex(2);
        qobject_cast<QLineEdit *>(before->field(u"add_keys"_s)->editor())->setText(u"sk-sample"_s);
        const QMap<QString, QString> typed = before->typed();
        const MainWindow *window = &shell.window();
        Language::instance().choose(u"ja"_s);
        QTRY_VERIFY(&shell.window() != window && shell.window().firstRunPage());
        const FirstRunPage *after = shell.window().firstRunPage();
        QCOMPARE(after->typed(), typed);
        QCOMPARE(qobject_cast<QLineEdit *>(after->field(u"add_keys"_s)->editor())->text(), u"sk-sample"_s);
        QCOMPARE(qobject_cast<QComboBox *>(after->field(u"kind"_s)->editor())->currentIndex(), 2);
    }

    void withoutItsKeyAProviderIsNotConnected()
    {
        SampleService service(SampleService::Fill::Empty);
        FirstRunPage page(service);
        page.show();
        page.choose(FirstRunPage::Connect);
        clickOn(buttonOf(page, u"Begin"_s));
        QVERIFY(!page.field(u"add_keys"_s)->error().isEmpty());
        QVERIFY(service.rows().empty());
    }

    void aProviderIsTestedBeforeItIsConnected()
    {
        SampleService service(SampleService::Fill::Empty);
        FirstRunPage page(service);
        page.show();
        page.choose(FirstRunPage::Connect);
        qobject_cast<QLineEdit *>(page.field(u"add_keys"_s)->editor())->setText(u"sk-sample"_s);
        page.probe().run();
        QTRY_VERIFY(!page.probe().isRunning());
        QVERIFY(!page.probe().verdict().isEmpty());
        clickOn(buttonOf(page, u"Begin"_s));
        QTRY_VERIFY(page.panel().isVisible());
        QCOMPARE(service.rows().size(), std::size_t(1));
        QCOMPARE(service.channels().rows().size(), std::size_t(1));
    }

    void anAddressThatCannotBeReadIsExplained()
    {
        SampleService service(SampleService::Fill::Empty);
        FirstRunPage page(service);
        page.show();
        qobject_cast<QLineEdit *>(page.field(u"listen"_s)->editor())->setText(u"nowhere:at all"_s);
        clickOn(buttonOf(page, u"Begin"_s));
        QVERIFY(!page.field(u"listen"_s)->error().isEmpty());
        QVERIFY(service.channels().rows().empty());
    }

    void anExistingDatabaseIsOpened()
    {
        SampleService service(SampleService::Fill::Empty);
        FirstRunPage page(service);
        page.show();
        page.choose(FirstRunPage::OpenExisting);
        QSignalSpy asked(&page, &FirstRunPage::openRequested);
        FormField *field = page.field(u"database_path"_s);
        auto *edit = field->editor()->findChild<QLineEdit *>();
        edit->setText(u"/nowhere/turnpike.db"_s);
        clickOn(buttonOf(page, u"Open database"_s));
        QVERIFY(!field->error().isEmpty());
        QCOMPARE(asked.count(), 0);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"turnpike.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        edit->setText(file.fileName());
        clickOn(buttonOf(page, u"Open database"_s));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), file.fileName());
    }

    void theExampleOfTheFirstKeyWorksWhenItIsPasted()
    {
        const QString shell = QStandardPaths::findExecutable(u"sh"_s);
        QVERIFY(!shell.isEmpty());
        QVERIFY2(!QStandardPaths::findExecutable(u"curl"_s).isEmpty(),
                 "the example is pasted for curl, which is missing");
        RealWindow real(*m_theme);
        real.setConfiguration("listen = 127.0.0.1:0\n");
        real.open();
        MainWindow &window = real.window();
        QTRY_COMPARE_WITH_TIMEOUT(real.service().state(), Gateway::State::Serving, kPatienceMs);
        window.offerFirstRun();
        QTRY_VERIFY_WITH_TIMEOUT(window.firstRunPage(), kPatienceMs);
        FirstRunPage &page = *window.firstRunPage();
        clickOn(buttonOf(page, u"Begin"_s)); // with the simulated provider
        QTRY_VERIFY_WITH_TIMEOUT(page.panel().isVisible(), kPatienceMs);
        clickOn(buttonOf(page.panel(), u"Copy"_s));
        QProcess terminal;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NO_PROXY"_s, u"*"_s);
        terminal.setProcessEnvironment(environment);
        terminal.start(shell, {u"-c"_s, QGuiApplication::clipboard()->text()});
        QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, kPatienceMs);
        const QByteArray answer = terminal.readAllStandardOutput();
        QVERIFY2(answer.contains("data: [DONE]"), answer.constData());
        clickOn(buttonOf(page.panel(), u"Copy key"_s));
        clickOn(buttonOf(page.panel(), u"Done"_s));
        QTRY_VERIFY(!window.firstRunPage());
        window.showPage(MainWindow::Keys);
        QTRY_COMPARE_WITH_TIMEOUT(window.keysPage().table().model()->rowCount(), 1, kPatienceMs);
    }

    void theNextStartHasTheAddressThatWasGiven()
    {
        RealWindow real(*m_theme);
        real.setConfiguration("# of the operator\nlisten = 127.0.0.1:0\n");
        real.open();
        QTRY_COMPARE_WITH_TIMEOUT(real.service().state(), Gateway::State::Serving, kPatienceMs);
        real.window().offerFirstRun();
        QTRY_VERIFY_WITH_TIMEOUT(real.window().firstRunPage(), kPatienceMs);
        FirstRunPage &page = *real.window().firstRunPage();
        const QString address = u"127.0.0.1:%1"_s.arg(freePort());
        auto *listen = qobject_cast<QLineEdit *>(page.field(u"listen"_s)->editor());
        listen->selectAll();
        QTest::keyClicks(listen, address);
        QTest::keyClick(listen, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page.panel().isVisible(), kPatienceMs);
        QCOMPARE(real.service().address(), "http://"_L1 + address);
        QCOMPARE(real.configuration(), "# of the operator\nlisten = " + address.toUtf8() + "\n");
        bool inForce = false; // the settings do not say that it waits for a restart
        real.service().settings().list(&real.window(), [&](Result<SettingsOverview> overview) {
            for (const SettingState &state : overview->settings)
                inForce = inForce || (state.running == address.toStdString() && !state.pending);
        });
        QTRY_VERIFY_WITH_TIMEOUT(inForce, kPatienceMs);
        real.close();
        real.open();
        QTRY_COMPARE_WITH_TIMEOUT(real.service().state(), Gateway::State::Serving, kPatienceMs);
        QCOMPARE(real.service().address(), "http://"_L1 + address);
    }

    void anAddressThatCannotBeKeptIsServedAllTheSameAndSaidSo()
    {
        SampleService service(SampleService::Fill::Empty);
        service.settings().failNextChange({"config_unwritable", "The file cannot be written.", ""});
        MainWindow window(service, service.clock(), *m_theme);
        window.show();
        window.offerFirstRun();
        QTRY_VERIFY(window.firstRunPage());
        FirstRunPage &page = *window.firstRunPage();
        qobject_cast<QLineEdit *>(page.field(u"listen"_s)->editor())->setText(u"127.0.0.1:9999"_s);
        clickOn(buttonOf(page, u"Begin"_s));
        QTRY_VERIFY(page.panel().isVisible());
        QCOMPARE(service.address(), u"http://127.0.0.1:9999"_s);
        QVERIFY(window.toast().message().contains(u"The file cannot be written."_s));
    }
};

QTEST_MAIN(FirstRunTest)
#include "tst_first_run.moc"
