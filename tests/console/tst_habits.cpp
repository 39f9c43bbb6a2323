#include "models/bulk_run.h"
#include "tests/console/sample_service.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/edit_keys_dialog.h"
#include "ui/dialogs/issued_keys_panel.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/language.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/page_memory.h"
#include "ui/table/column_layout.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTemporaryDir>
#include <algorithm>

using namespace turnpike;
using namespace Qt::StringLiterals;

/// What every table of the console does, tried on the keys.
class HabitsTest final : public QObject
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
        m_window->resize(1280, 800);
        m_window->rememberIn(*m_memory);
        m_window->showPage(MainWindow::Keys);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(keys().model()->rowCount() > 20);
    }
    TableView &keys() { return m_window->keysPage().table(); }
    void select(int rows)
    {
        keys().setFocus();
        keys().setCurrentIndex(keys().model()->index(0, 0));
        for (int row = 1; row < rows; ++row)
            QTest::keyClick(&keys(), Qt::Key_Down, Qt::ShiftModifier);
    }
    std::int64_t limitOf(std::int64_t id)
    {
        for (const KeyRow &row : m_service->rows()) {
            if (row.id == id)
                return row.limitToday;
        }
        return -1;
    }

    int revokedKeys()
    {
        return int(std::count_if(m_service->rows().begin(), m_service->rows().end(),
                                 [](const KeyRow &row) { return row.revoked; }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
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

    void aColumnIsHiddenByItsMenuAndStaysHiddenAfterARestart()
    {
        openWindow();
        clickOn(m_window->keysPage().findChild<QPushButton *>(u"columns"_s));
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == "Expires"_L1)
                action->trigger();
        }
        menu->close();
        QVERIFY(keys().isColumnHidden(KeysModel::Expires));
        openWindow();
        QVERIFY(keys().isColumnHidden(KeysModel::Expires));
        QVERIFY(!keys().isColumnHidden(KeysModel::LastUsed));
        keys().columns().reset();
        QVERIFY(!keys().isColumnHidden(KeysModel::Expires));
    }

    void theLastColumnCannotBeHidden()
    {
        openWindow();
        for (int column = 1; column < keys().model()->columnCount(); ++column)
            keys().columns().setVisible(column, false);
        QMenu menu;
        keys().columns().fillMenu(menu);
        for (const QAction *action : menu.actions()) {
            if (action->text() == "Label"_L1)
                QVERIFY(!action->isEnabled());
        }
    }

    void orderAndWidthOfColumnsComeBack()
    {
        openWindow();
        QHeaderView *header = keys().horizontalHeader();
        header->moveSection(header->visualIndex(KeysModel::LastUsed), 0);
        header->resizeSection(KeysModel::Status, 201);
        openWindow();
        QCOMPARE(keys().horizontalHeader()->visualIndex(KeysModel::LastUsed), 0);
        QCOMPARE(keys().columnWidth(KeysModel::Status), 201);
    }

    void itBeginsWithTheOverviewAndThenWithThePageThatWasShownLast()
    {
        QSettings memory(m_folder->filePath(u"console.ini"_s), QSettings::IniFormat);
        SampleService service(SampleService::Fill::Samples);
        MainWindow first(service, service.clock(), *m_theme);
        first.rememberIn(memory);
        first.show();
        first.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&first));
        QCOMPARE(first.currentPage(), int(MainWindow::Overview));
        QTest::keyClick(&first, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(first.currentPage(), int(MainWindow::Usage));
        MainWindow second(service, service.clock(), *m_theme);
        second.rememberIn(memory);
        QCOMPARE(second.currentPage(), int(MainWindow::Usage));
    }

    void sortingAndFilterComeBack()
    {
        openWindow();
        keys().sortByColumn(KeysModel::Label, Qt::AscendingOrder);
        m_window->keysPage().filter()->setText(u"trial-"_s);
        QTRY_COMPARE(keys().model()->rowCount(), 4);
        m_window.reset();
        m_service = std::make_unique<SampleService>(SampleService::Fill::Samples);
        m_window = std::make_unique<MainWindow>(*m_service, m_service->clock(), *m_theme);
        m_window->rememberIn(*m_memory);
        m_window->show();
        QTRY_COMPARE(keys().model()->rowCount(), 4);
        QCOMPARE(keys().horizontalHeader()->sortIndicatorSection(), int(KeysModel::Label));
        QCOMPARE(keys().model()->index(0, 0).data().toString(), u"trial-0410"_s);
    }

    void theChosenGroupOfKeysComesBack()
    {
        openWindow();
        QPushButton *revoked = buttonOf(m_window->keysPage(), u"Revoked"_s);
        clickOn(revoked);
        QTRY_COMPARE(keys().model()->rowCount(), revokedKeys());
        m_window.reset();
        m_service = std::make_unique<SampleService>(SampleService::Fill::Samples);
        m_window = std::make_unique<MainWindow>(*m_service, m_service->clock(), *m_theme);
        m_window->rememberIn(*m_memory);
        m_window->showPage(MainWindow::Keys);
        m_window->show();
        QTRY_COMPARE(keys().model()->rowCount(), revokedKeys());
        QVERIFY(buttonOf(m_window->keysPage(), u"Revoked"_s)->isChecked());
    }

    void theWidthOfADrawerComesBack()
    {
        openWindow();
        Q_EMIT keys().opened(keys().tableModel()->rowId(0));
        auto *splitter = m_window->keysPage().findChild<QSplitter *>();
        QSplitterHandle *handle = splitter->handle(1);
        QTRY_VERIFY(handle->x() <= splitter->sizes().at(0)); // laid out with the drawer, no longer at the window's edge
        const int before = splitter->sizes().at(1);
        const QPoint at = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QTest::mouseMove(handle, at - QPoint(90, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at);
        const int chosen = splitter->sizes().at(1);
        QVERIFY2(qAbs(chosen - before - 90) < 5, qPrintable(QString::number(chosen))); // a handle is a little wide
        QTest::keyClick(&m_window->keysPage(), Qt::Key_Escape);
        Q_EMIT keys().opened(keys().tableModel()->rowId(1));
        QCOMPARE(splitter->sizes().at(1), chosen);
        openWindow();
        Q_EMIT keys().opened(keys().tableModel()->rowId(0));
        QCOMPARE(m_window->keysPage().findChild<QSplitter *>()->sizes().at(1), chosen);
    }

    void aFilterIsSavedChosenAndForgotten()
    {
        openWindow();
        FilterField *filter = m_window->keysPage().filter();
        filter->setText(u"demo"_s);
        const auto choose = [&](const QString &text) {
            clickOn(m_window->keysPage().findChild<QPushButton *>(u"savedFilters"_s));
            QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() == text) {
                    QVERIFY(action->isEnabled());
                    action->trigger();
                }
            }
            menu->close();
        };
        choose(u"Save this filter"_s);
        filter->clear();
        choose(u"demo"_s);
        QCOMPARE(filter->text(), u"demo"_s);
        choose(u"Forget this filter"_s);
        filter->clear();
        choose(u"demo"_s);
        QCOMPARE(filter->text(), QString());
    }

    void aFilterThatCannotBeReadIsRedWithTheReasonAndTheRowsStay()
    {
        openWindow();
        FilterField *filter = m_window->keysPage().filter();
        filter->setText(u"status:near-limit"_s);
        QTRY_COMPARE(keys().model()->rowCount(), 4);
        filter->setText(u"status:active limit>=80%"_s); // the same in other words
        QTRY_COMPARE(keys().model()->rowCount(), 4);
        filter->setText(u"limit>=100%"_s);
        QTRY_VERIFY(keys().model()->rowCount() < 4);
        filter->setText(u"status:near-limit"_s);
        QTRY_COMPARE(keys().model()->rowCount(), 4);
        filter->setText(u"status:actve"_s);
        QTRY_VERIFY(filter->property(property::kInvalid).toBool());
        QVERIFY(filter->error().contains("active"_L1));
        QCOMPARE(keys().model()->rowCount(), 4);
        bool said = false;
        for (const QLabel *label : m_window->keysPage().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == filter->error());
        QVERIFY(said);
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_VERIFY(filter->error().isEmpty());
    }

    void rowsAndCellsAreCopied()
    {
        openWindow();
        select(2);
        QTest::keyClick(&keys(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.first().startsWith("Label\tStatus"_L1));
        QTest::keyClick(&keys(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), keys().currentIndex().data().toString());
    }

    void theFooterCountsTheSelection()
    {
        openWindow();
        select(3);
        bool counted = false;
        for (const QLabel *label : m_window->keysPage().findChildren<QLabel *>())
            counted = counted || label->text().contains("3 selected"_L1);
        QVERIFY(counted);
    }

    void severalKeysAreRevokedAtOnceAndBroughtBack()
    {
        openWindow();
        const int before = keys().model()->rowCount();
        select(3);
        QTest::keyClick(&keys(), Qt::Key_Delete);
        QTRY_VERIFY(m_window->toast().message().contains("revoked"_L1));
        QTRY_COMPARE(keys().model()->rowCount(), before - 3);
        clickOn(m_window->toast().actionButton());
        QTRY_COMPARE(keys().model()->rowCount(), before);
    }

    void limitsAreSetOnASelection()
    {
        openWindow();
        select(3);
        const QList<std::int64_t> ids = keys().selectedIds();
        clickOn(buttonOf(m_window->keysPage(), u"Set limits…"_s));
        EditKeysDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<EditKeysDialog *>()));
        QWidget *editor = dialog->field(u"requests_per_day"_s)->editor();
        editor->findChild<QComboBox *>()->setCurrentIndex(3);
        QTest::keyClicks(editor->findChild<QLineEdit *>(), u"77"_s);
        clickOn(dialog->findChild<QPushButton *>(u"submit"_s));
        QTRY_VERIFY(m_window->toast().message().contains("changed"_L1));
        for (std::int64_t id : ids)
            QCOMPARE(limitOf(id), 77);
    }

    void aLimitThatCannotBeReadIsExplainedAtItsField()
    {
        openWindow();
        EditKeysDialog dialog(*m_service, {{1, u"one"_s, {}}, {2, u"two"_s, {}}});
        dialog.show();
        FormField *field = dialog.field(u"tokens_per_day"_s);
        field->editor()->findChild<QComboBox *>()->setCurrentIndex(3);
        field->editor()->findChild<QLineEdit *>()->setText(u"lots"_s);
        clickOn(dialog.findChild<QPushButton *>(u"submit"_s));
        QVERIFY(field->error().contains("lots"_L1));
        QVERIFY(dialog.isVisible());
    }

    void f2EditsTheSelectedKey()
    {
        openWindow();
        select(1);
        QTest::keyClick(&keys(), Qt::Key_F2);
        EditKeysDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<EditKeysDialog *>()));
        auto *label = qobject_cast<QLineEdit *>(dialog->field(u"label"_s)->editor());
        label->setText(u"renamed"_s);
        QTest::keyClick(label, Qt::Key_Return);
        const auto isRenamed = [](const KeyRow &row) { return row.label == "renamed"_L1; };
        QTRY_VERIFY(std::any_of(m_service->rows().begin(), m_service->rows().end(), isRenamed));
    }

    void everyRowOfAFailedChangeSaysWhatBecameOfIt()
    {
        QList<BulkOutcome::Line> lines;
        for (std::int64_t id = 1; id <= 30; ++id)
            lines.append({id, QString::number(id), {}});
        QObject context;
        BulkOutcome seen;
        int running = 0, most = 0;
        QList<Done<void>> waiting;
        runBulk(
            lines, &context,
            [&](std::int64_t, Done<void> done) {
                most = qMax(most, ++running);
                waiting << std::move(done);
            },
            [&](const BulkOutcome &outcome) { seen = outcome; });
        for (int answered = 0; !waiting.isEmpty(); ++answered) {
            const Done<void> done = waiting.takeFirst();
            --running;
            done(answered % 3 == 0 ? Result<void>(fail("conflict", "changed elsewhere")) : Result<void>());
        }
        QCOMPARE(seen.lines.size(), 30);
        QCOMPARE(seen.failed(), 10);
        QCOMPARE(seen.done().size(), 20);
        QVERIFY(most < 30); // a few at a time
        OutcomeDialog dialog(u"Not every key was revoked"_s, seen);
        const QAbstractItemModel *model = dialog.findChild<TableView *>()->model();
        QCOMPARE(model->rowCount(), 30);
        QCOMPARE(model->index(9, 1).data().toString(), u"changed elsewhere"_s);
        QCOMPARE(model->index(10, 1).data().toString(), u"Done"_s);
    }

    void manyKeysAreMadeAndSavedOnce()
    {
        openWindow();
        NewKeyDialog dialog(*m_service, m_service->clock());
        dialog.show();
        const std::size_t before = m_service->rows().size();
        clickOn(buttonOf(dialog, u"Many"_s));
        dialog.findChild<QSpinBox *>()->setValue(12);
        QTest::keyClicks(dialog.field(u"label"_s)->editor(), u"team"_s);
        clickOn(dialog.findChild<QPushButton *>(u"submit"_s));
        QTRY_VERIFY(dialog.batch().isVisible());
        QCOMPARE(m_service->rows().size(), before + 12);
        dialog.reject();
        QVERIFY(dialog.isVisible()); // not stored yet
        const QString path = m_folder->filePath(u"keys.csv"_s);
        QVERIFY(dialog.batch().saveTo(path));
        QVERIFY(dialog.batch().isStored());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.first().trimmed(), QByteArray("label,key"));
        QVERIFY(lines.at(1).startsWith("team-01,trial_"));
        QVERIFY(lines.at(12).startsWith("team-12,trial_"));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void denseRowsAreLowerAndRemembered()
    {
        openWindow();
        const int comfortable = keys().rowHeight(0);
        m_window->actions().find(u"view.dense"_s)->trigger();
        QVERIFY(keys().rowHeight(0) < comfortable);
        openWindow();
        QVERIFY(keys().rowHeight(0) < comfortable);
    }

    void scrollPositionSurvivesARefresh()
    {
        openWindow();
        m_window->resize(1280, 520);
        keys().selectId(m_window->keysPage().table().tableModel()->rowId(15));
        keys().scrollTo(keys().model()->index(20, 0), QAbstractItemView::PositionAtBottom);
        const int place = keys().verticalScrollBar()->value();
        QVERIFY(place > 0);
        QSignalSpy loaded(keys().tableModel(), &TableModel::loadChanged);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(loaded.count() > 0);
        QCOMPARE(keys().verticalScrollBar()->value(), place);
    }
};

QTEST_MAIN(HabitsTest)
#include "tst_habits.moc"
