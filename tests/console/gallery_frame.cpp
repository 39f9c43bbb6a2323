#include "tests/console/gallery_sets.h"

#include "tests/console/picture_taker.h"
#include "tests/console/sample_service.h"
#include "ui/dialogs/attach_dialog.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/frame/tray.h"
#include "ui/pages/keys_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

void takeStates(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Empty);
    service.setState(Gateway::State::Stopped);
    service.failNextStart({"address_in_use", "Another program already listens on 127.0.0.1:8787.", "listen"});
    MainWindow window(service, service.clock(), pictures.theme());
    window.showPage(MainWindow::Keys);
    pictures.open(window);
    window.startGateway();
    window.toast().showMessage(u"Key “demo” was revoked."_s, u"Undo"_s);
    pictures.save(window, u"states"_s);

    SampleService broken(SampleService::Fill::Samples);
    broken.failPages({"database_busy", "The database did not answer within 5 s.", ""});
    broken.setAddress(u"http://0.0.0.0:8787"_s);
    MainWindow second(broken, broken.clock(), pictures.theme());
    second.showPage(MainWindow::Keys);
    pictures.open(second);
    pictures.save(second, u"states-error"_s);
}

void takeAttached(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    service.attach(
        Error{"service_unreachable", "The service does not answer on https://gateway:8787: Connection refused"});
    MainWindow window(service, service.clock(), pictures.theme());
    window.showPage(MainWindow::Keys);
    pictures.open(window);
    pictures.save(window, u"attached-unreachable"_s);
    AttachDialog dialog;
    dialog.fillIn(u"https://gateway:8787"_s, {"wrong", {}});
    dialog.show();
    dialog.showError({"invalid_admin_token", "The admin token is wrong"});
    pictures.save(dialog, u"attach"_s);
    AttachDialog here;
    here.fillIn(u"/var/lib/turnpike"_s, {});
    here.setNotice(u"/var/lib/turnpike is in use by process 4711. You can attach to it."_s);
    here.show();
    pictures.save(here, u"attach-offer"_s);
}

void takeHabits(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    window.showPage(MainWindow::Keys);
    pictures.open(window);
    TableView &table = window.keysPage().table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(2, 0));
    table.selectionModel()->select(QItemSelection(table.model()->index(2, 0), table.model()->index(5, 0)),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    window.keysPage().filter()->setText(u"status:actve"_s);
    pictures.waitFor([&] { return !window.keysPage().filter()->error().isEmpty(); }, "keys-selection");
    pictures.save(window, u"keys-selection"_s);
    window.keysPage().filter()->clear();
    window.setDense(true);
    window.palette().open();
    window.palette().findChild<QLineEdit *>()->setText(u"tr"_s);
    pictures.save(window, u"palette"_s);
}

} // namespace

void takeFrame(PictureTaker &pictures)
{
    takeStates(pictures);
    takeAttached(pictures);
    takeHabits(pictures);
}

void takeTray(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    Shell shell(service, service.clock(), pictures.theme());
    const auto icon = [&] {
        const QRect place = shell.tray().place();
        return QGuiApplication::primaryScreen()->grabWindow(0, place.x(), place.y(), place.width(), place.height());
    };
    // until the tray has taken it, it lies at the corner of nothing
    const auto isTaken = [&] { return shell.tray().isShown() && !shell.tray().place().topLeft().isNull(); };
    pictures.waitFor([&] { return isTaken() && !isBlank(icon().toImage()); }, "tray");
    pictures.save(icon(), u"tray"_s);
    shell.tray().menu().popup(QPoint(200, 200));
    pictures.save(shell.tray().menu(), u"tray-menu"_s);
    shell.tray().menu().close();
}

void takeThemeSwitch(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    pictures.setMode(Theme::Mode::Light);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.showPage(MainWindow::Usage);
    settle();
    pictures.setMode(Theme::Mode::Dark);
    pictures.save(window, u"switched"_s);
}

} // namespace turnpike
