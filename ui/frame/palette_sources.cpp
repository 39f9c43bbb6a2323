#include "ui/frame/palette_sources.h"

#include "models/channel_service.h"
#include "models/filter_language.h"
#include "models/proxy_services.h"
#include "models/settings_service.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/pages/channels_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/filter_field.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

using Take = std::function<void(QList<PaletteItem>)>;
constexpr int kMostOfAKind = 8;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PaletteSources)
};

void findKeys(Service &service, MainWindow &window, const QString &typed, const Take &take)
{
    KeyQuery query;
    query.text = typed;
    query.limit = kMostOfAKind;
    service.pages().keys(query, &window, [&window, take](Result<Page<KeyRow>> page) {
        QList<PaletteItem> items;
        for (const KeyRow &row : page ? page->rows : QList<KeyRow>()) {
            const QString name = row.label.isEmpty() ? row.masked : row.label;
            items.append({u"key/%1"_s.arg(row.id), name, Texts::tr("Key"), {}, "key", [&window, name] {
                              window.showPage(MainWindow::Keys);
                              window.keysPage().showOnly(name);
                          }});
        }
        take(items);
    });
}

void findChannels(Service &service, MainWindow &window, const QString &typed, const Take &take)
{
    ChannelQuery query;
    query.text = typed;
    service.channels().list(query, &window, [&window, take](Result<ChannelList> list) {
        QList<PaletteItem> items;
        for (const ChannelInfo &row :
             list ? list->rows.first(qMin<qsizetype>(kMostOfAKind, list->rows.size())) : QList<ChannelInfo>()) {
            items.append({u"channel/%1"_s.arg(row.id),
                          row.name,
                          Texts::tr("Channel"),
                          {},
                          "channels",
                          [&window, name = row.name] {
                              window.showPage(MainWindow::Channels);
                              window.channelsPage().filter()->setText(name);
                          }});
        }
        take(items);
    });
}

void findServices(Service &service, MainWindow &window, const QString &typed, const Take &take)
{
    service.proxyServices().list(&window, [&window, typed, take](const Result<QList<ServiceInfo>> &list) {
        QList<PaletteItem> items;
        for (const ServiceInfo &row : list.value_or(QList<ServiceInfo>())) {
            if (items.size() == kMostOfAKind)
                break;
            if (!row.name.contains(typed, Qt::CaseInsensitive) && !row.path().contains(typed, Qt::CaseInsensitive))
                continue;
            items.append({u"service/%1"_s.arg(row.id),
                          row.name,
                          Texts::tr("Service"),
                          {},
                          "services",
                          [&window, slug = row.slug] {
                              window.showPage(MainWindow::Services);
                              window.servicesPage().filter()->setText(FilterLanguage::term(u"slug"_s, slug));
                          }});
        }
        take(items);
    });
}

void findSettings(Service &service, MainWindow &window, const QString &, const Take &take)
{
    service.settings().list(&window, [&window, take](Result<SettingsOverview> overview) {
        QList<PaletteItem> items;
        for (const SettingState &setting : overview ? overview->settings : std::vector<SettingState>()) {
            const QString name = QString::fromLatin1(setting.spec->name);
            items.append({u"setting/"_s + name,
                          QString(name).replace(u'_', u' '),
                          Texts::tr("Setting"),
                          {},
                          "settings",
                          [&window, name] {
                              window.showPage(MainWindow::Settings);
                              window.settingsPage().showOnly(name);
                          }});
        }
        take(items);
    });
}

} // namespace

void addPaletteSources(CommandPalette &palette, Service &service, MainWindow &window)
{
    for (const auto find : {findKeys, findChannels, findServices, findSettings}) {
        palette.addSource(
            [find, &service, &window](const QString &typed, const Take &take) { find(service, window, typed, take); });
    }
}

} // namespace turnpike
