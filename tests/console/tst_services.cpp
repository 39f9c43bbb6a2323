// Services in the real window on a real gateway: an installation in a temporary directory and a target on loopback.
#include "tests/console/real_window.h"
#include "tests/console/sample_service.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/key_import_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/dialogs/service_dialog.h"
#include "ui/forms/form.h"
#include "ui/language.h"
#include "ui/pages/service_drawer.h"
#include "ui/pages/services_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTcpSocket>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = RealWindow::kPatienceMs;

/// Answers every request with one status, and keeps what it was asked.
class Target : public QTcpServer
{
public:
    explicit Target(QByteArray answer = "200 OK") : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_asked += socket->readAll();
                if (m_asked.endsWith("\r\n\r\n"))
                    socket->write("HTTP/1.1 " + m_answer + "\r\nContent-Length: 0\r\n\r\n");
            });
        });
    }
    QString url() const { return u"http://127.0.0.1:%1/base"_s.arg(serverPort()); }
    const QByteArray &asked() const { return m_asked; }

private:
    QByteArray m_answer, m_asked;
};

void type(const FormField *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(field->editor());
    QVERIFY(line);
    line->clear();
    QTest::keyClicks(line, text);
}

} // namespace

class ServicesTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealWindow> m_real;

    MainWindow &window() { return m_real->window(); }
    ServicesPage &page() { return window().servicesPage(); }
    TableView &table() { return page().table(); }
    ProxyServices &services() { return m_real->service().proxyServices(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    template <class Dialog>
    Dialog *dialog()
    {
        for (Dialog *found : window().findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    std::int64_t add(const char *slug, const QString &target, std::int64_t price = 0)
    {
        ServiceDraft draft;
        draft.slug = slug;
        draft.channel.baseUrl = target.toStdString();
        draft.price = price;
        std::int64_t id = 0;
        services().create(draft, this, [&id](Result<std::int64_t> made) { id = made.value_or(-1); });
        return QTest::qWaitFor([&id] { return id != 0; }, kPatienceMs) ? id : -1;
    }
    void showRows(int count)
    {
        page().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), count, kPatienceMs);
    }
    void importText(const QString &text)
    {
        page().importKeys();
        auto *import = dialog<KeyImportDialog>();
        QVERIFY(import);
        import->form().setValue(u"keys"_s, text);
        Q_EMIT import->form().edited(u"keys"_s);
        clickOn(import->findChild<QPushButton *>(u"submit"_s));
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(*import, u"Close"_s), kPatienceMs);
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
        window().resize(1440, 900);
        window().showPage(MainWindow::Services);
    }
    void cleanup() { m_real.reset(); }

    void theFirstServiceIsMadeInItsForm()
    {
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(page(), u"New service"_s), kPatienceMs);
        clickOn(page().findChild<QPushButton *>(u"newService"_s));
        auto *form = dialog<ServiceDialog>();
        QVERIFY(form);
        type(form->field(u"name"_s), u"Web Search"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(form->field(u"slug"_s)->editor())->text(), u"web-search"_s);
        type(form->field(u"target_url"_s), u"api.example"_s);
        QTRY_VERIFY(!form->field(u"target_url"_s)->error().isEmpty()); // while it is typed
        type(form->field(u"target_url"_s), u"https://api.example/v2"_s);
        QTRY_VERIFY(form->field(u"target_url"_s)->error().isEmpty());
        type(form->field(u"method"_s), u"get, fetch"_s);
        QTRY_VERIFY(!form->field(u"method"_s)->error().isEmpty());
        type(form->field(u"method"_s), u"get, post"_s);
        type(form->field(u"price_per_request"_s), u"cheap"_s);
        QTRY_VERIFY(!form->field(u"price_per_request"_s)->error().isEmpty());
        type(form->field(u"price_per_request"_s), u"0.0025"_s);
        type(form->field(u"key_name"_s), u"Host"_s);
        QTRY_VERIFY(!form->field(u"key_name"_s)->error().isEmpty());
        type(form->field(u"key_name"_s), u"X-Api-Key"_s);
        clickOn(form->findChild<QPushButton *>(u"submit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, kPatienceMs);
        QCOMPARE(cell(0, ServicesModel::Name), u"Web Search"_s);
        QCOMPARE(cell(0, ServicesModel::Methods), u"GET, POST"_s);
        QCOMPARE(cell(0, ServicesModel::Price), u"0.0025"_s);
        QCOMPARE(cell(0, ServicesModel::Target), u"api.example/v2"_s);
        const auto stored = m_real->installation().channels().snapshot()->service("web-search");
        QVERIFY(stored && stored->service->keyName == "X-Api-Key");
    }

    void whatTheGatewayRefusesIsSaidAtTheField()
    {
        QVERIFY(add("taken", u"https://one.example"_s) > 0);
        page().newService();
        auto *form = dialog<ServiceDialog>();
        QVERIFY(form);
        type(form->field(u"slug"_s), u"taken"_s);
        type(form->field(u"target_url"_s), u"https://two.example"_s);
        clickOn(form->findChild<QPushButton *>(u"submit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(form->field(u"slug"_s)->error(), u"Another service has this slug."_s, kPatienceMs);
        type(form->field(u"slug"_s), u"other"_s);
        form->showPart(ServiceDialog::Advanced);
        type(form->field(u"proxy_url"_s), u"ftp://there"_s);
        clickOn(form->findChild<QPushButton *>(u"submit"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!form->field(u"proxy_url"_s)->error().isEmpty(), kPatienceMs);
        type(form->field(u"proxy_url"_s), u"direct"_s);
        clickOn(form->findChild<QPushButton *>(u"submit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 2, kPatienceMs);
    }

    void anLlmServiceNamesItsFormat()
    {
        page().newService();
        auto *form = dialog<ServiceDialog>();
        QVERIFY(form);
        QVERIFY(!form->field(u"api_format"_s)->isVisible());
        auto *kind = qobject_cast<QComboBox *>(form->field(u"kind"_s)->editor());
        kind->setCurrentIndex(1);
        QVERIFY(form->field(u"api_format"_s)->isVisible());
        auto *format = qobject_cast<QComboBox *>(form->field(u"api_format"_s)->editor());
        format->setCurrentIndex(format->findData(u"anthropic"_s));
        type(form->field(u"slug"_s), u"claude"_s);
        type(form->field(u"target_url"_s), u"https://api.anthropic.com"_s);
        clickOn(form->findChild<QPushButton *>(u"submit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, kPatienceMs);
        const auto stored = m_real->installation().channels().snapshot()->service("claude");
        QVERIFY(stored && stored->service->kind == ServiceKind::Llm);
        QCOMPARE(stored->service->apiFormat, ChannelKind::Anthropic);
        QCOMPARE(stored->service->keyName, std::string("x-api-key"));
        QCOMPARE(stored->name, std::string("claude")); // the slug's
    }

    void aChangeElsewhereIsNotOverwrittenUnseen()
    {
        const std::int64_t id = add("first", u"https://one.example"_s);
        showRows(1);
        table().selectId(id);
        page().editSelected();
        auto *form = dialog<ServiceDialog>();
        QVERIFY(form);
        ServiceDraft elsewhere;
        elsewhere.channel.baseUrl = "https://elsewhere.example";
        bool done = false;
        services().change(id, elsewhere, this, [&done](const Result<void> &changed) { done = changed.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(done, kPatienceMs);
        type(form->field(u"name"_s), u"Mine"_s);
        QPushButton *submit = form->findChild<QPushButton *>(u"submit"_s);
        clickOn(submit);
        QTRY_VERIFY_WITH_TIMEOUT(form->field(u"target_url"_s)->error().contains(u"elsewhere.example"_s), kPatienceMs);
        clickOn(submit); // over it
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ServicesModel::Name), u"Mine"_s, kPatienceMs);
        QCOMPARE(cell(0, ServicesModel::Target), u"one.example"_s);
    }

    void manyKeysAreImportedAndCounted()
    {
        const std::int64_t id = add("pool", u"https://one.example"_s);
        showRows(1);
        QCOMPARE(cell(0, ServicesModel::Keys), u"–"_s);
        table().selectId(id);
        importText(u"sk-first-secret-0001\nsk-second-secret-0002\nsk-first-secret-0001\nnot a key at all, surely\n"_s);
        auto *import = dialog<KeyImportDialog>();
        QStringList words;
        for (const StatusLine *line : import->findChildren<StatusLine *>())
            words << line->word();
        QCOMPARE(words.size(), 3);
        QVERIFY(words[0].startsWith(u"2 "_s) && words[0].endsWith(u" added"_s));
        QVERIFY(words[1].startsWith(u"1 "_s) && words[1].endsWith(u" skipped"_s));
        QVERIFY(words[2].startsWith(u"1 "_s) && words[2].endsWith(u" failed"_s));
        for (const QPlainTextEdit *text : import->findChildren<QPlainTextEdit *>())
            QVERIFY(!text->toPlainText().contains(u"surely"_s) && !text->toPlainText().contains(u"secret-0001"_s));
        clickOn(buttonOf(*import, u"Close"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ServicesModel::Keys), u"2/2"_s, kPatienceMs);

        Q_EMIT table().opened(id);
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(page().drawer(), u"Remove"_s), kPatienceMs);
        clickOn(buttonOf(page().drawer(), u"Remove"_s));
        auto *question = dialog<QuestionDialog>();
        QVERIFY(question && question->windowTitle().contains(u"…"_s));
        clickOn(buttonOf(*question, u"Remove key"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ServicesModel::Keys), u"1/1"_s, kPatienceMs);
    }

    void keysComeFromAFile()
    {
        const std::int64_t id = add("pool", u"https://one.example"_s);
        showRows(1);
        table().selectId(id);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"keys.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 300; ++i)
            file.write("sk-from-a-file-" + QByteArray::number(10'000 + i) + "\r\n");
        file.close();
        page().importKeys();
        auto *import = dialog<KeyImportDialog>();
        QVERIFY(import);
        QVERIFY(!import->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        import->readFile(folder.filePath(u"none.txt"_s));
        QVERIFY(!import->form().field(u"keys"_s)->error().isEmpty());
        import->readFile(file.fileName());
        clickOn(import->findChild<QPushButton *>(u"submit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ServicesModel::Keys), u"300/300"_s, kPatienceMs);
    }

    void aTestAsksTheTargetOnceWithAKeyOfThePool()
    {
        const Target target, refusing("403 Forbidden");
        const std::int64_t id = add("works", target.url()), other = add("refuses", refusing.url());
        showRows(2);
        table().selectId(id);
        importText(u"sk-first-secret-0001"_s);
        clickOn(buttonOf(*dialog<KeyImportDialog>(), u"Close"_s));
        page().testSelected();
        QTRY_VERIFY_WITH_TIMEOUT(page().drawer().verdict().startsWith(u"Answered 200 in "_s), kPatienceMs);
        QVERIFY(target.asked().startsWith("GET /base/ HTTP/1.1\r\n"));
        QVERIFY(target.asked().contains("\r\nAuthorization: Bearer sk-first-secret-0001\r\n"));
        QCOMPARE(target.asked().count("GET "), 1);
        table().selectId(other);
        page().testSelected();
        QTRY_VERIFY_WITH_TIMEOUT(page().drawer().verdict().startsWith(u"Answered 403 in "_s), kPatienceMs);
    }

    void aServiceThatTakesOnlyPostIsAskedSo()
    {
        const Target target;
        const std::int64_t id = add("post", target.url());
        ServiceDraft draft;
        draft.methods = std::vector<std::string>{"DELETE", "POST"};
        bool done = false;
        services().change(id, draft, this, [&done](const Result<void> &changed) { done = changed.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(done, kPatienceMs);
        showRows(1);
        table().selectId(id);
        page().testSelected();
        QTRY_VERIFY_WITH_TIMEOUT(page().drawer().verdict().startsWith(u"Answered 200 in "_s), kPatienceMs);
        QVERIFY(target.asked().startsWith("POST /base/ HTTP/1.1\r\n"));
    }

    void itIsSwitchedOffAndBackAndDeletedWhenAskedTo()
    {
        const std::int64_t id = add("first", u"https://one.example"_s);
        showRows(1);
        table().selectId(id);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ServicesModel::Status), u"Off"_s, kPatienceMs);
        QTRY_COMPARE(window().toast().message(), u"Service “first” is off."_s);
        QTest::mouseClick(window().toast().actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ServicesModel::Status), u"Ready"_s, kPatienceMs);
        page().copyAddress();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_real->service().address() + u"/proxy/first"_s);
        QTest::keyClick(&table(), Qt::Key_Delete);
        auto *question = dialog<QuestionDialog>();
        QVERIFY(question);
        QCOMPARE(table().model()->rowCount(), 1);
        clickOn(buttonOf(*question, u"Delete service"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 0, kPatienceMs);
    }

    void theFilterAndTheExportAreThoseOfTheRows()
    {
        QVERIFY(add("cheap", u"https://one.example"_s, 1'000'000) > 0);
        QVERIFY(add("dear", u"https://two.example"_s, 900'000'000) > 0);
        showRows(2);
        page().filter()->setText(u"price>0.5"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, kPatienceMs);
        QCOMPARE(cell(0, ServicesModel::Name), u"dear"_s);
        page().filter()->setText(u"price>much"_s);
        QTRY_VERIFY(!page().filter()->error().isEmpty());
        page().filter()->setText(u"-slug:d* status:on"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ServicesModel::Name), u"cheap"_s, kPatienceMs);
        QVERIFY(page().filter()->error().isEmpty());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"services.csv"_s));
        page().exportTo(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), kPatienceMs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\"0.001\"") || text.contains(",0.001,"));
        QVERIFY(!text.contains("dear"));
    }

    void theModelKeepsItsRules()
    {
        SampleService samples(SampleService::Fill::Samples);
        ServicesModel model(samples.proxyServices(), samples.clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 6);
        model.sort(ServicesModel::Requests, Qt::DescendingOrder);
        QTRY_COMPARE(model.at(0).slug, u"search"_s);
        samples.proxyServices().rows().erase(samples.proxyServices().rows().begin());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 5);
        model.setFilter(ServiceFilter::read(u"status:trouble"_s, 0).value());
        QTRY_COMPARE(model.rowCount(), 2); // a key that rests, and none that can be used
        samples.proxyServices().failLists({"database_busy", "The database did not answer within 5 s.", ""});
        model.refresh();
        QTRY_COMPARE(model.load(), TableModel::Load::Failed);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(ServicesTest)
#include "tst_services.moc"
