#pragma once

#include "ui/dialogs/key_dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace turnpike {

class ChoiceBar;
class Clock;

/// Makes one key, or many of the same kind.
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
    /// Keys that are being made one after the other.
    struct Batch;
    void buildForm();
    void addCount();
    bool makesMany() const;
    void submitOne(const KeyDraft &draft);
    void submitMany(const KeyDraft &draft);
    /// UTC ms; nothing: never.
    std::optional<std::int64_t> expiry() const;
    bool readDraft(KeyDraft &draft);
    QString summaryOf(const KeyDraft &draft) const;

    const Clock &m_clock;
    QLineEdit *m_label, *m_limit, *m_models, *m_addresses;
    QComboBox *m_expires;
    QDateEdit *m_date;
    ChoiceBar *m_howMany;
    QSpinBox *m_count;
    FormField *m_countField;
};

} // namespace turnpike
