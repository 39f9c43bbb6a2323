#pragma once

#include "models/page_source.h"

#include <QtCharts/QChartView>

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace turnpike {

/// Stacked columns, one a day, with direct labels at the right and the day's figures under the pointer. Its table twin
/// stands below it on the page.
class DayChart final : public QChartView
{
    Q_OBJECT
public:
    enum class Measure { Requests, Tokens };

    explicit DayChart(QWidget *parent = nullptr);
    void show(const UsageSeries &series, Measure measure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int days() const;
    QString nameOf(int line) const;
    double valueOf(int line, int day) const;
    double sumOf(int line) const;
    QRectF dayRect(int day) const;
    qreal yOf(double value) const;
    void rebuild();
    void recolor();
    void setHoverDay(int day);
    void drawAxisLabels(QPainter &painter) const;
    void drawLineLabels(QPainter &painter) const;
    void drawHoverCard(QPainter &painter) const;

    UsageSeries m_series;
    Measure m_measure = Measure::Requests;
    QStackedBarSeries *m_bars = nullptr;
    QBarCategoryAxis *m_dayAxis;
    QValueAxis *m_valueAxis;
    double m_top = 1;
    int m_hoverDay = -1;
};

} // namespace turnpike
