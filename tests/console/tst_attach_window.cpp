// The window of a service that runs elsewhere, and the dialog that asks where.
#include "tests/console/sample_service.h"
#include "ui/dialogs/attach_dialog.h"
#include "ui/frame/actions.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/frame/status_strip.h"
#include "ui/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

const Error kGone{"service_unreachable", "The service does not answer on /srv/turnpike.sock"};

Banner *bannerOf(MainWindow &window, const QString &words)
{
    for (Banner *banner : window.findChildren<Banner *>()) {
        if (banner->accessibleName().contains(words))
            return banner;
    }
    return nullptr;
}

QPushButton *buttonOf(QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class AttachWindowTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
    }

    void aLostConnectionIsSaidUntilItIsBack()
    {
        SampleService service(SampleService::Fill::Samples);
        service.attach({});
        MainWindow window(service, service.clock(), *m_theme);
        window.show();
        QVERIFY(!bannerOf(window, u"does not answer on"_s));
        service.attach(kGone);
        Banner *banner = bannerOf(window, u"does not answer on"_s);
        QVERIFY(banner && banner->isVisible());
        QCOMPARE(window.statusStrip().stateText(), u"Not connected"_s);
        QTest::mouseClick(buttonOf(*banner, u"Try again"_s), Qt::LeftButton);
        QCOMPARE(service.retries(), 1);
        service.attach({});
        QVERIFY(!banner->isVisible());
        QCOMPARE(window.statusStrip().stateText(), u"Serving"_s);
    }

    void aServiceOfOthersIsNeitherStartedNorStopped()
    {
        SampleService service(SampleService::Fill::Samples);
        service.attach({});
        MainWindow window(service, service.clock(), *m_theme);
        for (const char *id : {"gateway.start", "gateway.drain", "gateway.stop"}) {
            const QAction *action = window.actions().find(QLatin1String(id));
            QVERIFY2(action && !action->isEnabled(), id);
        }
        Shell shell(service, service.clock(), *m_theme);
        shell.open();
        QSignalSpy finished(&shell, &Shell::finished);
        shell.closeWindow();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(service.state(), Gateway::State::Serving);
    }

    void theDialogAsksForWhatThePlaceNeeds_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("token");
        QTest::addColumn<bool>("authority");
        QTest::newRow("here") << u"/srv/turnpike"_s << false << false;
        QTest::newRow("ssh") << u"ssh://host/srv/turnpike"_s << false << false;
        QTest::newRow("web") << u"https://host:8787"_s << true << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8787"_s << true << false;
    }
    void theDialogAsksForWhatThePlaceNeeds()
    {
        QFETCH(QString, place);
        AttachDialog dialog;
        dialog.fillIn(place, {});
        dialog.show();
        QMap<QString, bool> shown;
        for (const FormField *field : dialog.findChildren<FormField *>())
            shown.insert(field->name(), field->isVisible());
        QVERIFY(shown.value(u"address"_s));
        QTEST(shown.value(u"token"_s), "token");
        QTEST(shown.value(u"authority"_s), "authority");
    }

    void aWrongPlaceIsExplainedAtItsFieldAndNothingIsTried()
    {
        AttachDialog dialog;
        dialog.fillIn(u"http://elsewhere:8787"_s, {});
        dialog.show();
        QSignalSpy submitted(&dialog, &AttachDialog::submitted);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QCOMPARE(submitted.count(), 0);
        for (const FormField *field : dialog.findChildren<FormField *>())
            QCOMPARE(field->error().isEmpty(), field->name() != "address"_L1);
    }

    void theFormKeepsWhatWasTypedWhenTheTokenIsWrong()
    {
        AttachDialog dialog;
        dialog.fillIn(u"https://host:8787"_s, {"a-token", "/ca.pem"});
        dialog.show();
        QSignalSpy submitted(&dialog, &AttachDialog::submitted);
        dialog.submit();
        QCOMPARE(submitted.count(), 1);
        QPushButton *submit = dialog.findChild<QPushButton *>(u"submit"_s);
        QVERIFY(!submit->isEnabled());
        dialog.showError({"invalid_admin_token", "The admin token is wrong"});
        QVERIFY(submit->isEnabled());
        for (const FormField *field : dialog.findChildren<FormField *>()) {
            QCOMPARE(field->error().isEmpty(), field->name() != "token"_L1);
            QVERIFY(!qobject_cast<QLineEdit *>(field->editor())->text().isEmpty());
        }
    }
};

QTEST_MAIN(AttachWindowTest)
#include "tst_attach_window.moc"
