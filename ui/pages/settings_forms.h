#pragma once

#include "models/settings_service.h"

#include <QWidget>

namespace turnpike {

class Form;
class Label;

/// Every setting of the table in forms by section: what differs from the file is a change, errors stand at the field.
class SettingsForms final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForms(QWidget *parent = nullptr);

    /// What has been typed is dropped.
    void show(const SettingsOverview &overview);
    SettingChanges changes() const;
    int changedFields() const { return int(changes().size()); }
    bool anyNeedsRestart() const;
    void discard();
    /// The field that shows it; nullptr: there is none of this name.
    QWidget *showError(const Error &error);
    void clearErrors();
    /// Shows the fields that match and hides the rest; how many are left.
    int filter(const QString &text);
    QWidget *section(int number) const;
    Form *form(const QString &name) const; // with this field

Q_SIGNALS:
    void edited();

private:
    struct Part
    {
        QWidget *box;
        Label *title;
        Form *form;
    };
    QString shown(const SettingState &state) const;
    const SettingState *state(const QString &name) const;
    void fill(Part &part, int section);

    SettingsOverview m_overview;
    QList<Part> m_parts;
};

} // namespace turnpike
