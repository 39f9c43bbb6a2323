#pragma once

#include "ui/widgets/surface.h"

#include "models/service.h"

#include <QTimer>

class QPushButton;

namespace turnpike {

class FigureLabel;
class Label;

/// State and address of the gateway and its figures of this moment, above every page.
class StatusStrip final : public Surface
{
    Q_OBJECT
public:
    explicit StatusStrip(Service &service, QWidget *parent = nullptr);
    QString stateText() const;
    void addAtEnd(QWidget *widget);

public Q_SLOTS:
    void refresh();
    void copyAddress();

Q_SIGNALS:
    void refreshed(const LiveFigures &figures);
    void addressCopied(const QString &address);

private:
    class Pill;
    struct Figure
    {
        FigureLabel *value;
        Label *unit;
    };
    void showState();
    Figure addFigure(const QString &name, const QString &unit);

    Service &m_service;
    Pill *m_pill;
    Label *m_address;
    QPushButton *m_copy;
    Figure m_rate, m_inFlight, m_errors;
    Label *m_place;
    QTimer m_timer;
    LiveFigures m_before;
    std::int64_t m_beforeMs = 0;
};

} // namespace turnpike
