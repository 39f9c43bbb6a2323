// What the first page does when the operator begins: the address, the channel, the key.
#include "models/error_text.h"
#include "models/settings_service.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/pages/first_run_page.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr char kFirstLabel[] = "first-key";

}

Result<ChannelDraft> FirstRunPage::channelDraft() const
{
    ChannelDraft draft;
    const int known = m_provider->currentData().toInt();
    if (m_purpose->current() == Try || known >= 0) {
        const ProviderPreset preset =
            m_purpose->current() == Try ? presetOf(m_presets, ChannelKind::Simulator) : m_presets[std::size_t(known)];
        draft.kind = preset.kind;
        draft.name = preset.name;
        draft.baseUrl = preset.baseUrl;
        draft.models = preset.models.empty() ? std::vector<std::string>{"*"} : preset.models;
    } else {
        draft.kind = ChannelKind::Compatible;
        draft.name = m_name->text().trimmed().toStdString();
        draft.baseUrl = m_url->text().trimmed().toStdString();
        draft.models = std::vector<std::string>{"*"};
    }
    const QString key = m_purpose->current() == Try ? u"simulator"_s : m_key->text().trimmed();
    if (key.isEmpty())
        return fail("invalid_value", tr("Without its key the provider refuses every request.").toStdString(),
                    "add_keys");
    draft.addKeys = std::vector<std::string>{key.toStdString()};
    return draft;
}

void FirstRunPage::begin()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError(QString());
    m_problem->hide();
    if (m_purpose->current() == OpenExisting) {
        if (!QFileInfo(m_file->text()).isFile())
            return showError({"invalid_value", tr("There is no such file.").toStdString(), "database_path"});
        Q_EMIT openRequested(QFileInfo(m_file->text()).absoluteFilePath());
        return;
    }
    const QString address = m_listen->text().trimmed();
    if (const auto served = m_service.listenOn(address); !served)
        return showError({served.error().code, served.error().message, "listen"});
    setBusy(true);
    if (address == m_kept)
        return makeChannel();
    keepAddress(address);
}

/// In the configuration file, as the settings do; where that cannot be, the rest goes on all the same.
void FirstRunPage::keepAddress(const QString &address)
{
    const std::string text = address.toStdString();
    const SettingChanges changes{
        {"listen", text == Settings::find("listen")->fallback ? std::nullopt : std::optional(text)}};
    m_service.settings().change(changes, this, [this, address](Result<void> kept) {
        if (kept)
            m_kept = address;
        else
            Q_EMIT addressNotKept(errorText(kept.error()));
        makeChannel();
    });
}

void FirstRunPage::makeChannel()
{
    const auto draft = channelDraft();
    if (!draft)
        return showError(draft.error());
    const QString model =
        draft->models->front() == "*" ? m_service.exampleModel() : QString::fromStdString(draft->models->front());
    if (m_channel != 0)
        return makeKey(model);
    m_service.channels().create(*draft, this, [this, model](Result<std::int64_t> id) {
        if (!id)
            return showError(id.error());
        m_channel = *id;
        makeKey(model);
    });
}

void FirstRunPage::makeKey(const QString &model)
{
    KeyDraft draft;
    draft.label = kFirstLabel;
    m_service.createKey(draft, this, [this, model](Result<IssuedKey> issued) {
        if (!issued)
            return showError(issued.error());
        showKey(*issued, model);
    });
}

void FirstRunPage::showKey(const IssuedKey &issued, const QString &model)
{
    setBusy(false);
    m_key->clear();
    m_steps->setCurrentWidget(m_panel);
    const std::int64_t limit = m_service.defaultDailyLimit();
    m_panel->show(tr("Your first key is ready"),
                  limit > 0 ? tr("%n request(s) a day; every model", nullptr, int(limit)) : tr("every model"),
                  {m_service.address(), QString::fromStdString(issued.key), model},
                  QString::fromStdString(issued.masked));
}

void FirstRunPage::showError(const Error &error)
{
    setBusy(false);
    const QString message = errorText(error);
    FormField *wrong = field(QString::fromStdString(error.field));
    if (wrong && wrong->isVisible()) {
        wrong->setError(message);
        return wrong->editor()->setFocus(Qt::OtherFocusReason);
    }
    m_problem->setText(message);
    m_problem->show();
}

void FirstRunPage::setBusy(bool busy)
{
    m_begin->setEnabled(!busy);
    m_skip->setEnabled(!busy);
}

} // namespace turnpike
