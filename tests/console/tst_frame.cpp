#include "tests/console/sample_service.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/frame/actions.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/fuzzy.h"
#include "ui/frame/main_window.h"
#include "ui/frame/minute_rates.h"
#include "ui/frame/notifications.h"
#include "ui/frame/shell.h"
#include "ui/frame/tray.h"
#include "ui/frame/trouble_watch.h"
#include "ui/instance_door.h"
#include "ui/language.h"
#include "ui/pages/keys_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <thread>

using namespace turnpike;
using namespace Qt::StringLiterals;

class FrameTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<SampleService> m_service;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window.reset();
        m_memory = std::make_unique<QSettings>(m_folder->filePath(u"console.ini"_s), QSettings::IniFormat);
        m_service = std::make_unique<SampleService>(SampleService::Fill::Samples);
        m_window = std::make_unique<MainWindow>(*m_service, m_service->clock(), *m_theme);
        m_window->rememberIn(*m_memory);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QLineEdit *openPalette()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        return m_window->palette().findChild<QLineEdit *>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        QApplication::setQuitOnLastWindowClosed(false);
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
        m_memory.reset();
    }

    void whatIsTypedFindsTheBetterName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning before middle") << u"key"_s << u"Keys"_s << u"New key"_s;
        QTest::newRow("initials") << u"nk"_s << u"New key"_s << u"Drink"_s;
        QTest::newRow("in a row") << u"stop"_s << u"Stop now"_s << u"Show the top"_s;
        QTest::newRow("case does not count") << u"USAGE"_s << u"Export usage"_s << u"Unset a large"_s;
        QTest::newRow("other scripts") << u"研究"_s << u"研究室 共用"_s << u"研x究"_s;
    }
    void whatIsTypedFindsTheBetterName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(typed, better) > fuzzyScore(typed, worse));
        QVERIFY(fuzzyScore(typed, better) > 0);
        QCOMPARE(fuzzyScore(typed + u"zzz"_s, better), -1);
    }

    void everyActionHasANameAndNoTwoShareAShortcut()
    {
        openWindow();
        const Actions &actions = m_window->actions();
        QVERIFY(actions.specs().size() > 15);
        for (const ActionSpec &spec : actions.specs()) {
            QVERIFY2(!actions.nameOf(spec.id).isEmpty(), qPrintable(spec.id));
            QVERIFY2(!spec.group.isEmpty(), qPrintable(spec.id));
            QCOMPARE(actions.takenBy(spec.shortcut, spec.id), QStringList());
        }
    }

    void aShortcutIsChangedInTheListAndRemembered()
    {
        openWindow();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        ShortcutsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<ShortcutsDialog *>()));
        const QList<ActionSpec> &specs = m_window->actions().specs();
        const auto place = std::find_if(specs.begin(), specs.end(),
                                        [](const ActionSpec &spec) { return spec.id == "usage.export"_L1; });
        dialog->table().selectId(place - specs.begin());
        dialog->editor().setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_N)); // of "New key"
        QPushButton *set = buttonOf(*dialog, u"Set shortcut"_s);
        QVERIFY(!set->isEnabled());
        dialog->editor().setKeySequence(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
        QVERIFY(set->isEnabled());
        clickOn(set);
        openWindow();
        QCOMPARE(m_window->actions().find(u"usage.export"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
        m_window->actions().setShortcut(u"usage.export"_s, m_window->actions().defaultShortcut(u"usage.export"_s));
        QVERIFY(!m_memory->contains(u"shortcuts/usage.export"_s));
    }

    void thePaletteRunsAnActionAndPutsItFirstTheNextTime()
    {
        openWindow();
        QLineEdit *field = openPalette();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"dense"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!m_window->palette().isVisible());
        QVERIFY(m_window->keysPage().table().isDense());
        openWindow();
        openPalette();
        QCOMPARE(m_window->palette().items().at(0).id, u"view.dense"_s);
    }

    void thePaletteFindsAKeyByItsLabelAndOpensIt()
    {
        openWindow();
        m_window->showPage(MainWindow::Usage);
        QLineEdit *field = openPalette();
        QTest::keyClicks(field, u"partner"_s);
        const PaletteItems &items = m_window->palette().items();
        QTRY_VERIFY(items.rowCount() > 0 && items.at(0).text == "partner-acme"_L1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), int(MainWindow::Keys));
        QTRY_VERIFY(buttonOf(*m_window, u"Revoke key"_s));
        QCOMPARE(m_window->keysPage().table().model()->rowCount(), 1);
    }

    void escLeavesThePaletteAndTheFocusGoesBack()
    {
        openWindow();
        m_window->showPage(MainWindow::Keys);
        QTRY_VERIFY(m_window->keysPage().table().isVisible()); // its rows have come
        m_window->keysPage().table().setFocus();
        QLineEdit *field = openPalette();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_window->palette().isVisible());
        QVERIFY(m_window->keysPage().table().hasFocus());
    }

    void thePaletteHasNoActionThatIsImpossibleNow()
    {
        openWindow(); // it serves already
        openPalette();
        for (int row = 0; row < m_window->palette().items().rowCount(); ++row)
            QVERIFY(m_window->palette().items().at(row).id != "gateway.start"_L1);
    }

    void pageSizeAndLookComeBack()
    {
        openWindow();
        m_window->resize(880, 600);
        m_window->showPage(MainWindow::Usage);
        m_window->setAppearance(int(Theme::Mode::Dark));
        m_window->hide();
        m_theme->setMode(Theme::Mode::Light);
        m_memory->setValue(u"window/appearance"_s, int(Theme::Mode::Dark));
        m_window.reset(); // before the look of the next one is recalled
        openWindow();
        QCOMPARE(m_window->size(), QSize(880, 600));
        QCOMPARE(m_window->currentPage(), int(MainWindow::Usage));
        QCOMPARE(m_theme->mode(), Theme::Mode::Dark);
        m_theme->setMode(Theme::Mode::Light);
    }

    void ratesAreThoseOfTheLastMinute()
    {
        MinuteRates rates;
        QVERIFY(rates.errorShare() < 0);
        LiveFigures figures;
        for (int second = 0; second <= 120; second += 10) {
            figures.requests += 5;
            figures.providerErrors += second > 60 ? 1 : 0;
            rates.sample(figures, second * 1000);
        }
        QCOMPARE(rates.requests(), 30);
        QCOMPARE(rates.errorShare(), 6.0 / 30);
        rates.sample({}, 130'000); // started again
        QCOMPARE(rates.requests(), 0);
    }

    void noticesOfOneKindAreSummedUp()
    {
        Clock clock;
        Notifications notifications(clock);
        QList<Notice> shown;
        connect(&notifications, &Notifications::shown, this, [&](const Notice &notice) { shown << notice; });
        const Notice notice{NoticeKind::ChannelTrouble, u"Channel off"_s, u"One is off."_s, MainWindow::Keys};
        for (int i = 0; i < 4; ++i)
            notifications.post(notice);
        notifications.showHeld();
        QCOMPARE(shown.size(), 1);
        clock.shiftWall(Notifications::kQuietMs);
        notifications.showHeld();
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown.last().text, u"One is off. And 2 more."_s);
        notifications.post({NoticeKind::DailyLimit, u"Near"_s, u"Near."_s, MainWindow::Keys}); // another kind
        QCOMPARE(shown.size(), 3);
    }

    void aKindThatIsSwitchedOffStaysOff()
    {
        QSettings memory(m_folder->filePath(u"notices.ini"_s), QSettings::IniFormat);
        Clock clock;
        {
            Notifications notifications(clock);
            notifications.rememberIn(memory);
            notifications.setOn(NoticeKind::ErrorShare, false);
        }
        Notifications notifications(clock);
        notifications.rememberIn(memory);
        QSignalSpy shown(&notifications, &Notifications::shown);
        notifications.post({NoticeKind::ErrorShare, u"Errors"_s, u"Errors."_s, MainWindow::Keys});
        QCOMPARE(shown.count(), 0);
        notifications.post({NoticeKind::DailyLimit, u"Near"_s, u"Near."_s, MainWindow::Keys});
        QCOMPARE(shown.count(), 1);
    }

    void manyErrorsAreNoticedOnceUntilTheyAreGone()
    {
        SampleService service(SampleService::Fill::Empty);
        Notifications notifications(service.clock());
        QSignalSpy shown(&notifications, &Notifications::shown);
        TroubleWatch watch(service, notifications, service.clock());
        LiveFigures figures = service.figures();
        figures.requests += 100;
        figures.providerErrors += 50;
        service.setFigures(figures);
        watch.look();
        watch.look();
        QCOMPARE(shown.count(), 1);
        QVERIFY(!watch.trouble().isEmpty());
        figures.requests += 900;
        service.setFigures(figures);
        watch.look();
        QVERIFY(watch.trouble().isEmpty());
    }

    void theTrayTellsTheMinuteAndTheTrouble()
    {
        SampleService service(SampleService::Fill::Samples);
        Tray tray(service);
        tray.showMinute(42, 0.25, u"25 % of the last minute's requests failed"_s);
        QVERIFY(tray.toolTip().contains("42 request"_L1));
        QVERIFY(tray.toolTip().contains("25.0 % errors"_L1));
        QVERIFY(tray.toolTip().contains("failed"_L1));
        QVERIFY(tray.toolTip().contains(service.address()));
    }

    void aChannelIsPausedFromTheTray()
    {
        SampleService service(SampleService::Fill::Samples);
        Shell shell(service, service.clock(), *m_theme);
        const ChannelInfo &first = service.channels().rows().front();
        const std::int64_t id = first.id;
        QAction *entry = nullptr;
        const auto find = [&] {
            entry = nullptr; // the entries are made anew from time to time
            for (QMenu *menu : shell.tray().menu().findChildren<QMenu *>()) {
                for (QAction *action : menu->actions())
                    entry = action->text() == first.name ? action : entry;
            }
            return entry && entry->isChecked();
        };
        QTRY_VERIFY(find());
        entry->trigger();
        const auto isPaused = [&] {
            for (const ChannelInfo &row : service.channels().rows()) {
                if (row.id == id)
                    return row.status != ChannelStatus::On;
            }
            return false;
        };
        QTRY_VERIFY(isPaused());
    }

    void aChannelThatGoesBadIsNoticedOnce()
    {
        SampleService service(SampleService::Fill::Samples);
        for (ChannelInfo &row : service.channels().rows())
            row.status = ChannelStatus::Off;
        Notifications notifications(service.clock());
        QSignalSpy shown(&notifications, &Notifications::shown);
        TroubleWatch watch(service, notifications, service.clock());
        QTRY_VERIFY(!watch.channels().isEmpty());
        QCOMPARE(shown.count(), 0);
        ChannelInfo &row = service.channels().rows().front();
        row.status = ChannelStatus::Disabled; // switched off by itself
        QVERIFY(isTrouble(healthOf(row, service.clock().wallMs())));
        watch.look();
        QTRY_COMPARE(shown.count(), 1);
        watch.look();
        QTRY_VERIFY(!watch.trouble().isEmpty());
        QCOMPARE(shown.count(), 1);
    }

    void aNoticeOpensItsPageWithoutATrayToo()
    {
        SampleService service(SampleService::Fill::Samples);
        Shell shell(service, service.clock(), *m_theme);
        shell.open();
        shell.notifications().post({NoticeKind::ErrorShare, u"Errors"_s, u"Many fail."_s, MainWindow::Usage});
        clickOn(buttonOf(shell.window(), u"Show"_s));
        QCOMPARE(shell.window().currentPage(), int(MainWindow::Usage));
    }

    void aSecondStartShowsTheFirstWindow()
    {
        QVERIFY(!InstanceDoor::knock(m_folder->path())); // nobody is there
        InstanceDoor door(m_folder->path());
        QSignalSpy knocked(&door, &InstanceDoor::knocked);
        std::atomic<int> answered = -1;
        std::thread second([&] { answered = InstanceDoor::knock(m_folder->path()) ? 1 : 0; });
        QTRY_VERIFY(answered >= 0);
        second.join();
        QCOMPARE(answered.load(), 1);
        QCOMPARE(knocked.count(), 1);
    }
};

QTEST_MAIN(FrameTest)
#include "tst_frame.moc"
