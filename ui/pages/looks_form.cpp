#include "ui/pages/looks_form.h"

#include "ui/forms/form.h"
#include "ui/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

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
    buildWaiting();
    all->addWidget(m_waiting);
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

void LooksForm::buildWaiting()
{
    m_waiting =
        new Banner(Tone::Info, tr("The language waits."), tr("Settings that you have typed are not saved yet."));
    m_waiting->hide();
    connect(m_waiting->addAction(tr("Discard and switch")), &QPushButton::clicked, this, &LooksForm::discardRequested);
    connect(m_waiting->addAction(tr("Save and switch")), &QPushButton::clicked, this, &LooksForm::saveRequested);
    connect(m_waiting, &Banner::dismissed, this, [this] {
        m_language.reset();
        m_form->setValue(u"language"_s, Language::instance().chosen());
    });
}

void LooksForm::setUnsaved(bool unsaved)
{
    m_unsaved = unsaved;
    switchLanguage();
}

void LooksForm::switchLanguage()
{
    const bool waits = m_unsaved && m_language && *m_language != Language::instance().chosen();
    m_waiting->setVisible(waits);
    if (!waits && m_language)
        Language::instance().choose(*std::exchange(m_language, std::nullopt));
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
    else if (field == "dense"_L1)
        Q_EMIT denseChosen(value == "on"_L1);
    if (field != "language"_L1)
        return;
    m_language = value;
    switchLanguage();
}

} // namespace turnpike
