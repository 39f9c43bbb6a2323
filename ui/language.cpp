#include "ui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

const QString kMemory = u"window/language"_s;

}

Language &Language::instance()
{
    auto *language = qApp->findChild<Language *>(QString(), Qt::FindDirectChildrenOnly);
    return language ? *language : *new Language(qApp);
}

QList<Language::Choice> Language::choices()
{
    return {{{}, tr("As the system")},
            {u"en"_s, u"English"_s},
            {u"zh"_s, u"中文"_s},
            {u"ja"_s, u"日本語"_s},
            {u"pt_BR"_s, u"Português (Brasil)"_s},
            {u"hi"_s, u"हिन्दी"_s}};
}

void Language::choose(const QString &code)
{
    const QList<Choice> all = choices();
    const bool known = std::any_of(all.begin(), all.end(), [&](const Choice &choice) { return choice.code == code; });
    const QString wanted = known ? code : QString();
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    if (m_memory)
        m_memory->setValue(kMemory, m_chosen);
    // a country that speaks the language keeps its own forms of dates and numbers
    const QLocale system = QLocale::system();
    const QLocale chosen(m_chosen);
    QLocale::setDefault(m_chosen.isEmpty() || system.language() == chosen.language() ? system : chosen);
    install(m_chosen.isEmpty() ? QLocale() : chosen);
    Q_EMIT changed();
}

void Language::rememberIn(QSettings &memory)
{
    choose(memory.value(kMemory).toString());
    m_memory = &memory;
}

void Language::install(const QLocale &locale)
{
    qDeleteAll(m_translators); // uninstalls them
    m_translators.clear();
    load(locale, u"turnpike"_s, u":/turnpike/i18n"_s, u"turnpike_en"_s);
    load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void Language::load(const QLocale &locale, const QString &file, const QString &folder, const QString &otherwise)
{
    auto translator = std::make_unique<QTranslator>(this);
    if (!translator->load(locale, file, u"_"_s, folder) &&
        (otherwise.isEmpty() || !translator->load(otherwise, folder)))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators << translator.release();
}

} // namespace turnpike
