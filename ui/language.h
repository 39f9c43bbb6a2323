#pragma once

class QApplication;
class QLocale;

namespace turnpike {

/// Installs the translation of the interface for the locale, and Qt's own for its dialogs where there is one (there is
/// none in Hindi). English is installed too, for its plural forms.
void installLanguage(QApplication &application, const QLocale &locale);

} // namespace turnpike
