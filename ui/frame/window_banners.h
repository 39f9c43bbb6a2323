#pragma once

#include "models/cell.h"
#include "models/service.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace turnpike {

class Banner;

/// What stands above every page until it is mended: no connection, a start that failed, an address that is open to the
/// network.
class WindowBanners final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowBanners(Service &service, QWidget *parent = nullptr);

    /// The service has another state, address or connection.
    void updateState();
    void showStartFailure(const Error &error);
    void hideStartFailure();
    /// What the banner of a failed start tells; nothing while it is not shown.
    std::optional<Error> startFailure() const;
    /// A standing message on top, in the place of the one before, until it is dismissed.
    void tell(Tone tone, const QString &title, const QString &text);

Q_SIGNALS:
    void startRequested();
    /// Another address would mend the start.
    void addressRequested();
    /// The connection is back.
    void reconnected();

private:
    void updateConnection();
    void showAny();

    Service &m_service;
    Banner *m_unreachable, *m_startFailed, *m_openWarning;
    Banner *m_told = nullptr;
    QVBoxLayout *m_all;
    QPushButton *m_changeAddress; // on m_startFailed
    Error m_startError;
    bool m_openWarningDismissed = false;
    bool m_wasUnreachable = false;
};

} // namespace turnpike
