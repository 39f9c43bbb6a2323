#pragma once

#include <QMap>
#include <QWidget>
#include <utility>

class QVBoxLayout;

namespace turnpike {

class FormField;

/// What a form needs to know of one field. Values are texts, as they stand in files and on command lines.
struct FieldSpec
{
    /// Flag: "on" or "off". Lines: several lines of text.
    enum class Kind { Text, Lines, Number, Flag, Choice, Secret };

    QString name; // as in Error::field
    QString label;
    QString help = {}; // may have several lines
    Kind kind = Kind::Text;
    QList<std::pair<QString, QString>> choices = {}; // of a Choice: value and text
    QString placeholder = {};
    QString unit = {}; // behind the editor
    bool readOnly = false;
};

/// Builds the fields of a form from their specifications, reads and sets their values, and shows errors at them.
class Form final : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    FormField *add(const FieldSpec &spec);
    /// Side by side.
    void addRow(const QList<FieldSpec> &specs);
    void addWidget(QWidget *widget);

    bool has(const QString &name) const { return m_fields.contains(name); }
    FormField *field(const QString &name) const { return m_fields.value(name); }
    QString value(const QString &name) const;
    /// Not reported by edited().
    void setValue(const QString &name, const QString &value);

    /// Shows the error at its field and moves the focus there; false: there is no such field.
    bool showError(const QString &name, const QString &message);
    void clearErrors();
    int errors() const;

Q_SIGNALS:
    void edited(const QString &name);

private:
    FormField *make(const FieldSpec &spec);
    QMap<QString, FormField *> m_fields;
    QVBoxLayout *m_column;
    bool m_setting = false;
};

} // namespace turnpike
