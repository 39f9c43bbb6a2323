#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QString>

class QLocale;
class QTranslator;

namespace turnpike {

/// The language of the interface: one for the program, as Qt's translators are. What is shown already keeps its texts;
/// whoever shows something builds it anew on changed(). Belongs to the application; main thread.
class Language final : public QObject
{
    Q_OBJECT
public:
    struct Choice
    {
        QString code; // "pt_BR"; empty: the system's
        QString name; // in that language
    };

    static Language &instance();
    static QList<Choice> choices();

    /// One of choices(); anything else is the system's.
    void choose(const QString &code);
    const QString &chosen() const { return m_chosen; }
    /// Takes the choice from there and keeps it there while that lives.
    void rememberIn(QSettings &memory);
    /// Installs the translation for the locale, and Qt's own for its dialogs where there is one (there is none in
    /// Hindi). English has a file too, for its plural forms.
    void install(const QLocale &locale);

Q_SIGNALS:
    void changed();

private:
    using QObject::QObject;
    void load(const QLocale &locale, const QString &file, const QString &folder, const QString &otherwise = {});
    QString m_chosen;
    QPointer<QSettings> m_memory;
    QList<QTranslator *> m_translators;
};

} // namespace turnpike
