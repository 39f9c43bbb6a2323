#pragma once

#include "models/service_link.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace turnpike {

class FormField;
class Label;

/// Asks where a service runs and what it takes to be let in. Whoever opens it connects, and says here what was wrong.
class AttachDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AttachDialog(QWidget *parent = nullptr);

    void fillIn(const QString &place, const ServiceAccess &access);
    /// Why this is asked, above the form.
    void setNotice(const QString &text);
    /// Hands the form in, as its button does.
    void submit();
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const turnpike::ServiceAddress &address, const turnpike::ServiceAccess &access);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhatApplies();
    void setBusy(bool busy);
    QList<FormField *> fields() const { return {m_placeField, m_tokenField, m_authorityField}; }

    Label *m_notice;
    QLineEdit *m_place, *m_token, *m_authority;
    FormField *m_placeField, *m_tokenField, *m_authorityField;
    Label *m_attention;
    QPushButton *m_submit;
};

/// Asks, and opens the console of that service in a window of its own: a program of its own, so that neither is held up
/// by the other.
void openAttachDialog(QWidget *parent);

} // namespace turnpike
