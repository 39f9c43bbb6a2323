// What a channel does to what passes, in its dialog on a real gateway: the last page of the form.
#include "tests/console/real_window.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/channel_dialog.h"
#include "ui/language.h"
#include "ui/pages/channels_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = RealWindow::kPatienceMs;

} // namespace

class ChannelOptionsTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealWindow> m_real;
    std::unique_ptr<ChannelDialog> m_dialog;
    std::int64_t m_id = 0;

    ChannelService &channels() { return m_real->service().channels(); }
    std::shared_ptr<const Channel> stored() { return m_real->installation().channels().snapshot()->find(m_id); }
    QPlainTextEdit *lines(const QString &field)
    {
        return qobject_cast<QPlainTextEdit *>(m_dialog->field(field)->editor());
    }
    void submit() { clickOn(m_dialog->findChild<QPushButton *>(u"submit"_s)); }
    void saved() { QTRY_COMPARE_WITH_TIMEOUT(m_dialog->result(), int(QDialog::Accepted), kPatienceMs); }
    ChannelInfo shown()
    {
        std::optional<Result<ChannelList>> answer;
        channels().list({}, this, [&answer](Result<ChannelList> list) { answer = std::move(list); });
        const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs);
        return came && *answer && !(*answer)->rows.isEmpty() ? (*answer)->rows.first() : ChannelInfo();
    }
    void openDialog()
    {
        m_dialog = std::make_unique<ChannelDialog>(channels(), m_real->installation().clock(), shown());
        m_dialog->show();
        m_dialog->showStep(ChannelDialog::Overrides);
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
        ChannelDraft draft;
        draft.name = "first";
        draft.kind = ChannelKind::OpenAi;
        draft.baseUrl = "https://api.example";
        draft.models = std::vector<std::string>{"chat"};
        draft.headerOverride = HeaderOverride{{"X-Team", "research-team-4711"}};
        m_id = 0;
        channels().create(draft, this, [this](Result<std::int64_t> made) { m_id = made.value_or(-1); });
        QTRY_VERIFY_WITH_TIMEOUT(m_id > 0, kPatienceMs);
        openDialog();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_real.reset();
    }

    void everyOptionIsSavedAndShownAgain()
    {
        QTest::keyClicks(m_dialog->field(u"model_prefix"_s)->editor(), u"team-a"_s);
        qobject_cast<QCheckBox *>(m_dialog->field(u"public_only"_s)->editor())->setChecked(true);
        QTest::keyClicks(lines(u"status_code_mapping"_s), u"404 = 503"_s);
        lines(u"param_override"_s)->setPlainText(u"{\"temperature\": 0.2, \"user\": null}"_s);
        lines(u"header_override"_s)->appendPlainText(u"X-Gone\nX-More: second-value-0815"_s);
        m_dialog->showStep(ChannelDialog::Advanced);
        auto *proxy = qobject_cast<QLineEdit *>(m_dialog->field(u"proxy_url"_s)->editor());
        QTest::keyClicks(proxy, u"direct"_s);
        submit();
        saved();
        const auto channel = stored();
        QCOMPARE(channel->modelPrefix, std::string("team-a"));
        QVERIFY(channel->publicOnly);
        QCOMPARE(channel->statusMapping, (std::map<int, int>{{404, 503}}));
        QCOMPARE(channel->paramOverride, (MemberOverride{{"temperature", "0.2"}, {"user", "null"}}));
        const HeaderOverride headers{
            {"X-Gone", std::nullopt}, {"X-More", "second-value-0815"}, {"X-Team", "research-team-4711"}};
        QCOMPARE(channel->headerOverride, headers); // what was shown masked stayed
        QCOMPARE(channel->proxyUrl, std::string("direct"));
        openDialog();
        QCOMPARE(lines(u"status_code_mapping"_s)->toPlainText(), u"404 = 503"_s);
        QVERIFY(lines(u"param_override"_s)->toPlainText().contains(u"\"user\":null"_s));
        QVERIFY(!lines(u"header_override"_s)->toPlainText().contains(u"team-4711"_s));
        QVERIFY(lines(u"header_override"_s)->toPlainText().contains(u"X-Gone"_s));
    }

    void aHeaderIsReplacedAndTakenAway()
    {
        QVERIFY(!lines(u"header_override"_s)->toPlainText().contains(u"research-team-4711"_s));
        lines(u"header_override"_s)->setPlainText(u"X-Team: another-team-4712"_s);
        submit();
        saved();
        QCOMPARE(stored()->headerOverride, (HeaderOverride{{"X-Team", "another-team-4712"}}));
        openDialog();
        lines(u"header_override"_s)->clear();
        submit();
        saved();
        QVERIFY(stored()->headerOverride.empty());
    }

    void whatIsWrongIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a success is not mapped") << u"status_code_mapping"_s << u"200 = 503"_s;
        QTest::newRow("no numbers") << u"status_code_mapping"_s << u"teapot = 503"_s;
        QTest::newRow("no equals sign") << u"status_code_mapping"_s << u"404"_s;
        QTest::newRow("no JSON") << u"param_override"_s << u"temperature: 1"_s;
        QTest::newRow("no object") << u"param_override"_s << u"[1]"_s;
        QTest::newRow("not the model") << u"param_override"_s << u"{\"model\": \"x\"}"_s;
        QTest::newRow("a name with a space") << u"header_override"_s << u"X Team: a"_s;
        QTest::newRow("of the connection") << u"header_override"_s << u"Host: a"_s;
    }
    void whatIsWrongIsSaidAtItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        lines(field)->setPlainText(typed);
        m_dialog->showStep(ChannelDialog::Routing);
        submit();
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->field(field)->error().isEmpty(), kPatienceMs);
        QCOMPARE(m_dialog->step(), int(ChannelDialog::Overrides));
        QVERIFY(m_dialog->isVisible());
    }

    void aPrefixWithASpaceIsRefusedAtItsField()
    {
        QTest::keyClicks(m_dialog->field(u"model_prefix"_s)->editor(), u"two words"_s);
        submit();
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->field(u"model_prefix"_s)->error().isEmpty(), kPatienceMs);
    }
};

QTEST_MAIN(ChannelOptionsTest)
#include "tst_channel_options.moc"
