#pragma once

#include "ui/dialogs/key_dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace turnpike {

class Clock;

/// Makes one key.
class NewKeyDialog final : public KeyDialog
{
    Q_OBJECT
public:
    NewKeyDialog(Service &service, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void keyIssued(std::int64_t id);

protected:
    void submit() override;

private:
    void buildForm();
    /// UTC ms; nothing: never.
    std::optional<std::int64_t> expiry() const;
    bool readDraft(KeyDraft &draft);
    QString summaryOf(const KeyDraft &draft) const;

    const Clock &m_clock;
    QLineEdit *m_label, *m_limit, *m_models, *m_addresses;
    QComboBox *m_expires;
    QDateEdit *m_date;
};

} // namespace turnpike
