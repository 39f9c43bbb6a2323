#include "ui/dialogs/fault_dialog.h"

#include "models/error_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

FaultDialog::FaultDialog(ChannelService &channels, const ChannelInfo &channel, QWidget *parent)
    : QDialog(parent), m_channels(channels), m_id(channel.id), m_outages(new QComboBox), m_keys(new QComboBox),
      m_text(new QLineEdit), m_submit(makeButton(ButtonKind::Primary, tr("Simulate")))
{
    setWindowTitle(tr("Simulate a fault"));
    setModal(true);
    auto *layout = column(12, {24, 20, 24, 20});
    setLayout(layout);
    layout->addWidget(new Label(tr("“%1” is to fail", "a channel's name").arg(channel.name), TextRole::DialogTitle));
    addOutages();
    addKeys(channel);
    m_fault = new FormField(u"fault"_s, tr("Fault"), m_text,
                            tr("name=value, several joined by +. It lasts until it is ended, or the gateway is."));
    m_text->setAccessibleName(tr("Fault"));
    layout->addWidget(new FormField(u"outage"_s, tr("Outage"), m_outages));
    layout->addWidget(m_fault);
    layout->addWidget(new FormField(u"provider_key"_s, tr("Whose requests fail"), m_keys));
    auto *buttons = row(8);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    m_submit->setObjectName(u"submit"_s);
    m_submit->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    setFixedWidth(dp(440));
    if (!channel.fault.isEmpty())
        m_outages->setCurrentIndex(m_outages->findData(channel.fault)); // none: it is none of the classic ones
    m_text->setText(channel.fault.isEmpty() ? m_outages->currentData().toString() : channel.fault);
    connect(m_outages, &QComboBox::activated, this, [this] {
        m_text->setText(m_outages->currentData().toString());
        m_fault->setError({});
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &FaultDialog::submit);
}

void FaultDialog::addOutages()
{
    m_outages->setAccessibleName(tr("Outage"));
    const std::pair<QString, QString> outages[] = {
        {tr("Too many requests (429)"), u"status=429+retry_after=7"_s},
        {tr("The key is refused (401)"), u"status=401"_s},
        {tr("Silence before the first byte"), u"stall=0"_s},
        {tr("Slow first byte"), u"delay=3000"_s},
        {tr("Cut in the middle of a stream"), u"cut=3"_s},
        {tr("Error after response.created"), u"error=0"_s},
        {tr("The connection is refused"), u"unreachable=refused"_s},
        {tr("The name cannot be resolved"), u"unreachable=dns"_s},
    };
    for (const auto &[name, fault] : outages)
        m_outages->addItem(name, fault);
}

void FaultDialog::addKeys(const ChannelInfo &channel)
{
    m_keys->setAccessibleName(tr("Whose requests fail"));
    m_keys->addItem(tr("All requests"), 0);
    for (const ProviderKeyInfo &key : channel.keys)
        m_keys->addItem(tr("Those with the provider key %1", "a masked key").arg(key.masked), qlonglong(key.id));
    m_keys->setCurrentIndex(std::max(0, m_keys->findData(qlonglong(channel.faultKeyId))));
}

void FaultDialog::submit()
{
    const QString fault = m_text->text().trimmed();
    if (fault.isEmpty())
        return m_fault->setError(tr("Say what is to go wrong."));
    FaultOrder order{m_id, fault.toStdString(), {}};
    if (const std::int64_t key = m_keys->currentData().toLongLong())
        order.providerKeyId = key;
    m_submit->setEnabled(false);
    m_channels.orderFault(order, this, [this, fault](const Result<void> &done) {
        m_submit->setEnabled(true);
        if (!done)
            return showError(done.error());
        Q_EMIT ordered(fault);
        accept();
    });
}

void FaultDialog::showError(const Error &error)
{
    m_fault->setError(errorText(error));
}

void FaultDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
