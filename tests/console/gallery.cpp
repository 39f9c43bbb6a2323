// Renders every page and dialog to PNG files, at 100 % and at 200 %: gallery [--tray] DIRECTORY
#include "models/live_history.h"
#include "tests/console/sample_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/heat_map.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/attach_dialog.h"
#include "ui/dialogs/channel_dialog.h"
#include "ui/dialogs/edit_keys_dialog.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/dialogs/issued_keys_panel.h"
#include "ui/dialogs/moment_dialog.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/dialogs/rotate_key_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/frame/tray.h"
#include "ui/language.h"
#include "ui/pages/channel_drawer.h"
#include "ui/pages/channels_page.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/live_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/settings_forms.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/upkeep_panel.h"
#include "ui/pages/usage_page.h"
#include "ui/style/focus_ring.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/probe_panel.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

/// Lets queued answers arrive and everything be laid out.
void settle()
{
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

class Gallery
{
public:
    Gallery(QApplication &application, const QString &directory)
        : m_theme(application, Theme::Mode::Light), m_directory(directory),
          m_scale(qRound(100 * application.devicePixelRatio()))
    {}

    /// False: a picture is missing or shows nothing.
    bool render(bool tray)
    {
        for (Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            m_suffix = mode == Theme::Mode::Dark ? u"-dark"_s : u"-light"_s;
            renderOverview();
            renderKeys();
            renderUsage();
            renderLive();
            renderChannels();
            renderChannelDialogs();
            renderSettings();
            renderRequests();
            renderStates();
            renderDialogs();
            renderAttached();
            renderHabits();
            renderFirstRun();
            renderKeyDialogs();
            if (tray)
                renderTray();
        }
        renderLiveSwitch();
        return m_complete;
    }

private:
    void save(QWidget &widget, const QString &name)
    {
        settle();
        save(widget.grab(), name);
    }

    void save(const QPixmap &picture, const QString &name)
    {
        const QString scale = m_scale == 100 ? QString() : u"-%1"_s.arg(m_scale);
        const QString path = m_directory + u'/' + name + m_suffix + scale + ".png"_L1;
        const QImage image = picture.toImage().convertToFormat(QImage::Format_RGB32);
        if (isBlank(image))
            complain(name, "it is blank");
        if (!image.save(path))
            complain(name, "it cannot be written");
    }

    void complain(const QString &picture, const char *reason)
    {
        std::fprintf(stderr, "%s%s at %d %%: %s\n", qPrintable(picture), qPrintable(m_suffix), m_scale, reason);
        m_complete = false;
    }

    void waitFor(const std::function<bool()> &condition, const char *picture)
    {
        QElapsedTimer waited;
        for (waited.start(); !condition() && waited.elapsed() < 10'000;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        if (!condition())
            complain(QLatin1String(picture), "what it shows did not come");
    }

    void open(MainWindow &window)
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        settle();
    }

    void renderKeys()
    {
        SampleService service(SampleService::Fill::Samples);
        MainWindow window(service, service.clock(), m_theme);
        window.showPage(MainWindow::Keys);
        open(window);
        save(window, u"keys-plain"_s);
        TableView &table = window.keysPage().table();
        table.sortByColumn(4, Qt::DescendingOrder);
        settle();
        table.selectId(2);
        table.setFocus();
        Q_EMIT table.opened(2);
        service.holdExports(true);
        window.usagePage().exportTo(m_directory + "/usage.csv"_L1);
        waitFor([&] { return window.findChild<QProgressBar *>()->value() > 0; }, "keys");
        save(window, u"keys"_s);
    }

    void renderOverview()
    {
        SampleService service(SampleService::Fill::Samples);
        MainWindow window(service, service.clock(), m_theme);
        open(window);
        window.showPage(MainWindow::Overview);
        settle();
        LiveFigures figures = service.figures();
        for (int second = 1; second <= 60; ++second) {
            const double wave = std::sin(second / 7.0) + 0.4 * std::sin(second / 2.3);
            figures.requests += std::uint64_t(9 + 3 * wave);
            figures.tokens += std::uint64_t(6900 + 2100 * wave);
            figures.inFlight = std::uint64_t(17 + 4 * wave);
            figures.streams = figures.inFlight - 2;
            window.history().add(figures, service.clock().steadyMs() + second * 1000);
        }
        ChartPlot &plot = window.overviewPage().card().plot();
        plot.setFocus();
        for (int i = 0; i < 60; ++i) // from the newest hour back to some afternoon
            QTest::keyClick(&plot, Qt::Key_Left);
        save(window, u"overview"_s);
        window.resize(window.minimumSize());
        save(window, u"overview-small"_s);
        window.resize(1440, 900);
        window.overviewPage().findChild<QCheckBox *>()->setChecked(true);
        for (ChoiceBar *bar : window.overviewPage().findChildren<ChoiceBar *>()) {
            for (QPushButton *choice : bar->findChildren<QPushButton *>()) {
                if (choice->text() == "Day"_L1)
                    choice->click();
            }
        }
        save(window, u"overview-day"_s);
        window.overviewPage().card().setShowsTable(true);
        save(window, u"overview-table"_s);
        SampleService none(SampleService::Fill::Empty);
        none.setProvider(false);
        MainWindow empty(none, none.clock(), m_theme);
        open(empty);
        empty.showPage(MainWindow::Overview);
        save(empty, u"overview-empty"_s);
    }

    void renderUsage()
    {
        SampleService service(SampleService::Fill::Samples);
        MainWindow window(service, service.clock(), m_theme);
        open(window);
        window.showPage(MainWindow::Usage);
        settle();
        save(window, u"usage"_s);
        window.resize(window.minimumSize());
        save(window, u"usage-small"_s);
        window.resize(1440, 900);
        UsagePage &page = window.usagePage();
        for (QCheckBox *compare : page.findChildren<QCheckBox *>())
            compare->setChecked(true);
        QComboBox *rows = page.card().findChild<QComboBox *>();
        rows->setCurrentIndex(rows->count() - 2); // models
        settle();
        page.card().setShowsTable(true);
        save(window, u"usage-pivot"_s);
        page.card().setShowsTable(false);
        rows->setCurrentIndex(1); // the calendar
        settle();
        QTest::keyClick(&page.calendar(), Qt::Key_Left);
        save(window, u"usage-calendar"_s);
        SampleService none(SampleService::Fill::Empty);
        MainWindow empty(none, none.clock(), m_theme);
        open(empty);
        empty.showPage(MainWindow::Usage);
        save(empty, u"usage-empty"_s);
    }

    void renderLive()
    {
        SampleService service(SampleService::Fill::Samples);
        constexpr int kSeconds = 60;
        service.passLive(-kSeconds * 1000);
        MainWindow window(service, service.clock(), m_theme);
        open(window);
        window.showPage(MainWindow::Live);
        LivePage &page = window.livePage();
        for (int second = 0; second < kSeconds; ++second) {
            service.passLive(1000);
            page.refresh();
            settle();
        }
        page.table().selectId(5005);
        page.table().setFocus();
        save(window, u"live-plain"_s);
        Q_EMIT page.table().actionPressed(5010);
        settle();
        page.table().selectAll();
        page.deleteSelected();
        save(window, u"live"_s);

        SampleService none(SampleService::Fill::Empty);
        MainWindow empty(none, none.clock(), m_theme);
        open(empty);
        empty.showPage(MainWindow::Live);
        save(empty, u"live-empty"_s);
        none.setState(Gateway::State::Stopped);
        save(empty, u"live-stopped"_s);
    }

    void renderChannels()
    {
        SampleService service(SampleService::Fill::Samples);
        MainWindow window(service, service.clock(), m_theme);
        open(window);
        window.showPage(MainWindow::Channels);
        settle();
        save(window, u"channels"_s);
        TableView &table = window.channelsPage().table();
        table.selectId(2);
        table.setFocus();
        Q_EMIT table.opened(2);
        window.channelsPage().drawer().probe().run();
        save(window, u"channels-drawer"_s);
        SampleService none(SampleService::Fill::Empty);
        MainWindow empty(none, none.clock(), m_theme);
        open(empty);
        empty.showPage(MainWindow::Channels);
        save(empty, u"channels-empty"_s);
    }

    void renderChannelDialogs()
    {
        SampleService service(SampleService::Fill::Samples);
        ChannelDialog create(service.channels(), service.clock());
        create.show();
        save(create, u"channel-provider"_s);
        create.showStep(ChannelDialog::Connection);
        qobject_cast<QPlainTextEdit *>(create.field(u"add_keys"_s)->editor())->setPlainText(u"sk-sample-0001"_s);
        ProbeResult refused;
        refused.outcome = ProbeOutcome::KeyRefused;
        refused.status = 401;
        refused.detail = "Incorrect API key provided: …";
        service.channels().setProbe(refused);
        create.probe().run();
        save(create, u"channel-connection"_s);
        ChannelDialog change(service.channels(), service.clock(), service.channels().rows()[1]);
        change.show();
        save(change, u"channel-change"_s);
        change.showStep(ChannelDialog::Routing);
        qobject_cast<QLineEdit *>(change.field(u"weight"_s)->editor())->setText(u"heavy"_s);
        change.findChild<QPushButton *>(u"submit"_s)->click();
        save(change, u"channel-routing"_s);
        change.showStep(ChannelDialog::Advanced);
        save(change, u"channel-advanced"_s);
    }

    void renderSettings()
    {
        SampleService service(SampleService::Fill::Samples);
        MainWindow window(service, service.clock(), m_theme);
        open(window);
        window.showPage(MainWindow::Settings);
        settle();
        save(window, u"settings"_s);
        SettingsPage &page = window.settingsPage();
        page.upkeep().checkBooks();
        page.upkeep().measureTables();
        settle();
        QScrollBar *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        save(window, u"settings-upkeep"_s);
        bar->setValue(bar->maximum() / 3);
        const Error wrong{"setting_invalid", "Must be a whole number from 1 to 36500 days.", "retention_audit_days"};
        service.settings().failNextChange(wrong);
        for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
            if (edit->accessibleName().startsWith(u"Keep the audit log"_s))
                edit->setText(u"0"_s);
        }
        page.save();
        save(window, u"settings-error"_s);
    }

    void renderRequests()
    {
        SampleService service(SampleService::Fill::Samples);
        MainWindow window(service, service.clock(), m_theme);
        open(window);
        window.showPage(MainWindow::Requests);
        auto *page = static_cast<RequestsPage *>(window.page(MainWindow::Requests));
        page->setRange(3'600'000);
        settle();
        save(window, u"requests-plain"_s);
        page->filter()->setText(u"status:>=200 model:deepseek* duration:>0.5s"_s);
        waitFor([&] { return page->model().filter().conditions.size() == 3 && page->model().rowCount() > 0; },
                "requests");
        settle();
        const auto &rows = service.log().rows();
        const auto failed = std::find_if(rows.begin(), rows.end(), [](const RequestLine &line) {
            return line.status == 502 && line.attempts > 1 && line.model == "deepseek-chat"_L1;
        });
        if (failed == rows.end())
            complain(u"requests"_s, "the samples have no such request");
        else {
            page->goTo(failed->createdAt + 20'000);
            waitFor([&] { return page->model().rowOf(failed->id) >= 0; }, "requests");
            page->table().selectId(failed->id);
            page->table().setFocus();
            page->openRequest(failed->id);
        }
        settle();
        save(window, u"requests"_s);
        page->openRequest(rows[std::size_t(4)].id);
        page->filter()->setText(u"statsu:5xx"_s);
        waitFor([&] { return !page->filter()->error().isEmpty(); }, "requests-unreadable-filter");
        save(window, u"requests-unreadable-filter"_s);
        page->filter()->setText(u"model:nothing-like-this"_s);
        waitFor([&] { return page->table().model()->rowCount() == 0; }, "requests-no-match");
        save(window, u"requests-no-match"_s);
        page->filter()->clear();
        settle();
        page->askMoment();
        settle();
        auto *dialog = window.findChild<MomentDialog *>();
        dialog ? save(*dialog, u"go-to-time"_s) : complain(u"go-to-time"_s, "there is no such dialog");
        SampleService none(SampleService::Fill::Empty);
        MainWindow empty(none, none.clock(), m_theme);
        open(empty);
        empty.showPage(MainWindow::Requests);
        save(empty, u"requests-empty"_s);
    }

    void renderStates()
    {
        SampleService service(SampleService::Fill::Empty);
        service.setState(Gateway::State::Stopped);
        service.failNextStart({"address_in_use", "Another program already listens on 127.0.0.1:8787.", "listen"});
        MainWindow window(service, service.clock(), m_theme);
        window.showPage(MainWindow::Keys);
        open(window);
        window.startGateway();
        window.toast().showMessage(u"Key “demo” was revoked."_s, u"Undo"_s);
        save(window, u"states"_s);

        SampleService broken(SampleService::Fill::Samples);
        broken.failPages({"database_busy", "The database did not answer within 5 s.", ""});
        broken.setAddress(u"http://0.0.0.0:8787"_s);
        MainWindow second(broken, broken.clock(), m_theme);
        second.showPage(MainWindow::Keys);
        open(second);
        save(second, u"states-error"_s);
    }

    void renderAttached()
    {
        SampleService service(SampleService::Fill::Samples);
        service.attach(
            Error{"service_unreachable", "The service does not answer on https://gateway:8787: Connection refused"});
        MainWindow window(service, service.clock(), m_theme);
        window.showPage(MainWindow::Keys);
        open(window);
        save(window, u"attached-unreachable"_s);
        AttachDialog dialog;
        dialog.fillIn(u"https://gateway:8787"_s, {"wrong", {}});
        dialog.show();
        dialog.showError({"invalid_admin_token", "The admin token is wrong"});
        save(dialog, u"attach"_s);
        AttachDialog here;
        here.fillIn(u"/var/lib/turnpike"_s, {});
        here.setNotice(u"/var/lib/turnpike is in use by process 4711. You can attach to it."_s);
        here.show();
        save(here, u"attach-offer"_s);
    }

    void renderDialogs()
    {
        SampleService service(SampleService::Fill::Samples);
        NewKeyDialog create(service, service.clock());
        create.show();
        const QList<QLineEdit *> fields = create.findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == "Label"_L1)
                field->setText(u"translator-hackathon"_s);
            if (field->accessibleName() == "Models"_L1)
                field->setText(u"deepseek-chat, gpt-4o-mini"_s);
            if (field->accessibleName() == "Allowed addresses"_L1)
                field->setText(u"10.8.0.0/16, 192.168.1.0/33"_s);
        }
        QPushButton *submit = create.findChild<QPushButton *>(u"submit"_s);
        submit->click();
        save(create, u"newkey-form"_s);
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == "Allowed addresses"_L1)
                field->setText(u"10.8.0.0/16"_s);
        }
        submit->click();
        settle();
        save(create, u"newkey-issued"_s);
        create.findChild<QTabBar *>()->setCurrentIndex(4);
        save(create, u"newkey-qr-code"_s);
        create.findChild<QTabBar *>()->setCurrentIndex(1);
        create.reject(); // not stored yet: it says so
        save(create, u"newkey-reminder"_s);

        RotateKeyDialog rotate(service, 2, u"研究室 共用"_s);
        rotate.show();
        save(rotate, u"rotate"_s);
        QuestionDialog question(u"Wait for 17 requests?"_s,
                                u"New requests are refused from now on. Ended now, a stream tells its client so, and "
                                "what was sent is recorded."_s);
        question.addAnswer(1, u"End now"_s, ButtonKind::Danger);
        question.addAnswer(2, u"Wait, then quit"_s, ButtonKind::Primary);
        question.show();
        save(question, u"question"_s);
        AboutDialog about;
        about.show();
        save(about, u"about"_s);
    }

    void renderFirstRun()
    {
        SampleService service(SampleService::Fill::Empty);
        MainWindow window(service, service.clock(), m_theme);
        open(window);
        window.offerFirstRun();
        waitFor([&] { return window.firstRunPage() != nullptr; }, "first-run");
        save(window, u"first-run"_s);
        FirstRunPage &page = *window.firstRunPage();
        page.choose(FirstRunPage::Connect);
        window.findChildren<QPushButton *>(u"begin"_s).first()->click(); // no key: it says so
        save(window, u"first-run-provider"_s);
        page.choose(FirstRunPage::OpenExisting);
        save(window, u"first-run-database"_s);
        page.choose(FirstRunPage::Try);
        window.findChildren<QPushButton *>(u"begin"_s).first()->click();
        waitFor([&] { return page.panel().isVisible(); }, "first-run-key");
        save(window, u"first-run-key"_s);
    }

    void renderHabits()
    {
        SampleService service(SampleService::Fill::Samples);
        MainWindow window(service, service.clock(), m_theme);
        window.showPage(MainWindow::Keys);
        open(window);
        TableView &table = window.keysPage().table();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(2, 0));
        table.selectionModel()->select(QItemSelection(table.model()->index(2, 0), table.model()->index(5, 0)),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        window.keysPage().filter()->setText(u"status:actve"_s);
        waitFor([&] { return !window.keysPage().filter()->error().isEmpty(); }, "keys-selection");
        save(window, u"keys-selection"_s);
        window.keysPage().filter()->clear();
        window.setDense(true);
        window.palette().open();
        window.palette().findChild<QLineEdit *>()->setText(u"tr"_s);
        save(window, u"palette"_s);
    }

    void renderKeyDialogs()
    {
        SampleService service(SampleService::Fill::Samples);
        MainWindow window(service, service.clock(), m_theme);
        ShortcutsDialog shortcuts(window.actions());
        shortcuts.show();
        shortcuts.table().selectId(3);
        save(shortcuts, u"shortcuts"_s);
        EditKeysDialog edit(service, service.rows().front());
        edit.show();
        save(edit, u"editkey"_s);
        EditKeysDialog limits(service,
                              {{1, u"mobile-app"_s, {}}, {2, u"研究室 共用"_s, {}}, {3, u"partner-acme"_s, {}}});
        limits.show();
        save(limits, u"editkeys"_s);
        BulkOutcome outcome;
        outcome.lines = {{1, u"mobile-app"_s, {}},
                         {2, u"研究室 共用"_s, u"The key was changed elsewhere in the meantime."_s},
                         {3, u"partner-acme"_s, {}}};
        OutcomeDialog result(u"Not every key was revoked"_s, outcome);
        result.show();
        save(result, u"outcome"_s);
        NewKeyDialog many(service, service.clock());
        many.show();
        many.findChild<ChoiceBar *>()->findChildren<QPushButton *>().last()->click();
        save(many, u"newkeys-form"_s);
        many.findChild<QPushButton *>(u"submit"_s)->click();
        waitFor([&] { return many.batch().isVisible(); }, "newkeys-issued");
        save(many, u"newkeys-issued"_s);
        many.reject(); // says that they are not stored yet
        many.reject();
    }

    /// The icon as the desktop's tray shows it, and its menu.
    void renderTray()
    {
        SampleService service(SampleService::Fill::Samples);
        Shell shell(service, service.clock(), m_theme);
        const auto icon = [&] {
            const QRect place = shell.tray().place();
            return QGuiApplication::primaryScreen()->grabWindow(0, place.x(), place.y(), place.width(), place.height());
        };
        // until the tray has taken it, it lies at the corner of nothing
        const auto isTaken = [&] { return shell.tray().isShown() && !shell.tray().place().topLeft().isNull(); };
        waitFor([&] { return isTaken() && !isBlank(icon().toImage()); }, "tray");
        save(icon(), u"tray"_s);
        shell.tray().menu().popup(QPoint(200, 200));
        save(shell.tray().menu(), u"tray-menu"_s);
        shell.tray().menu().close();
    }

    /// A window that was made in one theme and is looked at in the other.
    void renderLiveSwitch()
    {
        SampleService service(SampleService::Fill::Samples);
        m_theme.setMode(Theme::Mode::Light);
        MainWindow window(service, service.clock(), m_theme);
        open(window);
        window.showPage(MainWindow::Usage);
        settle();
        m_theme.setMode(Theme::Mode::Dark);
        m_suffix = u"-dark"_s;
        save(window, u"switched"_s);
    }

    Theme m_theme;
    QString m_directory, m_suffix;
    const int m_scale; // percent
    bool m_complete = true;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QStringList arguments = QApplication::arguments().mid(1);
    const bool tray = arguments.removeAll(u"--tray"_s) > 0;
    if (arguments.size() != 1) {
        std::fprintf(stderr, "usage: [QT_SCALE_FACTOR=1] turnpike-gallery [--tray] DIRECTORY\n"
                             "  --tray              also the icon in the desktop's tray\n"
                             "  QT_SCALE_FACTOR=1   at 100 %% only\n");
        return 2;
    }
    const QString directory = arguments.first();
    QDir().mkpath(directory);
    Language::instance().install(QLocale(qEnvironmentVariable("GALLERY_LANGUAGE", u"en_GB"_s)));
    FocusRing ring(application);
    const bool complete = Gallery(application, directory).render(tray);
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        return complete ? 0 : 1;
    qputenv("QT_SCALE_FACTOR", "2"); // which a program takes at its start
    return QProcess::execute(QApplication::applicationFilePath(), QApplication::arguments().mid(1)) == 0 && complete
               ? 0
               : 1;
}
