#include "ui/dialogs/key_dialog.h"

#include "models/error_text.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/dialogs/issued_keys_panel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace turnpike {

KeyDialog::KeyDialog(Service &service, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent), m_service(service), m_stack(new QStackedLayout), m_form(column(14)), m_panel(new IssuedKeyPanel),
      m_batch(new IssuedKeysPanel), m_attention(new Label(QString(), TextRole::Body, Tone::Error)),
      m_submit(makeButton(ButtonKind::Primary, verb))
{
    setWindowTitle(title);
    setModal(true);
    auto *outer = column(0, {24, 20, 24, 20});
    setLayout(outer);
    outer->addLayout(m_stack);
    setMinimumWidth(dp(560));

    auto *page = new QWidget;
    auto *pageLayout = column(14);
    page->setLayout(pageLayout);
    pageLayout->addWidget(new Label(title, TextRole::DialogTitle));
    pageLayout->addLayout(m_form);
    pageLayout->addStretch(1);
    pageLayout->addWidget(makeRule());
    auto *buttons = row(8);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    m_attention->setWordWrap(true);
    buttons->addWidget(m_attention, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    pageLayout->addLayout(buttons);
    m_submit->setDefault(true);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_stack->addWidget(page);
    for (QWidget *result : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_batch)}) {
        m_stack->addWidget(result);
        result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the form need not be as tall
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        clearErrors();
        submit();
    });
    connect(m_panel, &IssuedKeyPanel::done, this, &QDialog::accept);
    connect(m_batch, &IssuedKeysPanel::done, this, &QDialog::accept);
}

FormField *KeyDialog::addField(FormField *field)
{
    m_fields << field;
    return field;
}

FormField *KeyDialog::field(const QString &name) const
{
    for (FormField *field : m_fields) {
        if (field->name() == name)
            return field;
    }
    return nullptr;
}

void KeyDialog::reject()
{
    if (!m_submit->isEnabled())
        return; // a key that is being made would never be seen
    const QWidget *shown = m_stack->currentWidget();
    const bool isLost = (shown == m_panel && !m_panel->isStored()) || (shown == m_batch && !m_batch->isStored());
    if (isLost && !m_reminded) { // the second time is taken at its word
        m_reminded = true;
        m_panel->remind();
        m_batch->remind();
        return;
    }
    m_panel->forget();
    m_batch->forget();
    QDialog::reject();
}

void KeyDialog::showBatch(const std::vector<IssuedKey> &keys, const QString &problem)
{
    setBusy(false);
    m_reminded = false;
    m_batch->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(m_batch);
    m_batch->show(keys, problem);
}

void KeyDialog::showIssued(const IssuedKey &issued, const QString &title, const QString &summary, const QString &model)
{
    setBusy(false);
    m_reminded = false;
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(m_panel);
    m_panel->show(title, summary, {m_service.address(), QString::fromStdString(issued.key), model},
                  QString::fromStdString(issued.masked));
}

void KeyDialog::showForm()
{
    m_stack->setCurrentIndex(0);
}

void KeyDialog::showError(const Error &error)
{
    setBusy(false);
    const QString message = errorText(error);
    FormField *wrong = field(QString::fromStdString(error.field));
    if (!wrong)
        return m_attention->setText(message);
    wrong->setError(message);
    updateSummary();
    wrong->editor()->setFocus(Qt::OtherFocusReason);
}

void KeyDialog::clearErrors()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError(QString());
    updateSummary();
}

void KeyDialog::updateSummary()
{
    int wrong = 0;
    for (FormField *field : std::as_const(m_fields))
        wrong += field->error().isEmpty() ? 0 : 1;
    m_attention->setText(wrong > 0 ? tr("%n field(s) need attention", nullptr, wrong) : QString());
}

void KeyDialog::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
}

void KeyDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
