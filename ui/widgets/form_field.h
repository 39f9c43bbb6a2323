#pragma once

#include <QWidget>

namespace turnpike {

class Label;

/// Label above, editor, one dim line of help below; an error takes the help's place and outlines the editor.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the field's name in Error::field.
    FormField(const QString &name, const QString &label, QWidget *editor, const QString &help = QString(),
              QWidget *parent = nullptr);
    QString name() const { return m_name; }
    QWidget *editor() const { return m_editor; }
    QString error() const { return m_error; }
    void setError(const QString &message); // empty: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_help, m_error;
    QWidget *m_editor;
    Label *m_note;
};

} // namespace turnpike
