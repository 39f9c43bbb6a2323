#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QPushButton;
class QVBoxLayout;

namespace turnpike {

class Actions;
class FilterField;
class Label;
class ShortcutModel;
class TableView;

/// Every action with its shortcut: to find, to change and to take back. A shortcut that another action has is shown,
/// and not given twice.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(Actions &actions, QWidget *parent = nullptr);
    TableView &table() const { return *m_table; }
    QKeySequenceEdit &editor() const { return *m_editor; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildEditLine(QVBoxLayout &layout);
    QString current() const; // id of the selected action; empty: none
    void showCurrent();
    void checkTyped();
    void apply();

    Actions &m_actions;
    ShortcutModel *m_model;
    TableView *m_table;
    FilterField *m_filter;
    QKeySequenceEdit *m_editor;
    QPushButton *m_apply, *m_reset;
    Label *m_note;
};

} // namespace turnpike
