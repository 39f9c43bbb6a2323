#pragma once

#include "ui/widgets/surface.h"

#include "models/service.h"

class QPushButton;

namespace turnpike {

class FigureLabel;
class Label;
class LiveHistory;

/// State and address of the gateway and its figures of this moment, above every page.
class StatusStrip final : public Surface
{
    Q_OBJECT
public:
    StatusStrip(Service &service, const LiveHistory &live, QWidget *parent = nullptr);
    QString stateText() const;
    void addAtEnd(QWidget *widget);

public Q_SLOTS:
    void copyAddress();

Q_SIGNALS:
    void addressCopied(const QString &address);

private:
    class Pill;
    struct Figure
    {
        FigureLabel *value;
        Label *unit;
    };
    void refresh();
    void showState();
    Figure addFigure(const QString &name, const QString &unit);

    Service &m_service;
    const LiveHistory &m_live;
    Pill *m_pill;
    Label *m_address;
    QPushButton *m_copy;
    Figure m_rate, m_inFlight, m_errors;
    Label *m_place;
};

} // namespace turnpike
