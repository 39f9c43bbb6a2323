#pragma once

#include "models/channel_service.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace turnpike {

class FormField;

/// What a simulated channel is to do wrong: one of the classic outages, or a fault in the simulator's own words.
class FaultDialog final : public QDialog
{
    Q_OBJECT
public:
    FaultDialog(ChannelService &channels, const ChannelInfo &channel, QWidget *parent = nullptr);
    QComboBox &outages() const { return *m_outages; }
    FormField &fault() const { return *m_fault; }

Q_SIGNALS:
    void ordered(const QString &fault);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addOutages();
    void addKeys(const ChannelInfo &channel);
    void submit();
    void showError(const Error &error);

    ChannelService &m_channels;
    std::int64_t m_id;
    QComboBox *m_outages, *m_keys;
    QLineEdit *m_text;
    FormField *m_fault;
    QPushButton *m_submit;
};

} // namespace turnpike
