#include "ui/dialogs/attach_dialog.h"

#include "models/error_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

/// The token goes through the environment: a command line can be read by everybody on this host.
Result<void> startAttached(const ServiceAddress &address, const ServiceAccess &access)
{
    QProcess program;
    program.setProgram(QCoreApplication::applicationFilePath());
    QStringList words{u"--attach"_s, address.text};
    if (!access.authority.empty())
        words << u"--attach-ca"_s << QString::fromStdString(access.authority);
    program.setArguments(words);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ADMIN_TOKEN"_s, QString::fromStdString(access.token));
    program.setProcessEnvironment(environment);
    if (!program.startDetached())
        return fail("not_started", program.errorString().toStdString());
    return {};
}

} // namespace

AttachDialog::AttachDialog(QWidget *parent)
    : QDialog(parent), m_notice(new Label(QString(), TextRole::Body, Tone::Muted)), m_place(new QLineEdit),
      m_token(new QLineEdit), m_authority(new QLineEdit),
      m_attention(new Label(QString(), TextRole::Body, Tone::Error)),
      m_submit(makeButton(ButtonKind::Primary, tr("Attach", "button: connect to a running service")))
{
    setWindowTitle(tr("Attach to a service"));
    setModal(true);
    setMinimumWidth(dp(520));
    auto *layout = column(14, {24, 20, 24, 20});
    setLayout(layout);
    layout->addWidget(new Label(windowTitle(), TextRole::DialogTitle));
    m_notice->setWordWrap(true);
    layout->addWidget(m_notice);
    setNotice(tr("The console shows a service that runs already, here or elsewhere. The service goes on when the "
                 "window is closed."));

    m_placeField = new FormField(u"address"_s, tr("Service"), m_place,
                                 tr("Its data directory on this computer, ssh://host/directory, or https://host:port"));
    m_token->setEchoMode(QLineEdit::Password);
    m_tokenField = new FormField(u"token"_s, tr("Admin token"), m_token, tr("It is not kept."));
    m_authorityField = new FormField(
        u"authority"_s, tr("Certificates to trust"), m_authority,
        tr("A PEM file, when the service's certificate is not from a public authority. Else leave empty."));
    for (FormField *field : fields())
        layout->addWidget(field);
    layout->addStretch(1);
    layout->addWidget(makeRule());
    auto *buttons = row(8);
    m_attention->setWordWrap(true);
    buttons->addWidget(m_attention, 1);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    m_submit->setDefault(true);
    m_submit->setObjectName(u"submit"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &AttachDialog::submit);
    connect(m_place, &QLineEdit::textChanged, this, &AttachDialog::showWhatApplies);
    showWhatApplies();
}

void AttachDialog::fillIn(const QString &place, const ServiceAccess &access)
{
    m_place->setText(place);
    m_token->setText(QString::fromStdString(access.token));
    m_authority->setText(QString::fromStdString(access.authority));
}

void AttachDialog::setNotice(const QString &text)
{
    m_notice->setText(text);
}

/// The token and the certificates belong to an address of the web.
void AttachDialog::showWhatApplies()
{
    const QString place = m_place->text().trimmed();
    const bool secure = place.startsWith("https:"_L1);
    m_tokenField->setVisible(secure || place.startsWith("http:"_L1));
    m_authorityField->setVisible(secure);
}

void AttachDialog::submit()
{
    m_attention->setText(QString());
    for (FormField *field : fields())
        field->setError(QString());
    const auto address = ServiceAddress::parse(m_place->text());
    if (!address) {
        showError(address.error());
        return show();
    }
    setBusy(true);
    ServiceAccess access;
    access.token = m_token->text().trimmed().toStdString();
    access.authority = m_authority->text().trimmed().toStdString();
    Q_EMIT submitted(*address, access);
}

void AttachDialog::showError(const Error &error)
{
    setBusy(false);
    const QString message = errorText(error);
    const bool token = error.code == "invalid_admin_token" || error.code == "missing_admin_token";
    FormField *wrong = token ? m_tokenField : error.field == "address" ? m_placeField : nullptr;
    if (!wrong)
        return m_attention->setText(message);
    wrong->setError(message);
    wrong->editor()->setFocus(Qt::OtherFocusReason);
}

void AttachDialog::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    m_submit->setText(busy ? tr("Connecting…") : tr("Attach", "button: connect to a running service"));
}

void AttachDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

void openAttachDialog(QWidget *parent)
{
    auto *dialog = new AttachDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AttachDialog::submitted, dialog,
                     [dialog](const ServiceAddress &address, const ServiceAccess &access) {
                         if (auto started = startAttached(address, access); !started)
                             return dialog->showError(started.error());
                         dialog->accept();
                     });
    dialog->open();
}

} // namespace turnpike
