#include "tests/console/clicking.h"
#include "tests/console/sample_service.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/dialogs/rotate_key_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/frame/status_strip.h"
#include "ui/language.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/usage_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

QString labelAt(const TableView &table, int row)
{
    return table.model()->index(row, KeysModel::Label).data().toString();
}

/// What a screen reader would say for a widget that takes the keyboard.
QString spokenName(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName(); // Qt tells a combo box's value as its name on Unix, and the label as relation
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QStringList namelessControls(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isViewport =
            qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) && !qobject_cast<QAbstractButton *>(widget);
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isViewport)
            continue;
        if (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget &&
            !widget->parentWidget()->accessibleName().isEmpty())
            continue;
        if (spokenName(widget).isEmpty())
            nameless << QLatin1String(widget->metaObject()->className()) + u" in "_s +
                            QLatin1String(widget->parentWidget()->metaObject()->className());
    }
    return nameless;
}

/// Keeps this program running when the session's end tells it to go.
class Keeper final : public QObject
{
public:
    bool kept = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        kept = kept || event->type() == QEvent::Quit;
        return event->type() == QEvent::Quit;
    }
};

} // namespace

class WindowTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleService> m_service;
    std::unique_ptr<MainWindow> m_window;

    void openWindow(SampleService::Fill fill)
    {
        m_window.reset();
        m_service = std::make_unique<SampleService>(fill);
        m_window = std::make_unique<MainWindow>(*m_service, m_service->clock(), *m_theme);
        m_window->resize(1280, 800);
        m_window->showPage(MainWindow::Keys);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    TableView &keys() { return m_window->keysPage().table(); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme =
            std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
    }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void aKeyIsMadeShownOnceRevokedAndBroughtBack()
    {
        openWindow(SampleService::Fill::Empty);
        QTRY_VERIFY(button(m_window->keysPage(), u"New key"_s));
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        NewKeyDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<NewKeyDialog *>()));
        auto *label = qobject_cast<QLineEdit *>(dialog->field(u"label"_s)->editor());
        QTest::keyClicks(label, u"mobile-app"_s);
        QTest::keyClick(label, Qt::Key_Return);

        QLineEdit *shown = nullptr;
        const auto findShown = [&] {
            for (QLineEdit *edit : dialog->panel().findChildren<QLineEdit *>())
                shown = edit->isReadOnly() && edit->isVisible() ? edit : shown;
            return shown != nullptr;
        };
        QTRY_VERIFY(findShown());
        QVERIFY(shown->text().startsWith("trial_"_L1));
        QVERIFY(!button(dialog->panel(), u"Done"_s)->isEnabled());
        const QString key = shown->text();
        click(button(dialog->panel(), u"Copy key"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), key);
        click(button(dialog->panel(), u"Done"_s));
        QTRY_VERIFY(!m_window->findChild<NewKeyDialog *>());
        QTRY_COMPARE(keys().model()->rowCount(), 1);
        QCOMPARE(labelAt(keys(), 0), u"mobile-app"_s);

        keys().setFocus();
        keys().selectId(keys().tableModel()->rowId(0));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(&keys(), Qt::Key_Delete);
        QTRY_COMPARE(m_window->toast().message(), u"Key “mobile-app” was revoked."_s);
        QTRY_COMPARE(keys().model()->rowCount(), 0);
        click(m_window->toast().actionButton());
        QTRY_COMPARE(keys().model()->rowCount(), 1);
        QVERIFY(!m_service->rows().front().revoked);
    }

    void aWrongNetworkIsExplainedAtItsField()
    {
        openWindow(SampleService::Fill::Empty);
        NewKeyDialog dialog(*m_service, m_service->clock());
        dialog.show();
        FormField *field = dialog.field(u"allow_cidrs"_s);
        QTest::keyClicks(field->editor(), u"10.8.0.0/16, 192.168.1.0/33"_s);
        click(dialog.findChild<QPushButton *>(u"submit"_s));
        QTRY_VERIFY(field->error().contains("192.168.1.0/33"_L1));
        QVERIFY(field->editor()->property(property::kInvalid).toBool());
        QCOMPARE(field->editor()->accessibleDescription(), field->error());
        QVERIFY(m_service->rows().empty());
        auto *edit = qobject_cast<QLineEdit *>(field->editor());
        QCOMPARE(edit->text(), u"10.8.0.0/16, 192.168.1.0/33"_s); // nothing typed is lost
        edit->setText(u"10.8.0.0/16"_s);
        click(dialog.findChild<QPushButton *>(u"submit"_s));
        QTRY_COMPARE(m_service->rows().size(), std::size_t(1));
        QVERIFY(field->error().isEmpty());
    }

    void aLimitThatIsNoNumberIsExplainedAtItsField()
    {
        openWindow(SampleService::Fill::Empty);
        NewKeyDialog dialog(*m_service, m_service->clock());
        dialog.show();
        FormField *field = dialog.field(u"requests_per_day"_s);
        QTest::keyClicks(field->editor(), u"many"_s);
        click(dialog.findChild<QPushButton *>(u"submit"_s));
        QVERIFY(field->error().contains("many"_L1));
        QVERIFY(m_service->rows().empty());
    }

    void aKeyThatIsNotStoredIsNotLetGoAtTheFirstEsc()
    {
        openWindow(SampleService::Fill::Empty);
        NewKeyDialog dialog(*m_service, m_service->clock());
        dialog.show();
        click(dialog.findChild<QPushButton *>(u"submit"_s));
        QTRY_VERIFY(dialog.panel().isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        for (const QLineEdit *edit : dialog.panel().findChildren<QLineEdit *>())
            QVERIFY(edit->text().isEmpty());
    }

    void aRotatedKeyIsShownOnceToo()
    {
        openWindow(SampleService::Fill::Samples);
        QTRY_VERIFY(keys().model()->rowCount() > 0);
        keys().selectId(1);
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        RotateKeyDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<RotateKeyDialog *>()));
        click(dialog->findChild<QPushButton *>(u"submit"_s));
        QTRY_VERIFY(dialog->panel().isVisible());
    }

    void theFilterLeavesMatchingRowsAndEscBringsAllBack()
    {
        openWindow(SampleService::Fill::Samples);
        QTRY_VERIFY(keys().model()->rowCount() > 20);
        const int all = keys().model()->rowCount();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        FilterField *filter = m_window->keysPage().filter();
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"trial-"_s);
        QTRY_COMPARE(keys().model()->rowCount(), 4);
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(keys().model()->rowCount(), all);
    }

    void aChipShowsOnlyItsKeys()
    {
        openWindow(SampleService::Fill::Samples);
        QTRY_VERIFY(keys().model()->rowCount() > 20);
        click(button(m_window->keysPage(), u"Near limit"_s));
        QTRY_COMPARE(keys().model()->rowCount(), 4);
        click(button(m_window->keysPage(), u"Revoked"_s));
        QTRY_COMPARE(keys().model()->rowCount(), 1);
    }

    void aClickOnATitleSorts()
    {
        openWindow(SampleService::Fill::Samples);
        QTRY_VERIFY(keys().model()->rowCount() > 20);
        QHeaderView *header = keys().horizontalHeader();
        const QPoint title(header->sectionViewportPosition(KeysModel::Today) + 60, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        QTRY_COMPARE(header->sortIndicatorSection(), int(KeysModel::Today));
        const bool descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
        QTRY_COMPARE(labelAt(keys(), descending ? 0 : keys().model()->rowCount() - 1), u"mobile-app"_s);
    }

    void selectionSurvivesARefresh()
    {
        openWindow(SampleService::Fill::Samples);
        QTRY_VERIFY(keys().model()->rowCount() > 20);
        keys().selectId(5);
        m_service->rows()[0].requestsToday = 9999;
        QSignalSpy loaded(keys().tableModel(), &TableModel::loadChanged);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(loaded.count() > 0);
        QCOMPARE(keys().selectedIds(), QList<std::int64_t>{5});
    }

    void enterOpensTheDetailsAndEscClosesThem()
    {
        openWindow(SampleService::Fill::Samples);
        QTRY_VERIFY(keys().model()->rowCount() > 20);
        keys().selectId(2);
        keys().setFocus();
        QTest::keyClick(&keys(), Qt::Key_Return);
        QTRY_VERIFY(button(*m_window, u"Revoke key"_s));
        QTest::keyClick(&keys(), Qt::Key_Escape);
        QTRY_VERIFY(!button(*m_window, u"Revoke key"_s));
    }

    void usageShowsRowsByDayAndByKey()
    {
        openWindow(SampleService::Fill::Samples);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        TableView &table = m_window->usagePage().table();
        QTRY_COMPARE(table.model()->rowCount(), 14);
        QVERIFY(table.isColumnHidden(UsageModel::Key));
        click(button(m_window->usagePage(), u"By key"_s));
        QTRY_VERIFY(table.isColumnHidden(UsageModel::Day));
        QTRY_VERIFY(table.model()->rowCount() > 14);
        click(button(m_window->usagePage(), u"7 days"_s));
        click(button(m_window->usagePage(), u"By day"_s));
        QTRY_COMPARE(table.model()->rowCount(), 7);
    }

    void exportWritesTheFileThatWasChosen()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Usage);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"usage.csv"_s);
        click(m_window->usagePage().findChild<QPushButton *>(u"export"_s));
        QFileDialog *chooser = nullptr;
        QTRY_VERIFY((chooser = m_window->findChild<QFileDialog *>()));
        chooser->selectFile(path);
        QTest::keyClick(chooser, Qt::Key_Return);
        QTRY_VERIFY(m_window->toast().message().contains("usage.csv"_L1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("day,key_id"));
        QVERIFY(file.readLine().count(',') >= 2);
    }

    void anExportThatRunsCanBeCancelled()
    {
        openWindow(SampleService::Fill::Samples);
        m_service->holdExports(true);
        m_window->usagePage().exportTo(u"/nowhere/usage.csv"_s);
        QPushButton *cancel = nullptr;
        for (QPushButton *found : m_window->findChildren<QPushButton *>())
            cancel = found->accessibleName().startsWith("Cancel Exporting"_L1) ? found : cancel;
        click(cancel);
        QVERIFY(m_service->heldExport()->cancelled);
    }

    void aStartThatFailsSaysWhyUntilItWorks()
    {
        openWindow(SampleService::Fill::Empty);
        m_service->setState(Gateway::State::Stopped);
        m_service->failNextStart({"address_in_use", "Port 8787 is in use by another program.", ""});
        m_window->startAction()->trigger();
        const QList<Banner *> banners = m_window->findChildren<Banner *>();
        const auto shown = [&] {
            QString text;
            for (const Banner *banner : banners)
                text += banner->isVisible() ? banner->accessibleName() : QString();
            return text;
        };
        QVERIFY(shown().contains("8787"_L1));
        QCOMPARE(m_window->statusStrip().stateText(), u"Stopped"_s);
        click(button(*m_window, u"Try again"_s));
        QVERIFY(shown().isEmpty());
        QCOMPARE(m_window->statusStrip().stateText(), u"Serving"_s);
    }

    void anOpenAddressWithoutTlsIsWarnedOf_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("warned");
        QTest::newRow("loopback") << "http://127.0.0.1:8787" << false;
        QTest::newRow("loopback, six") << "http://[::1]:8787" << false;
        QTest::newRow("everywhere") << "http://0.0.0.0:8787" << true;
        QTest::newRow("lan") << "http://192.168.1.5:8787" << true;
        QTest::newRow("with TLS") << "https://0.0.0.0:8787" << false;
    }
    void anOpenAddressWithoutTlsIsWarnedOf()
    {
        QFETCH(QString, address);
        openWindow(SampleService::Fill::Empty);
        m_service->setAddress(address);
        m_service->setState(Gateway::State::Serving);
        bool warned = false;
        for (const Banner *banner : m_window->findChildren<Banner *>())
            warned = warned || banner->isVisible();
        QTEST(warned, "warned");
    }

    void theAddressIsCopied()
    {
        openWindow(SampleService::Fill::Empty);
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8787"_s);
    }

    void rowsThatCouldNotBeRefreshedSaySoUntilTheyAre()
    {
        openWindow(SampleService::Fill::Samples);
        QTRY_VERIFY(keys().model()->rowCount() > 0);
        const int rows = keys().model()->rowCount();
        QVERIFY(!button(m_window->keysPage(), u"Try again"_s));
        m_service->failPages({"database_busy", "Another process holds the database.", ""});
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(button(m_window->keysPage(), u"Try again"_s));
        QCOMPARE(keys().model()->rowCount(), rows);
        bool said = false;
        for (const QLabel *label : m_window->keysPage().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"holds the database"_s));
        QVERIFY(said);
        m_service->failPages({});
        click(button(m_window->keysPage(), u"Try again"_s));
        QTRY_VERIFY(!button(m_window->keysPage(), u"Try again"_s));
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("keys") << int(MainWindow::Keys);
        QTest::newRow("usage") << int(MainWindow::Usage);
        QTest::newRow("overview") << int(MainWindow::Overview);
        QTest::newRow("requests") << int(MainWindow::Requests);
    }
    void everyControlHasAName()
    {
        QFETCH(int, page);
        openWindow(SampleService::Fill::Samples);
        QTRY_VERIFY(keys().model()->rowCount() > 0);
        m_window->showPage(page);
        if (page == MainWindow::Keys)
            Q_EMIT keys().opened(2);
        QCOMPARE(namelessControls(*m_window).join(u", "_s), QString());
        NewKeyDialog dialog(*m_service, m_service->clock());
        dialog.show();
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
        click(dialog.findChild<QPushButton *>(u"submit"_s));
        QTRY_VERIFY(dialog.panel().isVisible());
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
        dialog.panel().findChild<QCheckBox *>()->setChecked(true);
    }

    void tabReachesEveryControlOfTheForm()
    {
        openWindow(SampleService::Fill::Empty);
        NewKeyDialog dialog(*m_service, m_service->clock());
        dialog.show();
        dialog.activateWindow();
        QTRY_VERIFY(dialog.focusWidget());
        QSet<QString> reached;
        for (int i = 0; i < 12; ++i) {
            reached.insert(spokenName(dialog.focusWidget()));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name : {u"Label"_s, u"Requests a day"_s, u"Expires"_s, u"Models"_s, u"Allowed addresses"_s,
                                    u"Cancel"_s, u"Create key"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void theThemeChangesInARunningWindow()
    {
        openWindow(SampleService::Fill::Samples);
        const QColor before = m_window->grab().toImage().pixelColor(m_window->width() / 2, 100);
        m_theme->setMode(Theme::Mode::Dark);
        QCoreApplication::processEvents();
        const QColor after = m_window->grab().toImage().pixelColor(m_window->width() / 2, 100);
        m_theme->setMode(Theme::Mode::Light);
        QCOMPARE(before, Tokens::light().surface);
        QCOMPARE(after, Tokens::night().surface);
    }

    void closingWithoutATrayAsksAndNeverHides()
    {
        SampleService service(SampleService::Fill::Empty);
        Shell shell(service, service.clock(), *m_theme);
        QSignalSpy finished(&shell, &Shell::finished);
        shell.open();
        shell.window().close();
        QuestionDialog *question = nullptr;
        QTRY_VERIFY((question = shell.window().findChild<QuestionDialog *>()));
        QVERIFY(shell.window().isVisible());
        QCOMPARE(finished.count(), 0);
        click(button(*question, u"Stop and quit"_s));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(service.state(), Gateway::State::Stopped);
    }

    void theSessionsEndWaitsForNobody_data()
    {
        QTest::addColumn<bool>("open");
        QTest::newRow("an open window") << true;
        QTest::newRow("in the tray") << false;
    }
    void theSessionsEndWaitsForNobody()
    {
        QFETCH(bool, open);
        SampleService service(SampleService::Fill::Samples);
        Keeper keeper;
        qApp->installEventFilter(&keeper);
        Shell shell(service, service.clock(), *m_theme); // sees events before the keeper
        QSignalSpy finished(&shell, &Shell::finished);
        if (open)
            shell.open();
        QVERIFY(service.figures().inFlight > 0);
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QVERIFY(keeper.kept);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(service.state(), Gateway::State::Stopped);
        QVERIFY(!shell.window().isVisible());
        QVERIFY(!shell.window().findChild<QuestionDialog *>());
        shell.quit(); // once is enough
        QCOMPARE(finished.count(), 1);
    }

    void quittingWithRequestsInFlightCanWaitForThem()
    {
        SampleService service(SampleService::Fill::Samples);
        Shell shell(service, service.clock(), *m_theme);
        QSignalSpy finished(&shell, &Shell::finished);
        shell.open();
        shell.quit();
        QuestionDialog *question = nullptr;
        QTRY_VERIFY((question = shell.window().findChild<QuestionDialog *>()));
        click(button(*question, u"Wait, then quit"_s));
        QTRY_COMPARE(service.state(), Gateway::State::Draining);
        QCOMPARE(finished.count(), 0);
        service.setState(Gateway::State::Stopped);
        Q_EMIT service.drained();
        QTRY_COMPARE(finished.count(), 1);
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
