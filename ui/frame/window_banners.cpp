#include "ui/frame/window_banners.h"

#include "models/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace turnpike {

namespace {

bool isOpenWithoutTls(const QUrl &address)
{
    const QString host = address.host();
    const bool local =
        host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1") || host == QLatin1String("localhost");
    return address.scheme() == QLatin1String("http") && !local;
}

} // namespace

WindowBanners::WindowBanners(Service &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_unreachable(new Banner(Tone::Error, tr("Not connected."), QString())),
      m_startFailed(new Banner(Tone::Error, tr("The gateway could not start."), QString())),
      m_openWarning(new Banner(Tone::Warning, tr("Open to the network without TLS."),
                               tr("Keys and answers travel in the clear. Give a certificate, or put a proxy in "
                                  "front."))),
      m_all(column(8, {24, 16, 24, 0})), m_changeAddress(m_startFailed->addAction(tr("Change the address")))
{
    setLayout(m_all);
    for (Banner *banner : {m_unreachable, m_startFailed, m_openWarning}) {
        banner->hide();
        m_all->addWidget(banner);
        connect(banner, &Banner::dismissed, this, &WindowBanners::showAny);
    }
    connect(m_changeAddress, &QPushButton::clicked, this, &WindowBanners::addressRequested);
    connect(m_startFailed->addAction(tr("Try again")), &QPushButton::clicked, this, &WindowBanners::startRequested);
    connect(m_unreachable->addAction(tr("Try again")), &QPushButton::clicked, this, [this] { m_service.retry(); });
    connect(m_openWarning, &Banner::dismissed, this, [this] { m_openWarningDismissed = true; });
    showAny();
}

void WindowBanners::updateState()
{
    const Gateway::State state = m_service.state();
    const bool open = state == Gateway::State::Serving && isOpenWithoutTls(QUrl(m_service.address()));
    m_openWarning->setVisible(open && !m_openWarningDismissed);
    if (state != Gateway::State::Stopped)
        m_startFailed->hide();
    updateConnection();
    showAny();
}

/// Shown anew when the connection is lost anew.
void WindowBanners::updateConnection()
{
    const std::optional<Error> trouble = m_service.trouble();
    if (trouble)
        m_unreachable->setMessage(tr("Not connected."), QString::fromStdString(trouble->message));
    if (trouble.has_value() == m_wasUnreachable)
        return;
    m_wasUnreachable = trouble.has_value();
    m_unreachable->setVisible(m_wasUnreachable);
    if (!m_wasUnreachable)
        Q_EMIT reconnected();
}

void WindowBanners::showAny()
{
    setVisible(m_openWarning->isVisibleTo(this) || m_startFailed->isVisibleTo(this) ||
               m_unreachable->isVisibleTo(this) || (m_told && m_told->isVisibleTo(this)));
}

void WindowBanners::showStartFailure(const Error &error)
{
    m_startError = error;
    m_startFailed->setMessage(tr("The gateway could not start."), errorText(error));
    m_changeAddress->setVisible(error.field == "listen");
    m_startFailed->show();
    showAny();
}

void WindowBanners::hideStartFailure()
{
    m_startFailed->hide();
    showAny();
}

void WindowBanners::tell(Tone tone, const QString &title, const QString &text)
{
    delete m_told;
    m_told = new Banner(tone, title, text);
    m_all->insertWidget(0, m_told);
    m_told->show();
    connect(m_told, &Banner::dismissed, this, &WindowBanners::showAny);
    showAny();
}

std::optional<Error> WindowBanners::startFailure() const
{
    return m_startFailed->isVisibleTo(this) ? std::optional(m_startError) : std::nullopt;
}

} // namespace turnpike
