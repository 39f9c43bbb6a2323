#pragma once

#include "models/service.h"
#include "models/settings_service.h"
#include "ui/widgets/surface.h"

class QPushButton;
class QScrollArea;

namespace turnpike {

class ChoiceBar;
class EmptyState;
class FilterField;
class Label;
class SettingsForms;
class TaskBar;
class Toast;
class UpkeepPanel;

/// Every setting with its default, its source and whether it needs a restart; the care of the database; the console's
/// own looks, which the frame hands in.
class SettingsPage final : public Surface
{
    Q_OBJECT
public:
    SettingsPage(Service &service, Toast &toast, TaskBar &tasks, QWidget *looks, QWidget *parent = nullptr);

    FilterField *filter() const { return m_filter; }
    SettingsForms &forms() const { return *m_forms; }
    UpkeepPanel &upkeep() const { return *m_upkeep; }

Q_SIGNALS:
    /// The configuration file has another address to listen on.
    void listenSaved(const QString &address);
    /// Whether something is typed that is not saved.
    void unsavedChanged(bool unsaved);

public Q_SLOTS:
    /// The setting alone, with the keyboard in its field.
    void showOnly(const QString &name);
    /// Reads the settings again; not while something typed is not saved.
    void refresh();
    void save();
    void discard();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildBody(QWidget *looks);
    void buildFooter();
    void take(const Result<SettingsOverview> &overview);
    void applyFilter(const QString &text);
    void updateFooter();
    void jumpTo(int part);
    void markPart(int scrolled);
    void focusSought();
    int topOf(const QWidget *part) const;

    Service &m_service;
    Toast &m_toast;
    FilterField *m_filter;
    ChoiceBar *m_parts;
    QScrollArea *m_scroll;
    QWidget *m_looks;
    SettingsForms *m_forms;
    UpkeepPanel *m_upkeep;
    EmptyState *m_nothing;
    Label *m_where;
    QWidget *m_footer;
    Label *m_changes;
    QPushButton *m_discard, *m_save;
    QString m_sought; // the setting that gets the keyboard once it is there
    std::uint64_t m_question = 0;
};

} // namespace turnpike
