#include "ui/pages/looks_form.h"

#include "ui/forms/form.h"
#include "ui/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

LooksForm::LooksForm(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_form(new Form)
{
    auto *all = column(14);
    setLayout(all);
    all->addWidget(new Label(tr("Looks"), TextRole::CardTitle));
    all->addWidget(makeRule());
    all->addWidget(m_form);
    build();
    m_form->setValue(u"language"_s, Language::instance().chosen());
    const auto showMode = [this] { m_form->setValue(u"theme"_s, QString::number(int(m_theme.mode()))); };
    showMode();
    connect(&theme, &Theme::changed, this, showMode);
    connect(m_form, &Form::edited, this, &LooksForm::apply);
}

void LooksForm::build()
{
    FieldSpec theme{u"theme"_s, tr("Appearance")};
    theme.kind = FieldSpec::Kind::Choice;
    theme.choices = {{QString::number(int(Theme::Mode::System)), tr("As the system")},
                     {QString::number(int(Theme::Mode::Light)), tr("Light")},
                     {QString::number(int(Theme::Mode::Dark)), tr("Dark")}};
    FieldSpec dense{u"dense"_s, tr("Dense rows"), tr("More rows of a table at a time.")};
    dense.kind = FieldSpec::Kind::Flag;
    FieldSpec language{u"language"_s, tr("Language"), tr("The window is built anew; the gateway goes on.")};
    language.kind = FieldSpec::Kind::Choice;
    for (const Language::Choice &choice : Language::choices())
        language.choices.append({choice.code, choice.name});
    m_form->addRow({language, theme, dense});
}

void LooksForm::setDense(bool dense)
{
    m_form->setValue(u"dense"_s, dense ? u"on"_s : u"off"_s);
}

void LooksForm::apply(const QString &field)
{
    const QString value = m_form->value(field);
    if (field == "theme"_L1)
        m_theme.setMode(Theme::Mode(value.toInt()));
    else if (field == "language"_L1)
        Language::instance().choose(value);
    else
        Q_EMIT denseChosen(value == "on"_L1);
}

} // namespace turnpike
