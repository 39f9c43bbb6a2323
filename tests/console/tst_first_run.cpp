// The first page of an empty installation: with a stand-in for the service, and on the real gateway with the built-in
// simulated provider.
#include "models/local_service.h"
#include "server/gateway/installation.h"
#include "tests/console/sample_service.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/frame/main_window.h"
#include "ui/language.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/keys_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/probe_panel.h"

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

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        installLanguage(application, QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
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
        QTemporaryDir folder;
        auto settings = Settings::resolve({{"data", folder.path().toStdString()}}, {}, {});
        QVERIFY(settings.has_value());
        auto installation = Installation::open(*settings);
        QVERIFY(installation.has_value());
        Gateway gateway(**installation);
        Gateway::Options options;
        options.port = 0;
        options.workers = 1;
        LocalService service(**installation, gateway, options);
        MainWindow window(service, (*installation)->clock(), *m_theme);
        window.show();
        window.startGateway();
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), Gateway::State::Serving, kPatienceMs);
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
        gateway.stop();
    }
};

QTEST_MAIN(FirstRunTest)
#include "tst_first_run.moc"
