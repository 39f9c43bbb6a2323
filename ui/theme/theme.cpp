#include "ui/theme/theme.h"

#include "ui/style/style.h"

#include <QApplication>
#include <QLocale>
#include <QPixmapCache>
#include <QWidget>

namespace turnpike {

Theme::Theme(QApplication &application, Mode mode)
    : m_application(application), m_style(new Style(Tokens::light(), BaseFont::detect(QLocale().name()))), m_mode(mode)
{
    QApplication::setStyle(m_style);
    QApplication::setFont(fontFor(TextRole::Body));
    connect(&m_system, &SystemScheme::changed, this, [this] {
        if (m_mode == Mode::System)
            apply();
    });
    apply();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setLanguage(const QString &name)
{
    m_style->setBaseFont(BaseFont::detect(name));
    QApplication::setFont(fontFor(TextRole::Body));
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_system.isDark());
}

void Theme::apply()
{
    m_style->setTokens(isDark() ? Tokens::night() : Tokens::light());
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(m_style->tokens()));
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
    Q_EMIT changed();
}

} // namespace turnpike
