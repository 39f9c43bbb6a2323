#pragma once

#include "models/cell.h"
#include "models/service.h"
#include "server/gateway/restore.h"
#include "ui/frame/actions.h"

#include <QMainWindow>
#include <QMap>
#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;
class QStackedWidget;

namespace turnpike {

class ChannelsPage;
class Clock;
class CommandPalette;
class FirstRunPage;
class KeysPage;
class LiveHistory;
class LivePage;
class OverviewPage;
class Notifications;
class ServicesPage;
class SettingsPage;
class Sidebar;
class StatusStrip;
class TablePage;
class TaskBar;
class Theme;
class Toast;
class UsagePage;
class WindowBanners;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// In the order of the sidebar; Ctrl+1 opens the first.
    enum PageId { Overview, Keys, Usage, Requests, Live, Channels, Services, Settings };
    Q_ENUM(PageId)

    MainWindow(Service &service, const Clock &clock, Theme &theme, QWidget *parent = nullptr);

    /// Nothing happens when there is no such page.
    void showPage(int id);
    QWidget *page(int id) const { return m_pageOf.value(id); }
    int currentPage() const;
    Actions &actions() const { return *m_actions; }
    OverviewPage &overviewPage() const { return *m_overview; }
    CommandPalette &palette() const { return *m_palette; }
    /// Shortcuts, columns, filters, place, page and look come from there and are kept there; it outlives the window.
    void rememberIn(QSettings &memory);
    void setDense(bool dense);
    /// Shows the first page of an installation in which there is neither a channel nor a key; with what was typed in
    /// one before, if there was one.
    void offerFirstRun(const QMap<QString, QString> &typed = {});
    FirstRunPage *firstRunPage() const { return m_firstRun; } // nullptr: it is not shown
    void setAppearance(int mode);                             // Theme::Mode
    /// A switch for each kind, in the View menu.
    void offerNotifications(Notifications &notifications);
    KeysPage &keysPage() const { return *m_keys; }
    UsagePage &usagePage() const { return *m_usage; }
    LivePage &livePage() const { return *m_live; }
    ChannelsPage &channelsPage() const { return *m_channels; }
    ServicesPage &servicesPage() const { return *m_services; }
    SettingsPage &settingsPage() const { return *m_settings; }
    Toast &toast() const { return *m_toast; }
    StatusStrip &statusStrip() const { return *m_strip; }
    /// The figures that strip, sidebar and Overview show.
    LiveHistory &history() const { return *m_history; }
    /// Starts the gateway; a failure stays on the window as a banner until it is mended or dismissed.
    void startGateway();
    void showStartFailure(const Error &error);
    /// What that banner tells; nothing while it is not shown.
    std::optional<Error> startFailure() const;
    QAction *startAction() const { return m_start; }
    /// A standing message on top, until it is dismissed.
    void tell(Tone tone, const QString &title, const QString &text);

Q_SIGNALS:
    /// The user closed the window (File → Close, or its frame); whether that quits, the application decides.
    void closeRequested();
    void quitRequested();
    void databaseRequested(const QString &file);
    void restoreRequested(const turnpike::RestoreOrder &order);
    void pageShown(int page);
    void densityChanged(bool dense);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildPages();
    void addRequestsPage();
    void addServicesPage();
    void buildSettings();
    /// Its place in the sidebar and its shortcut follow from the id.
    void addPage(PageId id, const char *icon, const QString &name, QWidget *page);
    TablePage *tablePage() const; // the page that is shown, if it has a table
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGatewayMenu();
    void buildHelpMenu();
    QAction *add(QMenu &menu, const ActionSpec &spec, std::function<void()> act);
    void showFirstRun(const QMap<QString, QString> &typed);
    void leaveFirstRun();
    void buildPalette();
    void changeAddress();
    void takeAddress(const QString &address);
    void updateState();
    void showAbout();
    void showShortcuts();

    Service &m_service;
    const Clock &m_clock;
    Theme &m_theme;
    LiveHistory *m_history;
    StatusStrip *m_strip;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QMap<int, QWidget *> m_pageOf;
    Actions *m_actions;
    WindowBanners *m_banners;
    TaskBar *m_tasks;
    Toast *m_toast;
    OverviewPage *m_overview;
    KeysPage *m_keys;
    UsagePage *m_usage;
    LivePage *m_live;
    QAction *m_start, *m_dense;
    QMenu *m_viewMenu;
    QList<QAction *> m_appearance; // by Theme::Mode
    CommandPalette *m_palette;
    FirstRunPage *m_firstRun = nullptr;
    ChannelsPage *m_channels;
    ServicesPage *m_services;
    SettingsPage *m_settings;
};

} // namespace turnpike
