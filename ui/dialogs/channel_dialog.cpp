#include "ui/dialogs/channel_dialog.h"

#include "models/error_text.h"
#include "ui/dialogs/channel_form.h"
#include "ui/dialogs/channel_options_form.h"
#include "ui/dialogs/model_fetcher.h"
#include "ui/dialogs/preset_picker.h"
#include "ui/dialogs/provider_key_list.h"
#include "ui/forms/form.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/probe_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

QWidget *pageOf(QBoxLayout *layout)
{
    auto *page = new QWidget;
    page->setLayout(layout);
    layout->addStretch(1);
    return page;
}

} // namespace

ChannelDialog::ChannelDialog(ChannelService &channels, const Clock &clock, QWidget *parent)
    : ChannelDialog(channels, clock, std::optional<ChannelInfo>(), parent)
{}

ChannelDialog::ChannelDialog(ChannelService &channels, const Clock &clock, const ChannelInfo &channel, QWidget *parent)
    : ChannelDialog(channels, clock, std::optional(channel), parent)
{}

ChannelDialog::ChannelDialog(ChannelService &channels, const Clock &clock, const std::optional<ChannelInfo> &channel,
                             QWidget *parent)
    : QDialog(parent), m_channels(channels), m_clock(clock), m_channel(channel.value_or(channel_form::blank())),
      m_steps(new ChoiceBar(ChoiceBar::Look::Segments, tr("Parts of the form"))), m_pages(new QStackedWidget),
      m_connection(new Form), m_routing(new Form), m_advanced(new Form), m_overrides(new Form),
      m_keys(new ProviderKeyList(clock)), m_probe(new ProbePanel(channels, [this] { return question(); })),
      m_fetcher(new ModelFetcher(channels, [this] { return question(); })),
      m_attention(new Label(QString(), TextRole::Body, Tone::Error)),
      m_next(makeButton(ButtonKind::Primary, tr("Next"))),
      m_submit(makeButton(ButtonKind::Primary, channel ? tr("Save channel") : tr("Create channel")))
{
    build();
    channel_form::fill(forms(), m_channel);
    channel_options::fill(*m_overrides, m_channel);
    m_keys->setKeys(m_channel.keys);
    m_probe->setKeys(m_channel.keys);
    m_probe->setModels(m_channel.models);
    if (isNew())
        takePreset();
    showStep(isNew() ? Provider : Connection);
}

void ChannelDialog::build()
{
    const QString title = isNew() ? tr("New channel") : tr("Change “%1”", "a channel's name").arg(m_channel.name);
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(dp(660));
    auto *all = column(14, {24, 20, 24, 20});
    setLayout(all);
    auto *heading = new Label(title, TextRole::DialogTitle);
    heading->setWordWrap(true);
    all->addWidget(heading);
    all->addWidget(m_steps, 0, Qt::AlignLeft);
    all->addWidget(m_pages, 1);
    all->addWidget(makeRule());
    all->addWidget(makeButtons());

    if (isNew()) {
        m_presets = new PresetPicker;
        auto *provider = column(12);
        provider->addWidget(new Label(tr("Who answers the requests?"), TextRole::Button));
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setMinimumHeight(dp(420));
        scroll->setWidget(m_presets);
        provider->addWidget(scroll, 1);
        auto *page = new QWidget;
        page->setLayout(provider);
        m_pages->addWidget(page);
        m_steps->addChoice(Provider, tr("1  Provider"));
        connect(m_presets, &PresetPicker::changed, this, &ChannelDialog::takePreset);
        connect(m_presets, &PresetPicker::accepted, this, &ChannelDialog::next);
    } else {
        m_pages->addWidget(new QWidget); // keeps the numbers of the steps
    }
    m_pages->addWidget(makeConnection());
    m_pages->addWidget(makeRouting());
    channel_form::buildAdvanced(*m_advanced);
    auto *advanced = column(0);
    advanced->addWidget(m_advanced);
    m_pages->addWidget(pageOf(advanced));
    channel_options::build(*m_overrides);
    auto *overrides = column(0);
    overrides->addWidget(m_overrides);
    m_pages->addWidget(pageOf(overrides));
    m_steps->addChoice(Connection, isNew() ? tr("2  Connection") : tr("Connection"));
    m_steps->addChoice(Routing, isNew() ? tr("3  Models and routing") : tr("Models and routing"));
    m_steps->addChoice(Advanced, tr("Advanced"));
    m_steps->addChoice(Overrides, tr("Overrides"));
    connect(m_steps, &ChoiceBar::chosen, this, &ChannelDialog::showStep);
}

QWidget *ChannelDialog::makeConnection()
{
    channel_form::buildConnection(*m_connection, isNew());
    auto *page = column(14);
    page->addWidget(m_connection);
    page->addWidget(m_keys);
    page->addWidget(makeRule());
    auto *try_ = column(8);
    try_->addWidget(new Label(tr("Try it"), TextRole::Button));
    try_->addWidget(m_probe);
    page->addLayout(try_);
    connect(m_probe, &ProbePanel::refused, this, &ChannelDialog::showError);
    return pageOf(page);
}

QWidget *ChannelDialog::makeRouting()
{
    channel_form::buildRouting(*m_routing);
    auto *page = column(14);
    page->addWidget(m_fetcher);
    page->addWidget(m_routing);
    connect(m_fetcher, &ModelFetcher::refused, this, &ChannelDialog::showError);
    connect(m_fetcher, &ModelFetcher::fetched, this, [this](const QStringList &models) {
        m_routing->setValue(u"models"_s, models.join(u", "_s));
        m_probe->setModels(models);
    });
    return pageOf(page);
}

QWidget *ChannelDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *line = row(8);
    bar->setLayout(line);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    m_attention->setWordWrap(true);
    m_next->setObjectName(u"next"_s);
    m_submit->setObjectName(u"submit"_s);
    line->addWidget(m_attention, 1);
    line->addWidget(cancel);
    line->addWidget(m_next);
    line->addWidget(m_submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ChannelDialog::next);
    connect(m_submit, &QPushButton::clicked, this, &ChannelDialog::submit);
    return bar;
}

void ChannelDialog::showStep(int step)
{
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    const bool before = isNew() && step < Routing; // what comes later has not been seen yet
    m_next->setVisible(before);
    m_submit->setVisible(!before);
    m_next->setDefault(before);
    m_submit->setDefault(!before);
    if (step == Provider)
        m_presets->setFocus();
    else
        field(step == Connection ? u"name"_s
              : step == Routing  ? u"models"_s
              : step == Advanced ? u"model_mapping"_s
                                 : u"model_prefix"_s)
            ->editor()
            ->setFocus(Qt::OtherFocusReason);
}

int ChannelDialog::step() const
{
    return m_pages->currentIndex();
}

FormField *ChannelDialog::field(const QString &name) const
{
    for (const Form *form : forms()) {
        if (form->has(name))
            return form->field(name);
    }
    return nullptr;
}

/// What the operator has typed stays; what came from another preset goes.
void ChannelDialog::takePreset()
{
    const ProviderPreset &preset = m_presets->current();
    const ChannelInfo filled = channel_form::presetInto(m_channel, preset);
    for (const QString &name : {u"name"_s, u"base_url"_s, u"models"_s}) {
        Form *form = m_connection->has(name) ? m_connection : m_routing;
        const QString before = channel_form::valueOf(m_channel, name);
        if (form->value(name).isEmpty() || form->value(name) == before)
            form->setValue(name, channel_form::valueOf(filled, name));
    }
    m_channel = filled;
    m_probe->setModels(filled.models);
    field(u"add_keys"_s)->setVisible(preset.kind != ChannelKind::Simulator);
}

void ChannelDialog::next()
{
    showStep(qMin(int(Routing), step() + 1));
}

Result<ChannelDraft> ChannelDialog::draft() const
{
    auto draft = channel_form::read(forms());
    if (!draft)
        return draft;
    if (auto read = channel_options::read(*m_overrides, m_channel, *draft); !read)
        return tl::make_unexpected(read.error());
    draft->kind = m_channel.kind;
    if (isNew())
        return draft;
    draft->expectedUpdatedAt = m_channel.updatedAt;
    if (!m_keys->removed().isEmpty())
        draft->dropKeys = std::vector<std::int64_t>(m_keys->removed().begin(), m_keys->removed().end());
    return draft;
}

Result<ProbeQuestion> ChannelDialog::question() const
{
    auto draft = this->draft();
    if (!draft)
        return tl::make_unexpected(draft.error());
    ProbeQuestion question;
    question.draft = std::move(*draft);
    if (!isNew())
        question.channelId = m_channel.id;
    return question;
}

void ChannelDialog::submit()
{
    for (Form *form : forms())
        form->clearErrors();
    m_attention->setText(QString());
    const auto draft = this->draft();
    if (!draft)
        return showError(draft.error());
    m_submit->setEnabled(false);
    save(*draft);
}

void ChannelDialog::save(const ChannelDraft &draft)
{
    const auto done = [this](std::int64_t id) {
        Q_EMIT saved(id);
        accept();
    };
    if (isNew()) {
        m_channels.create(draft, this,
                          [this, done](Result<std::int64_t> id) { id ? done(*id) : showError(id.error()); });
        return;
    }
    m_channels.change(m_channel.id, draft, this, [this, done](Result<void> changed) {
        if (changed)
            return done(m_channel.id);
        changed.error().code == "conflict" ? showConflict() : showError(changed.error());
    });
}

void ChannelDialog::showError(const Error &error)
{
    m_submit->setEnabled(true);
    const QString message = errorText(error);
    const QString name = QString::fromStdString(error.field);
    for (const auto &[form, step] : {std::pair{m_connection, Connection},
                                     {m_routing, Routing},
                                     {m_advanced, Advanced},
                                     {m_overrides, Overrides}}) {
        if (!form->has(name))
            continue;
        showStep(step);
        form->showError(name, message);
        return m_attention->setText(tr("%n field(s) need attention", nullptr, 1));
    }
    m_attention->setText(message);
}

void ChannelDialog::showConflict()
{
    m_channels.list({}, this, [this](Result<ChannelList> list) {
        m_submit->setEnabled(true);
        if (!list)
            return showError(list.error());
        const auto now = std::find_if(list->rows.begin(), list->rows.end(),
                                      [this](const ChannelInfo &one) { return one.id == m_channel.id; });
        if (now == list->rows.end())
            return m_attention->setText(tr("The channel has been deleted in the meantime."));
        for (const QString &name : channel_form::differences(m_channel, *now)) {
            if (FormField *changed = field(name))
                changed->setError(tr("Elsewhere it was set to “%1”.").arg(channel_form::valueOf(*now, name)));
        }
        for (const QString &name : channel_options::differences(m_channel, *now))
            field(name)->setError(tr("Elsewhere it was set to “%1”.").arg(channel_options::valueOf(*now, name)));
        m_keys->setKeys(now->keys);
        m_channel.updatedAt = now->updatedAt;
        m_channel.keys = now->keys;
        m_attention->setText(tr("Changed elsewhere in the meantime. Saving again puts these values over it."));
    });
}

void ChannelDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
