// Channels and settings in the real window on a real gateway: an installation in a temporary directory, simulated
// providers on ports of their own.
#include "models/channels_model.h"
#include "models/local_service.h"
#include "server/gateway/gateway.h"
#include "server/gateway/installation.h"
#include "server/simulator/simulator.h"
#include "server/storage/reader_pool.h"
#include "tests/console/sample_service.h"
#include "ui/dialogs/channel_dialog.h"
#include "ui/dialogs/preset_picker.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/language.h"
#include "ui/pages/channel_drawer.h"
#include "ui/pages/channels_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/probe_panel.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 15'000;

QPushButton *button(QWidget &parent, const QString &text)
{
    for (QPushButton *found : parent.findChildren<QPushButton *>()) {
        if (found->text() == text && found->isVisible())
            return found;
    }
    return nullptr;
}

void type(QWidget *editor, const QString &text)
{
    if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        lines->clear();
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->clear();
    QTest::keyClicks(editor, text);
}

} // namespace

class ChannelsTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Simulator> m_provider;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<MainWindow> m_window;

    ChannelsPage &page() { return m_window->channelsPage(); }
    TableView &table() { return page().table(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QString providerUrl() const { return QString::fromStdString(m_provider->baseUrl()); }

    QString sql(const QString &query)
    {
        std::optional<QString> answer;
        m_installation->readers().run<QString>(
            this,
            [query](Session &session) -> Result<QString> {
                auto rows = session.query(query);
                if (!rows)
                    return tl::make_unexpected(rows.error());
                return rows->next() ? rows->value(0).toString() : QString();
            },
            [&answer](Result<QString> value) { answer = value ? *value : u"error"_s; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs) ? *answer : u"no answer"_s;
    }

    std::int64_t addChannel(const QString &name, int priority = 0)
    {
        ChannelDraft draft;
        draft.name = name.toStdString();
        draft.kind = ChannelKind::OpenAi;
        draft.baseUrl = m_provider->baseUrl();
        draft.models = std::vector<std::string>{"sim-chat"};
        draft.priority = priority;
        draft.addKeys = std::vector<std::string>{"sk-provider-secret-0001", "sk-provider-secret-0002"};
        std::int64_t id = 0;
        m_service->channels().create(draft, this, [&id](Result<std::int64_t> made) { id = made.value_or(-1); });
        return QTest::qWaitFor([&id] { return id != 0; }, kPatienceMs) ? id : -1;
    }

    void showRows(int count)
    {
        page().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), count, kPatienceMs);
    }

    ChannelInfo stored(std::int64_t id)
    {
        std::optional<ChannelInfo> found;
        bool answered = false;
        m_service->channels().list({}, this, [&](Result<ChannelList> list) {
            answered = true;
            for (const ChannelInfo &one : list ? list->rows : QList<ChannelInfo>()) {
                if (one.id == id)
                    found = one;
            }
        });
        return QTest::qWaitFor([&] { return answered; }, kPatienceMs) ? found.value_or(ChannelInfo()) : ChannelInfo();
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
        auto provider = Simulator::start({});
        QVERIFY(provider.has_value());
        m_provider = std::move(*provider);
        const QString data = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) +
                                               QString::fromLatin1(QTest::currentDataTag()));
        auto settings = Settings::resolve({{"data", data.toStdString()}}, {}, {});
        QVERIFY(settings.has_value());
        auto opened = Installation::open(*settings);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        m_installation = std::move(*opened);
        m_gateway = std::make_unique<Gateway>(*m_installation);
        Gateway::Options options;
        options.port = 0;
        options.workers = 1;
        m_service = std::make_unique<LocalService>(*m_installation, *m_gateway, options);
        m_window = std::make_unique<MainWindow>(*m_service, m_installation->clock(), *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(MainWindow::Channels);
    }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
        m_gateway.reset();
        m_installation.reset();
        m_provider.reset();
    }

    void aChannelIsMadeFromAPresetTriedAndSaved()
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(page(), u"New channel"_s), kPatienceMs);
        QTest::mouseClick(page().findChild<QPushButton *>(u"newChannel"_s), Qt::LeftButton);
        ChannelDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<ChannelDialog *>()));
        QCOMPARE(dialog->step(), int(ChannelDialog::Provider));
        dialog->presets()->chooseOther(); // another provider
        QTest::keyClick(dialog->findChild<QPushButton *>(u"next"_s), Qt::Key_Space);
        QCOMPARE(dialog->step(), int(ChannelDialog::Connection));
        type(dialog->field(u"name"_s)->editor(), u"simulated"_s);
        type(dialog->field(u"base_url"_s)->editor(), providerUrl() + u"/v1/"_s);
        type(dialog->field(u"add_keys"_s)->editor(), u"sk-first-0001"_s);
        QTest::keyClick(dialog->field(u"add_keys"_s)->editor(), Qt::Key_Return);
        QTest::keyClicks(dialog->field(u"add_keys"_s)->editor(), u"sk-second-0002"_s);

        auto *model = dialog->probe().findChild<QComboBox *>();
        for (QComboBox *combo : dialog->probe().findChildren<QComboBox *>())
            model = combo->isEditable() ? combo : model;
        type(model->lineEdit(), u"sim-chat"_s);
        QTest::keyClick(model->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->probe().verdict().startsWith("Answered in "_L1), kPatienceMs);
        QCOMPARE(sql(u"SELECT count(*) FROM channels"_s), u"0"_s); // tried before it is saved

        QTest::mouseClick(dialog->findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"fetchModels"_s), Qt::LeftButton);
        const auto models = [&] {
            return qobject_cast<QPlainTextEdit *>(dialog->field(u"models"_s)->editor())->toPlainText();
        };
        QTRY_VERIFY_WITH_TIMEOUT(models().contains("sim-chat"_L1), kPatienceMs);
        type(dialog->field(u"weight"_s)->editor(), u"7"_s);
        QTest::keyClick(dialog->field(u"weight"_s)->editor(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<ChannelDialog *>(), kPatienceMs);
        showRows(1);
        QCOMPARE(cell(0, ChannelsModel::Name), u"simulated"_s);
        QCOMPARE(cell(0, ChannelsModel::Weight), u"7"_s);
        QCOMPARE(cell(0, ChannelsModel::Keys), u"2/2"_s);
        QCOMPARE(sql(u"SELECT actor || ' ' || action FROM audit_log ORDER BY id DESC LIMIT 1"_s),
                 u"console channel.create"_s);
        QCOMPARE(sql(u"SELECT count(*) FROM audit_log WHERE after LIKE '%sk-second-0002%'"_s), u"0"_s);
    }

    void whatAProviderRefusesIsToldAndTheKeyIsNot()
    {
        ChannelDialog dialog(m_service->channels(), m_installation->clock());
        dialog.presets()->chooseOther();
        dialog.show();
        dialog.showStep(ChannelDialog::Connection);
        type(dialog.field(u"name"_s)->editor(), u"x"_s);
        type(dialog.field(u"base_url"_s)->editor(), providerUrl());
        type(dialog.field(u"add_keys"_s)->editor(), u"sk-secret-of-the-test-0001"_s);
        for (QComboBox *combo : dialog.probe().findChildren<QComboBox *>()) {
            if (combo->isEditable())
                combo->setEditText(u"sim-chat+status=401"_s);
        }
        QSignalSpy tested(&dialog.probe(), &ProbePanel::tested);
        dialog.probe().run();
        QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 1, kPatienceMs);
        QCOMPARE(dialog.probe().verdict(), u"The provider refuses the key"_s);
    }

    void aTestCanBeCancelled()
    {
        const std::int64_t id = addChannel(u"slow"_s);
        showRows(1);
        table().selectId(id);
        Q_EMIT table().opened(id);
        ProbePanel &probe = page().drawer().probe();
        for (QComboBox *combo : probe.findChildren<QComboBox *>()) {
            if (combo->isEditable())
                combo->setEditText(u"sim-chat+delay=15000"_s);
        }
        QTest::mouseClick(probe.findChild<QPushButton *>(u"probe"_s), Qt::LeftButton);
        QVERIFY(probe.isRunning());
        QTest::mouseClick(probe.findChild<QPushButton *>(u"probe"_s), Qt::LeftButton);
        QVERIFY(!probe.isRunning());
        QCOMPARE(probe.verdict(), QString());
    }

    void wrongFieldsAreExplainedWhereTheyAre_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("step");
        QTest::newRow("address") << u"base_url"_s << u"ftp://nowhere"_s << int(ChannelDialog::Connection);
        QTest::newRow("no name") << u"name"_s << QString() << int(ChannelDialog::Connection);
        QTest::newRow("no model") << u"models"_s << QString() << int(ChannelDialog::Routing);
        QTest::newRow("weight") << u"weight"_s << u"heavy"_s << int(ChannelDialog::Routing);
        QTest::newRow("mapping") << u"model_mapping"_s << u"chat"_s << int(ChannelDialog::Advanced);
        QTest::newRow("proxy") << u"proxy_url"_s << u"ftp://x"_s << int(ChannelDialog::Advanced);
        QTest::newRow("time-out") << u"timeouts.connect"_s << u"0"_s << int(ChannelDialog::Advanced);
    }
    void wrongFieldsAreExplainedWhereTheyAre()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(int, step);
        const std::int64_t id = addChannel(u"right"_s);
        ChannelDialog dialog(m_service->channels(), m_installation->clock(), stored(id));
        dialog.show();
        dialog.showStep(step);
        type(dialog.field(field)->editor(), text);
        dialog.showStep(ChannelDialog::Connection);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.field(field)->error().isEmpty(), kPatienceMs);
        QCOMPARE(dialog.step(), step);
        QCOMPARE(stored(id).name, u"right"_s);
        QVERIFY(dialog.isVisible());
    }

    void aChangeElsewhereIsShownAndCanBeOverwritten()
    {
        const std::int64_t id = addChannel(u"shared"_s);
        ChannelDialog dialog(m_service->channels(), m_installation->clock(), stored(id));
        dialog.show();
        ChannelDraft other;
        other.weight = 33;
        bool changed = false;
        m_service->channels().change(id, other, this, [&changed](Result<void> done) { changed = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(changed, kPatienceMs);

        dialog.showStep(ChannelDialog::Routing);
        type(dialog.field(u"priority"_s)->editor(), u"4"_s);
        QPushButton *submit = dialog.findChild<QPushButton *>(u"submit"_s);
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.field(u"weight"_s)->error().contains("33"_L1), kPatienceMs);
        QCOMPARE(stored(id).priority, 0);
        QVERIFY(dialog.isVisible());
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stored(id).priority, 4, kPatienceMs);
        QCOMPARE(stored(id).weight, 1);
    }

    void providerKeysComeAndGoMasked()
    {
        const std::int64_t id = addChannel(u"keys"_s);
        ChannelDialog dialog(m_service->channels(), m_installation->clock(), stored(id));
        dialog.show();
        QPushButton *remove = button(dialog, u"Remove"_s);
        QVERIFY(remove);
        QVERIFY(!remove->accessibleName().contains("sk-provider-secret-0001"_L1));
        QTest::mouseClick(remove, Qt::LeftButton);
        type(dialog.field(u"add_keys"_s)->editor(), u"sk-third-0003"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), kPatienceMs);
        const ChannelInfo now = stored(id);
        QCOMPARE(now.keys.size(), 2);
        for (const ProviderKeyInfo &key : now.keys)
            QVERIFY(!key.masked.contains("secret-0001"_L1));
    }

    void aSelectionIsSwitchedOffAndBackByKeyboard()
    {
        addChannel(u"one"_s, 2);
        addChannel(u"two"_s, 1);
        showRows(2);
        table().setFocus();
        table().selectAll();
        QTest::keyClick(&table(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->toast().message().startsWith("2 channel"_L1), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ChannelsModel::Status), u"Off"_s, kPatienceMs);
        QCOMPARE(cell(1, ChannelsModel::On), u"Off"_s);
        QTest::mouseClick(m_window->toast().actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, ChannelsModel::On), u"On"_s, kPatienceMs);
        QCOMPARE(sql(u"SELECT count(*) FROM audit_log WHERE action = 'channel.change'"_s), u"4"_s);
    }

    void deletingAsksFirst()
    {
        const std::int64_t id = addChannel(u"old"_s);
        showRows(1);
        table().selectId(id);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QuestionDialog *question = nullptr;
        QTRY_VERIFY((question = m_window->findChild<QuestionDialog *>()));
        QTest::mouseClick(button(*question, u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<QuestionDialog *>());
        QCOMPARE(sql(u"SELECT count(*) FROM channels"_s), u"1"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_VERIFY((question = m_window->findChild<QuestionDialog *>()));
        QTest::mouseClick(button(*question, u"Delete channel"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->toast().message(), u"Channel “old” was deleted."_s, kPatienceMs);
        showRows(0);
        QCOMPARE(sql(u"SELECT count(*) FROM provider_keys"_s), u"0"_s);
    }

    void theFilterFindsModelsAndChipsCount()
    {
        addChannel(u"one"_s);
        addChannel(u"two"_s);
        showRows(2);
        QTest::keyClicks(page().filter(), u"SIM-CH"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 2, kPatienceMs);
        QTest::keyClicks(page().filter(), u"x"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 0, kPatienceMs);
    }

    void allChannelsAreTestedAndTheRowsSayHow()
    {
        addChannel(u"works"_s, 2);
        const std::int64_t broken = addChannel(u"broken"_s, 1);
        ChannelDraft draft;
        draft.models = std::vector<std::string>{"sim-chat+status=500"};
        bool changed = false;
        m_service->channels().change(broken, draft, this, [&](Result<void> done) { changed = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(changed, kPatienceMs);
        showRows(2);
        QTRY_VERIFY(page().findChild<QPushButton *>(u"testAll"_s)->isEnabled());
        QTest::mouseClick(page().findChild<QPushButton *>(u"testAll"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ChannelsModel::Status), u"Healthy"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, ChannelsModel::Status), u"Test failed"_s, kPatienceMs);
    }

    void theModelKeepsItsPromises()
    {
        SampleService samples(SampleService::Fill::Samples);
        ChannelsModel model(samples.channels(), samples.clock());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_VERIFY(model.rowCount() > 0);
        const int all = model.rowCount();
        model.setScope(ChannelScope::Trouble);
        QTRY_VERIFY(model.rowCount() > 0 && model.rowCount() < all);
        model.setScope(ChannelScope::All);
        model.sort(ChannelsModel::Name, Qt::AscendingOrder);
        QTRY_COMPARE(model.rowCount(), all);
        model.setText(u"ollama"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        samples.channels().failLists({"database_busy", "busy", ""});
        model.refresh();
        QTRY_COMPARE(model.load(), TableModel::Load::Failed);
        QCOMPARE(model.rowCount(), 1); // what is there stays
    }
};

QTEST_MAIN(ChannelsTest)
#include "tst_channels.moc"
