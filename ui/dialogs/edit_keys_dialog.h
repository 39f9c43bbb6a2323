#pragma once

#include "models/bulk_run.h"
#include "models/service.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace turnpike {

class FormField;
class Label;
class LimitEditor;

/// Changes one key, or the limits of several at once.
class EditKeysDialog final : public QDialog
{
    Q_OBJECT
public:
    EditKeysDialog(Service &service, const KeyRow &key, QWidget *parent = nullptr);
    /// `keys`: ids and names.
    EditKeysDialog(Service &service, const QList<BulkOutcome::Line> &keys, QWidget *parent = nullptr);

    FormField *field(const QString &name) const;

Q_SIGNALS:
    /// Every change went through.
    void changed();
    /// At least one did not; the dialog is closed.
    void partlyChanged(const turnpike::BulkOutcome &outcome);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EditKeysDialog(Service &service, const QString &title, QWidget *parent);
    void addIdentity(const KeyRow &key);
    void addLimits();
    void addButtons();
    LimitEditor *addLimit(const char *name, const QString &label, QBoxLayout &line);
    FormField *add(FormField *field);
    Result<KeyDraft> draft() const;
    void submit();
    void finish(const BulkOutcome &outcome);
    void showError(const Error &error);

    Service &m_service;
    QList<BulkOutcome::Line> m_keys;
    QVBoxLayout *m_form;
    QList<FormField *> m_fields;
    QLineEdit *m_label = nullptr, *m_models = nullptr, *m_networks = nullptr; // of one key
    LimitEditor *m_perDay, *m_tokensPerDay, *m_perMinute, *m_inFlight;
    Label *m_attention;
    QPushButton *m_submit;
};

} // namespace turnpike
