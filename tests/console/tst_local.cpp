// The real window on the real gateway: an installation in a temporary directory, the built-in simulated provider, and
// requests over the loopback.
#include "models/freshness.h"
#include "models/local_service.h"
#include "server/gateway/gateway.h"
#include "server/gateway/installation.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/language.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/live_page.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/usage_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 15'000;

struct Answer
{
    int status = 0;
    QByteArray body;
};

Answer ask(const QString &address, const QString &key)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(address + "/v1/chat/completions"_L1)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + key.toUtf8());
    QNetworkReply *reply =
        network.post(request, R"({"model":"simulated","messages":[{"role":"user","content":"hello"}]})");
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, kPatienceMs))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QString cellOf(const TableView &table, int column)
{
    return table.model()->index(0, column).data().toString();
}

} // namespace

class LocalTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<MainWindow> m_window;

    void openInstallation()
    {
        auto settings = Settings::resolve({{"data", m_folder.path().toStdString()}}, {}, {});
        QVERIFY(settings.has_value());
        auto opened = Installation::open(*settings);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        m_installation = std::move(*opened);
    }

    void addSimulatedChannel(const char *model = "simulated")
    {
        ChannelDraft draft;
        draft.name = model;
        draft.kind = ChannelKind::Simulator;
        draft.baseUrl = "simulator:";
        draft.models = std::vector<std::string>{model};
        draft.addKeys = std::vector<std::string>{"any"};
        std::string error = "no answer";
        m_installation->operations().createChannel(
            Actor{"test"}, draft, this, [&](Result<std::int64_t> done) { error = done ? "" : done.error().message; });
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(error), QString(), kPatienceMs);
        QCOMPARE(QString::fromStdString(error), QString());
    }

    /// Through the dialog, as an operator does; the key that it shows.
    void issueKey(const QString &label, const QString &limit, QString &key)
    {
        NewKeyDialog dialog(*m_service, m_installation->clock());
        dialog.show();
        QTest::keyClicks(dialog.field(u"label"_s)->editor(), label);
        QTest::keyClicks(dialog.field(u"requests_per_day"_s)->editor(), limit);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.panel().isVisible(), kPatienceMs);
        for (const QLineEdit *edit : dialog.panel().findChildren<QLineEdit *>())
            key = edit->isReadOnly() ? edit->text() : key;
        QVERIFY(key.startsWith("trial_"_L1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
        openInstallation();
        QVERIFY(m_installation);
        m_gateway = std::make_unique<Gateway>(*m_installation);
        Gateway::Options options;
        options.port = 0;
        options.workers = 1;
        m_service = std::make_unique<LocalService>(*m_installation, *m_gateway, options);
        m_window = std::make_unique<MainWindow>(*m_service, m_installation->clock(), *m_theme);
        m_window->show();
        m_window->startGateway();
        QTRY_COMPARE_WITH_TIMEOUT(m_service->state(), Gateway::State::Serving, kPatienceMs);
        addSimulatedChannel();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_service.reset();
        if (m_gateway)
            m_gateway->stop();
        m_gateway.reset();
        m_installation.reset();
    }

    void aKeyFromTheDialogServesIsCountedAndEndsWhenRevoked()
    {
        QString key;
        issueKey(u"mobile-app"_s, u"50"_s, key);
        m_window->showPage(MainWindow::Keys);
        TableView &keys = m_window->keysPage().table();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(keys.model()->rowCount(), 1, kPatienceMs);
        QCOMPARE(cellOf(keys, KeysModel::Label), u"mobile-app"_s);
        QCOMPARE(cellOf(keys, KeysModel::Today), u"0 / 50"_s);

        for (int i = 0; i < 3; ++i) {
            const Answer answer = ask(m_service->address(), key);
            QVERIFY2(answer.status == 200, answer.body.constData());
        }
        m_window->keysPage().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(cellOf(keys, KeysModel::Today), u"3 / 50"_s, kPatienceMs);
        QCOMPARE(cellOf(keys, KeysModel::Status), u"Active"_s);

        keys.selectId(keys.tableModel()->rowId(0));
        m_window->keysPage().revokeSelected();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->toast().message().contains("revoked"_L1), kPatienceMs);
        QCOMPARE(ask(m_service->address(), key).status, 401);
        QTRY_COMPARE_WITH_TIMEOUT(keys.model()->rowCount(), 0, kPatienceMs);

        QTest::mouseClick(m_window->toast().actionButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(keys.model()->rowCount(), 1, kPatienceMs);
        QCOMPARE(ask(m_service->address(), key).status, 200);
    }

    void usageIsShownAndExported()
    {
        QString key;
        issueKey(u"=second()"_s, u"9"_s, key);
        QCOMPARE(ask(m_service->address(), key).status, 200);
        m_window->showPage(MainWindow::Usage);
        UsagePage &page = m_window->usagePage();
        for (QPushButton *choice : page.findChildren<QPushButton *>()) {
            if (choice->text() == "By day and key"_L1)
                QTest::mouseClick(choice, Qt::LeftButton);
        }
        const auto bothAreThere = [&page] {
            page.refresh(); // what was used is booked in batches
            return page.table().model()->rowCount() == 2;
        };
        QVERIFY(QTest::qWaitFor(bothAreThere, kPatienceMs));
        const QAbstractItemModel &rows = *page.table().model();
        int tokens = 0;
        for (int row = 0; row < rows.rowCount(); ++row)
            tokens += rows.index(row, UsageModel::Tokens).data().toString().remove(QChar(0x202f)).toInt();
        QVERIFY(tokens > 0);

        const QString path = m_folder.filePath(u"usage.csv"_s);
        page.exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isExporting(), kPatienceMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4); // header, two rows, the end
        QVERIFY(lines[0].startsWith("day,key_id,key,label"));
        QVERIFY2(lines[1].contains("'=second()") || lines[2].contains("'=second()"), lines[2].constData());
    }

    void requestsAreListedFilteredAndExported()
    {
        QString key;
        issueKey(u"log-reader"_s, u"9"_s, key);
        QCOMPARE(ask(m_service->address(), key).status, 200);
        m_window->showPage(MainWindow::Requests);
        auto *page = static_cast<RequestsPage *>(m_window->page(MainWindow::Requests));
        page->showMatching(u"key:log-reader status:2xx"_s);
        const auto isThere = [page] {
            page->refresh(); // what has ended is booked in batches
            return page->model().rowCount() == 1 && page->model().at(0).key == "log-reader"_L1;
        };
        QVERIFY(QTest::qWaitFor(isThere, kPatienceMs));
        QCOMPARE(page->model().at(0).status, 200);
        page->openRequest(page->model().rowId(0));
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QPlainTextEdit *>()->toPlainText().contains("prompt_tokens"_L1),
                                 kPatienceMs);

        const QString path = m_folder.filePath(u"requests.csv"_s);
        page->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isExporting(), kPatienceMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 3); // header, one row, the end
        QVERIFY2(lines[1].contains("log-reader"), lines[1].constData());
    }

    void aWrongNetworkIsRefusedByTheGatewayAndExplainedAtItsField()
    {
        NewKeyDialog dialog(*m_service, m_installation->clock());
        dialog.show();
        FormField *field = dialog.field(u"allow_cidrs"_s);
        QTest::keyClicks(field->editor(), u"10.8.0.0/16, 192.168.1.0/33"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(field->error().contains("192.168.1.0/33"_L1), kPatienceMs);
    }

    void anExportToAFolderThatIsNotThereSaysSo()
    {
        UsagePage &page = m_window->usagePage();
        page.exportTo(m_folder.filePath(u"missing/usage.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->toast().message().startsWith("usage.csv was not written"_L1), kPatienceMs);
    }

    void aCancelledExportLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"cancelled.csv"_s);
        auto progress = std::make_shared<ExportProgress>();
        progress->cancelled = true;
        std::string code;
        const std::int32_t today = m_service->pages().today();
        m_service->pages().exportUsage(today, today, path, progress, this, [&code](Result<std::int64_t> done) {
            code = done ? "written" : done.error().code;
        });
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(code), u"cancelled"_s, kPatienceMs);
        QCOMPARE(QDir(m_folder.path()).entryList({u"cancelled*"_s}), QStringList());
    }

    void theChartHasTheNamedKeysAndTheirSum()
    {
        const std::int32_t today = m_service->pages().today();
        UsageMatrixQuery query;
        query.fromDay = today - 6;
        query.toDay = today;
        query.columns = UsageDimension::Key;
        query.maxColumns = 1;
        std::optional<UsageMatrix> matrix;
        m_service->pages().usageMatrix(query, this, [&matrix](Result<UsageMatrix> answer) {
            if (answer)
                matrix = *answer;
        });
        QTRY_VERIFY_WITH_TIMEOUT(matrix.has_value(), kPatienceMs);
        QCOMPARE(matrix->columns.size(), 2);
        QCOMPARE(matrix->columns[0].name, u"mobile-app"_s);
        QCOMPARE(matrix->rows.size(), 7);
        QCOMPARE(matrix->rows.last().day, today);
        QCOMPARE(matrix->at(6, 0).requests, 4);
        QCOMPARE(matrix->at(0, 0), UsageSums());
        QVERIFY(matrix->columns[1].name.isEmpty());
        QCOMPARE(matrix->columns[1].others, 2);
        QCOMPARE(matrix->at(6, 1).requests, 2);
    }

    void aStreamIsSeenWhileItRunsAndStoppedFromItsPage()
    {
        constexpr const char *kEndless = "simulated+gap=20+chunks=3000";
        addSimulatedChannel(kEndless);
        QString key;
        issueKey(u"streams"_s, u"5"_s, key);
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(m_service->address() + "/v1/chat/completions"_L1)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + key.toUtf8());
        QNetworkReply *reply = network.post(
            request, QByteArray(R"({"stream":true,"messages":[{"role":"user","content":"hello"}],"model":")") +
                         kEndless + "\"}");
        m_window->showPage(MainWindow::Live);
        TableView &live = m_window->livePage().table();
        QTRY_COMPARE_WITH_TIMEOUT(cellOf(live, LiveModel::State), u"Streaming"_s, kPatienceMs);
        QCOMPARE(cellOf(live, LiveModel::Key), u"streams"_s);
        QCOMPARE(cellOf(live, LiveModel::Channel), QLatin1String(kEndless));
        QTRY_VERIFY_WITH_TIMEOUT(cellOf(live, LiveModel::Rate).toInt() > 0, kPatienceMs);

        live.selectRow(0);
        m_window->livePage().deleteSelected();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->toast().message().contains("stopped"_L1), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kPatienceMs);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(reply->readAll().contains("\"code\":\"request_stopped\""));
        QTRY_COMPARE_WITH_TIMEOUT(live.model()->rowCount(), 0, kPatienceMs); // dimmed for some seconds, then gone
    }

    void nothingIsReadAgainUntilSomethingIsWritten()
    {
        Freshness freshness(*m_service);
        // asked once a round: being due is told once
        const auto becomes = [&](bool due) {
            return QTest::qWaitFor([&] { return freshness.isDue() == due; }, kPatienceMs);
        };
        QVERIFY(becomes(true));
        QVERIFY(becomes(false)); // what the tests before wrote
        QString key;
        issueKey(u"fresh"_s, u"9"_s, key);
        QVERIFY(becomes(true));
        QVERIFY(becomes(false));
        freshness.missed(); // what was read then could not be had
        QVERIFY(freshness.isDue());
        QVERIFY(becomes(false));
        QCOMPARE(ask(m_service->address(), key).status, 200);
        QVERIFY(becomes(true));
    }
};

QTEST_MAIN(LocalTest)
#include "tst_local.moc"
