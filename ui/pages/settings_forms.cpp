#include "ui/pages/settings_forms.h"

#include "models/error_text.h"
#include "ui/forms/form.h"
#include "ui/pages/settings_texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr SettingSection kSections[] = {SettingSection::Listening, SettingSection::Keeping, SettingSection::Access,
                                        SettingSection::Limits, SettingSection::Logging};

FieldSpec::Kind kindOf(SettingSpec::Type type)
{
    switch (type) {
    case SettingSpec::Type::Number:
        return FieldSpec::Kind::Number;
    case SettingSpec::Type::Flag:
        return FieldSpec::Kind::Flag;
    case SettingSpec::Type::Choice:
        return FieldSpec::Kind::Choice;
    case SettingSpec::Type::Secret:
        return FieldSpec::Kind::Secret;
    case SettingSpec::Type::Text:
    case SettingSpec::Type::Path:
        break;
    }
    return FieldSpec::Kind::Text;
}

} // namespace

SettingsForms::SettingsForms(QWidget *parent) : QWidget(parent)
{
    auto *all = column(28);
    setLayout(all);
    for (SettingSection section : kSections) {
        auto *box = new QWidget;
        auto *lines = column(14);
        box->setLayout(lines);
        auto *title = new Label(sectionTitle(section), TextRole::CardTitle);
        lines->addWidget(title);
        lines->addWidget(makeRule());
        all->addWidget(box);
        m_parts << Part{box, title, nullptr};
    }
}

const SettingState *SettingsForms::state(const QString &name) const
{
    const auto found = std::find_if(m_overview.settings.begin(), m_overview.settings.end(),
                                    [&](const SettingState &one) { return name == QLatin1String(one.spec->name); });
    return found == m_overview.settings.end() ? nullptr : &*found;
}

/// What the field begins with: what the file says, or would say by its silence.
QString SettingsForms::shown(const SettingState &state) const
{
    const bool fixed = !state.editable() || m_overview.file.empty();
    if (fixed)
        return settingText(*state.spec, state.running);
    return settingText(*state.spec, state.filed.value_or(state.spec->fallback));
}

void SettingsForms::fill(Part &part, int section)
{
    delete part.form;
    part.form = new Form;
    part.box->layout()->addWidget(part.form);
    connect(part.form, &Form::edited, this, &SettingsForms::edited);
    for (const SettingSpec *spec : settingsOf(kSections[section])) {
        const QString name = QString::fromLatin1(spec->name);
        const SettingState *state = this->state(name);
        if (!state)
            continue;
        FieldSpec field{name, settingLabel(*spec)};
        field.kind = kindOf(spec->type);
        field.help = settingHelp(*spec) + u'\n' + settingFacts(*state);
        field.readOnly = !state->editable() || m_overview.file.empty();
        field.unit =
            QLatin1String(spec->unit) == "bytes"_L1 ? QString() : QCoreApplication::translate("Settings", spec->unit);
        for (const QString &choice : QString::fromLatin1(spec->choices).split(u'|', Qt::SkipEmptyParts))
            field.choices << std::pair(choice, choice);
        if (spec->type == SettingSpec::Type::Secret)
            field.placeholder = state->isSet ? tr("is set; type another one to replace it") : tr("not set");
        else if (*spec->fallback == '\0')
            field.placeholder = state->running.empty() ? tr("not set") : QString::fromStdString(state->running);
        part.form->add(field);
        part.form->setValue(name, shown(*state));
    }
    part.form->show(); // now, not with the next event: the page may be searched
}

void SettingsForms::show(const SettingsOverview &overview)
{
    m_overview = overview;
    for (int i = 0; i < int(m_parts.size()); ++i)
        fill(m_parts[i], i);
    Q_EMIT edited();
}

void SettingsForms::discard()
{
    for (const SettingState &state : m_overview.settings) {
        const QString name = QString::fromLatin1(state.spec->name);
        if (Form *owner = form(name))
            owner->setValue(name, shown(state));
    }
    clearErrors();
    Q_EMIT edited();
}

SettingChanges SettingsForms::changes() const
{
    SettingChanges changes;
    for (const SettingState &state : m_overview.settings) {
        const QString name = QString::fromLatin1(state.spec->name);
        const Form *owner = form(name);
        if (!owner || !state.editable() || m_overview.file.empty())
            continue;
        const QString value = owner->value(name);
        if (value == shown(state))
            continue;
        const bool back = value == settingText(*state.spec, state.spec->fallback);
        changes.emplace(state.spec->name, back ? std::nullopt : std::optional(value.toStdString()));
    }
    return changes;
}

bool SettingsForms::anyNeedsRestart() const
{
    const SettingChanges all = changes();
    return std::any_of(all.begin(), all.end(),
                       [](const auto &change) { return Settings::find(change.first)->needsRestart; });
}

Form *SettingsForms::form(const QString &name) const
{
    for (const Part &part : m_parts) {
        if (part.form && part.form->has(name))
            return part.form;
    }
    return nullptr;
}

QWidget *SettingsForms::showError(const Error &error)
{
    const QString name = QString::fromStdString(error.field);
    Form *owner = form(name);
    if (!owner || !owner->showError(name, errorText(error)))
        return nullptr;
    return owner->field(name);
}

void SettingsForms::clearErrors()
{
    for (const Part &part : std::as_const(m_parts)) {
        if (part.form)
            part.form->clearErrors();
    }
}

int SettingsForms::filter(const QString &text)
{
    int left = 0;
    for (int i = 0; i < int(m_parts.size()); ++i) {
        const Part &part = m_parts[i];
        int inPart = 0;
        for (const SettingSpec *spec : settingsOf(kSections[i])) {
            const QString name = QString::fromLatin1(spec->name);
            const bool matches = text.isEmpty() || name.contains(text, Qt::CaseInsensitive) ||
                                 settingLabel(*spec).contains(text, Qt::CaseInsensitive) ||
                                 settingHelp(*spec).contains(text, Qt::CaseInsensitive);
            if (part.form && part.form->has(name))
                part.form->field(name)->setVisible(matches);
            inPart += matches ? 1 : 0;
        }
        part.box->setVisible(inPart > 0);
        left += inPart;
    }
    return left;
}

QWidget *SettingsForms::section(int number) const
{
    return m_parts.at(number).box;
}

} // namespace turnpike
