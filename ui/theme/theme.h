#pragma once

#include "ui/theme/system_scheme.h"

#include <QObject>

class QApplication;

namespace turnpike {

class Style;

/// Gives the application its style, palette and fonts, and keeps them in step with the system while it runs.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication &application, Mode mode = Mode::System);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const;
    /// Fonts for what the language writes; what is shown already keeps its sizes.
    void setLanguage(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void apply();
    QApplication &m_application;
    Style *m_style; // owned by the application
    SystemScheme m_system;
    Mode m_mode;
};

} // namespace turnpike
