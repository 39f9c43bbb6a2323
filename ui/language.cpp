#include "ui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace turnpike {

void installLanguage(QApplication &application, const QLocale &locale)
{
    auto *own = new QTranslator(&application);
    const QString folder = u":/turnpike/i18n"_s;
    if (own->load(locale, u"turnpike"_s, u"_"_s, folder) || own->load(u"turnpike_en"_s, folder))
        QCoreApplication::installTranslator(own);
    auto *dialogs = new QTranslator(&application);
    if (dialogs->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(dialogs);
}

} // namespace turnpike
