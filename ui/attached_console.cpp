#include "ui/attached_console.h"

#include "models/attached_service.h"
#include "server/runtime/clock.h"
#include "ui/dialogs/attach_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/language.h"
#include "ui/style/focus_ring.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kUnnoticedMs = 400; // what is quicker needs no word about it

/// From the request to the window.
class AttachedConsole final : public QObject
{
public:
    AttachedConsole(QApplication &application, QSettings &memory, const AttachRequest &request)
        : m_theme(application), m_ring(application), m_memory(memory)
    {
        m_dialog.fillIn(request.place, request.access);
        connect(&m_dialog, &AttachDialog::submitted, this, &AttachedConsole::attach);
        connect(&m_dialog, &QDialog::rejected, this, [] { QCoreApplication::exit(0); });
        m_slow.setSingleShot(true);
        m_slow.setInterval(kUnnoticedMs);
        connect(&m_slow, &QTimer::timeout, &m_dialog, &QWidget::show);
        if (request.notice.isEmpty()) {
            m_dialog.submit();
        } else {
            m_dialog.setNotice(request.notice);
            m_dialog.show();
        }
    }

private:
    void attach(const ServiceAddress &address, const ServiceAccess &access)
    {
        m_slow.start();
        m_service = std::make_unique<AttachedService>(address, access, m_clock);
        connect(m_service.get(), &Service::stateChanged, this, &AttachedConsole::decide);
    }

    void decide()
    {
        if (m_shell)
            return; // the window shows the rest
        m_slow.stop();
        if (const auto trouble = m_service->trouble()) {
            m_service->disconnect(this);
            m_service.release()->deleteLater(); // it is speaking
            m_dialog.showError(*trouble);
            return m_dialog.show();
        }
        m_dialog.hide();
        m_shell = std::make_unique<Shell>(*m_service, m_clock, m_theme);
        m_shell->rememberIn(m_memory);
        connect(m_shell.get(), &Shell::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        m_shell->open();
    }

    Theme m_theme;
    FocusRing m_ring;
    Clock m_clock;
    QSettings &m_memory;
    AttachDialog m_dialog;
    QTimer m_slow;
    std::unique_ptr<AttachedService> m_service;
    std::unique_ptr<Shell> m_shell;
};

} // namespace

int runAttachedConsole(QApplication &application, const AttachRequest &request)
{
    QSettings memory(QSettings::IniFormat, QSettings::UserScope, u"turnpike"_s, u"attached"_s);
    Language::instance().rememberIn(memory);
    const AttachedConsole console(application, memory, request);
    return QApplication::exec();
}

} // namespace turnpike
