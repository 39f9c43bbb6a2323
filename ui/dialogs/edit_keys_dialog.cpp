#include "ui/dialogs/edit_keys_dialog.h"

#include "models/error_text.h"
#include "ui/dialogs/text_lists.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/limit_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

EditKeysDialog::EditKeysDialog(Service &service, const QString &title, QWidget *parent)
    : QDialog(parent), m_service(service), m_form(column(14)),
      m_attention(new Label(QString(), TextRole::Body, Tone::Error)),
      m_submit(makeButton(ButtonKind::Primary, tr("Save changes")))
{
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(dp(560));
    m_form->setContentsMargins(24, 20, 24, 20);
    setLayout(m_form);
    auto *heading = new Label(title, TextRole::DialogTitle);
    heading->setWordWrap(true);
    m_form->addWidget(heading);
}

EditKeysDialog::EditKeysDialog(Service &service, const KeyRow &key, QWidget *parent)
    : EditKeysDialog(service, tr("Edit key “%1”").arg(key.label.isEmpty() ? key.masked : key.label), parent)
{
    m_keys = {{key.id, key.label.isEmpty() ? key.masked : key.label, {}}};
    addIdentity(key);
    addLimits();
    if (key.ownLimit)
        m_perDay->setLimit(key.limitToday);
    addButtons();
    m_label->setFocus();
}

EditKeysDialog::EditKeysDialog(Service &service, const QList<BulkOutcome::Line> &keys, QWidget *parent)
    : EditKeysDialog(service, tr("Set limits of %n key(s)", nullptr, int(keys.size())), parent)
{
    m_keys = keys;
    addLimits();
    addButtons();
    m_perDay->setFocus();
}

FormField *EditKeysDialog::add(FormField *field)
{
    m_fields << field;
    return field;
}

FormField *EditKeysDialog::field(const QString &name) const
{
    for (FormField *field : m_fields) {
        if (field->name() == name)
            return field;
    }
    return nullptr;
}

void EditKeysDialog::addIdentity(const KeyRow &key)
{
    m_label = new QLineEdit(key.label);
    m_models = new QLineEdit(key.models.join(u", "_s));
    m_networks = new QLineEdit(key.allowedNetworks.join(u", "_s));
    m_form->addWidget(add(new FormField(u"label"_s, tr("Label"), m_label)));
    m_form->addWidget(
        add(new FormField(u"models"_s, tr("Models"), m_models, tr("Parted by commas. Empty: every model."))));
    m_form->addWidget(add(new FormField(u"allow_cidrs"_s, tr("Allowed addresses"), m_networks,
                                        tr("Networks such as 10.8.0.0/16. Empty: any address."))));
}

LimitEditor *EditKeysDialog::addLimit(const char *name, const QString &label, QBoxLayout &line)
{
    auto *editor = new LimitEditor(label);
    line.addWidget(add(new FormField(QString::fromLatin1(name), label, editor)), 1, Qt::AlignTop);
    return editor;
}

void EditKeysDialog::addLimits()
{
    auto *days = row(12);
    m_perDay = addLimit("requests_per_day", tr("Requests a day"), *days);
    m_tokensPerDay = addLimit("tokens_per_day", tr("Tokens a day"), *days);
    auto *moments = row(12);
    m_perMinute = addLimit("requests_per_minute", tr("Requests a minute"), *moments);
    m_inFlight = addLimit("in_flight", tr("Requests at a time"), *moments);
    m_form->addLayout(days);
    m_form->addLayout(moments);
}

void EditKeysDialog::addButtons()
{
    m_form->addStretch(1);
    m_form->addWidget(makeRule());
    auto *buttons = row(8);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    m_attention->setWordWrap(true);
    buttons->addWidget(m_attention, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    m_form->addLayout(buttons);
    m_submit->setDefault(true);
    m_submit->setObjectName(u"submit"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &EditKeysDialog::submit);
}

Result<KeyDraft> EditKeysDialog::draft() const
{
    KeyDraft draft;
    if (m_label) {
        draft.label = m_label->text().trimmed().toStdString();
        draft.models = listOf(m_models->text());
        draft.allowCidrs = listOf(m_networks->text());
    }
    for (const auto &[editor, name, limit] : {std::tuple{m_perDay, "requests_per_day", &draft.requestsPerDay},
                                              {m_tokensPerDay, "tokens_per_day", &draft.tokensPerDay},
                                              {m_perMinute, "requests_per_minute", &draft.requestsPerMinute},
                                              {m_inFlight, "in_flight", &draft.inFlight}}) {
        const auto change = editor->change();
        if (!change)
            return fail(change.error().code, change.error().message, name);
        *limit = *change;
    }
    return draft;
}

void EditKeysDialog::submit()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError(QString());
    m_attention->setText(QString());
    const Result<KeyDraft> wanted = draft();
    if (!wanted)
        return showError(wanted.error());
    m_submit->setEnabled(false);
    if (m_keys.size() == 1) // its error belongs to a field
        return m_service.changeKey(m_keys.first().id, *wanted, this, [this](Result<void> done) {
            if (!done)
                return showError(done.error());
            Q_EMIT changed();
            accept();
        });
    runBulk(
        m_keys, this,
        [this, wanted](std::int64_t id, Done<void> done) { m_service.changeKey(id, *wanted, this, std::move(done)); },
        [this](const BulkOutcome &outcome) { finish(outcome); });
}

void EditKeysDialog::finish(const BulkOutcome &outcome)
{
    if (outcome.failed() == int(outcome.lines.size())) { // nothing is lost: the form stays
        m_submit->setEnabled(true);
        return m_attention->setText(outcome.lines.first().problem);
    }
    if (outcome.failed() > 0)
        Q_EMIT partlyChanged(outcome);
    else
        Q_EMIT changed();
    accept();
}

void EditKeysDialog::showError(const Error &error)
{
    m_submit->setEnabled(true);
    const QString message = errorText(error);
    FormField *wrong = field(QString::fromStdString(error.field));
    if (!wrong)
        return m_attention->setText(message);
    wrong->setError(message);
    wrong->editor()->setFocus(Qt::OtherFocusReason);
}

void EditKeysDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
