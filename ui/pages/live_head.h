#pragma once

#include <QList>
#include <QWidget>

namespace turnpike {

class FigureLabel;
class Label;
struct LiveTotals;

/// The figures above the requests in flight, and how their output went in the last minutes.
class LiveHead final : public QWidget
{
    Q_OBJECT
public:
    explicit LiveHead(QWidget *parent = nullptr);
    void show(const LiveTotals &totals, const QList<double> &history);

private:
    class Trend;
    struct Figure
    {
        FigureLabel *value;
        Label *unit;
    };
    Figure addFigure(const QString &name);
    Figure m_streams, m_output, m_waiting, m_oldest;
    Trend *m_trend;
};

} // namespace turnpike
