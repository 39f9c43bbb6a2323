#include "ui/pages/settings_page.h"

#include "models/error_text.h"
#include "ui/forms/form.h"
#include "ui/pages/settings_forms.h"
#include "ui/pages/settings_texts.h"
#include "ui/pages/upkeep_panel.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace turnpike {

namespace {

constexpr int kEdge = 24;
constexpr int kReadable = 720;   // longer lines are hard to read
enum Part { Upkeep = 5, Looks }; // behind the sections of the table

} // namespace

SettingsPage::SettingsPage(Service &service, Toast &toast, TaskBar &tasks, QWidget *looks, QWidget *parent)
    : Surface(Ground::Surface, {}, parent), m_service(service), m_toast(toast), m_filter(new FilterField),
      m_parts(new ChoiceBar(ChoiceBar::Look::Chips, tr("Parts of the settings"))), m_scroll(new QScrollArea),
      m_looks(looks), m_forms(new SettingsForms), m_upkeep(new UpkeepPanel(service.settings(), tasks)),
      m_nothing(new EmptyState("filter", QString(), QString())),
      m_where(new Label(QString(), TextRole::Small, Tone::Muted)), m_footer(new Surface(Ground::Surface, Qt::TopEdge)),
      m_changes(new Label(QString())), m_discard(makeButton(ButtonKind::Secondary, tr("Discard"))),
      m_save(makeButton(ButtonKind::Primary, tr("Save settings")))
{
    setLayout(column(0));
    buildHeader();
    buildBody(looks);
    buildFooter();
    connect(m_forms, &SettingsForms::edited, this, &SettingsPage::updateFooter);
    connect(m_filter, &FilterField::filterChanged, this, &SettingsPage::applyFilter);
    updateFooter();
}

void SettingsPage::buildHeader()
{
    auto *top = column(12, {kEdge, 16, kEdge, 12});
    top->addWidget(new Label(tr("Settings"), TextRole::Title));
    m_filter->setPlaceholderText(tr("Search the settings"));
    m_filter->setAccessibleName(tr("Search the settings"));
    top->addWidget(m_filter);
    m_parts->addChoice(Looks, tr("Looks"));
    for (int i = 0; i < Upkeep; ++i)
        m_parts->addChoice(i, sectionTitle(SettingSection(i)));
    m_parts->addChoice(Upkeep, tr("Database and upkeep"));
    auto *line = row(8);
    line->addWidget(m_parts);
    line->addStretch(1);
    top->addLayout(line);
    connect(m_parts, &ChoiceBar::chosen, this, &SettingsPage::jumpTo);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
}

void SettingsPage::buildBody(QWidget *looks)
{
    auto *content = new Surface(Ground::Surface);
    auto *margin = row(0, {kEdge, 4, kEdge, 24});
    content->setLayout(margin);
    auto *readable = new QWidget;
    readable->setMaximumWidth(dp(kReadable));
    auto *lines = column(28);
    readable->setLayout(lines);
    if (looks)
        lines->addWidget(looks);
    m_where->setWordWrap(true);
    lines->addWidget(m_where);
    lines->addWidget(m_forms);
    lines->addWidget(m_upkeep);
    lines->addWidget(m_nothing);
    lines->addStretch(1);
    m_nothing->setMessage("filter", tr("No setting matches"), tr("Try another word, or clear the search."));
    m_nothing->hide();
    margin->addWidget(readable, 1);
    margin->addStretch(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::markPart);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_scroll, 1);
}

int SettingsPage::topOf(const QWidget *part) const
{
    return part->mapTo(m_scroll->widget(), QPoint()).y() - dp(8);
}

/// The chip of what is at the top.
void SettingsPage::markPart(int scrolled)
{
    int part = Looks;
    for (int i = 0; i < Upkeep; ++i) {
        if (topOf(m_forms->section(i)) <= scrolled)
            part = i;
    }
    const bool atEnd = scrolled > 0 && scrolled == m_scroll->verticalScrollBar()->maximum();
    m_parts->setCurrent(atEnd || topOf(m_upkeep) <= scrolled ? int(Upkeep) : part);
}

void SettingsPage::buildFooter()
{
    auto *line = row(8, {kEdge, 10, kEdge, 10});
    m_footer->setLayout(line);
    line->addWidget(m_changes, 1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    m_save->setObjectName(QStringLiteral("saveSettings"));
    m_discard->setObjectName(QStringLiteral("discardSettings"));
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::discard);
    layout()->addWidget(m_footer);
}

void SettingsPage::refresh()
{
    if (m_forms->changedFields() > 0)
        return;
    const std::uint64_t question = ++m_question;
    m_service.settings().list(this, [this, question](const Result<SettingsOverview> &overview) {
        if (question == m_question && m_forms->changedFields() == 0)
            take(overview);
    });
}

void SettingsPage::take(const Result<SettingsOverview> &overview)
{
    if (!overview) {
        m_where->setTone(Tone::Error);
        return m_where->setText(tr("The settings could not be read: %1").arg(errorText(overview.error())));
    }
    m_where->setTone(Tone::Muted);
    m_where->setText(overview->file.empty()
                         ? tr("This installation has no configuration file, so nothing here can be changed.")
                         : tr("Kept in %1. The command line and, for a service, the environment come first.")
                               .arg(QString::fromStdString(overview->file)));
    const int place = m_scroll->verticalScrollBar()->value();
    m_forms->show(*overview);
    applyFilter(m_filter->text());
    layout()->activate();
    m_scroll->verticalScrollBar()->setValue(place);
    focusSought();
}

void SettingsPage::save()
{
    const SettingChanges changes = m_forms->changes();
    if (changes.empty())
        return;
    const bool restart = m_forms->anyNeedsRestart();
    m_forms->clearErrors();
    m_save->setEnabled(false);
    m_service.settings().change(changes, this, [this, restart, changes](Result<void> done) {
        m_save->setEnabled(true);
        if (!done) {
            if (QWidget *wrong = m_forms->showError(done.error())) {
                m_filter->clear();
                m_scroll->ensureWidgetVisible(wrong, 0, dp(40));
                return m_changes->setText(tr("%n field(s) need attention", nullptr, 1));
            }
            return m_toast.showMessage(tr("The settings were not saved: %1").arg(errorText(done.error())));
        }
        m_forms->discard(); // so that what was saved comes back as what is there
        refresh();
        m_toast.showMessage(restart ? tr("Saved. Some of it counts after a restart.") : tr("Saved and in force."));
        if (const auto listen = changes.find("listen"); listen != changes.end())
            Q_EMIT listenSaved(QString::fromStdString(listen->second.value_or(Settings::find("listen")->fallback)));
    });
}

void SettingsPage::showOnly(const QString &name)
{
    m_filter->setText(name);
    m_sought = name;
    focusSought();
}

/// At once, or when the fields are there.
void SettingsPage::focusSought()
{
    Form *owner = m_sought.isEmpty() ? nullptr : m_forms->form(m_sought);
    if (owner)
        owner->field(std::exchange(m_sought, {}))->editor()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::discard()
{
    m_forms->discard();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    refresh();
}

void SettingsPage::applyFilter(const QString &text)
{
    const QString sought = text.trimmed();
    const int left = m_forms->filter(sought);
    const bool all = sought.isEmpty();
    if (m_looks)
        m_looks->setVisible(all);
    m_upkeep->setVisible(all);
    m_parts->setEnabled(all);
    m_nothing->setVisible(left == 0);
}

void SettingsPage::updateFooter()
{
    const int changed = m_forms->changedFields();
    m_footer->setVisible(changed > 0);
    Q_EMIT unsavedChanged(changed > 0);
    if (changed == 0)
        return;
    const QString count = tr("%n setting(s) changed", nullptr, changed);
    m_changes->setText(m_forms->anyNeedsRestart() ? tr("%1, to count after a restart").arg(count) : count);
}

void SettingsPage::jumpTo(int part)
{
    if (part == Looks)
        return m_scroll->verticalScrollBar()->setValue(0);
    const QWidget *target = part == Upkeep ? m_upkeep : m_forms->section(part);
    m_scroll->verticalScrollBar()->setValue(topOf(target));
}

} // namespace turnpike
