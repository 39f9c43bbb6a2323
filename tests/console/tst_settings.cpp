// The settings page on a real installation with a configuration file of its own.
#include "models/local_service.h"
#include "server/gateway/gateway.h"
#include "server/gateway/installation.h"
#include "tests/console/sample_service.h"
#include "ui/forms/form.h"
#include "ui/frame/actions.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/frame/task_bar.h"
#include "ui/language.h"
#include "ui/pages/looks_form.h"
#include "ui/pages/settings_forms.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/settings_texts.h"
#include "ui/pages/upkeep_panel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 15'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<Shell> m_shell; // instead of m_window

    QString file() const { return m_folder->filePath(u"etc/turnpike.conf"_s); }
    SettingsPage &page() { return (m_shell ? m_shell->window() : *m_window).settingsPage(); }

    /// As at a start: the file, and `options` as on the command line.
    void open(const QByteArray &text, std::map<std::string, std::string> options = {})
    {
        QDir().mkpath(m_folder->filePath(u"etc"_s));
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
        written.close();
        options.emplace("data", m_folder->filePath(u"data"_s).toStdString());
        const auto filed = Settings::readFile(file().toStdString());
        QVERIFY(filed.has_value());
        auto settings = Settings::resolve(options, {}, *filed);
        QVERIFY2(settings.has_value(), settings ? "" : settings.error().message.c_str());
        settings->set("config", file().toStdString());
        auto opened = Installation::open(*settings);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        m_installation = std::move(*opened);
        m_gateway = std::make_unique<Gateway>(*m_installation);
        m_service = std::make_unique<LocalService>(*m_installation, *m_gateway, Gateway::Options());
        m_window = std::make_unique<MainWindow>(*m_service, m_installation->clock(), *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->showPage(MainWindow::Settings);
        QTRY_VERIFY_WITH_TIMEOUT(form(u"listen"_s) && edit(u"listen"_s)->isVisible(), kPatienceMs);
    }
    void openShell(const QByteArray &text = {})
    {
        open(text);
        m_window.reset();
        m_memory = std::make_unique<QSettings>(m_folder->filePath(u"console.ini"_s), QSettings::IniFormat);
        m_shell = std::make_unique<Shell>(*m_service, m_installation->clock(), *m_theme);
        m_shell->rememberIn(*m_memory);
        Language::instance().rememberIn(*m_memory);
        m_shell->open();
        m_shell->window().showPage(MainWindow::Settings);
        QTRY_VERIFY_WITH_TIMEOUT(form(u"listen"_s) && edit(u"listen"_s)->isVisible(), kPatienceMs);
    }
    LooksForm *looks() { return m_shell->window().findChild<LooksForm *>(); }
    QComboBox *languageChoice() { return qobject_cast<QComboBox *>(looks()->form().field(u"language"_s)->editor()); }
    void chooseHindi()
    {
        languageChoice()->setFocus();
        QTest::keyClick(languageChoice(), Qt::Key_End);
    }
    QString newKeyText() { return m_shell->window().actions().find(u"key.new"_s)->text(); }
    static QPushButton *buttonOf(const QWidget &parent, const QString &text)
    {
        const QList<QPushButton *> all = parent.findChildren<QPushButton *>();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const QPushButton *button) { return button->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
    Form *form(const QString &name) { return page().forms().form(name); }
    QLineEdit *edit(const QString &name) { return qobject_cast<QLineEdit *>(form(name)->field(name)->editor()); }
    void type(const QString &name, const QString &text)
    {
        edit(name)->clear();
        QTest::keyClicks(edit(name), text);
    }
    void save() { QTest::mouseClick(page().findChild<QPushButton *>(u"saveSettings"_s), Qt::LeftButton); }
    QString helpOf(const QString &name) { return form(name)->field(name)->editor()->accessibleDescription(); }

    /// What the audit log says last.
    std::string lastAudit()
    {
        const auto session = Session::open(m_installation->databaseFile(), Session::Access::Read, 2000);
        if (!session)
            return session.error().message;
        auto row =
            (*session)->query(u"SELECT actor || ' ' || action || ' ' || after FROM audit_log ORDER BY id DESC"_s);
        return row && row->next() ? row->value(0).toString().toStdString() : std::string();
    }

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
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        if (m_shell) { // back to the language of the other tests
            Language::instance().choose({});
            initLanguage();
        }
        m_shell.reset();
        m_memory.reset();
        m_window.reset();
        m_service.reset();
        m_gateway.reset();
        m_installation.reset();
        m_folder.reset();
    }

    void theLanguageChangesWhileItRuns()
    {
        openShell();
        QVERIFY(!QTest::currentTestFailed());
        const MainWindow *before = &m_shell->window();
        QCOMPARE(newKeyText(), u"&New key…"_s);
        chooseHindi();
        QTRY_VERIFY_WITH_TIMEOUT(&m_shell->window() != before, kPatienceMs);
        QVERIFY(m_shell->window().isVisible());
        QCOMPARE(m_shell->window().currentPage(), int(MainWindow::Settings));
        QVERIFY2(newKeyText().contains(u"कुंजी"_s), qPrintable(newKeyText()));
        QCOMPARE(m_memory->value(u"window/language"_s).toString(), u"hi"_s);
        QCOMPARE(QLocale().language(), QLocale::Hindi);

        Language::instance().choose({});
        QTRY_VERIFY_WITH_TIMEOUT(!newKeyText().contains(u"कुंजी"_s), kPatienceMs);
        QCOMPARE(m_memory->value(u"window/language"_s).toString(), QString());
    }

    void theLanguageWaitsForWhatIsTyped_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("saved") << u"Save and switch"_s << QByteArray("drain_timeout = 90\n");
        QTest::newRow("discarded") << u"Discard and switch"_s << QByteArray("drain_timeout = 60\n");
    }
    void theLanguageWaitsForWhatIsTyped()
    {
        QFETCH(QString, button);
        openShell("drain_timeout = 60\n");
        QVERIFY(!QTest::currentTestFailed());
        const MainWindow *before = &m_shell->window();
        type(u"drain_timeout"_s, u"90"_s);
        chooseHindi();
        QPushButton *answer = buttonOf(*looks(), button);
        QVERIFY(answer && answer->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(&m_shell->window(), before);
        QCOMPARE(edit(u"drain_timeout"_s)->text(), u"90"_s);
        QCOMPARE(Language::instance().chosen(), QString());
        answer->click();
        QTRY_VERIFY_WITH_TIMEOUT(&m_shell->window() != before, kPatienceMs);
        QTEST(contentOf(file()), "file");
        QCOMPARE(Language::instance().chosen(), u"hi"_s);
    }

    void theLanguageStaysWhenTheWaitingIsDismissed()
    {
        openShell("drain_timeout = 60\n");
        QVERIFY(!QTest::currentTestFailed());
        const MainWindow *before = &m_shell->window();
        type(u"drain_timeout"_s, u"90"_s);
        chooseHindi();
        Banner *waiting = looks()->findChild<Banner *>();
        QVERIFY(waiting->isVisible());
        const QList<QPushButton *> buttons = waiting->findChildren<QPushButton *>();
        const auto close = std::find_if(buttons.begin(), buttons.end(),
                                        [](const QPushButton *one) { return one->accessibleName() == "Dismiss"_L1; });
        QVERIFY(close != buttons.end());
        (*close)->click();
        QCOMPARE(languageChoice()->currentData().toString(), QString());
        QTest::mouseClick(page().findChild<QPushButton *>(u"discardSettings"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(&m_shell->window(), before);
        QCOMPARE(Language::instance().chosen(), QString());
    }

    void theFailedStartIsStillToldInTheOtherLanguage()
    {
        openShell();
        QVERIFY(!QTest::currentTestFailed());
        const MainWindow *before = &m_shell->window();
        m_shell->window().showStartFailure({"address_in_use", "127.0.0.1:1 is taken.", "listen"});
        chooseHindi();
        QTRY_VERIFY_WITH_TIMEOUT(&m_shell->window() != before, kPatienceMs);
        const std::optional<Error> told = m_shell->window().startFailure();
        QVERIFY(told.has_value());
        QCOMPARE(told->message, std::string("127.0.0.1:1 is taken."));
    }

    void everySettingHasItsFieldALabelAndAnExplanation()
    {
        open("");
        QVERIFY(!QTest::currentTestFailed());
        for (const SettingSpec &spec : Settings::table()) {
            const QString name = QString::fromLatin1(spec.name);
            QVERIFY2(hasSettingLabel(spec), spec.name);
            QVERIFY2(form(name), spec.name);
            QVERIFY2(helpOf(name).contains(QString::fromUtf8(spec.help)), spec.name);
        }
    }

    void aChangeIsWrittenAndTheRestOfTheFileStays()
    {
        open("# by hand\nlog_level = warn # quiet\n\ndrain_timeout = 60\n");
        QCOMPARE(edit(u"drain_timeout"_s)->text(), u"60"_s);
        type(u"body_limit"_s, u"8MiB"_s);
        type(u"drain_timeout"_s, u"180"_s); // the default: the line goes
        save();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->toast().message(), u"Saved. Some of it counts after a restart."_s,
                                  kPatienceMs);
        QCOMPARE(contentOf(file()), QByteArray("# by hand\nlog_level = warn # quiet\n\nbody_limit = 8388608\n"));
        QCOMPARE(QString::fromStdString(lastAudit()),
                 u"console settings.change {\"body_limit\":\"8388608\",\"drain_timeout\":null}"_s);
        QTRY_COMPARE_WITH_TIMEOUT(edit(u"body_limit"_s)->text(), u"8MiB"_s, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(helpOf(u"body_limit"_s).contains("now in force: 32MiB"_L1), kPatienceMs);
        QVERIFY(helpOf(u"drain_timeout"_s).contains("now in force: 60"_L1));
        QVERIFY(!page().findChild<QPushButton *>(u"saveSettings"_s)->isVisible());
    }

    void whatNeedsNoRestartIsInForceAtOnce()
    {
        open("");
        QCOMPARE(m_service->defaultDailyLimit(), 200);
        type(u"default_daily_limit"_s, u"17"_s);
        save();
        QTRY_COMPARE_WITH_TIMEOUT(m_service->defaultDailyLimit(), 17, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->toast().message(), u"Saved and in force."_s, kPatienceMs);
        QVERIFY(!helpOf(u"default_daily_limit"_s).contains("now in force"_L1));
    }

    void wrongValuesAreExplainedAtTheirFieldAndNothingIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("address") << u"listen"_s << u"nowhere"_s
                                 << u"Must be an address with a port, such as 127.0.0.1:8787."_s;
        QTest::newRow("range") << u"idle_timeout"_s << u"0"_s << u"Must be a whole number from 1 to 3600 s."_s;
        QTest::newRow("zone") << u"quota_timezone"_s << u"Mars/Base"_s
                              << u"Must be the name of a time zone, such as Asia/Kolkata."_s;
        QTest::newRow("half of TLS") << u"tls_key"_s << u"/key.pem"_s
                                     << u"tls_certificate and tls_key must be given together."_s;
    }
    void wrongValuesAreExplainedAtTheirFieldAndNothingIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, message);
        open("log_level = warn\n");
        type(name, text);
        save();
        const QString shownAt = name == "tls_key"_L1 ? u"tls_certificate"_s : name;
        QTRY_COMPARE_WITH_TIMEOUT(form(shownAt)->field(shownAt)->error(), message, kPatienceMs);
        QCOMPARE(edit(name)->text(), text); // nothing typed is lost
        QCOMPARE(contentOf(file()), QByteArray("log_level = warn\n"));
    }

    void whatTheCommandLineGivesCannotBeChangedHere()
    {
        open("", {{"workers", "2"}});
        QVERIFY(!edit(u"workers"_s)->isEnabled());
        QCOMPARE(edit(u"workers"_s)->text(), u"2"_s);
        QVERIFY(helpOf(u"workers"_s).contains("given as --workers on the command line"_L1));
        std::string code;
        m_service->settings().change({{"workers", "3"}}, this,
                                     [&](Result<void> done) { code = done ? "changed" : done.error().code; });
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(code), u"setting_fixed"_s, kPatienceMs);
    }

    void secretsAreWrittenButNeverShown()
    {
        open("admin_token = a-token-of-the-test\n");
        QCOMPARE(edit(u"admin_token"_s)->text(), QString());
        QCOMPARE(edit(u"admin_token"_s)->echoMode(), QLineEdit::Password);
        type(u"admin_token"_s, u"another-token"_s);
        save();
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(file()), QByteArray("admin_token = another-token\n"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!lastAudit().empty(), kPatienceMs);
        QVERIFY(lastAudit().find("another-token") == std::string::npos);
        const QString exported = m_folder->filePath(u"exported.conf"_s);
        page().upkeep().exportConfiguration(exported);
        QTRY_VERIFY_WITH_TIMEOUT(page().upkeep().exportVerdict().contains(exported), kPatienceMs);
        QVERIFY(!contentOf(exported).contains("token-of-the-test"));
        QVERIFY(contentOf(exported).contains("# admin_token is set"));
    }

    void theSearchLeavesWhatMatches()
    {
        open("");
        QTest::keyClicks(page().filter(), u"stream"_s);
        QTRY_VERIFY(!form(u"listen"_s)->field(u"listen"_s)->isVisible());
        QVERIFY(form(u"drain_timeout"_s)->field(u"drain_timeout"_s)->isVisible());
        QVERIFY(!page().upkeep().isVisible());
        QTest::keyClick(page().filter(), Qt::Key_Escape);
        QTRY_VERIFY(form(u"listen"_s)->field(u"listen"_s)->isVisible());
    }

    void discardingBringsTheFileBack()
    {
        open("drain_timeout = 60\n");
        type(u"drain_timeout"_s, u"90"_s);
        QVERIFY(page().findChild<QPushButton *>(u"saveSettings"_s)->isVisible());
        QTest::mouseClick(page().findChild<QPushButton *>(u"discardSettings"_s), Qt::LeftButton);
        QCOMPARE(edit(u"drain_timeout"_s)->text(), u"60"_s);
        QVERIFY(!page().findChild<QPushButton *>(u"saveSettings"_s)->isVisible());
    }

    void theDatabaseIsCopiedOnceAndNeverOver()
    {
        open("");
        const QString target = m_folder->filePath(u"copy.db"_s);
        page().upkeep().backup(target);
        QTRY_VERIFY_WITH_TIMEOUT(page().upkeep().backupVerdict().contains(target), kPatienceMs);
        QVERIFY(contentOf(target).startsWith("SQLite format 3"));
        page().upkeep().backup(target);
        QTRY_VERIFY_WITH_TIMEOUT(page().upkeep().backupVerdict().startsWith("There is no backup"_L1), kPatienceMs);
        QTRY_COMPARE(m_window->findChild<TaskBar *>()->running(), 0);
    }

    void theBooksAreCheckedInTheBackground()
    {
        open("");
        QPushButton *check = page().upkeep().findChild<QPushButton *>(u"check"_s);
        check->click();
        QVERIFY(!check->isEnabled());
        QCOMPARE(m_window->findChild<TaskBar *>()->running(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(page().upkeep().checkVerdict(), u"The books agree"_s, kPatienceMs);
        QVERIFY(check->isEnabled());
        QCOMPARE(m_window->findChild<TaskBar *>()->running(), 0);
    }

    void tablesAreMeasured()
    {
        open("");
        page().upkeep().measureTables();
        QTRY_VERIFY_WITH_TIMEOUT(page().upkeep().measuredTables() > 10, kPatienceMs);
    }

    void findingsAreListed()
    {
        SampleService samples(SampleService::Fill::Samples);
        samples.settings().report().findings = {"usage_daily of 2026-01-02 has 3 requests, the log 4"};
        MainWindow window(samples, samples.clock(), *m_theme);
        UpkeepPanel &upkeep = window.settingsPage().upkeep();
        upkeep.checkBooks();
        QTRY_VERIFY(upkeep.checkVerdict().startsWith("The books do not agree: 1 finding"_L1));
    }

    void linesOfAConfigurationFile_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"a b"_s << u"name = a b\n"_s;
        QTest::newRow("comment sign") << u"a #b"_s << u"name = \"a #b\"\n"_s;
        QTest::newRow("quote") << u"\"a"_s << u"name = '\"a'\n"_s;
        QTest::newRow("empty") << QString() << u"name = \"\"\n"_s;
    }
    void linesOfAConfigurationFile()
    {
        QFETCH(QString, value);
        QFETCH(QString, line);
        const auto text = changedConfiguration("", {{"name", value.toStdString()}});
        QVERIFY(text.has_value());
        QCOMPARE(QString::fromStdString(*text), line);
        const QString path = m_folder->filePath(u"line.conf"_s);
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(line.toUtf8());
        written.close();
        const auto read = Settings::readFile(path.toStdString());
        QVERIFY(read.has_value());
        QCOMPARE(QString::fromStdString(read->at("name")), value);
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
