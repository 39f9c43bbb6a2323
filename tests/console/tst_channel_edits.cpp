// Channels changed where they stand, put in order, brought together by tags, and explained: in the real window on a
// real gateway, with mouse and keyboard.
#include "tests/console/real_window.h"
#include "ui/dialogs/edit_channels_dialog.h"
#include "ui/forms/form.h"
#include "ui/language.h"
#include "ui/pages/channels_page.h"
#include "ui/pages/request_drawer.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/route_panel.h"
#include "ui/table/column_layout.h"
#include "ui/table/row_mover.h"
#include "ui/table/table_view.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = RealWindow::kPatienceMs;

} // namespace

class ChannelEditsTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealWindow> m_real;
    std::vector<std::int64_t> m_ids; // of the channels that addThree() made

    ChannelsPage &page() { return m_real->window().channelsPage(); }
    TableView &table() { return page().table(); }
    Toast &toast() { return m_real->window().toast(); }
    ChannelService &channels() { return m_real->service().channels(); }
    QModelIndex index(int row, int column) { return table().model()->index(row, column); }
    QString cell(int row, int column) { return index(row, column).data().toString(); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << cell(row, ChannelsModel::Name);
        return all;
    }
    QPoint at(int row, int column) { return table().visualRect(index(row, column)).center(); }
    QPoint handleOf(int row) { return {4, at(row, 0).y()}; }

    template <class T>
    Result<T> answerTo(const std::function<void(Done<T>)> &ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](Result<T> result) { answer = std::move(result); });
        const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs);
        return came ? *answer : fail("no_answer", "There was no answer.");
    }
    void change(std::int64_t id, const ChannelDraft &draft)
    {
        const auto done = answerTo<void>([&](Done<void> take) { channels().change(id, draft, this, take); });
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
    }
    /// "a", "b" and "c" with the priorities 10, 5 and 1, and their models of the same names.
    void addThree()
    {
        m_ids.clear();
        for (const auto &[name, priority] : {std::pair{"a", 10}, {"b", 5}, {"c", 1}}) {
            ChannelDraft draft;
            draft.name = name;
            draft.kind = ChannelKind::Simulator;
            draft.baseUrl = "simulator:";
            draft.models = std::vector<std::string>{std::string("model-") + name};
            draft.priority = priority;
            const auto made =
                answerTo<std::int64_t>([&](Done<std::int64_t> take) { channels().create(draft, this, take); });
            QVERIFY(made.has_value());
            m_ids.push_back(*made);
        }
        page().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}), kPatienceMs);
    }
    void doubleClick(int row, int column)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at(row, column));
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, at(row, column));
    }
    template <class Editor>
    Editor *editor()
    {
        for (Editor *found : table().viewport()->findChildren<Editor *>()) {
            if (found->isVisible() && found->parentWidget() == table().viewport())
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
    }
    void init()
    {
        m_real = std::make_unique<RealWindow>(*m_theme);
        m_real->setConfiguration("listen = 127.0.0.1:" + QByteArray::number(freePort()) + "\n");
        m_real->open();
        m_real->window().resize(1440, 900);
        m_real->window().showPage(MainWindow::Channels);
        addThree();
    }
    void cleanup() { m_real.reset(); }

    void aFigureIsChangedInItsCellAndBack()
    {
        doubleClick(1, ChannelsModel::Weight);
        auto *spin = editor<QSpinBox>();
        QVERIFY(spin);
        QCOMPARE(spin->accessibleName(), u"Weight"_s);
        QTest::keyClick(spin, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(spin, u"37"_s);
        QTest::keyClick(spin, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, ChannelsModel::Weight), u"37"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(toast().message(), u"“b” was changed: Weight."_s, kPatienceMs);
        QTest::mouseClick(toast().actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, ChannelsModel::Weight), u"1"_s, kPatienceMs);
    }

    void textIsChangedInItsCell_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("name") << int(ChannelsModel::Name) << u"renamed"_s << u"renamed"_s;
        QTest::newRow("tag") << int(ChannelsModel::Tag) << u"my lab"_s << u"my lab"_s;
        QTest::newRow("models") << int(ChannelsModel::Models) << u"one, two,three"_s << u"3"_s;
    }
    void textIsChangedInItsCell()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        table().columns().setVisible(column, true); // there may be no room for the tag
        table().editCell(m_ids[0], column);
        auto *line = editor<QLineEdit>();
        QVERIFY(line);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, column), shown, kPatienceMs);
    }

    void whatIsTypedOutlivesARefreshAndEscapeLeavesIt()
    {
        table().editCell(m_ids[0], ChannelsModel::Name);
        auto *line = editor<QLineEdit>();
        QVERIFY(line);
        QTest::keyClicks(line, u"half a na"_s);
        ChannelDraft other;
        other.weight = 9;
        change(m_ids[0], other);
        page().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ChannelsModel::Weight), u"9"_s, kPatienceMs);
        QCOMPARE(line->text(), u"half a na"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!editor<QLineEdit>());
        QCOMPARE(cell(0, ChannelsModel::Name), u"a"_s);
    }

    void aChangeElsewhereIsNotOverwrittenUnasked()
    {
        table().editCell(m_ids[2], ChannelsModel::Priority);
        auto *spin = editor<QSpinBox>();
        QVERIFY(spin);
        ChannelDraft other;
        other.weight = 50;
        change(m_ids[2], other);
        QTest::keyClick(spin, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(spin, u"3"_s);
        QTest::keyClick(spin, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(toast().message().contains("changed elsewhere"_L1), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, ChannelsModel::Weight), u"50"_s, kPatienceMs);
        QCOMPARE(cell(2, ChannelsModel::Priority), u"1"_s);
        QTest::mouseClick(toast().actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, ChannelsModel::Priority), u"3"_s, kPatienceMs);
    }

    void whatIsRefusedIsSaid()
    {
        table().editCell(m_ids[0], ChannelsModel::Models);
        auto *line = editor<QLineEdit>();
        QVERIFY(line);
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(toast().message().startsWith("Not changed: "_L1), kPatienceMs);
        QCOMPARE(cell(0, ChannelsModel::Models), u"1"_s);
    }

    void aRowIsDraggedBetweenTwoOthers()
    {
        QVERIFY(table().rowMover().isPossible());
        QWidget *viewport = table().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, handleOf(2));
        const int line = table().rowViewportPosition(1) + 4; // the upper half of "b"
        QTest::mouseMove(viewport, {6, line + 30});
        QTest::mouseMove(viewport, {6, line});
        QCOMPARE(table().rowMover().landing(), 1);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {6, line});
        QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"a"_s, u"c"_s, u"b"_s}), kPatienceMs);
        QCOMPARE(cell(1, ChannelsModel::Priority), u"7"_s);
        QTRY_COMPARE_WITH_TIMEOUT(toast().message(), u"“c” has the priority 7."_s, kPatienceMs);
        QTest::mouseClick(toast().actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}), kPatienceMs);
    }

    void aDragIsLeftWithEscape()
    {
        QWidget *viewport = table().viewport();
        table().setFocus();
        QTest::mousePress(viewport, Qt::LeftButton, {}, handleOf(2));
        QTest::mouseMove(viewport, {6, 40});
        QTest::mouseMove(viewport, {6, 4});
        QVERIFY(table().rowMover().landing() >= 0);
        QTest::keyClick(&table(), Qt::Key_Escape);
        QCOMPARE(table().rowMover().landing(), -1);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {6, 4});
        QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void aRowIsMovedByKeyboard()
    {
        table().selectId(m_ids[2]);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(cell(table().currentIndex().row(), ChannelsModel::Priority), u"5"_s, kPatienceMs);
        QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"a"_s, u"c"_s, u"b"_s}), kPatienceMs);
        QCOMPARE(table().selectedIds(), QList<std::int64_t>{m_ids[2]});
    }

    void placesSayNothingInAnotherOrder()
    {
        table().sortByColumn(ChannelsModel::Name, Qt::AscendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!table().rowMover().isPossible(), kPatienceMs);
        table().selectId(m_ids[2]);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(toast().message().startsWith("Places can be changed while"_L1));
        QCOMPARE(cell(2, ChannelsModel::Priority), u"1"_s);
    }

    void channelsOfATagAreShownAndChangedTogether()
    {
        table().setFocus();
        table().selectAll();
        page().editSelected();
        EditChannelsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_real->window().findChild<EditChannelsDialog *>()));
        QTest::keyClicks(dialog->form().field(u"tag"_s)->editor(), u"two words"_s);
        QTest::keyClicks(dialog->form().field(u"weight"_s)->editor(), u"x"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QCOMPARE(dialog->form().field(u"weight"_s)->error(), u"“x” is not a whole number."_s);
        qobject_cast<QLineEdit *>(dialog->form().field(u"weight"_s)->editor())->setText(u"4"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, ChannelsModel::Tag), u"two words"_s, kPatienceMs);
        QCOMPARE(cell(0, ChannelsModel::Weight), u"4"_s);
        QCOMPARE(cell(0, ChannelsModel::Priority), u"10"_s); // was left empty

        ChannelDraft none;
        none.tag = "";
        change(m_ids[1], none);
        page().refresh();
        auto *tags = page().findChild<QPushButton *>(u"tags"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tags->isVisible() && cell(1, ChannelsModel::Tag).isEmpty(), kPatienceMs);
        QTest::mouseClick(tags, Qt::LeftButton);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = page().findChild<QMenu *>()));
        QCOMPARE(menu->actions().size(), 1);
        QMenu *actions = menu->actions().first()->menu();
        QVERIFY(actions);
        for (QAction *action : actions->actions()) {
            if (action->text() == "Switch off"_L1)
                action->trigger();
        }
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, ChannelsModel::On), u"Off"_s, kPatienceMs);
        QCOMPARE(cell(1, ChannelsModel::On), u"On"_s);
        page().filter()->setText(u"tag:\"two words\""_s);
        QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"a"_s, u"c"_s}), kPatienceMs);
        page().filter()->setText(u"model:model-c group:default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{u"c"_s}, kPatienceMs);
    }

    void aDryRunSaysWhy()
    {
        ChannelDraft off;
        off.enabled = false;
        change(m_ids[1], off);
        ChannelDraft same;
        same.models = std::vector<std::string>{"model-a"};
        change(m_ids[2], same);
        RoutePanel &panel = page().routePanel();
        page().askRoute();
        QComboBox *model = panel.findChildren<QComboBox *>().first();
        QTest::keyClicks(model->lineEdit(), u"model-a"_s);
        QTest::keyClick(model->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(panel.route().rowCount(), 3, kPatienceMs);
        QVERIFY(panel.table().isVisible());
        const auto shown = [&panel](int row, int column) { return panel.route().cell(row, column).text; };
        QCOMPARE(shown(0, RouteModel::Channel), u"a"_s);
        QCOMPARE(shown(0, RouteModel::First), u"100 %"_s);
        QCOMPARE(shown(1, RouteModel::Channel), u"c"_s);
        QCOMPARE(shown(1, RouteModel::First), u"if it fails"_s);
        QCOMPARE(shown(2, RouteModel::Why), u"skipped: switched off"_s);

        page().explainRoute(u"model-a"_s, u"trial_unknown"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panel.note().contains("no such key"_L1), kPatienceMs);
        QVERIFY(!panel.table().isVisible());
        page().explainRoute(u"nothing"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(panel.note().startsWith("No channel takes"_L1), kPatienceMs);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"toggleRoute"_s), Qt::LeftButton);
        QVERIFY(!panel.isOpen());
    }

    void aRequestOfTheLogLeadsToItsDryRun()
    {
        const QString key = m_real->addKey("asker");
        QVERIFY(!key.isEmpty());
        auto *requests = static_cast<RequestsPage *>(m_real->window().page(MainWindow::Requests));
        m_real->window().showPage(MainWindow::Requests);
        RequestLine line;
        line.model = u"model-b"_s;
        line.keyId = 1;
        auto *drawer = requests->findChild<RequestDrawer *>();
        drawer->begin(line);
        drawer->findChild<QPushButton *>(u"whyThisChannel"_s)->click();
        QCOMPARE(m_real->window().currentPage(), int(MainWindow::Channels));
        RoutePanel &panel = page().routePanel();
        QTRY_COMPARE_WITH_TIMEOUT(panel.route().rowCount(), 3, kPatienceMs);
        QCOMPARE(panel.route().cell(0, RouteModel::Channel).text, u"b"_s);
    }

    void aBalanceThatIsNotToldIsSaid()
    {
        table().selectId(m_ids[0]);
        Q_EMIT table().opened(m_ids[0]);
        auto *refresh = page().findChild<QPushButton *>(u"refreshBalance"_s);
        QTRY_VERIFY(refresh && refresh->isVisible());
        refresh->click();
        QTRY_COMPARE_WITH_TIMEOUT(toast().message(), u"a: The provider does not tell its balance"_s, kPatienceMs);
    }

    void whatWentOffByItselfSaysWhyAndReturnsWithATest()
    {
        m_real->installation().operations().switchOffLost({m_ids[0], 0, "401 key refused"});
        page().refresh();
        QTRY_COMPARE_WITH_TIMEOUT((page().refresh(), cell(0, ChannelsModel::Status)), u"Switched off by itself"_s,
                                  kPatienceMs);
        QVERIFY(index(0, ChannelsModel::Status).data(TableModel::CellRole).value<Cell>().note.contains("401"_L1));
        QTRY_VERIFY(page().findChild<QPushButton *>(u"testAll"_s)->isEnabled());
        QTest::mouseClick(page().findChild<QPushButton *>(u"testAll"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ChannelsModel::Status), u"Healthy"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(toast().message(), u"3 channels answered."_s, kPatienceMs);
    }
};

QTEST_MAIN(ChannelEditsTest)
#include "tst_channel_edits.moc"
