// The failover lab on the Channels page: in the real window on a real gateway.
#include "tests/console/real_window.h"
#include "ui/dialogs/fault_dialog.h"
#include "ui/language.h"
#include "ui/pages/channels_page.h"
#include "ui/pages/lab_strip.h"
#include "ui/table/table_view.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = RealWindow::kPatienceMs;

} // namespace

class ChannelFaultsTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealWindow> m_real;

    ChannelsPage &page() { return m_real->window().channelsPage(); }
    TableView &table() { return page().table(); }
    int rowOf(const QString &name)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, ChannelsModel::Name).data().toString() == name)
                return row;
        }
        return -1;
    }
    QString noteOf(const QString &name)
    {
        return static_cast<ChannelsModel *>(table().model())->cell(rowOf(name), ChannelsModel::Name).note;
    }
    /// Of the row's menu; null: it has none of this name.
    QAction *action(const QString &name, const QString &text)
    {
        closeMenus();
        const QPoint at = table().visualRect(table().model()->index(rowOf(name), ChannelsModel::Name)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at);
        Q_EMIT table().customContextMenuRequested(at);
        for (QMenu *menu : page().findChildren<QMenu *>()) {
            for (QAction *found : menu->actions()) {
                if (found->text() == text)
                    return found;
            }
        }
        return nullptr;
    }
    void closeMenus()
    {
        for (QMenu *menu : page().findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) // sub-menus go with it
            delete menu;
    }
    FaultDialog *openDialog(const QString &name)
    {
        QAction *simulate = action(name, u"Simulate a fault…"_s);
        if (!simulate)
            return nullptr;
        simulate->trigger();
        closeMenus();
        FaultDialog *dialog = nullptr;
        return QTest::qWaitFor(
                   [&] { return (dialog = m_real->window().findChild<FaultDialog *>()) && dialog->isVisible(); },
                   kPatienceMs)
                   ? dialog
                   : nullptr;
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
        m_real->addSimulatedChannel("east");
        m_real->addSimulatedChannel("west");
        m_real->window().showPage(MainWindow::Channels);
        page().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"east"_s) >= 0 && rowOf(u"west"_s) >= 0, kPatienceMs);
    }
    void cleanup() { m_real.reset(); }

    void anOutageIsChosenAndEnded()
    {
        FaultDialog *dialog = openDialog(u"east"_s);
        QVERIFY(dialog);
        const int outage = dialog->outages().findData(u"unreachable=refused"_s);
        QVERIFY(outage > 0);
        dialog->outages().setCurrentIndex(outage);
        Q_EMIT dialog->outages().activated(outage);
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(noteOf(u"east"_s), u"Simulated fault: unreachable=refused"_s, kPatienceMs);
        QCOMPARE(noteOf(u"west"_s), u"Built in, needs no provider"_s);
        QVERIFY(page().labStrip().isVisible());
        QAction *end = action(u"east"_s, u"End the fault"_s);
        QVERIFY(end);
        end->trigger();
        closeMenus();
        QTRY_COMPARE_WITH_TIMEOUT(noteOf(u"east"_s), u"Built in, needs no provider"_s, kPatienceMs);
        QVERIFY(!action(u"east"_s, u"End the fault"_s));
        closeMenus();
    }

    void whatTheGatewayRefusesIsSaidAtTheField()
    {
        FaultDialog *dialog = openDialog(u"west"_s);
        QVERIFY(dialog);
        auto *text = qobject_cast<QLineEdit *>(dialog->fault().editor());
        text->setText(u"sulking"_s);
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->fault().error().contains(u"sulking"_s), kPatienceMs);
        QVERIFY(dialog->isVisible());
        text->clear();
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        QVERIFY(!dialog->fault().error().isEmpty());
        dialog->reject();
    }

    void theStripSaysWhoAnswered()
    {
        QTRY_COMPARE_WITH_TIMEOUT(page().labStrip().text(), u"Answers in the last minute: east 0 · west 0"_s,
                                  kPatienceMs);
        const QString key = m_real->addKey("lab");
        QVERIFY(!key.isEmpty());
        QVERIFY(ask(key, "west"));
        QTRY_COMPARE_WITH_TIMEOUT(page().labStrip().text(), u"Answers in the last minute: east 0 · west 1"_s,
                                  kPatienceMs);
    }

private:
    bool ask(const QString &key, const char *model)
    {
        const QUrl address(m_real->service().address());
        QTcpSocket socket;
        socket.connectToHost(address.host(), quint16(address.port()));
        const QByteArray body =
            QByteArray("{\"model\":\"") + model + "\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}";
        socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " +
                     key.toLatin1() + "\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        return QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return answer.startsWith("HTTP/1.1 200") && socket.state() == QAbstractSocket::UnconnectedState;
            },
            kPatienceMs);
    }
};

QTEST_MAIN(ChannelFaultsTest)
#include "tst_channel_faults.moc"
