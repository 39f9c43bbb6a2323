#include "ui/dialogs/service_dialog.h"

#include "models/error_text.h"
#include "server/admin/names.h"
#include "ui/dialogs/service_form.h"
#include "ui/forms/form.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kPauseMs = 300; // a half-typed address is not yet a wrong one

QWidget *pageOf(Form *form)
{
    auto *page = new QWidget;
    auto *layout = column(0);
    page->setLayout(layout);
    layout->addWidget(form);
    layout->addStretch(1);
    return page;
}

} // namespace

ServiceDialog::ServiceDialog(ProxyServices &services, const std::optional<ServiceInfo> &service, QWidget *parent)
    : QDialog(parent), m_services(services), m_service(service.value_or(service_form::blank())),
      m_parts(new ChoiceBar(ChoiceBar::Look::Segments, tr("Parts of the form"))), m_pages(new QStackedWidget),
      m_main(new Form), m_advanced(new Form), m_attention(new Label(QString(), TextRole::Body, Tone::Error)),
      m_submit(makeButton(ButtonKind::Primary, service ? tr("Save service") : tr("Create service"))),
      m_ownSlug(service.has_value())
{
    build();
    service_form::fill(forms(), m_service);
    showKind();
    showPart(Service);
}

void ServiceDialog::build()
{
    const QString title = isNew() ? tr("New service") : tr("Change “%1”", "a service's name").arg(m_service.name);
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(dp(660));
    auto *all = column(14, {24, 20, 24, 20});
    setLayout(all);
    auto *heading = new Label(title, TextRole::DialogTitle);
    heading->setWordWrap(true);
    all->addWidget(heading);
    all->addWidget(m_parts, 0, Qt::AlignLeft);
    all->addWidget(m_pages, 1);
    all->addWidget(makeRule());
    all->addWidget(makeButtons());
    service_form::buildService(*m_main, isNew());
    service_form::buildAdvanced(*m_advanced);
    m_parts->addChoice(Service, tr("Service"));
    m_parts->addChoice(Advanced, tr("Advanced"));
    for (Form *form : forms()) {
        m_pages->addWidget(pageOf(form));
        connect(form, &Form::edited, this, &ServiceDialog::edited);
    }
    connect(m_parts, &ChoiceBar::chosen, this, &ServiceDialog::showPart);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ServiceDialog::check);
}

QWidget *ServiceDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *line = row(8);
    bar->setLayout(line);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    m_attention->setWordWrap(true);
    m_submit->setDefault(true);
    m_submit->setObjectName(u"submit"_s);
    line->addWidget(m_attention, 1);
    line->addWidget(cancel);
    line->addWidget(m_submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &ServiceDialog::submit);
    return bar;
}

void ServiceDialog::showPart(int part)
{
    m_pages->setCurrentIndex(part);
    m_parts->setCurrent(part);
    field(part == Service ? u"name"_s : u"proxy_url"_s)->editor()->setFocus(Qt::OtherFocusReason);
}

FormField *ServiceDialog::field(const QString &name) const
{
    return m_main->has(name) ? m_main->field(name) : m_advanced->field(name);
}

void ServiceDialog::edited(const QString &name)
{
    m_attention->setText(QString());
    if (name == "slug"_L1)
        m_ownSlug = !m_main->value(name).isEmpty();
    if (name == "name"_L1 && !m_ownSlug) {
        m_main->setValue(u"slug"_s, service_form::slugFrom(m_main->value(name)));
        field(u"slug"_s)->setError(QString());
    }
    if (name == "kind"_L1)
        showKind();
    if (name == "kind"_L1 || name == "api_format"_L1)
        suggestKeyName();
    m_unchecked << (name == "key_location"_L1 ? u"key_name"_s : name); // together they are right or wrong
    m_pause.start();
}

void ServiceDialog::check()
{
    for (const QString &name : std::exchange(m_unchecked, {})) {
        const auto fine = service_form::check(forms(), name);
        field(name)->setError(fine ? QString() : errorText(fine.error()));
    }
}

void ServiceDialog::showKind()
{
    const bool llm = m_main->value(u"kind"_s) == "LLM"_L1;
    field(u"api_format"_s)->setVisible(llm);
    field(u"client_format"_s)->setVisible(llm);
}

void ServiceDialog::suggestKeyName()
{
    const auto usual = [](ChannelKind format) { return QString::fromStdString(std::string(usualKeyName(format))); };
    const QStringList known{usual(ChannelKind::OpenAi), usual(ChannelKind::Anthropic), usual(ChannelKind::Gemini)};
    if (!known.contains(m_main->value(u"key_name"_s)))
        return;
    const bool llm = m_main->value(u"kind"_s) == "LLM"_L1;
    const auto format = channelKindNamed(m_main->value(u"api_format"_s).toStdString());
    m_main->setValue(u"key_name"_s, usual(llm ? format.value_or(ChannelKind::OpenAi) : ChannelKind::OpenAi));
}

void ServiceDialog::submit()
{
    m_pause.stop();
    m_unchecked.clear();
    for (Form *form : forms())
        form->clearErrors();
    m_attention->setText(QString());
    auto draft = service_form::read(forms());
    if (!draft)
        return showError(draft.error());
    m_submit->setEnabled(false);
    const auto done = [this](std::int64_t id) {
        Q_EMIT saved(id);
        accept();
    };
    if (isNew()) {
        m_services.create(*draft, this,
                          [this, done](Result<std::int64_t> id) { id ? done(*id) : showError(id.error()); });
        return;
    }
    draft->channel.expectedUpdatedAt = m_service.updatedAt;
    m_services.change(m_service.id, *draft, this, [this, done](const Result<void> &changed) {
        if (changed)
            return done(m_service.id);
        changed.error().code == "conflict" ? showConflict() : showError(changed.error());
    });
}

void ServiceDialog::showError(const Error &error)
{
    m_submit->setEnabled(true);
    const QString message = errorText(error);
    // the pool behind a service is a channel, and names some fields its way
    const QString name = error.field == "base_url"   ? u"target_url"_s
                         : error.field == "add_keys" ? u"keys"_s
                                                     : QString::fromStdString(error.field);
    if (!field(name))
        return m_attention->setText(message);
    showPart(m_main->has(name) ? Service : Advanced);
    (m_main->has(name) ? m_main : m_advanced)->showError(name, message);
    m_attention->setText(tr("%n field(s) need attention", nullptr, 1));
}

void ServiceDialog::showConflict()
{
    m_services.list(this, [this](const Result<QList<ServiceInfo>> &list) {
        m_submit->setEnabled(true);
        if (!list)
            return showError(list.error());
        const auto now =
            std::find_if(list->begin(), list->end(), [this](const ServiceInfo &one) { return one.id == m_service.id; });
        if (now == list->end())
            return m_attention->setText(tr("The service has been deleted in the meantime."));
        for (const QString &name : service_form::differences(m_service, *now))
            field(name)->setError(tr("Elsewhere it was set to “%1”.").arg(service_form::valueOf(*now, name)));
        m_service.updatedAt = now->updatedAt;
        m_attention->setText(tr("Changed elsewhere in the meantime. Saving again puts these values over it."));
    });
}

void ServiceDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
