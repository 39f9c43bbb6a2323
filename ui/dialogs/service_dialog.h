#pragma once

#include "models/proxy_services.h"

#include <QDialog>
#include <QTimer>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace turnpike {

class ChoiceBar;
class Form;
class FormField;
class Label;

/// Makes a service or changes one; what is wrong with a field is said at the field while it is typed.
class ServiceDialog final : public QDialog
{
    Q_OBJECT
public:
    enum Part { Service, Advanced };

    /// Without a service: a new one.
    ServiceDialog(ProxyServices &services, const std::optional<ServiceInfo> &service, QWidget *parent = nullptr);

    void showPart(int part);
    FormField *field(const QString &name) const;

Q_SIGNALS:
    void saved(std::int64_t id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isNew() const { return m_service.id == 0; }
    QList<Form *> forms() const { return {m_main, m_advanced}; }
    void build();
    QWidget *makeButtons();
    void edited(const QString &name);
    void check();
    void showKind();
    /// Under which name providers of the chosen format look for their key, unless another one was typed.
    void suggestKeyName();
    void submit();
    void showError(const Error &error);
    /// Someone else was first: shows what is different now; saving again puts this form's values over it.
    void showConflict();

    ProxyServices &m_services;
    ServiceInfo m_service; // as the form was filled from; id 0: a new one
    ChoiceBar *m_parts;
    QStackedWidget *m_pages;
    Form *m_main, *m_advanced;
    Label *m_attention;
    QPushButton *m_submit;
    QTimer m_pause;          // after the last key
    QStringList m_unchecked; // fields that were typed in since
    bool m_ownSlug = false;  // it was typed, not suggested
};

} // namespace turnpike
