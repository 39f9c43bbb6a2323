#include "tests/console/gallery_sets.h"

#include "tests/console/picture_taker.h"
#include "tests/console/sample_service.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/attach_dialog.h"
#include "ui/dialogs/channel_dialog.h"
#include "ui/dialogs/edit_channels_dialog.h"
#include "ui/dialogs/edit_keys_dialog.h"
#include "ui/dialogs/fault_dialog.h"
#include "ui/dialogs/issued_keys_panel.h"
#include "ui/dialogs/key_import_dialog.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/dialogs/rotate_key_dialog.h"
#include "ui/dialogs/service_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/forms/form.h"
#include "ui/frame/main_window.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/probe_panel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

void takeChannelDialogs(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    ChannelDialog create(service.channels(), service.clock());
    create.show();
    pictures.save(create, u"channel-provider"_s);
    create.showStep(ChannelDialog::Connection);
    qobject_cast<QPlainTextEdit *>(create.field(u"add_keys"_s)->editor())->setPlainText(u"sk-sample-0001"_s);
    ProbeResult refused;
    refused.outcome = ProbeOutcome::KeyRefused;
    refused.status = 401;
    refused.detail = "Incorrect API key provided: …";
    service.channels().setProbe(refused);
    create.probe().run();
    pictures.save(create, u"channel-connection"_s);
    ChannelDialog change(service.channels(), service.clock(), service.channels().rows()[1]);
    change.show();
    pictures.save(change, u"channel-change"_s);
    change.showStep(ChannelDialog::Routing);
    qobject_cast<QLineEdit *>(change.field(u"weight"_s)->editor())->setText(u"heavy"_s);
    change.findChild<QPushButton *>(u"submit"_s)->click();
    pictures.save(change, u"channel-routing"_s);
    change.showStep(ChannelDialog::Advanced);
    pictures.save(change, u"channel-advanced"_s);
    change.showStep(ChannelDialog::Overrides);
    pictures.save(change, u"channel-overrides"_s);
    FaultDialog fault(service.channels(), service.channels().rows().back());
    fault.show();
    pictures.save(fault, u"channel-fault"_s);
    EditChannelsDialog several(service.channels(), {{1, u"deepseek-main"_s, {}}, {5, u"deepseek-backup"_s, {}}});
    several.show();
    several.form().setValue(u"priority"_s, u"high"_s);
    several.findChild<QPushButton *>(u"submit"_s)->click();
    pictures.save(several, u"channels-several"_s);
}

void takeServiceDialogs(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    ServiceDialog create(service.proxyServices(), {});
    create.show();
    qobject_cast<QLineEdit *>(create.field(u"name"_s)->editor())->setText(u"Web search"_s);
    qobject_cast<QLineEdit *>(create.field(u"target_url"_s)->editor())->setText(u"api.search.example"_s);
    pictures.waitFor([&] { return !create.field(u"target_url"_s)->error().isEmpty(); }, "service-new");
    pictures.save(create, u"service-new"_s);
    ServiceDialog change(service.proxyServices(), service.proxyServices().rows()[2]);
    change.show();
    pictures.save(change, u"service-llm"_s);
    change.showPart(ServiceDialog::Advanced);
    pictures.save(change, u"service-advanced"_s);
    KeyImportDialog keys(service.proxyServices(), service.proxyServices().rows()[0]);
    keys.show();
    keys.form().setValue(u"keys"_s, u"sk-one-0001\nsk-one-0001\nnot a key\nsk-two-0002"_s);
    Q_EMIT keys.form().edited(u"keys"_s);
    pictures.save(keys, u"keys-import"_s);
    keys.findChild<QPushButton *>(u"submit"_s)->click();
    pictures.save(keys, u"keys-import-result"_s);
}

void takeDialogsOfOneKey(PictureTaker &pictures)
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
    pictures.save(create, u"newkey-form"_s);
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == "Allowed addresses"_L1)
            field->setText(u"10.8.0.0/16"_s);
    }
    submit->click();
    settle();
    pictures.save(create, u"newkey-issued"_s);
    create.findChild<QTabBar *>()->setCurrentIndex(4);
    pictures.save(create, u"newkey-qr-code"_s);
    create.findChild<QTabBar *>()->setCurrentIndex(1);
    create.reject(); // not stored yet: it says so
    pictures.save(create, u"newkey-reminder"_s);

    RotateKeyDialog rotate(service, 2, u"研究室 共用"_s);
    rotate.show();
    pictures.save(rotate, u"rotate"_s);
    QuestionDialog question(u"Wait for 17 requests?"_s,
                            u"New requests are refused from now on. Ended now, a stream tells its client so, and "
                            "what was sent is recorded."_s);
    question.addAnswer(1, u"End now"_s, ButtonKind::Danger);
    question.addAnswer(2, u"Wait, then quit"_s, ButtonKind::Primary);
    question.show();
    pictures.save(question, u"question"_s);
    AboutDialog about;
    about.show();
    pictures.save(about, u"about"_s);
}

void takeDialogsOfManyKeys(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    ShortcutsDialog shortcuts(window.actions());
    shortcuts.show();
    shortcuts.table().selectId(3);
    pictures.save(shortcuts, u"shortcuts"_s);
    EditKeysDialog edit(service, service.rows().front());
    edit.show();
    pictures.save(edit, u"editkey"_s);
    EditKeysDialog limits(service, {{1, u"mobile-app"_s, {}}, {2, u"研究室 共用"_s, {}}, {3, u"partner-acme"_s, {}}});
    limits.show();
    pictures.save(limits, u"editkeys"_s);
    BulkOutcome outcome;
    outcome.lines = {{1, u"mobile-app"_s, {}},
                     {2, u"研究室 共用"_s, u"The key was changed elsewhere in the meantime."_s},
                     {3, u"partner-acme"_s, {}}};
    OutcomeDialog result(u"Not every key was revoked"_s, outcome);
    result.show();
    pictures.save(result, u"outcome"_s);
    NewKeyDialog many(service, service.clock());
    many.show();
    many.findChild<ChoiceBar *>()->findChildren<QPushButton *>().last()->click();
    pictures.save(many, u"newkeys-form"_s);
    many.findChild<QPushButton *>(u"submit"_s)->click();
    pictures.waitFor([&] { return many.batch().isVisible(); }, "newkeys-issued");
    pictures.save(many, u"newkeys-issued"_s);
    many.reject(); // says that they are not stored yet
    many.reject();
}

} // namespace

void takeDialogs(PictureTaker &pictures)
{
    takeChannelDialogs(pictures);
    takeServiceDialogs(pictures);
    takeDialogsOfOneKey(pictures);
    takeDialogsOfManyKeys(pictures);
}

} // namespace turnpike
