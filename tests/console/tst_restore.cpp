#include "models/local_service.h"
#include "server/gateway/gateway.h"
#include "server/gateway/installation.h"
#include "tests/console/clicking.h"
#include "tests/console/sample_service.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/frame/task_bar.h"
#include "ui/language.h"
#include "ui/pages/database_care.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/upkeep_line.h"
#include "ui/pages/upkeep_panel.h"
#include "ui/restore_run.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 15'000;

/// The window of an installation that serves, as the program has it.
struct Desk
{
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Installation> installation;
    std::unique_ptr<Gateway> gateway;
    std::unique_ptr<LocalService> service;
    std::unique_ptr<Shell> shell;

    explicit Desk(const Settings &settings)
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        theme = std::make_unique<Theme>(application, Theme::Mode::Light);
        auto opened = Installation::open(settings);
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        installation = std::move(*opened);
        gateway = std::make_unique<Gateway>(*installation);
        Gateway::Options options;
        options.port = 0;
        options.workers = 1;
        service = std::make_unique<LocalService>(*installation, *gateway, options);
        shell = std::make_unique<Shell>(*service, installation->clock(), *theme);
        shell->open();
        shell->window().showPage(MainWindow::Settings);
        shell->window().startGateway();
    }
    ~Desk()
    {
        shell.reset();
        service.reset();
        gateway.reset();
    }

    DatabaseCare &care() { return shell->window().settingsPage().upkeep().care(); }

    void addKey(const std::string &label)
    {
        KeyDraft draft;
        draft.label = label;
        bool made = false;
        service->createKey(draft, &*gateway, [&](Result<IssuedKey> key) { made = key.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(made, kPatienceMs);
    }
    std::int64_t keys()
    {
        std::int64_t count = -1;
        service->pages().keyTotals(&*gateway, [&](Result<KeyTotals> totals) { count = totals ? totals->all : -2; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(count != -1, kPatienceMs); }();
        return count;
    }
};

QString textsOf(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}

} // namespace

class RestoreTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString backup() const { return m_folder->filePath(u"backup.db"_s); }
    Settings settings() const
    {
        auto settings = Settings::resolve({{"data", m_folder->filePath(u"data"_s).toStdString()}}, {}, {});
        if (!settings)
            qFatal("%s", settings.error().message.c_str());
        return *settings;
    }

    /// By the button and its file dialog.
    void choose(Desk &desk, const QString &file)
    {
        auto *restore = desk.shell->window().findChild<QPushButton *>(u"restore"_s);
        QVERIFY(restore && restore->isEnabled());
        restore->click();
        auto *dialog = desk.shell->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
        static_cast<QDialog *>(dialog)->accept(); // public there
    }
    QuestionDialog *question(Desk &desk)
    {
        QuestionDialog *found = nullptr;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT((found = desk.shell->window().findChild<QuestionDialog *>()) != nullptr,
                                     kPatienceMs);
        }();
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Language::instance().install(QLocale(u"en_GB"_s));
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aBackupIsRestoredFromTheSettings()
    {
        std::optional<Shell::AfterEnd> after;
        {
            Desk desk(settings());
            QCOMPARE(desk.service->state(), Gateway::State::Serving);
            desk.addKey("before");
            UpkeepPanel &upkeep = desk.shell->window().settingsPage().upkeep();
            upkeep.backup(backup());
            QTRY_VERIFY_WITH_TIMEOUT(upkeep.backupVerdict().contains(backup()), kPatienceMs);
            desk.addKey("since");
            QCOMPARE(desk.keys(), 2);
            choose(desk, backup());
            QuestionDialog *asked = question(desk);
            QVERIFY(asked);
            const QString texts = textsOf(*asked);
            QVERIFY2(texts.contains(u"does not have 0 requests and 1 keys"_s), qPrintable(texts));
            QSignalSpy finished(desk.shell.get(), &Shell::finished);
            click(button(*asked, u"Stop, restore and start"_s));
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatienceMs);
            QCOMPARE(desk.service->state(), Gateway::State::Stopped);
            after = desk.shell->afterEnd();
        }
        QVERIFY(after && after->serve);
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        const ConsoleNotice notice = runRestore(application, settings(), after->order);
        QVERIFY2(notice.tone == Tone::Ok, qPrintable(notice.text));
        QVERIFY2(notice.text.contains(u".before-restore-"_s), qPrintable(notice.text));
        Desk again(settings());
        QCOMPARE(again.keys(), 1);
        again.shell->window().tell(notice.tone, notice.title, notice.text);
        bool told = false;
        for (const Banner *banner : again.shell->window().findChildren<Banner *>())
            told = told || (banner->isVisible() && textsOf(*banner).contains(notice.title));
        QVERIFY(told);
    }

    void whatIsNoBackupIsRefusedAndNothingStops()
    {
        QFile file(backup());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database at all") > 0);
        file.close();
        Desk desk(settings());
        choose(desk, backup());
        QTRY_VERIFY_WITH_TIMEOUT(desk.care().restoreLine().verdict().startsWith("This cannot be restored"_L1),
                                 kPatienceMs);
        QCOMPARE(desk.service->state(), Gateway::State::Serving);
        QVERIFY(!desk.shell->window().findChild<QuestionDialog *>());
    }

    void cancellingLeavesEverythingAsItIs()
    {
        Desk desk(settings());
        UpkeepPanel &upkeep = desk.shell->window().settingsPage().upkeep();
        upkeep.backup(backup());
        QTRY_VERIFY_WITH_TIMEOUT(upkeep.backupVerdict().contains(backup()), kPatienceMs);
        desk.care().offerRestore(backup());
        QuestionDialog *asked = question(desk);
        QVERIFY(asked);
        click(button(*asked, u"Cancel"_s));
        QVERIFY(!desk.shell->afterEnd());
        QCOMPARE(desk.service->state(), Gateway::State::Serving);
        QVERIFY(desk.care().restoreLine().button()->isEnabled());
    }

    void aRestoreThatFailsSaysSo()
    {
        { // an installation, so that there is something to keep
            Desk desk(settings());
            desk.addKey("kept");
        }
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        const ConsoleNotice notice = runRestore(application, settings(), {backup().toStdString(), false});
        QVERIFY(notice.tone == Tone::Error);
        QVERIFY2(notice.text.contains(u"There is no file"_s), qPrintable(notice.text));
        QCOMPARE(Desk(settings()).keys(), 1);
    }

    void theFileIsCheckedCompactedAndRecoveredWhileItServes()
    {
        Desk desk(settings());
        desk.addKey("one");
        for (const char *name : {"integrity", "compact"})
            desk.shell->window().findChild<QPushButton *>(QString::fromLatin1(name))->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.care().integrityLine().verdict(), u"The file is whole"_s, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.care().compactLine().verdict().endsWith("given back"_L1), kPatienceMs);
        const QString target = m_folder->filePath(u"recovered.db"_s);
        desk.care().recover(QString::fromStdString(desk.installation->databaseFile().string()), target);
        QTRY_VERIFY_WITH_TIMEOUT(desk.care().recoverLine().verdict().contains(target), kPatienceMs);
        QVERIFY(QFile::exists(target));
        desk.care().recover(backup(), target); // is there already
        QTRY_VERIFY_WITH_TIMEOUT(desk.care().recoverLine().verdict().contains("is there already"_L1), kPatienceMs);
        QCOMPARE(desk.shell->window().findChild<TaskBar *>()->running(), 0);
        QCOMPARE(desk.service->state(), Gateway::State::Serving);
    }

    void aServiceElsewhereIsNotRestoredFromHere()
    {
        SampleService samples(SampleService::Fill::Samples);
        samples.settings().setOwnsDatabase(false);
        samples.settings().findings() = {"The database file is damaged: row 3 missing from index"};
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        Theme theme(application, Theme::Mode::Light);
        MainWindow window(samples, samples.clock(), theme);
        DatabaseCare &care = window.settingsPage().upkeep().care();
        QVERIFY(!care.restoreLine().button()->isEnabled());
        QVERIFY(care.restoreLine().verdict().contains("turnpike restore FILE"_L1));
        QVERIFY(!care.recoverLine().button()->isEnabled());
        care.compactLine().button()->click();
        QTRY_VERIFY(care.compactLine().verdict().startsWith("18.0 MiB"_L1));
        care.checkFile();
        QTRY_VERIFY(care.integrityLine().verdict().startsWith("The file is damaged: 1 finding"_L1));
    }
};

QTEST_MAIN(RestoreTest)
#include "tst_restore.moc"
