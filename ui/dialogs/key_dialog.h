#pragma once

#include "models/service.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace turnpike {

class FormField;
class IssuedKeyPanel;
class IssuedKeysPanel;
class Label;

/// A form that ends in a key: first the form with its errors in place, then the key, shown once.
class KeyDialog : public QDialog
{
    Q_OBJECT
public:
    void reject() override;
    IssuedKeyPanel &panel() const { return *m_panel; }
    IssuedKeysPanel &batch() const { return *m_batch; }
    FormField *field(const QString &name) const;

protected:
    KeyDialog(Service &service, const QString &title, const QString &verb, QWidget *parent);
    QVBoxLayout &form() const { return *m_form; }
    FormField *addField(FormField *field);
    /// Checks the form and hands it in; ends in showIssued() or showError().
    virtual void submit() = 0;
    void showIssued(const IssuedKey &issued, const QString &title, const QString &summary, const QString &model);
    /// `problem`: why not all of them were made.
    void showBatch(const std::vector<IssuedKey> &keys, const QString &problem);
    void showError(const Error &error);
    void clearErrors();
    void showForm();
    void setBusy(bool busy);
    Service &service() const { return m_service; }
    void paintEvent(QPaintEvent *event) override;

private:
    void updateSummary();
    Service &m_service;
    QStackedLayout *m_stack;
    QVBoxLayout *m_form;
    IssuedKeyPanel *m_panel;
    IssuedKeysPanel *m_batch;
    Label *m_attention;
    QPushButton *m_submit;
    QList<FormField *> m_fields;
    bool m_reminded = false;
};

} // namespace turnpike
